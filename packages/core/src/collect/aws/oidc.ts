import type { Json } from '../../model/index.ts'
import { own } from '../../model/shape.ts'
import { isTable } from '../../settings/entries.ts'

/** Where the job's OIDC tokens come from: `core.getIDToken` of @actions/core, which masks them too. */
export interface Oidc {
  /** A token made just now; GitHub's live for about five minutes. */
  token: (audience: string) => Promise<string>
  /** `sts.amazonaws.com`, unless the identity provider in the account expects another. */
  audience: string
}

/** What of a token's claims a trust policy can look at. */
export interface Claims {
  issuer: string
  subject: string
  audience: string
  repositoryId: string | null
  ownerId: string | null
}

/**
 * The claims of a JSON Web Token, for people to read; its signature is AWS's to judge.
 * @returns null where it is no such token
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export const claimsOf = (token: string): Claims | null => {
  const payload = token.split('.')[1]
  if (payload === undefined) return null
  let claims: Json
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Json
  } catch {
    return null
  }
  if (!isTable(claims)) return null
  const text = (name: string): string | null => {
    const value = own(claims, name)
    const first = Array.isArray(value) ? value[0] : value
    return typeof first === 'string' || typeof first === 'number' ? String(first) : null
  }
  return {
    issuer: text('iss') ?? '',
    subject: text('sub') ?? '',
    audience: text('aud') ?? '',
    repositoryId: text('repository_id'),
    ownerId: text('repository_owner_id'),
  }
}

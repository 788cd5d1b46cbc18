import type { FromTemporaryCredentialsOptions } from '@aws-sdk/credential-providers'
import type { Clock } from '../../transport/pace.ts'
import { type Claims, claimsOf, type Oidc } from './oidc.ts'
import type { CredentialsProvider } from './types.ts'

/** The role was not assumed; `claims` are those of the token that was shown. */
export class WebIdentityError extends Error {
  override readonly name = 'WebIdentityError'
  readonly claims: Claims | null
  /** null: there was no token to show. */
  constructor(claims: Claims | null, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.claims = claims
  }
}

interface WebIdentityOptions {
  role: string
  oidc: Oidc
  sessionName: string
  clientConfig: NonNullable<FromTemporaryCredentialsOptions['clientConfig']>
  clientPlugins: NonNullable<FromTemporaryCredentialsOptions['clientPlugins']>
  clock: Clock
}

/** Tries with one token, within its five minutes. */
const TRIES = 3

/** Before the second and the third token, in milliseconds. */
const BACKOFF_MS = [1_000, 4_000]

/**
 * What a new token may mend: the old one was too old on arrival, or AWS could not check it. That
 * the account has no such identity provider, or one for another audience, it does not.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
const mayPass = (error: unknown): boolean => {
  const { name, message } = error as Error
  if (/^IDPCommunicationError/.test(name) || /^ExpiredToken/.test(name)) return true
  return (
    /^InvalidIdentityToken/.test(name) && !/no openid ?connect provider|audience/i.test(message)
  )
}

/**
 * Credentials of a role by the job's OIDC token. Each time they are asked for, a new token is
 * shown: the SDK's own provider keeps the first one, which is over in five minutes, and a role's
 * session in an hour.
 * @throws WebIdentityError
 */
export const webIdentity =
  (options: WebIdentityOptions): CredentialsProvider =>
  async () => {
    const { oidc, clock } = options
    for (let tries = 0; ; tries += 1) {
      let claims: Claims | null = null
      try {
        const token = await oidc.token(oidc.audience)
        claims = claimsOf(token)
        return await assume(options, token)
      } catch (error) {
        const wait = BACKOFF_MS[tries]
        if (wait === undefined || !mayPass(error)) throw new WebIdentityError(claims, error)
        await clock.sleep(wait)
      }
    }
  }

const assume = async (options: WebIdentityOptions, webIdentityToken: string) => {
  const { role: roleArn, sessionName: roleSessionName, clientConfig, clientPlugins } = options
  const config = { ...clientConfig, maxAttempts: TRIES }
  const { fromWebToken } = await import('@aws-sdk/credential-providers')
  return fromWebToken({
    roleArn,
    roleSessionName,
    webIdentityToken,
    clientConfig: config,
    clientPlugins,
  })()
}

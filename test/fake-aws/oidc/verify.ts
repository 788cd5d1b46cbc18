import { createPublicKey, verify } from 'node:crypto'
import { AwsProblem } from '../http/problem.ts'
import { isObject } from '../state/json.ts'
import type { World } from '../state/world.ts'
import type { Json, JsonObject } from '../types.ts'

const NO_JWT =
  'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)'
const invalid = (message: string) => new AwsProblem('InvalidIdentityToken', message)

function partOf(part: string): JsonObject {
  try {
    const value: Json = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    if (isObject(value)) return value
  } catch {
    // Told below.
  }
  throw invalid(NO_JWT)
}

/**
 * Checks a JWT as STS does before it looks at any role.
 *
 * @returns its claims
 * @throws AwsProblem InvalidIdentityToken, ExpiredTokenException, IDPCommunicationError
 */
export async function verifyToken(world: World, token: string): Promise<JsonObject> {
  const [header = '', payload = '', signature = '', ...more] = token.split('.')
  if (signature === '' || more.length > 0) throw invalid(NO_JWT)
  const { alg, kid } = partOf(header)
  const claims = partOf(payload)
  const issuer = world.issuers.get(String(claims.iss))
  if (issuer === undefined || alg !== 'RS256') {
    throw invalid(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    )
  }
  const key = await keyOf(issuer.jwksUrl, String(kid))
  const data = Buffer.from(`${header}.${payload}`)
  if (key === null || !verify('RSA-SHA256', data, key, Buffer.from(signature, 'base64url'))) {
    throw invalid('Token signature is invalid')
  }
  const now = Math.floor(world.clock.now() / 1_000)
  if (typeof claims.exp !== 'number' || now >= claims.exp) {
    throw new AwsProblem(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${claims.exp}`,
    )
  }
  return claims
}

async function keyOf(url: string, kid: string) {
  const jwks = await fetch(url)
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
  if (jwks === null) {
    throw new AwsProblem(
      'IDPCommunicationError',
      'The identity provider (IDP) that was asked to verify the incoming identity token could not be reached.',
    )
  }
  const keys = (jwks as { keys: { kid: string }[] }).keys
  const found = keys.find((key) => key.kid === kid)
  return found === undefined ? null : createPublicKey({ key: { ...found }, format: 'jwk' })
}

import type { IncomingHttpHeaders } from 'node:http'
import type { Grant } from '../state/tokens.ts'
import type { World } from '../state/world.ts'
import { HttpProblem, problem } from './answer.ts'

/** The secret of an Authorization header: `Bearer x`, `token x`, or the password of `Basic`. */
export function secretOf(headers: IncomingHttpHeaders): string | null {
  const [scheme = '', value = ''] = (headers.authorization ?? '').trim().split(/\s+/, 2)
  if (value === '') return null
  if (scheme.toLowerCase() !== 'basic') return value
  const [user = '', password = ''] = Buffer.from(value, 'base64').toString('utf8').split(':')
  return password === '' || password === 'x-oauth-basic' ? user : password
}

/** An App's JWT, which is no token: it opens the `/app` endpoints and finds installations. */
const isJwt = (secret: string): boolean => /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(secret)

/**
 * Who is asking.
 *
 * @throws HttpProblem 401 for a token that is unknown, revoked or expired, 403 without User-Agent
 */
export function authenticate(
  call: { world: World; headers: IncomingHttpHeaders },
  kind: 'rest' | 'graphql',
): Grant {
  if (!call.headers['user-agent']) {
    throw new HttpProblem({
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    })
  }
  const secret = secretOf(call.headers)
  const { tokens } = call.world
  if (secret === null) {
    if (kind === 'graphql') throw problem(401, 'This endpoint requires you to be authenticated.')
    return tokens.anonymous
  }
  if (kind === 'rest' && isJwt(secret)) {
    return { ...tokens.anonymous, principal: 'app', rateLimit: { rest: 5_000, graphql: 0 } }
  }
  const grant = tokens.find(secret)
  if (grant === null) throw problem(401, 'Bad credentials')
  return grant
}

import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json, JsonObject, OidcClaims, OidcIssuer } from '../types.ts'

const base64url = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * Starts an issuer of OIDC tokens as a runner of GitHub Actions has it: a GET with the runner's own token
 * and an audience gives a JWT (RS256) of five minutes.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export async function startOidcIssuer(
  options: { issuer?: string; claims?: OidcClaims; now?: () => number } = {},
): Promise<OidcIssuer> {
  const { issuer = 'https://token.actions.githubusercontent.com', now = Date.now } = options
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomUUID()
  const runnerToken = `runner-${randomUUID()}`
  const audiences: string[] = []
  const failures: number[] = []

  const signed = (claims: JsonObject): string => {
    const data = `${base64url({ typ: 'JWT', alg: 'RS256', kid })}.${base64url(claims)}`
    return `${data}.${sign('RSA-SHA256', Buffer.from(data), privateKey).toString('base64url')}`
  }
  const tokenFor = (aud: string, more: Record<string, Json> = {}): string =>
    signed({ ...claimsOf(facade.claims, issuer, aud, now()), ...more })

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/.well-known/jwks') {
      const key = { ...publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid }
      return answer(response, 200, { keys: [key as JsonObject] })
    }
    if (pathname === '/.well-known/openid-configuration') {
      const jwks_uri = facade.jwksUrl
      return answer(response, 200, { issuer, jwks_uri, subject_types_supported: ['public'] })
    }
    if (pathname !== '/token') return answer(response, 404, { message: 'Not Found' })
    serveToken(request, response, searchParams.get('audience'))
  })

  function serveToken(request: IncomingMessage, response: ServerResponse, audience: string | null) {
    const failure = failures.shift()
    if (failure !== undefined) return answer(response, failure, { message: 'told to fail' })
    if (request.headers.authorization?.toLowerCase() !== `bearer ${runnerToken}`) {
      return answer(response, 401, { message: 'Unauthorized' })
    }
    const owner = (facade.claims.repository ?? 'acme/app').split('/')[0]
    const aud = audience ?? `https://github.com/${owner}`
    audiences.push(aud)
    const value = tokenFor(aud)
    answer(response, 200, { count: value.length, value })
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const facade: OidcIssuer = {
    url,
    issuer,
    jwksUrl: `${url}/.well-known/jwks`,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: runnerToken,
    },
    get issued() {
      return audiences.length
    },
    audiences,
    claims: options.claims ?? {},
    failNext(status, times = 1) {
      for (let n = 0; n < times; n++) failures.push(status)
    },
    sign: (claims) => tokenFor('sts.amazonaws.com', claims),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
  return facade
}

function answer(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** The claims that GitHub gives a job, as its documents show them. */
function claimsOf(spec: OidcClaims, issuer: string, aud: string, now: number): JsonObject {
  const { repository = 'acme/app', repositoryId = '1001', ownerId = '2001' } = spec
  const { ref = 'refs/heads/main', environment } = spec
  const [owner = '', name = ''] = repository.split('/')
  const subject = spec.immutable
    ? `repo:${owner}@${ownerId}/${name}@${repositoryId}`
    : `repo:${repository}`
  const context =
    environment === undefined
      ? `ref:${ref.replaceAll(':', '%3A')}`
      : `environment:${environment.replaceAll(':', '%3A')}`
  const seconds = Math.floor(now / 1_000)
  const workflow = `${repository}/.github/workflows/drift.yml@${ref}`
  return {
    jti: randomUUID(),
    sub: spec.sub ?? `${subject}:${context}`,
    aud,
    ...(environment !== undefined && { environment }),
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: '0123456789abcdef0123456789abcdef01234567',
    repository,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_id: repositoryId,
    repository_visibility: 'private',
    run_id: '3001',
    run_number: '7',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    actor: 'ann',
    actor_id: '4001',
    workflow: 'drift',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    event_name: 'schedule',
    head_ref: '',
    base_ref: '',
    iss: issuer,
    nbf: seconds - 600,
    iat: seconds,
    exp: seconds + (spec.lifeSeconds ?? 300),
  }
}

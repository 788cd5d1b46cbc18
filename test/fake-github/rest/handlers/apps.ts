import { createPublicKey, verify } from 'node:crypto'
import { notFound, problem } from '../../http/answer.ts'
import { secretOf } from '../../http/authentication.ts'
import { timestamp } from '../../state/clock.ts'
import type { App, Installation } from '../../state/tokens.ts'
import type { Permissions } from '../../types.ts'
import { bodyOf, created, type Handlers, ok, page, type RestCall } from '../handler.ts'
import { simpleUser } from '../represent/account.ts'
import { repositoryItem } from '../represent/repository.ts'

/**
 * The App that signed the JWT of the call.
 * https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 *
 * @throws HttpProblem 401 for anything that GitHub would not take
 */
function appOf(call: RestCall): App {
  const bad = (message: string) => problem(401, message)
  const [header = '', payload = '', signed = ''] = (secretOf(call.headers) ?? '').split('.')
  const claims = claimsOf(payload)
  if (claimsOf(header)?.alg !== 'RS256' || claims === null) {
    throw bad('A JSON web token could not be decoded')
  }
  const { iss, iat, exp } = claims
  const app = call.world.tokens.app(Number(iss))
  if (app === undefined) throw bad("'Issuer' claim ('iss') must be an Integer")
  const valid = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${payload}`),
    createPublicKey(app.publicKey),
    Buffer.from(signed, 'base64url'),
  )
  if (!valid) throw bad('A JSON web token could not be decoded')
  const now = call.world.clock.now() / 1_000
  if (typeof exp !== 'number' || exp <= now) {
    throw bad(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    )
  }
  if (exp > now + 660) throw bad("'Expiration time' claim ('exp') is too far in the future")
  if (typeof iat !== 'number' || iat > now + 60) {
    throw bad(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    )
  }
  return app
}

function claimsOf(part: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  } catch {
    return null
  }
}

function installationFor(call: RestCall, login: string | undefined): Installation {
  const app = appOf(call)
  const found = [...call.world.tokens.installations()].find(
    (one) => one.app.id === app.id && one.account.login.toLowerCase() === login?.toLowerCase(),
  )
  if (found === undefined) throw notFound()
  return found
}

function installationItem(call: RestCall, one: Installation) {
  const { apiUrl, world } = call
  return {
    id: one.id,
    account: simpleUser(call, one.account),
    repository_selection: one.repositories === null ? 'all' : 'selected',
    access_tokens_url: `${apiUrl}/app/installations/${one.id}/access_tokens`,
    repositories_url: `${apiUrl}/installation/repositories`,
    html_url: `${world.url}/organizations/${one.account.login}/settings/installations/${one.id}`,
    app_id: one.app.id,
    app_slug: one.app.slug,
    target_id: one.account.id,
    target_type: one.account.__typename,
    permissions: one.permissions,
    events: [],
    created_at: timestamp(one.createdAt),
    updated_at: timestamp(one.createdAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: null,
  }
}

export const appHandlers: Handlers = {
  'apps/get-authenticated': (call) => {
    const app = appOf(call)
    return ok({
      id: app.id,
      slug: app.slug,
      node_id: app.account.nodeId,
      client_id: `Iv1.${app.id}`,
      owner: simpleUser(call, app.account),
      name: app.slug,
      description: null,
      external_url: call.world.url,
      html_url: `${call.world.url}/apps/${app.slug}`,
      created_at: app.account.createdAt,
      updated_at: app.account.createdAt,
      permissions: {},
      events: [],
    })
  },
  'apps/list-installations': (call) => {
    const app = appOf(call)
    const own = [...call.world.tokens.installations()].filter((one) => one.app.id === app.id)
    const { items, headers } = page(call, own)
    return ok(
      items.map((one) => installationItem(call, one)),
      headers,
    )
  },
  'apps/get-org-installation': (call) =>
    ok(installationItem(call, installationFor(call, call.parameters.org))),
  'apps/get-user-installation': (call) =>
    ok(installationItem(call, installationFor(call, call.parameters.username))),
  'apps/get-repo-installation': (call) => {
    const { owner, repo } = call.parameters
    const found = installationFor(call, owner)
    const repository = call.world.repositories.find(owner ?? '', repo ?? '')?.repository
    const chosen = found.repositories?.includes(repository?.name ?? '') ?? true
    if (repository === undefined || !chosen) throw notFound()
    return ok(installationItem(call, found))
  },
  'apps/create-installation-access-token': (call) => {
    const app = appOf(call)
    const installation = call.world.tokens.installation(Number(call.parameters.installation_id))
    if (installation?.app.id !== app.id) throw notFound()
    const body = bodyOf(call) as {
      repositories?: string[]
      repository_ids?: number[]
      permissions?: Permissions
    }
    const wanted = [
      ...(body.repositories ?? []),
      ...(body.repository_ids ?? []).map((id) => call.world.repositories.byId(id)?.name ?? ''),
    ]
    const { login } = installation.account
    const repositories = wanted.map((name) => {
      const repository = call.world.repositories.find(login, name)?.repository
      const chosen = installation.repositories?.includes(repository?.name ?? '') ?? true
      if (repository === undefined || !chosen) {
        throw problem(
          422,
          'There is at least one repository that does not exist or is not accessible to the parent installation.',
        )
      }
      return repository
    })
    const excess = Object.keys(body.permissions ?? {}).filter(
      (key) => !Object.hasOwn(installation.permissions, key),
    )
    if (excess.length > 0) {
      throw problem(422, 'The permissions requested are not granted to this installation.')
    }
    const { token, grant } = call.world.tokens.mint(installation, {
      ...(body.permissions && { permissions: body.permissions }),
      ...(repositories.length > 0 && { repositories: repositories.map(({ name }) => name) }),
    })
    return created({
      token,
      expires_at: timestamp(grant.expiresAt),
      permissions: grant.permissions,
      repository_selection: grant.repositories === null ? 'all' : 'selected',
      ...(repositories.length > 0 && {
        repositories: repositories.map((one) => repositoryItem({ ...call, grant }, one)),
      }),
    })
  },
}

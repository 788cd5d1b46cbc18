import { type Answer, HttpProblem, notFound, problem } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import type { Commit } from '../objects/objects.ts'
import type { Account } from '../state/accounts.ts'
import type { Repository } from '../state/repository.ts'
import { resolveCommit } from '../state/resolve.ts'
import { type Grant, may, mayInOrganization, type Need, sees } from '../state/tokens.ts'

/** A REST call with the operation's path parameters. */
export interface RestCall extends Call {
  parameters: Record<string, string>
}

export type Handler = (call: RestCall) => Answer | Promise<Answer>
/** By GitHub's operation id. */
export type Handlers = Record<string, Handler>

export const ok = (body: unknown, headers?: Record<string, string>): Answer =>
  headers === undefined ? { status: 200, body } : { status: 200, body, headers }

export const created = (body: unknown): Answer => ({ status: 201, body })

/**
 * 403 as GitHub words it, naming the permission that would do. Who is nobody is asked to say who he
 * is, and from people who do not administer it GitHub hides that there is something to administer.
 */
function forbidden(grant: Grant, need: Need) {
  if (/(?:administration|secrets)$/.test(need.permission) && grant.kind === 'anonymous') {
    return problem(401, 'Requires authentication')
  }
  if (need.permission.endsWith('administration')) {
    if (grant.kind === 'pat' && grant.permissions === null) return notFound()
  }
  const kind = grant.kind === 'pat' ? 'personal access token' : 'integration'
  return problem(403, `Resource not accessible by ${kind}`, {
    headers: { 'x-accepted-github-permissions': `${need.permission}=${need.level}` },
  })
}

/**
 * The repository of the path, when the token may do what is needed there.
 *
 * @throws HttpProblem 404 when it must not even know of it, 301/307 to the new name of a renamed
 *   one, 403 when it is blocked, archived (for writes) or the permission is missing
 */
export function repositoryOf(
  call: RestCall,
  permission: string,
  level: Need['level'] = 'read',
): Repository {
  const { owner = '', repo = '' } = call.parameters
  const found = call.world.repositories.find(owner, repo)
  if (found === undefined || !sees(call.grant, found.repository)) throw notFound()
  const { repository, renamed } = found
  if (renamed) throw moved(call, repository)
  if (repository.isDisabled) throw problem(403, 'Repository access blocked')
  const need = { permission, level }
  if (!may(call.grant, repository, need)) throw forbidden(call.grant, need)
  if (level !== 'read' && call.method !== 'GET' && repository.isArchived) {
    throw problem(403, 'Repository was archived so is read-only.')
  }
  return repository
}

function moved(call: RestCall, repository: Repository) {
  const rest = call.path.split('/').slice(4).join('/')
  const query = call.query.size > 0 ? `?${call.query}` : ''
  const url = `${call.apiUrl}/repositories/${repository.id}${rest && `/${rest}`}${query}`
  const [status, message] =
    call.method === 'GET' ? [301, 'Moved Permanently'] : [307, 'Temporary Redirect']
  return problem(status as number, message as string, { headers: { location: url }, body: { url } })
}

/** @throws HttpProblem 409 for an empty repository, 404 for a name that leads to no commit */
export function commitOf(
  call: RestCall,
  repository: Repository,
  rev: string,
  missing: () => Error = notFound,
): Commit {
  if (repository.refs.size === 0) throw problem(409, 'Git Repository is empty.')
  const commit = resolveCommit(call.world, repository, rev)
  if (commit === undefined) throw missing()
  return commit
}

/** The account of the owner in the path. @throws HttpProblem 404 */
export function accountOf(call: RestCall, login: string | undefined): Account {
  const account = call.world.accounts.byLogin(login ?? '')
  if (account === undefined) throw notFound()
  return account
}

/**
 * The organization of the path, for those who administer it (or what else the permission names).
 *
 * @throws HttpProblem 404 when there is none, 403 (404 for people) when the permission is missing
 */
export function organizationOf(
  call: RestCall,
  level: Need['level'],
  permission = 'organization_administration',
): Account {
  const account = accountOf(call, call.parameters.org)
  if (account.__typename !== 'Organization') throw notFound()
  const need = { permission, level }
  if (!mayInOrganization(call.grant, account, need)) throw forbidden(call.grant, need)
  return account
}

/**
 * One page, with the Link header that leads to the others.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function page<T>(
  call: Call,
  items: T[],
  perPage = 30,
): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? perPage)))
  const number = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (rel: string, to: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.apiUrl}${call.path}?${query}>; rel="${rel}"`
  }
  const found = [
    ...(number > 1 ? [link('prev', number - 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
    ...(number > 1 ? [link('first', 1)] : []),
  ]
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: found.length > 0 ? { link: found.join(', ') } : {},
  }
}

/**
 * Refuses what GitHub would filter by and the fake does not: an answer that ignores a filter would
 * be a lie.
 */
export function refuseQuery(call: Call, ...keys: string[]): void {
  for (const key of keys) if (call.query.has(key)) throw unserved(call, `the query ${key}`)
}

export function unserved(call: Call, what: string) {
  const words = `does not serve ${what} of ${call.method} ${call.path}`
  call.world.violations.push(words)
  return new HttpProblem({ status: 501, body: { message: `fake-github: ${words}` } })
}

/** The body as an object; OpenAPI has seen to the types of its fields. */
export const bodyOf = (call: Call): Record<string, unknown> =>
  call.body !== null && typeof call.body === 'object' ? (call.body as Record<string, unknown>) : {}

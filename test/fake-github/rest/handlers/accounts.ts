import { notFound, problem } from '../../http/answer.ts'
import type { Repository } from '../../state/repository.ts'
import { given, sees } from '../../state/tokens.ts'
import { accountOf, type Handlers, ok, page, type RestCall } from '../handler.ts'
import { organization, publicUser } from '../represent/account.ts'
import { repositoryItem } from '../represent/repository.ts'

/** Accounts and the repositories that belong to them. */
export const accountHandlers: Handlers = {
  'users/get-authenticated': (call) => {
    if (call.grant.kind === 'anonymous') throw problem(401, 'Requires authentication')
    if (call.grant.kind !== 'pat') throw problem(403, 'Resource not accessible by integration')
    return ok(publicUser(call, call.grant.account))
  },
  'users/get-by-username': (call) =>
    ok(publicUser(call, accountOf(call, call.parameters.username))),
  'orgs/get': (call) => {
    const account = accountOf(call, call.parameters.org)
    if (account.__typename !== 'Organization') throw notFound()
    return ok(organization(call, account))
  },
  'repos/list-for-org': (call) => {
    const account = accountOf(call, call.parameters.org)
    if (account.__typename !== 'Organization') throw notFound()
    return list(call, account.login, 'created')
  },
  'repos/list-for-user': (call) => {
    const { login } = accountOf(call, call.parameters.username)
    const isPublic = ({ visibility }: Repository) => visibility === 'public'
    return list(call, login, 'full_name', isPublic)
  },
  'apps/list-repos-accessible-to-installation': (call) => {
    if (call.grant.kind === 'pat' || call.grant.kind === 'anonymous') {
      throw problem(
        403,
        'You must authenticate with an installation access token in order to list repositories for an installation.',
      )
    }
    const all = [...call.world.repositories.all()].filter((one) => given(call.grant, one))
    const { items, headers } = page(call, all)
    const repositories = items.map((one) => repositoryItem(call, one))
    return ok(
      {
        total_count: all.length,
        repository_selection: call.grant.repositories === null ? 'all' : 'selected',
        repositories,
      },
      headers,
    )
  },
}

function list(
  call: RestCall,
  owner: string,
  defaultSort: string,
  filter: (repository: Repository) => boolean = () => true,
) {
  const type = call.query.get('type') ?? 'all'
  const sort = call.query.get('sort') ?? defaultSort
  const descending =
    (call.query.get('direction') ?? (sort === 'full_name' ? 'asc' : 'desc')) === 'desc'
  const key = (one: Repository) =>
    ({
      created: one.createdAt,
      updated: one.updatedAt,
      pushed: one.pushedAt ?? '',
      full_name: one.name.toLowerCase(),
    })[sort] ?? ''
  const ofType = (one: Repository) =>
    ['public', 'private', 'internal'].includes(type)
      ? one.visibility === type
      : type === 'forks'
        ? one.isFork
        : type !== 'sources' || !one.isFork
  const found = call.world.repositories
    .ofOwner(owner)
    .filter((one) => sees(call.grant, one) && ofType(one) && filter(one))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id - b.id))
  if (descending) found.reverse()
  const { items, headers } = page(call, found)
  return ok(
    items.map((one) => repositoryItem(call, one)),
    headers,
  )
}

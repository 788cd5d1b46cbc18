import type { Account } from '../../state/accounts.ts'
import { readNodeId } from '../../state/ids.ts'
import { MAX_SEARCH_RESULTS, searchIssues } from '../../state/search.ts'
import { sees } from '../../state/tokens.ts'
import { connection, type PageArguments } from '../connection.ts'
import { type Context, failure, requirePermission } from '../context.ts'
import { rulesetNode } from './governance.ts'
import type { Resolver } from './index.ts'
import { gitNode } from './repository.ts'

const accountNamed = (context: Context, login: string, type: Account['__typename']) => {
  const account = context.call.world.accounts.byLogin(login)
  if (account?.__typename === type) return account
  const article = type === 'Organization' ? 'an' : 'a'
  throw failure(
    'NOT_FOUND',
    `Could not resolve to ${article} ${type} with the login of '${login}'.`,
  )
}

function repositoryNamed(context: Context, owner: string, name: string, followRenames = true) {
  const found = context.call.world.repositories.find(owner, name)
  const visible = found !== undefined && sees(context.call.grant, found.repository)
  if (!visible || (found.renamed && !followRenames)) {
    throw failure(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${owner}/${name}'.`,
    )
  }
  return found.repository
}

function nodeById(context: Context, id: string): unknown {
  const missing = () =>
    failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  const read = readNodeId(id)
  if (read === null) throw missing()
  const { world, grant } = context.call
  const [first = '', second = '', third = ''] = read.parts
  if (['Organization', 'User', 'Bot'].includes(read.type)) {
    return world.accounts.byId(Number(first)) ?? raise(missing())
  }
  if (read.type === 'RepositoryRuleset') {
    return rulesetNode(context, Number(first)) ?? raise(missing())
  }
  const repository = world.repositories.byId(Number(first))
  if (repository === undefined || !sees(grant, repository)) throw missing()
  switch (read.type) {
    case 'Repository':
      return repository
    case 'Issue':
      return repository.issues.get(Number(second)) ?? raise(missing())
    case 'IssueComment': {
      const comments = repository.issues.get(Number(second))?.comments
      return comments?.find((one) => one.id === Number(third)) ?? raise(missing())
    }
    case 'Label': {
      const labels = [...repository.labels.values()]
      return labels.find((one) => one.id === Number(second)) ?? raise(missing())
    }
    case 'PullRequest':
      requirePermission(context, repository, 'pull_requests')
      return repository.pulls.get(Number(second)) ?? raise(missing())
    case 'Commit':
    case 'Tree':
    case 'Blob':
    case 'Tag':
      requirePermission(context, repository, 'contents')
      return gitNode(context, repository, second) ?? raise(missing())
    default:
      throw failure('UNSERVED', `fake-github: does not serve ${read.type} by id`)
  }
}

function raise(error: Error): never {
  throw error
}

const query: Record<string, Resolver> = {
  viewer: (_: unknown, __: unknown, { call }) => call.grant.account,
  organization: (_: unknown, { login }: { login: string }, context) =>
    accountNamed(context, login, 'Organization'),
  user: (_: unknown, { login }: { login: string }, context) => accountNamed(context, login, 'User'),
  repositoryOwner: (_: unknown, { login }: { login: string }, { call }) =>
    call.world.accounts.byLogin(login) ?? null,
  repository: (
    _: unknown,
    { owner, name, followRenames }: { owner: string; name: string; followRenames?: boolean },
    context,
  ) => repositoryNamed(context, owner, name, followRenames),
  node: (_: unknown, { id }: { id: string }, context) => nodeById(context, id),
  nodes: (_: unknown, { ids }: { ids: string[] }, context) =>
    ids.map((id) => {
      try {
        return nodeById(context, id)
      } catch (error) {
        return error
      }
    }),
  rateLimit: (_: unknown, __: unknown, context) => {
    const { limit, used, remaining, reset } = context.budget()
    const { points, nodes } = context.cost
    const resetAt = new Date(reset * 1_000).toISOString().replace(/\.\d+Z$/, 'Z')
    return { limit, used, remaining, resetAt, cost: points, nodeCount: nodes }
  },
  search: (_: unknown, args: { type: string; query: string } & PageArguments, { call }) => {
    if (args.type !== 'ISSUE') {
      throw failure('UNSERVED', `fake-github: does not serve search of ${args.type}`)
    }
    const found = searchIssues(call.world, call.grant, args.query)
    const page = connection(found.slice(0, MAX_SEARCH_RESULTS), args)
    return { ...page, issueCount: found.length }
  },
}

export const queryResolvers: Record<string, Record<string, Resolver>> = { Query: query }

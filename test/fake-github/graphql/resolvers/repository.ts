import type { Issue, Label } from '../../state/issues.ts'
import { fullName, headOf, type Repository } from '../../state/repository.ts'
import { objectIn, resolvePath, resolveRev } from '../../state/resolve.ts'
import { given, may } from '../../state/tokens.ts'
import { connection, ordered, type PageArguments } from '../connection.ts'
import { type Context, failure, type GitNode, type RefNode, requirePermission } from '../context.ts'
import type { Resolver } from './index.ts'

type Order<F extends string> = { field: F; direction: 'ASC' | 'DESC' } | null

const typeNames = { commit: 'Commit', tree: 'Tree', blob: 'Blob', tag: 'Tag' } as const

/** The object as a node, when the repository has it. */
export function gitNode(
  context: Context,
  repository: Repository,
  oid: string,
  path = '',
): GitNode | null {
  const object = objectIn(context.call.world, repository, oid)
  return object === undefined ? null : { __typename: typeNames[object.type], repository, oid, path }
}

function object(
  repository: Repository,
  { expression, oid }: { expression?: string | null; oid?: string | null },
  context: Context,
) {
  requirePermission(context, repository, 'contents')
  const { world } = context.call
  if (oid != null) return gitNode(context, repository, oid)
  if (expression == null) return null
  const colon = expression.indexOf(':')
  if (colon < 0) {
    const found = resolveRev(world, repository, expression)
    return found === undefined ? null : gitNode(context, repository, found)
  }
  const path = expression.slice(colon + 1)
  const entry = resolvePath(world, repository, expression.slice(0, colon), path)
  return entry === undefined ? null : gitNode(context, repository, entry.oid, path)
}

const refNode = (repository: Repository, qualifiedName: string, oid: string): RefNode => ({
  __typename: 'Ref',
  repository,
  qualifiedName,
  oid,
})

function issues(
  repository: Repository,
  args: PageArguments & {
    states?: ('OPEN' | 'CLOSED')[] | null
    labels?: string[] | null
    filterBy?: { since?: string; createdBy?: string; labels?: string[]; states?: string[] } | null
    orderBy?: Order<'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'>
  },
  context: Context,
) {
  requirePermission(context, repository, 'issues')
  const states = args.states ?? args.filterBy?.states
  const labels = (args.labels ?? args.filterBy?.labels)?.map((name) => name.toLowerCase())
  const { since, createdBy } = args.filterBy ?? {}
  const found = [...repository.issues.values()].filter(
    (issue) =>
      (states == null || states.includes(issue.state === 'open' ? 'OPEN' : 'CLOSED')) &&
      (labels == null || issue.labels.some((label) => labels.includes(label.name.toLowerCase()))) &&
      (since === undefined || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
      (createdBy === undefined || issue.author.login === createdBy),
  )
  const keys = {
    CREATED_AT: (issue: Issue) => issue.createdAt,
    UPDATED_AT: (issue: Issue) => issue.updatedAt,
    COMMENTS: (issue: Issue) => issue.comments.length,
  }
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }
  return connection(ordered(found, keys[field], direction), args)
}

function labels(
  repository: Repository,
  args: PageArguments & { query?: string | null; orderBy?: Order<'NAME' | 'CREATED_AT'> },
  context: Context,
) {
  // Labels are there for both: https://docs.github.com/rest/issues/labels
  requirePermission(context, repository, 'issues', 'pull_requests')
  const found = [...repository.labels.values()].filter(
    ({ name }) => args.query == null || name.toLowerCase().includes(args.query.toLowerCase()),
  )
  const key = (label: Label) =>
    args.orderBy?.field === 'NAME' ? label.name.toLowerCase() : label.createdAt
  return connection(ordered(found, key, args.orderBy?.direction ?? 'ASC'), args)
}

const repository: Record<string, Resolver> = {
  id: ({ nodeId }: Repository) => nodeId,
  databaseId: ({ id }: Repository) => id,
  name: ({ name }: Repository) => name,
  nameWithOwner: (one: Repository) => fullName(one),
  owner: ({ owner }: Repository) => owner,
  url: (one: Repository, _: unknown, { call }) => `${call.world.url}/${fullName(one)}`,
  resourcePath: (one: Repository) => `/${fullName(one)}`,
  description: ({ description }: Repository) => description,
  visibility: ({ visibility }: Repository) => visibility.toUpperCase(),
  isPrivate: ({ visibility }: Repository) => visibility !== 'public',
  isArchived: ({ isArchived }: Repository) => isArchived,
  isDisabled: ({ isDisabled }: Repository) => isDisabled,
  isEmpty: ({ refs }: Repository) => refs.size === 0,
  isFork: ({ isFork }: Repository) => isFork,
  isTemplate: ({ isTemplate }: Repository) => isTemplate,
  isLocked: () => false,
  isMirror: () => false,
  hasIssuesEnabled: ({ hasIssues }: Repository) => hasIssues,
  createdAt: ({ createdAt }: Repository) => createdAt,
  updatedAt: ({ updatedAt }: Repository) => updatedAt,
  pushedAt: ({ pushedAt }: Repository) => pushedAt,
  archivedAt: ({ isArchived, updatedAt }: Repository) => (isArchived ? updatedAt : null),
  diskUsage: () => 1,
  viewerCanAdminister: (one: Repository, _: unknown, { call }) =>
    may(call.grant, one, { permission: 'administration', level: 'write' }),
  viewerPermission: (one: Repository, _: unknown, { call }) => {
    const admin = may(call.grant, one, { permission: 'administration', level: 'write' })
    return admin ? 'ADMIN' : given(call.grant, one) && call.grant.push ? 'WRITE' : 'READ'
  },
  defaultBranchRef: (one: Repository, _: unknown, context) => {
    requirePermission(context, one, 'contents')
    const head = headOf(one)
    return head === null ? null : refNode(one, `refs/heads/${one.defaultBranch}`, head)
  },
  ref: (one: Repository, { qualifiedName }: { qualifiedName: string }, context) => {
    requirePermission(context, one, 'contents')
    const names = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`]
    for (const name of names) {
      const oid = one.refs.get(name)
      if (oid !== undefined) return refNode(one, name, oid)
    }
    return null
  },
  refs: (
    one: Repository,
    args: PageArguments & {
      refPrefix: string
      query?: string | null
      direction?: 'ASC' | 'DESC' | null
      orderBy?: Order<'ALPHABETICAL' | 'TAG_COMMIT_DATE'>
    },
    context,
  ) => {
    requirePermission(context, one, 'contents')
    if (args.orderBy?.field === 'TAG_COMMIT_DATE') {
      throw failure('UNSERVED', 'fake-github: does not serve refs by TAG_COMMIT_DATE')
    }
    const query = args.query?.toLowerCase() ?? ''
    const named = [...one.refs].filter(
      ([name]) =>
        name.startsWith(args.refPrefix) &&
        name.slice(args.refPrefix.length).toLowerCase().includes(query),
    )
    const direction = args.orderBy?.direction ?? args.direction ?? 'ASC'
    const found = ordered(named, ([name]) => name, direction)
    return connection(
      found.map(([name, oid]) => refNode(one, name, oid)),
      args,
    )
  },
  object,
  issues,
  issue: (one: Repository, { number }: { number: number }, context) => {
    requirePermission(context, one, 'issues')
    const found = one.issues.get(number)
    if (found !== undefined) return found
    throw failure('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
  },
  labels,
  label: (one: Repository, { name }: { name: string }, context) => {
    requirePermission(context, one, 'issues', 'pull_requests')
    return one.labels.get(name.toLowerCase()) ?? null
  },
}

export const repositoryResolvers: Record<string, Record<string, Resolver>> = {
  Repository: repository,
}

import { changedFiles } from '../../state/changed-files.ts'
import { nodeId } from '../../state/ids.ts'
import type { Label } from '../../state/issues.ts'
import {
  closingIssues,
  headOidOf,
  type PullRequest,
  pullRequestsOfCommit,
} from '../../state/pull-requests.ts'
import { fullName, type Repository } from '../../state/repository.ts'
import { connection, ordered, type PageArguments } from '../connection.ts'
import { type Context, failure, type GitNode, type RefNode, requirePermission } from '../context.ts'
import { rollupOf } from './checks.ts'
import type { Resolver } from './index.ts'

interface ListArguments extends PageArguments {
  states?: ('OPEN' | 'MERGED' | 'CLOSED')[] | null
  baseRefName?: string | null
  headRefName?: string | null
  labels?: string[] | null
  orderBy?: { field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'; direction: 'ASC' | 'DESC' } | null
}

const stateOf = ({ state }: PullRequest) => state.toUpperCase() as 'OPEN' | 'MERGED' | 'CLOSED'

function listed(pulls: PullRequest[], args: ListArguments) {
  const labels = args.labels?.map((name) => name.toLowerCase())
  const found = pulls.filter(
    (pull) =>
      (args.states == null || args.states.includes(stateOf(pull))) &&
      (args.baseRefName == null || pull.base === args.baseRefName) &&
      (args.headRefName == null || pull.head === args.headRefName) &&
      (labels == null || pull.labels.some(({ name }) => labels.includes(name.toLowerCase()))),
  )
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }
  const keys = {
    CREATED_AT: ({ createdAt }: PullRequest) => createdAt,
    UPDATED_AT: ({ updatedAt }: PullRequest) => updatedAt,
    COMMENTS: () => 0,
  }
  // Within one second the number tells what came first.
  const byNumber = ordered(found, ({ number }) => number, direction)
  return connection(ordered(byNumber, keys[field], direction), args)
}

const path = ({ repository, number }: PullRequest) => `/${fullName(repository)}/pull/${number}`

const commitNode = (repository: Repository, oid: string | null): GitNode | null =>
  oid === null ? null : { __typename: 'Commit', repository, oid }

const refNode = (repository: Repository, name: string): RefNode | null => {
  const qualifiedName = `refs/heads/${name}`
  const oid = repository.refs.get(qualifiedName)
  return oid === undefined ? null : { __typename: 'Ref', repository, qualifiedName, oid }
}

const sum = (pull: PullRequest, key: 'additions' | 'deletions', { call }: Context) =>
  changedFiles(call.world, pull).reduce((all, file) => all + file[key], 0)

interface CommitInPullRequest {
  __typename: 'PullRequestCommit'
  pullRequest: PullRequest
  oid: string
}

/** GitHub lists no more commits of a pull request than this: docs.github.com/rest/pulls/pulls */
const MAX_COMMITS = 250

/** Nor more files than this. */
const MAX_FILES = 3_000

const pullRequest: Record<string, Resolver> = {
  id: ({ nodeId: id }: PullRequest) => id,
  databaseId: ({ id }: PullRequest) => id,
  fullDatabaseId: ({ id }: PullRequest) => String(id),
  number: ({ number }: PullRequest) => number,
  title: ({ title }: PullRequest) => title,
  body: ({ body }: PullRequest) => body,
  bodyText: ({ body }: PullRequest) => body,
  state: stateOf,
  closed: ({ state }: PullRequest) => state !== 'open',
  closedAt: ({ closedAt }: PullRequest) => closedAt,
  merged: ({ state }: PullRequest) => state === 'merged',
  mergedAt: ({ mergedAt }: PullRequest) => mergedAt,
  mergedBy: ({ mergedBy }: PullRequest) => mergedBy,
  mergeCommit: ({ repository, mergeCommit }: PullRequest) => commitNode(repository, mergeCommit),
  author: ({ author }: PullRequest) => author,
  isDraft: ({ isDraft }: PullRequest) => isDraft,
  createdAt: ({ createdAt }: PullRequest) => createdAt,
  updatedAt: ({ updatedAt }: PullRequest) => updatedAt,
  repository: ({ repository }: PullRequest) => repository,
  baseRepository: ({ repository }: PullRequest) => repository,
  headRepository: ({ repository, fork }: PullRequest) => (fork === null ? repository : null),
  headRepositoryOwner: ({ repository, fork }: PullRequest) => fork ?? repository.owner,
  isCrossRepository: ({ fork }: PullRequest) => fork !== null,
  baseRefName: ({ base }: PullRequest) => base,
  baseRef: ({ repository, base }: PullRequest) => refNode(repository, base),
  baseRefOid: ({ repository, base, baseOid }: PullRequest) =>
    repository.refs.get(`refs/heads/${base}`) ?? baseOid,
  headRefName: ({ head }: PullRequest) => head,
  headRef: ({ repository, head, fork }: PullRequest) =>
    fork === null ? refNode(repository, head) : null,
  headRefOid: headOidOf,
  additions: (pull: PullRequest, _: unknown, context) => sum(pull, 'additions', context),
  deletions: (pull: PullRequest, _: unknown, context) => sum(pull, 'deletions', context),
  changedFiles: (pull: PullRequest, _: unknown, { call }) => changedFiles(call.world, pull).length,
  files: (pull: PullRequest, args: PageArguments, { call }) =>
    connection(changedFiles(call.world, pull).slice(0, MAX_FILES), args),
  labels: (
    { labels }: PullRequest,
    args: PageArguments & {
      orderBy?: { field: 'NAME' | 'CREATED_AT'; direction: 'ASC' | 'DESC' } | null
    },
  ) => {
    const key = (label: Label) =>
      args.orderBy?.field === 'NAME' ? label.name.toLowerCase() : label.createdAt
    return connection(ordered(labels, key, args.orderBy?.direction ?? 'ASC'), args)
  },
  url: (pull: PullRequest, _: unknown, { call }) => call.world.url + path(pull),
  permalink: (pull: PullRequest, _: unknown, { call }) => call.world.url + path(pull),
  resourcePath: path,
  reviewDecision: ({ reviewDecision }: PullRequest) => reviewDecision,
  closingIssuesReferences: (
    pull: PullRequest,
    args: PageArguments & { userLinkedOnly?: boolean | null },
    context,
  ) => {
    requirePermission(context, pull.repository, 'issues')
    const found = closingIssues(pull).filter(
      ({ number }) => args.userLinkedOnly !== true || pull.closes.includes(number),
    )
    return connection(found, args)
  },
  commits: (pull: PullRequest, args: PageArguments) =>
    connection(
      pull.commits.slice(0, MAX_COMMITS).map((oid) => ({
        __typename: 'PullRequestCommit',
        pullRequest: pull,
        oid,
      })),
      args,
    ),
  statusCheckRollup: (pull: PullRequest, _: unknown, context) =>
    rollupOf(context, pull.repository, headOidOf(pull)),
}

const pullRequestCommit: Record<string, Resolver> = {
  id: ({ pullRequest: { repository, number }, oid }: CommitInPullRequest) =>
    nodeId('PullRequestCommit', repository.id, number, oid),
  commit: ({ pullRequest: { repository }, oid }: CommitInPullRequest) =>
    commitNode(repository, oid),
  pullRequest: ({ pullRequest: pull }: CommitInPullRequest) => pull,
  resourcePath: ({ pullRequest: pull, oid }: CommitInPullRequest) => `${path(pull)}/commits/${oid}`,
  url: ({ pullRequest: pull, oid }: CommitInPullRequest, _: unknown, { call }) =>
    `${call.world.url}${path(pull)}/commits/${oid}`,
}

export const pullRequestResolvers: Record<string, Record<string, Resolver>> = {
  PullRequest: pullRequest,
  PullRequestCommit: pullRequestCommit,
  Repository: {
    pullRequests: (repository: Repository, args: ListArguments, context) => {
      requirePermission(context, repository, 'pull_requests')
      return listed([...repository.pulls.values()], args)
    },
    pullRequest: (repository: Repository, { number }: { number: number }, context) => {
      requirePermission(context, repository, 'pull_requests')
      const found = repository.pulls.get(number)
      if (found !== undefined) return found
      const message = `Could not resolve to a PullRequest with the number of ${number}.`
      throw failure('NOT_FOUND', message)
    },
  },
  Ref: {
    associatedPullRequests: (
      { repository, qualifiedName }: RefNode,
      args: ListArguments,
      context,
    ) => {
      requirePermission(context, repository, 'pull_requests')
      const branch = qualifiedName.replace('refs/heads/', '')
      const from = [...repository.pulls.values()].filter(
        ({ head, fork }) => fork === null && head === branch,
      )
      return listed(from, args)
    },
  },
  Commit: {
    associatedPullRequests: (
      { repository, oid }: GitNode,
      args: Pick<ListArguments, 'orderBy'> & PageArguments,
      context,
    ) => {
      requirePermission(context, repository, 'pull_requests')
      return listed(pullRequestsOfCommit(context.call.world, repository, oid), args)
    },
  },
}

import {
  type Activity,
  type CommitFacts,
  type Known,
  known,
  type PullRequestFacts,
} from '../../../model/index.ts'
import type { GitHub, GraphQLProblem } from '../../../transport/types.ts'
import { askNodes, type NodeAnswer, problemAt, unseen } from './nodes.ts'
import { type Connection, pageOn, type Read } from './page-on.ts'
import { toPerson } from './people.ts'
import { type PullRequestParts, readPullRequests } from './pull-requests.ts'
import { ACTIVITY, MORE_ACTIVITY } from './queries.ts'
import type { ProcessRequest } from './request.ts'
import { type Walked, type Window, windowOf } from './window.ts'

interface GitActorNode {
  name: string | null
  email?: string | null
  user: { login: string } | null
}

interface CommitNode {
  oid: string
  url: string
  message: string
  committedDate: string
  author: GitActorNode | null
  committer: GitActorNode | null
  parents: { nodes: ({ oid: string } | null)[] | null }
  associatedPullRequests: {
    nodes:
      | ({
          id: string
          number: number
          merged: boolean
          baseRefName: string
          baseRepository: { id: string } | null
        } | null)[]
      | null
  } | null
}

interface ActivityNode {
  id: string
  defaultBranchRef: {
    target: { oid: string; history?: Connection<CommitNode> | null } | null
  } | null
}

interface HistoryData {
  node: { object: { history?: Connection<CommitNode> | null } | null } | null
}

/** Repositories a call: each commit has its parents and pull requests below it. */
const BATCH = 10

/** Commits of a window that are read; older ones are not judged. */
const MAX_COMMITS = 500

/** The commits of one repository's window. */
interface Commits {
  commits: CommitNode[]
  mainline: Set<string>
  complete: boolean
  /** Why it is not known which pull requests brought a commit. */
  hidden: GraphQLProblem | undefined
}

/**
 * What reached the default branches of repositories since their bases, by node id: commits first,
 * then the pull requests of all repositories together.
 */
export const readActivity = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  lanes: number,
): Promise<Map<string, Known<Activity>>> => {
  const items = requests.filter(({ moved, needs, head }) => moved && needs.commits && head !== null)
  const answers = await askNodes<ProcessRequest, ActivityNode>(github, {
    items,
    id: ({ repository }) => repository.id,
    largest: BATCH,
    lanes,
    ask: () => ({ query: ACTIVITY }),
  })
  const histories = await Promise.all(
    items.map(async (request) => {
      const answer = answers.get(request.repository.id) ?? { node: null, problems: [] }
      return [request, await readCommits(github, request, answer)] as const
    }),
  )
  const wanted = new Map<string, PullRequestParts>()
  for (const [request, read] of histories) {
    if (!read.known || !request.needs.pullRequests) continue
    for (const commit of read.value.commits) {
      for (const { id } of broughtBy(commit, request)) wanted.set(id, request.needs.pullRequests)
    }
  }
  const pullRequests = await readPullRequests(github, wanted, lanes)
  return new Map(
    histories.map(([request, read]) => [
      request.repository.id,
      read.known ? known(toActivity(request, read.value, pullRequests)) : read,
    ]),
  )
}

/** Who brought a commit is another permission's than the commit itself. */
const isAboutOrigin = ({ path }: GraphQLProblem): boolean =>
  path?.includes('associatedPullRequests') === true

const isSince = (time: string, since: string): boolean => Date.parse(time) >= Date.parse(since)

const readCommits = async (
  github: GitHub,
  request: ProcessRequest,
  { node, problems }: NodeAnswer<ActivityNode>,
): Promise<Known<Commits>> => {
  const { head, base, since, repository } = request
  const target = node?.defaultBranchRef?.target
  const first = target?.history
  const trouble = problemAt(
    problems.filter((problem) => !isAboutOrigin(problem)),
    'defaultBranchRef',
  )
  if (head === null || !first || trouble) {
    return unseen('its commits', trouble ?? problems[0], 'Contents: read')
  }
  // Somebody pushed since the inventory was read: the walk begins where the scan stands.
  const start: Connection<CommitNode> =
    target.oid === head.oid
      ? first
      : { pageInfo: { hasNextPage: true, endCursor: null }, nodes: [] }
  const step = (from: Connection<CommitNode>, most: number) =>
    pageOn<HistoryData, CommitNode>(
      github,
      from,
      {
        query: MORE_ACTIVITY,
        variables: { id: repository.id, head: head.oid },
        pick: (data) => data.node?.object?.history,
        ignore: isAboutOrigin,
      },
      most,
    )
  let read = await step(start, 1)
  let window = windowIn(read, head.oid, base.oid)
  while (!window.isClosed && read.more && !read.problem && read.items.length < MAX_COMMITS) {
    read = await step({ nodes: read.items, pageInfo: read.pageInfo }, read.items.length + 1)
    window = windowIn(read, head.oid, base.oid)
  }
  if (read.problem) return unseen('its commits', read.problem, 'Contents: read')
  const inWindow = read.items.filter(({ oid }) => window.inside.has(oid))
  // Where the base is part of this history no more, dates are what is left to go by.
  const commits = window.metBase
    ? inWindow
    : inWindow.filter(({ committedDate }) => isSince(committedDate, since))
  return known({
    commits,
    mainline: window.mainline,
    complete: window.isClosed || !read.more || commits.length < inWindow.length,
    hidden: problems.find(isAboutOrigin),
  })
}

const windowIn = ({ items, more }: Read<CommitNode>, head: string, base: string | null): Window => {
  const commits = new Map<string, Walked>(
    items.map(({ oid, parents }) => [
      oid,
      { oid, parents: (parents.nodes ?? []).flatMap((parent) => parent?.oid ?? []) },
    ]),
  )
  return windowOf(commits, head, base, !more)
}

/** The merged pull requests into this repository's default branch that brought a commit. */
const broughtBy = (
  { associatedPullRequests }: CommitNode,
  { repository }: ProcessRequest,
): { id: string; number: number }[] =>
  (associatedPullRequests?.nodes ?? []).filter(
    (pull) =>
      pull?.merged === true &&
      pull.baseRepository?.id === repository.id &&
      pull.baseRefName === repository.defaultBranch,
  ) as { id: string; number: number }[]

const toActivity = (
  request: ProcessRequest,
  { commits, mainline, complete, hidden }: Commits,
  read: Map<string, Known<PullRequestFacts>>,
): Activity => {
  const pullRequests = new Map<string, PullRequestFacts>()
  const facts = commits.map((commit): CommitFacts => {
    const by = broughtBy(commit, request)
    const answers = by.map(({ id }) => [id, read.get(id)] as const)
    for (const [id, pull] of answers) if (pull?.known) pullRequests.set(id, pull.value)
    const unread = answers.flatMap(([, pull]) => (pull && !pull.known ? [pull] : []))[0]
    return {
      oid: commit.oid,
      url: commit.url,
      message: commit.message,
      author: {
        name: commit.author?.name ?? '',
        email: commit.author?.email ?? '',
        account: toPerson(commit.author?.user),
      },
      committer: {
        name: commit.committer?.name ?? '',
        account: toPerson(commit.committer?.user),
      },
      time: new Date(commit.committedDate).toISOString(),
      parents: commit.parents.nodes?.length ?? 0,
      mainline: mainline.has(commit.oid),
      pullRequests:
        commit.associatedPullRequests === null
          ? unseen('what brought it', hidden, 'Pull requests: read')
          : (unread ?? known(by.map(({ number }) => number))),
    }
  })
  return { commits: facts, complete, pullRequests: [...pullRequests.values()] }
}

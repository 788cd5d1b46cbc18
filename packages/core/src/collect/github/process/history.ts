import { type Known, known } from '../../../model/index.ts'
import type { GitHub, GraphQLProblem } from '../../../transport/types.ts'
import { type NodeAnswer, problemAt, unseen } from '../nodes.ts'
import { type Connection, pageOn, type Read } from './page-on.ts'
import { MORE_ACTIVITY } from './queries.ts'
import type { ProcessRequest } from './request.ts'
import { type Walked, type Window, windowOf } from './window.ts'

interface GitActorNode {
  name: string | null
  email?: string | null
  user: { login: string } | null
}

export interface CommitNode {
  oid: string
  url: string
  message: string
  committedDate: string
  author: GitActorNode | null
  committer: GitActorNode | null
  parents: { nodes: ({ oid: string } | null)[] | null }
  associatedPullRequests: {
    pageInfo: { hasNextPage: boolean }
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

export interface ActivityNode {
  id: string
  defaultBranchRef: {
    target: { oid: string; history?: Connection<CommitNode> | null } | null
  } | null
}

interface HistoryData {
  node: { object: { history?: Connection<CommitNode> | null } | null } | null
}

/** Commits of a window that are read; older ones are not judged. */
const MAX_COMMITS = 500

/** The commits of one repository's window. */
export interface Commits {
  commits: CommitNode[]
  mainline: Set<string>
  complete: boolean
  /** Why the window could not be closed, where its beginning is no part of the history. */
  gap?: string
  /** Why it is not known which pull requests brought a commit. */
  hidden: GraphQLProblem | undefined
}

/** Who brought a commit is another permission's than the commit itself. */
const isAboutOrigin = ({ path }: GraphQLProblem): boolean =>
  path?.includes('associatedPullRequests') === true

const isSince = (time: string, since: string): boolean => Date.parse(time) >= Date.parse(since)

/** The commits of a window, read on from the first page until the base closes it. */
export const readCommits = async (
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
  const left = inWindow.length - commits.length
  return known({
    commits,
    mainline: window.mainline,
    complete: window.isClosed || (!read.more && left === 0),
    ...(left === 0 ? {} : { gap: gapOf(left, read.more) }),
    hidden: problems.find(isAboutOrigin),
  })
}

const gapOf = (left: number, more: boolean): string =>
  more
    ? `the commit of the last scan was not met: there are too many since, or history was rewritten; ${left} that are dated earlier were not judged`
    : `history was rewritten since the last scan: ${left} of its commits are dated earlier and were not judged`

const windowIn = ({ items, more }: Read<CommitNode>, head: string, base: string | null): Window => {
  const commits = new Map<string, Walked>(
    items.map(({ oid, parents }) => [
      oid,
      { oid, parents: (parents.nodes ?? []).flatMap((parent) => parent?.oid ?? []) },
    ]),
  )
  return windowOf(commits, head, base, !more)
}

import {
  type Activity,
  type CommitFacts,
  type Known,
  known,
  type PullRequestFacts,
  unknown,
} from '../../../model/index.ts'
import type { GitHub } from '../../../transport/types.ts'
import { askNodes, unseen } from '../nodes.ts'
import { type ActivityNode, type CommitNode, type Commits, readCommits } from './history.ts'
import { toPerson } from './people.ts'
import { type PullRequestParts, readPullRequests } from './pull-requests.ts'
import { ACTIVITY } from './queries.ts'
import type { ProcessRequest } from './request.ts'

/** Repositories a call: each commit has its parents and pull requests below it. */
const BATCH = 10

/**
 * What reached the default branches of repositories since their bases, by node id: commits first,
 * then the pull requests of all repositories together.
 */
export const readActivity = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  lanes: number,
): Promise<Map<string, Known<Activity>>> => {
  const items = requests.filter(
    ({ moved, needs, head, base }) =>
      moved && needs.commits && head !== null && base.oid !== head.oid,
  )
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

/** The merged pull requests into this repository's default branch that brought a commit. */
const broughtBy = (
  { associatedPullRequests }: CommitNode,
  { repository, formerBranch }: ProcessRequest,
): { id: string; number: number }[] =>
  (associatedPullRequests?.nodes ?? []).filter(
    (pull) =>
      pull?.merged === true &&
      pull.baseRepository?.id === repository.id &&
      (pull.baseRefName === repository.defaultBranch || pull.baseRefName === formerBranch),
  ) as { id: string; number: number }[]

/** A pull request that was merged before the branch got its name went into the same branch. */
const intoBranch = (pull: PullRequestFacts, request: ProcessRequest): PullRequestFacts => {
  const { defaultBranch } = request.repository
  return pull.base === request.formerBranch && defaultBranch !== null
    ? { ...pull, base: defaultBranch }
    : pull
}

/** git takes dates that no calendar has. */
const timeOf = (date: string): string => {
  const time = new Date(date)
  return Number.isNaN(time.getTime()) ? date : time.toISOString()
}

const toActivity = (
  request: ProcessRequest,
  { commits, mainline, complete, gap, hidden }: Commits,
  read: Map<string, Known<PullRequestFacts>>,
): Activity => {
  const pullRequests = new Map<string, PullRequestFacts>()
  const facts = commits.map((commit): CommitFacts => {
    const by = broughtBy(commit, request)
    const answers = by.map(({ id }) => [id, read.get(id)] as const)
    for (const [id, pull] of answers) {
      if (pull?.known) pullRequests.set(id, intoBranch(pull.value, request))
    }
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
      time: timeOf(commit.committedDate),
      parents: commit.parents.nodes?.length ?? 0,
      mainline: mainline.has(commit.oid),
      pullRequests:
        commit.associatedPullRequests === null
          ? unseen('what brought it', hidden, 'Pull requests: read')
          : by.length === 0 && commit.associatedPullRequests.pageInfo.hasNextPage
            ? { ...unknown('more pull requests hold it than were read'), lasting: true }
            : (unread ?? known(by.map(({ number }) => number))),
    }
  })
  return {
    commits: facts,
    complete,
    ...(gap === undefined ? {} : { gap }),
    pullRequests: [...pullRequests.values()],
  }
}

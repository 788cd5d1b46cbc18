import {
  type Known,
  known,
  type PullRequestFacts,
  type Review,
  unknown,
} from '../../../model/index.ts'
import type { ProcessNeeds } from '../../../standards/index.ts'
import type { GitHub } from '../../../transport/types.ts'
import { askNodes, type NodeAnswer, problemAt, unseen } from '../nodes.ts'
import { type CommitChecks, toCheckStates } from './check-states.ts'
import { type Connection, pageOn } from './page-on.ts'
import { toPerson } from './people.ts'
import { MORE_PULL_REQUEST_FILES, pullRequestsQuery } from './queries.ts'

/** Which parts of a pull request are wanted. */
export type PullRequestParts = NonNullable<ProcessNeeds['pullRequests']>

interface ActorNode {
  __typename: string
  login: string
}

interface FileNode {
  path: string
  additions: number
  deletions: number
  changeType: string
}

interface PullRequestNode {
  id: string
  number: number
  url: string
  title: string
  body: string
  baseRefName: string
  headRefName: string
  headRefOid: string | null
  mergedAt: string | null
  additions: number
  deletions: number
  changedFiles: number
  author: ActorNode | null
  mergedBy: ActorNode | null
  mergeCommit: { oid: string } | null
  closingIssuesReferences: { totalCount: number } | null
  reviews?: Connection<{
    author: ActorNode | null
    authorCanPushToRepository: boolean
    state: Review['state']
    submittedAt: string | null
    updatedAt: string
    commit: { oid: string } | null
  }> | null
  commits?: { nodes: ({ commit: CommitChecks } | null)[] | null } | null
  files?: Connection<FileNode> | null
}

const BATCH = 25

/** Files of one pull request that are read; larger ones are too large whatever is in them. */
const MAX_FILES = 500

const PERMISSION = 'Pull requests: read'

const notAsked = unknown('nothing asks for it')

/**
 * Pull requests of any repositories, by node id.
 * @param wanted node id → which of its parts are asked for
 */
export const readPullRequests = async (
  github: GitHub,
  wanted: ReadonlyMap<string, PullRequestParts>,
  lanes: number,
): Promise<Map<string, Known<PullRequestFacts>>> => {
  const answers = await askNodes<[string, PullRequestParts], PullRequestNode>(github, {
    items: [...wanted],
    id: ([id]) => id,
    largest: BATCH,
    lanes,
    ask: (batch) => {
      const any = (part: keyof PullRequestParts) => batch.some(([, parts]) => parts[part])
      const parts = { reviews: any('reviews'), checks: any('checks'), files: any('files') }
      return { query: pullRequestsQuery(parts) }
    },
  })
  const found = await Promise.all(
    [...wanted].map(async ([id, parts]) => {
      const answer = answers.get(id) ?? { node: null, problems: [] }
      return [id, await read(github, parts, answer)] as const
    }),
  )
  return new Map(found)
}

const read = async (
  github: GitHub,
  parts: PullRequestParts,
  { node, problems }: NodeAnswer<PullRequestNode>,
): Promise<Known<PullRequestFacts>> => {
  if (!node?.id) return unseen('the pull request that brought it', problems[0], PERMISSION)
  return known({
    number: node.number,
    url: node.url,
    title: node.title,
    body: node.body,
    author: toPerson(node.author),
    base: node.baseRefName,
    head: node.headRefName,
    headOid: node.headRefOid,
    mergeCommit: node.mergeCommit?.oid ?? null,
    mergedAt: node.mergedAt ?? '',
    mergedBy: toPerson(node.mergedBy),
    additions: node.additions,
    deletions: node.deletions,
    changedFiles: node.changedFiles,
    files: parts.files ? await filesOf(github, node, problems) : notAsked,
    reviews: parts.reviews ? reviewsOf(node, problems) : notAsked,
    closesIssues: node.closingIssuesReferences?.totalCount ?? 0,
    checks: parts.checks ? checksOf(node, problems) : notAsked,
  })
}

type Problems = NodeAnswer<PullRequestNode>['problems']

const filesOf = async (
  github: GitHub,
  { id, number, files }: PullRequestNode,
  problems: Problems,
): Promise<PullRequestFacts['files']> => {
  const what = `the files of #${number}`
  const problem = problemAt(problems, 'files')
  if (!files || problem) return unseen(what, problem, PERMISSION)
  const {
    items,
    more,
    problem: late,
  } = await pageOn<{ node: { files: Connection<FileNode> | null } | null }, FileNode>(
    github,
    files,
    { query: MORE_PULL_REQUEST_FILES, variables: { id }, pick: ({ node }) => node?.files },
    MAX_FILES,
  )
  if (late) return unseen(what, late, PERMISSION)
  if (more) return unknown(`#${number} has more than ${MAX_FILES} files`)
  return known(
    items.map(({ path, additions, deletions, changeType }) => ({
      path,
      additions,
      deletions,
      added: changeType === 'ADDED',
    })),
  )
}

const reviewsOf = (
  { number, reviews }: PullRequestNode,
  problems: Problems,
): PullRequestFacts['reviews'] => {
  const problem = problemAt(problems, 'reviews')
  if (!reviews || problem) return unseen(`the reviews of #${number}`, problem, PERMISSION)
  if (reviews.pageInfo.hasNextPage) return unknown(`#${number} has more than 100 reviews`)
  return known(
    (reviews.nodes ?? [])
      .filter((review) => review !== null)
      .map(
        ({
          author,
          authorCanPushToRepository: canPush,
          state,
          submittedAt,
          updatedAt,
          commit,
        }) => ({
          author: toPerson(author),
          canPush,
          state,
          time: submittedAt ?? '',
          changed: updatedAt,
          commit: commit?.oid ?? null,
        }),
      ),
  )
}

const checksOf = (
  { number, commits }: PullRequestNode,
  problems: Problems,
): PullRequestFacts['checks'] => {
  const what = `the checks of #${number}`
  const problem = problemAt(problems, 'commits')
  const commit = commits?.nodes?.[0]?.commit
  if (!commit || problem) return unseen(what, problem, 'Checks: read')
  const contexts = commit.statusCheckRollup?.contexts
  if (contexts?.pageInfo.hasNextPage) return unknown(`more than 100 checks reported on #${number}`)
  return known(toCheckStates(contexts?.nodes ?? []))
}

import { ancestors } from '../objects/history.ts'
import type { PullRequestSpec, ReviewDecision } from '../types.ts'
import type { Account } from './accounts.ts'
import { timestamp } from './clock.ts'
import { nodeId } from './ids.ts'
import type { Issue, Label } from './issues.ts'
import { fullName, type Repository } from './repository.ts'
import type { Review } from './reviews.ts'
import type { World } from './world.ts'

export interface PullRequest {
  __typename: 'PullRequest'
  id: number
  nodeId: string
  repository: Repository
  number: number
  title: string
  body: string
  author: Account
  state: 'open' | 'merged' | 'closed'
  isDraft: boolean
  labels: Label[]
  /** Names of branches. */
  base: string
  head: string
  /** Whose fork it comes from, null for a branch of the repository itself. */
  fork: Account | null
  /** The commit it branched off from; null for a history of its own. */
  baseOid: string | null
  /** Its own commits, oldest first; one at least. */
  commits: string[]
  mergeCommit: string | null
  mergedAt: string | null
  mergedBy: Account | null
  closedAt: string | null
  createdAt: string
  updatedAt: string
  reviews: Review[]
  reviewDecision: ReviewDecision | null
  /** Numbers of issues linked by hand. */
  closes: number[]
}

export const headOidOf = ({ commits }: PullRequest): string => commits.at(-1) as string

/**
 * Enters a pull request.
 *
 * @throws Error when an issue or another pull request has the number
 */
export function addPullRequest(
  repository: Repository,
  parts: Pick<PullRequest, 'number' | 'title' | 'author' | 'base' | 'commits' | 'createdAt'> &
    Partial<PullRequest>,
): PullRequest {
  const { number } = parts
  if (repository.issues.has(number) || repository.pulls.has(number)) {
    throw new Error(`${fullName(repository)} has a number ${number} already`)
  }
  const pull: PullRequest = {
    __typename: 'PullRequest',
    id: repository.id * 10_000 + number,
    nodeId: nodeId('PullRequest', repository.id, number),
    repository,
    body: '',
    state: 'open',
    isDraft: false,
    labels: [],
    head: `patch-${number}`,
    fork: null,
    baseOid: null,
    mergeCommit: null,
    mergedAt: null,
    mergedBy: null,
    closedAt: null,
    updatedAt: parts.createdAt,
    reviews: [],
    reviewDecision: null,
    closes: [],
    ...parts,
  }
  repository.pulls.set(number, pull)
  repository.nextNumber = Math.max(repository.nextNumber, number + 1)
  for (const oid of pull.commits) broughtBy(repository, oid, number)
  return pull
}

/** A merged pull request for a commit that lies on its branch already; later ones add to it. */
export function recordMerged(
  world: World,
  repository: Repository,
  oid: string,
  spec: PullRequestSpec & { author: string; mergedAt: string; base: string },
): void {
  const { number } = spec
  const known = repository.pulls.get(number)
  if (known !== undefined) {
    if (known.state !== 'merged') throw new Error(`#${number} is open: mergePullRequest merges it`)
    known.commits.push(oid)
    known.mergeCommit = oid
    broughtBy(repository, oid, number)
    return
  }
  const person = (login: string) => world.accounts.ensure({ login })
  const at = timestamp(Date.parse(spec.mergedAt))
  addPullRequest(repository, {
    number,
    title: spec.title,
    body: spec.body ?? '',
    author: person(spec.author),
    state: 'merged',
    base: spec.base,
    ...(spec.head !== undefined && { head: spec.head }),
    baseOid: world.store.commit(oid)?.parents[0] ?? null,
    commits: [oid],
    mergeCommit: oid,
    mergedAt: at,
    mergedBy: spec.mergedBy === undefined ? null : person(spec.mergedBy),
    closedAt: at,
    createdAt: at,
  })
}

/** Notes that the commit came with the pull request. */
export function broughtBy(repository: Repository, oid: string, number: number): void {
  const before = repository.pullsOfCommit.get(oid) ?? []
  if (!before.includes(number)) repository.pullsOfCommit.set(oid, [...before, number])
}

/** A new commit on a branch is one of the open pull requests from there as well. */
export function pushedTo(repository: Repository, branch: string, oid: string): void {
  for (const pull of repository.pulls.values()) {
    if (pull.state !== 'open' || pull.fork !== null || pull.head !== branch) continue
    pull.commits.push(oid)
    broughtBy(repository, oid, pull.number)
  }
}

/** https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const KEYWORDS = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+\/[\w.-]+))?#(\d+)/gi

/** Issues of the repository that its merge closes: none, where it does not go to the default branch. */
export function closingIssues({ repository, base, body, closes }: PullRequest): Issue[] {
  if (base !== repository.defaultBranch) return []
  const here = fullName(repository).toLowerCase()
  const named = [...body.matchAll(KEYWORDS)]
    .filter(([, where]) => where === undefined || where.toLowerCase() === here)
    .map(([, , number]) => Number(number))
  return [...new Set([...named, ...closes])].flatMap(
    (number) => repository.issues.get(number) ?? [],
  )
}

/**
 * The merged pull requests that brought a commit, and the open ones that hold it while it is not on
 * the default branch (the schema says so of `Commit.associatedPullRequests`).
 */
export function pullRequestsOfCommit(
  { store }: World,
  repository: Repository,
  oid: string,
): PullRequest[] {
  const found = (repository.pullsOfCommit.get(oid) ?? []).flatMap(
    (number) => repository.pulls.get(number) ?? [],
  )
  const merged = found.filter(({ state }) => state === 'merged')
  if (merged.length === found.length) return merged
  const head = repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  const landed = head !== undefined && ancestors(store, head).has(oid)
  return landed ? merged : found.filter(({ state }) => state !== 'closed')
}

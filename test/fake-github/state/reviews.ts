import type { ReviewSpec } from '../types.ts'
import type { Account } from './accounts.ts'
import { timestamp } from './clock.ts'
import { nodeId } from './ids.ts'
import { headOidOf, type PullRequest } from './pull-requests.ts'
import type { World } from './world.ts'

export interface Review {
  __typename: 'PullRequestReview'
  id: number
  nodeId: string
  pullRequest: PullRequest
  author: Account
  state: NonNullable<ReviewSpec['state']>
  body: string
  commit: string
  submittedAt: string
  canPush: boolean
}

let lastReview = 60_000_000

/** @throws Error when the pull request has no commit at the index that the review names */
export function addReview(
  world: World,
  pull: PullRequest,
  spec: ReviewSpec,
  at: string = timestamp(world.clock.now()),
): Review {
  const { repository, number, commits } = pull
  const commit = typeof spec.commit === 'number' ? commits[spec.commit] : spec.commit
  if (commit === undefined && typeof spec.commit === 'number') {
    throw new Error(`#${number} has no commit at index ${spec.commit}`)
  }
  const id = ++lastReview
  const review: Review = {
    __typename: 'PullRequestReview',
    id,
    nodeId: nodeId('PullRequestReview', repository.id, number, id),
    pullRequest: pull,
    author: world.accounts.ensure({ login: spec.author }),
    state: spec.state ?? 'APPROVED',
    body: spec.body ?? '',
    commit: commit ?? headOidOf(pull),
    submittedAt: spec.date === undefined ? at : timestamp(Date.parse(spec.date)),
    canPush: spec.canPush ?? true,
  }
  pull.reviews.push(review)
  return review
}

/** Each person's newest review that is an opinion; a comment is none. */
export function latestOpinions({ reviews }: PullRequest): Review[] {
  const opinions = reviews.filter(({ state }) => state !== 'COMMENTED')
  return [...new Map(opinions.map((one) => [one.author, one])).values()]
}

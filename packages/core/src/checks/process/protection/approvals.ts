import type { PullRequestFacts, Review } from '../../../model/process-facts.ts'

/** Who approved a pull request before it was merged, by what GitHub counts. */
export interface Approvals {
  /** Of the commit that was merged. */
  fresh: number
  /** Of an earlier commit. */
  stale: number
  /** By people who may not write to the repository: GitHub counts none of them. */
  outside: number
  /** Taken back, and perhaps after the merge: GitHub tells what became of a review, not when. */
  unsure: number
}

/** What changes a reviewer's mind in GitHub's eyes; a comment leaves an approval as it was. */
const OPINIONS: ReadonlySet<Review['state']> = new Set([
  'APPROVED',
  'CHANGES_REQUESTED',
  'DISMISSED',
])

const loginOf = ({ author }: Review): string => author?.login.toLowerCase() ?? ''

/**
 * Counts the approvals that held when the pull request was merged: of each reviewer the latest
 * review with an opinion, never the author's own, and of those alone who may write: who may do so
 * now, for GitHub does not tell who could then.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
 */
export const approvalsOf = (
  { author, headOid, mergedAt }: PullRequestFacts,
  reviews: readonly Review[],
): Approvals => {
  const latest = new Map<string, Review>()
  for (const review of reviews) {
    if (!OPINIONS.has(review.state) || Date.parse(review.time) > Date.parse(mergedAt)) continue
    const login = loginOf(review)
    if (author !== null && login === author.login.toLowerCase()) continue
    const before = latest.get(login)
    if (before === undefined || Date.parse(before.time) <= Date.parse(review.time)) {
      latest.set(login, review)
    }
  }
  const unsure = [...latest.values()].filter(
    ({ state, changed, canPush }) =>
      state === 'DISMISSED' &&
      canPush !== false &&
      changed !== undefined &&
      Date.parse(changed) > Date.parse(mergedAt),
  ).length
  const approved = [...latest.values()].filter(({ state }) => state === 'APPROVED')
  const counted = approved.filter(({ canPush }) => canPush !== false)
  const stale = counted.filter(
    ({ commit }) => commit !== null && headOid !== null && commit !== headOid,
  ).length
  return { fresh: counted.length - stale, stale, outside: approved.length - counted.length, unsure }
}

import type { Evidence, Result } from '../../../model/finding.ts'
import type { Unknown } from '../../../model/known.ts'
import type { Activity, CommitFacts, PullRequestFacts } from '../../../model/process-facts.ts'
import { unknownResult } from '../../shared/asked.ts'
import type { ProcessInput } from '../shared/section.ts'

const INCOMPLETE: Unknown = {
  known: false,
  reason: 'older commits since the last scan were not read, for there are too many',
}

/** Why not all of the window was read; null where it was. */
export const gapIn = ({ complete, gap }: Activity): Unknown | null => {
  if (complete) return null
  return gap === undefined ? INCOMPLETE : { ...INCOMPLETE, reason: gap }
}

/** What of the window was not read, as a result. */
export const unreadCommits = (
  check: string,
  activity: Activity,
  { facts }: ProcessInput,
): Result[] => {
  const gap = gapIn(activity)
  return gap === null ? [] : [unknownResult(check, facts.repository.name, gap)]
}

/**
 * The pull requests of the window. They are found by their commits, so where a commit does not say
 * which pull request brought it (in a clone it never does), some may be missing.
 */
export const pullRequestsOf = (
  check: string,
  activity: Activity,
  input: ProcessInput,
): { pullRequests: PullRequestFacts[]; unknowns: Result[]; seen: boolean } => {
  const { commits, pullRequests } = activity
  const { name } = input.facts.repository
  const unseen = commits.map((commit) => commit.pullRequests).find(({ known }) => !known)
  const unknowns = [
    ...(unseen && !unseen.known
      ? [
          unknownResult(check, name, {
            ...unseen,
            reason: `which pull requests were merged is not known: ${unseen.reason}`,
          }),
        ]
      : []),
    ...unreadCommits(check, activity, input),
  ]
  return { pullRequests, unknowns, seen: pullRequests.length > 0 || unseen === undefined }
}

/** Where and by whom a commit was made, and the pull request that brought it where there was one. */
export const commitEvidence = (commit: CommitFacts, { facts }: ProcessInput): Evidence => {
  const { oid, url, time, author } = commit
  const [number] = commit.pullRequests.known ? commit.pullRequests.value : []
  const base = facts.repository.url
  return {
    commit: oid,
    actor: author.account?.login ?? author.name,
    time,
    ...(url === undefined ? {} : { url }),
    ...(number === undefined
      ? {}
      : { pullRequest: { number, ...(base ? { url: `${base}/pull/${number}` } : {}) } }),
  }
}

/** The same of a pull request. */
export const pullRequestEvidence = ({
  number,
  url,
  author,
  mergedAt,
  mergeCommit,
}: PullRequestFacts): Evidence => ({
  url,
  pullRequest: { number, url },
  time: mergedAt,
  ...(author ? { actor: author.login } : {}),
  ...(mergeCommit === null ? {} : { commit: mergeCommit }),
})

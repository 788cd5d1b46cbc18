import type { Files, PersonSpec } from './types.ts'

/** What people and robots do in a repository beyond pushing commits: the part of its handle for it. */
export interface Activity {
  /** Open, merged and closed ones, by number. */
  readonly pullRequests: readonly FakePullRequest[]
  /** Makes the branch, at the commit (default: the head); without `refs/heads/`. */
  branch(name: string, oid?: string): void
  /** Merges one branch into another without a pull request. @returns the merge commit's id */
  mergeBranch(head: string, spec?: MergeBranchSpec): string
  openPullRequest(spec?: PullRequestDraft): FakePullRequest
  /** Merges the open pull request of that number, or opens one and merges it. */
  mergePullRequest(spec?: MergeSpec): FakePullRequest
  /** Closes it without merging. */
  closePullRequest(number: number): void
  review(number: number, review: ReviewSpec): void
  /** What reported on a commit: check runs, and statuses for those with a `context`. */
  addChecks(oid: string, checks: readonly CheckSpec[]): void
}

export interface MergeBranchSpec {
  /** Default: the default branch. */
  into?: string
  /** Default: git's own, `Merge branch 'x'`. */
  message?: string
  author?: PersonSpec
  date?: string
}

export interface PullRequestDraft {
  /** Default: the next one; issues count too. */
  number?: number
  /** Default: the subject of the first commit. */
  title?: string
  body?: string
  /** A login; with `[bot]` at its end it is a bot's. Default `octocat`. */
  author?: string
  /** Default: the default branch. */
  base?: string
  /** Its branch; one that exists brings its commits along. Default `patch-<number>`. */
  head?: string
  /** Owner of the fork it comes from: then the branch is not in this repository. */
  fork?: string
  /** Shorthand for one commit. Where nothing brings a change, a small file is added. */
  files?: Files
  renames?: Record<string, string>
  /** Oldest first. */
  commits?: PullRequestCommitSpec[]
  labels?: string[]
  /** Issues to close, beside those that `body` names with a keyword. */
  closes?: number[]
  reviews?: ReviewSpec[]
  /** Null unless said, as where no review is required. */
  reviewDecision?: ReviewDecision | null
  /** On its last commit. */
  checks?: CheckSpec[]
  isDraft?: boolean
  /** When it was opened, or merged if it is merged at once. Default: the clock. */
  date?: string
}

export interface MergeSpec extends PullRequestDraft {
  /** A login. Default `octocat`. */
  mergedBy?: string
  /** Default `squash`. */
  how?: 'squash' | 'merge' | 'rebase'
  /** Of the squashed or merge commit; default: GitHub's own. */
  message?: string
  /** Default: `date`. */
  openedAt?: string
  /** Keep the branch, which is deleted otherwise. */
  keepBranch?: boolean
}

export interface PullRequestCommitSpec {
  message?: string
  files?: Files
  renames?: Record<string, string>
  /** Default: the pull request's author. */
  author?: PersonSpec
  date?: string
}

export type ReviewDecision = 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED'

export interface ReviewSpec {
  /** A login. */
  author: string
  /** Default `APPROVED`. */
  state?: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  body?: string
  /** Id of the commit it was about, or its index among those of the pull request. Default: the last. */
  commit?: string | number
  date?: string
  /** Whether the author may push to the repository; default true. */
  canPush?: boolean
}

export type CheckSpec = CheckRunSpec | StatusSpec

export interface CheckRunSpec {
  name: string
  /** Default `SUCCESS`; null: still running. */
  conclusion?: CheckConclusion | null
  /** Default: the GitHub App of GitHub Actions, `{ id: 15368, slug: 'github-actions' }`. */
  app?: { id: number; slug: string; name?: string }
  /** Path of the workflow that ran it. Default for GitHub Actions: `.github/workflows/ci.yml`. */
  workflow?: string
  /** What started the workflow; default `push`. */
  event?: string
  date?: string
}

export type CheckConclusion =
  | 'ACTION_REQUIRED'
  | 'CANCELLED'
  | 'FAILURE'
  | 'NEUTRAL'
  | 'SKIPPED'
  | 'STALE'
  | 'STARTUP_FAILURE'
  | 'SUCCESS'
  | 'TIMED_OUT'

/** A commit status: https://docs.github.com/en/rest/commits/statuses */
export interface StatusSpec {
  context: string
  /** Default `SUCCESS`. */
  state?: 'ERROR' | 'EXPECTED' | 'FAILURE' | 'PENDING' | 'SUCCESS'
  /** A login. Default `octocat`. */
  by?: string
  description?: string
  date?: string
}

export interface FakePullRequest {
  readonly number: number
  readonly nodeId: string
  readonly url: string
  readonly title: string
  readonly state: 'open' | 'merged' | 'closed'
  readonly base: string
  readonly head: string
  /** Id of its last commit. */
  readonly headOid: string
  /** Ids of its own commits, oldest first. */
  readonly commits: readonly string[]
  /** What the merge put on the base branch; null while it is not merged. */
  readonly mergeCommit: string | null
  readonly mergedAt: string | null
}

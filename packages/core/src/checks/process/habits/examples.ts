import type { Result } from '../../../model/finding.ts'
import { known, unknown } from '../../../model/known.ts'
import type { Activity, CommitFacts, PullRequestFacts } from '../../../model/process-facts.ts'

/** Literals to write examples with: commits and pull requests of `acme/app`. */

const oidOf = (number: number): string => number.toString(16).padStart(40, '0')

let made = 0

/** A commit of Ann's that was pushed with this message. */
export const commit = (message: string, more: Partial<CommitFacts> = {}): CommitFacts => {
  made += 1
  const oid = more.oid ?? oidOf(made)
  return {
    oid,
    url: `https://github.com/acme/app/commit/${oid}`,
    message,
    author: { name: 'Ann', email: 'ann@example.com', account: { login: 'ann', bot: false } },
    committer: { name: 'GitHub', account: null },
    time: '2026-11-20T09:00:00Z',
    parents: 1,
    mainline: true,
    pullRequests: known([]),
    ...more,
  }
}

/** What a robot commits: `renovate` where nothing is said. */
export const robot = (login = 'renovate[bot]'): Pick<CommitFacts, 'author'> => ({
  author: {
    name: login,
    email: `1+${login}@users.noreply.github.com`,
    account: { login, bot: true },
  },
})

/** A pull request of Ann's, merged yesterday, from a branch of its number. */
export const pullRequest = (
  number: number,
  more: Partial<PullRequestFacts> = {},
): PullRequestFacts => ({
  number,
  url: `https://github.com/acme/app/pull/${number}`,
  title: `feat: part ${number}`,
  body: '',
  author: { login: 'ann', bot: false },
  base: 'main',
  head: `feature/${number}-part`,
  headOid: null,
  mergeCommit: oidOf(0xf00 + number),
  mergedAt: '2026-11-20T09:00:00Z',
  mergedBy: { login: 'ben', bot: false },
  additions: 10,
  deletions: 5,
  changedFiles: 2,
  files: unknown('nothing asks for it'),
  reviews: unknown('nothing asks for it'),
  closesIssues: 0,
  checks: unknown('nothing asks for it'),
  ...more,
})

/** What happened in the window, all of it read. */
export const activity = (
  more: Partial<Activity>,
): { activity: { known: true; value: Activity } } => ({
  activity: { known: true, value: { commits: [], pullRequests: [], complete: true, ...more } },
})

/** Results as lines: the verdict, and below it the findings. */
export const told = (results: readonly Result[]): string[] =>
  results.flatMap(({ status, message, findings }) => [
    `${status}: ${message}`,
    ...findings.map(({ severity, title }) => `  ${severity} ${title}`),
  ])

import type { LocalRepository } from '../collect/git/repository.ts'
import type { FailOn } from '../report/report.ts'
import type { Shard } from '../scope/shard.ts'

/** What is to be scanned. */
export type Target =
  /** A clone on disk. `name` and `ref` are given where a workflow knows them
   * (GITHUB_REPOSITORY, GITHUB_REF); `clone` where somebody opens it already. */
  | { kind: 'path'; path: string; name?: string; ref?: string; clone?: Promise<LocalRepository> }
  | { kind: 'repository'; name: string }
  | { kind: 'organization'; login: string; repositories: string[] }

export interface ScanOptions {
  target: Target
  /** ISO 8601 UTC: how far back, where the ledger knows no earlier scan. */
  since: string
  all: boolean
  dryRun: boolean
  failOn: FailOn
  issueMode: 'scan' | 'rolling' | 'none'
  /** `owner/name` that takes all issues; null: each repository its own. */
  issueRepository: string | null
  issuePublic: boolean
  maxIssues: number
  shard: Shard | null
  concurrency: number
  /** Epoch milliseconds. */
  deadline: number
  /** `owner/name` of the repository that runs the workflow, or whose check.toml speaks for the organization. */
  home: string | null
  /** Link to the run, for issues. */
  runUrl: string | null
  /** The workflow's run was started again: an attempt before this one may have told, and not be remembered. */
  isRerun?: boolean
}

import type { RepositoryState } from '../ledger/state.ts'
import type {
  CheckInfo,
  Domain,
  JudgedFacts,
  Report,
  RepositoryReport,
  RepositoryStandard,
  ScanError,
} from '../model/index.ts'
import { type ReadRuleset, takesPart } from '../standards/index.ts'
import { GitHubError } from '../transport/types.ts'
import type { Brought } from './brought.ts'
import type { Closed } from './closed.ts'
import type { ScanOptions } from './options.ts'
import type { Organization } from './organization.ts'
import type { Log, Ports } from './ports.ts'
import type { Scanned } from './scan.ts'
import { awaiting, unreadable } from './unreadable.ts'
import type { WorkItem, WorkList } from './work.ts'

/** What one domain brings to the engine: which repositories, and how one of them is looked at. */
export interface DomainScan<W extends WorkItem = WorkItem> {
  id: Domain
  checks: readonly CheckInfo[]
  /**
   * @param states the ledger's word on each repository, by lower-case name
   * @param started ISO 8601 UTC
   * @throws GitHubError, NotARepositoryError, GitError when the scan as a whole cannot be run
   */
  findWork(
    options: ScanOptions,
    ports: Ports,
    states: Map<string, RepositoryState>,
    started: string,
  ): Promise<WorkList<W>>
  /** Collects and judges one repository. It never throws: what fails is an error of this one alone. */
  look(work: W, context: LookContext): Promise<Looked>
  /** Tells what is no finding, once the findings are told; it may add to the scan's states. */
  tellMore?(scanned: Scanned, options: ScanOptions, ports: Ports): Promise<Report>
  /** What else a run leaves, once everything is told and remembered. */
  finish?(report: Report, options: ScanOptions, ports: Ports): Promise<Finish>
  /** Requests that went elsewhere than to GitHub, by where. */
  requests?(): Record<string, number>
  /** Account ids that no reader is to see, of all that were looked at; undefined: they may. */
  hiddenAccounts?(): readonly string[] | undefined
}

/** What a run leaves beside its report. */
export interface Finish {
  /** The dashboard, as one HTML file. */
  dashboard?: string
  notes: string[]
  errors: ScanError[]
}

/** What all repositories of one scan share. */
export interface LookContext {
  organization: Organization
  readRegistry: ReadRuleset
  closed: Closed
  /** What plugins bring. */
  brought: Brought
  /** The scan's id, and its start in ISO 8601 UTC. */
  scan: string
  started: string
  log: Log
  options: ScanOptions
  ports: Ports
}

/** What came of one repository. */
export interface Looked {
  report: RepositoryReport
  /** What the ledger is to remember; null: what it knew stays. */
  next: RepositoryState | null
  errors: ScanError[]
  /** It takes no part, and never did. */
  isStranger: boolean
}

/** Whether it takes part, or did when it was last looked at: the ledger remembers it, others are strangers. */
export const isMember = (
  standard: RepositoryStandard,
  { previous }: Pick<JudgedFacts, 'previous'>,
): boolean => takesPart(standard) || previous !== null

const permissionOf = (error: unknown): { permission?: string } =>
  error instanceof GitHubError && error.permission ? { permission: error.permission } : {}

/** What came of a repository that could not be looked at: every check unknown, an error, no verdict. */
export const failed = (
  { id, checks }: Pick<DomainScan, 'id' | 'checks'>,
  work: WorkItem,
  { scan, log }: LookContext,
  error: unknown,
): Looked => {
  const { name } = work.repository
  const reason = (error as Error).message
  log.debug(`${name}: ${(error as Error).stack ?? reason}`)
  return {
    report: unreadable(work, checks, reason),
    next: awaiting(id, work, scan),
    errors: [{ where: name, reason, ...permissionOf(error) }],
    isStranger: false,
  }
}

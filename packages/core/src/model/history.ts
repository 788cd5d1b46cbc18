import type { Domain, ResultStatus, Severity } from './finding.ts'
import type { Scope } from './report.ts'

export type BySeverity = Record<Severity, number>

/**
 * One scan as the history keeps it: the same whether its own file is still there, or it was put
 * into the file of its month.
 */
export interface ScanSummary {
  id: string
  domains: Domain[]
  scope: Scope
  /** ISO 8601 UTC. */
  started: string
  finished: string
  /** Repositories that were looked at, and those known that did not move. */
  looked: number
  unchanged: number
  status: Record<ResultStatus, number>
  /** Open within the scope of this scan when it ended; exempted ones and info are not counted. */
  open: BySeverity
  /** What was opened (new, or back) and what was resolved in this scan. */
  opened: BySeverity
  resolved: BySeverity
  /** Became graver. */
  worsened: number
  /**
   * By how much this scan changed what is open in the whole ledger: shards, scopes and domains add
   * up, so that what was open at any time is what is open now less all changes since.
   */
  change: BySeverity
  /** Of what was resolved and known since when: how many, and their ages together, in hours. */
  lifetimes: { count: number; hours: number }
  errors: number
  requests: Record<string, number>
  points: number
  waitedSeconds: number
}

/** All scans, oldest first. */
export interface History {
  scans: ScanSummary[]
  /** Files of the ledger that could not be read, each with what is wrong with it. */
  damaged: { path: string; reason: string }[]
}

/** A day or a week of the history. */
export interface TrendBucket {
  /** Its first day, YYYY-MM-DD, in UTC. */
  start: string
  /** Open at its end. */
  open: BySeverity
  opened: number
  resolved: number
  /** Mean time to resolve, in hours, of what was resolved in it; null: nothing was. */
  resolvedAfterHours: number | null
}

import type { Domain, Result, ResultStatus, Severity } from './finding.ts'
import type { RepositoryStatus, Tier } from './standard.ts'

/** `drift-report.json`, version 1; described in schema/report.schema.json. */
export interface Report {
  version: 1
  tool: { name: 'drift-toolkit'; version: string }
  scan: {
    id: string
    domains: Domain[]
    scope: Scope
    started: string
    finished: string
    dryRun: boolean
  }
  totals: { status: Record<ResultStatus, number>; severity: Record<Severity, number> }
  repositories: RepositoryReport[]
  /** Repositories that did not move since their last scan: known, not looked at again. */
  unchanged: number
  /** Repositories that were looked at and left alone, counted by reason. */
  passedOver: { reason: string; count: number; names: string[] }[]
  errors: ScanError[]
  /** What the reader should know about how the scan was done: fallbacks, weak tokens, limits. */
  notes: string[]
  issues: IssueRef[]
  api: { requests: Record<string, number>; points: number; waitedSeconds: number }
}

/** What was asked to be scanned. */
export interface Scope {
  kind: 'path' | 'repository' | 'organization'
  /** The path's last component, `owner/name`, or the organization's login. */
  name: string
  repositories?: string[]
  shard?: string
  all?: boolean
  since?: string
}

export interface RepositoryReport {
  name: string
  url?: string
  visibility: 'public' | 'private' | 'internal' | 'local'
  tier: Tier | null
  status: RepositoryStatus | null
  team?: string
  commit: string | null
  base: string | null
  results: Result[]
  /** Open before, gone now: fingerprint and title. */
  resolved: { fingerprint: string; title: string; why: string }[]
  notes: string[]
}

/** Something that could not be scanned or told. Never drift. */
export interface ScanError {
  where: string
  reason: string
  permission?: string
}

export interface IssueRef {
  repository: string
  number: number
  url: string
  action: 'opened' | 'updated'
}

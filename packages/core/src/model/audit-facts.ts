import type { AuditOutcome } from './audit-api.ts'
import type { Severity } from './finding.ts'
import type { Known } from './known.ts'
import type { Exemption } from './standard.ts'

/** What is known of an audit before it runs. */
export interface AuditInfo {
  /** Its path in the folder without the extension, unless it says otherwise. */
  id: string
  /** Its path in the folder, with `/`. */
  file: string
  kind: 'module' | 'executable'
  title: string
  /** Cron of five fields and the time zone it counts in; null: every run. */
  schedule: { cron: string; timeZone: string } | null
  timeoutMs: number
  /** Of a FAIL. */
  severity: Severity
  /** How the exit code of an executable is read; undefined: as interface.md 4 says. */
  exit?: 'nagios' | 'boolean' | 'terraform'
}

/** A file in the folder of audits that was meant to be one, and what is wrong with it. */
export interface BrokenAudit {
  id: string
  file: string
  reason: string
}

/** What came of one audit in this scan. */
export type AuditRecord =
  | { info: AuditInfo; state: 'ran'; run: AuditRun }
  /** Not due; `next`: when it will be (ISO 8601 UTC), where it ever will. */
  | { info: AuditInfo; state: 'waiting'; next: string | null }

export interface AuditRun {
  /** ISO 8601 UTC. */
  started: string
  ms: number
  /** Unknown: it crashed, hung, flooded or spoke nonsense; the reason says which, with the evidence. */
  outcomes: Known<AuditOutcome[]>
}

/** The folder of audits, as found. */
export interface AuditFolder {
  /** As it was asked for. */
  path: string
  audits: AuditInfo[]
  broken: BrokenAudit[]
  /** Files that are no audits, as paths in the folder. */
  notAudits: string[]
}

/** What the ledger remembers of an audit. */
export interface AuditMemory {
  file: string
  title: string
  schedule: { cron: string; timeZone: string } | null
  /** When it was first seen, and when it last gave a verdict; ISO 8601 UTC. */
  first: string
  spoke: string | null
  /** It changes its mind too often to be told each time. */
  flapping?: true
  /** The newest last, at most `AUDIT_RUNS`. */
  runs: AuditPastRun[]
}

export interface AuditPastRun {
  time: string
  status: 'pass' | 'warning' | 'fail' | 'unknown'
  ms: number
  /** Of what was worst in it, one line, bounded. */
  message: string
}

/** Open issues with a label `drift:*`, by repository. */
export interface DriftIssues {
  /** By `owner/name`: those that have any, most first. */
  repositories: DriftIssueCount[]
  /** What was not given, and why: then there are at least so many. */
  incomplete?: { reason: string; permission?: string }
}

export interface DriftIssueCount {
  name: string
  url?: string
  /** Absent: not known; its name is no word for the public then. */
  visibility?: 'public' | 'private' | 'internal'
  team?: string
  tier?: string
  /** By domain, from the label. */
  byDomain: Record<string, number>
  total: number
  oldest: { number: number; url: string; title: string; created: string }
}

/** What was counted at one time, for the trend of the weekly list. */
export interface IssueCounts {
  time: string
  /** Open drift issues by repository. */
  counts: Record<string, number>
  /** Not all were seen: nothing is compared with it. */
  incomplete?: true
}

/** What audit checks are given. */
export interface AuditFacts {
  /** The repository that runs the audits. */
  repository: string
  folder: Known<AuditFolder>
  records: AuditRecord[]
  /** By audit id: as the ledger had it before this scan. */
  memory: Record<string, AuditMemory>
  /** null: no organization was asked for. */
  issues: Known<DriftIssues> | null
  /** Counted before, oldest first. */
  earlier: IssueCounts[]
  /** Listed are repositories with more open drift issues than that. */
  threshold: number
  /** What drift-config itself exempts, for the whole organization. */
  exemptions: Exemption[]
  /** ISO 8601 UTC. */
  now: string
}

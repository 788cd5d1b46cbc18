import type {
  Finding,
  FindingState,
  Report,
  RepositoryReport,
  Result,
  ScanSummary,
  Severity,
} from '../model/index.ts'
import { compareSeverity, isOpen } from '../model/index.ts'
import { changesOf, type RecordedState } from './recorded.ts'
import { numbersOf } from './scan-numbers.ts'
import type { OpenFinding, RepositoryState } from './state.ts'

/** `scans/2026/11/21/<id>.json`: what one scan changed. What stayed as it was stands in older files. */
export interface ScanRecord extends Omit<Report, 'repositories'> {
  summary: ScanNumbers
  /** Those of which something changed. */
  repositories: RecordedRepository[]
}

/** Of `ScanSummary` what the head of a report does not say. */
export type ScanNumbers = Pick<
  ScanSummary,
  'looked' | 'open' | 'opened' | 'resolved' | 'worsened' | 'change' | 'lifetimes'
>

export interface RecordedRepository {
  name: string
  url?: string
  /** Those with news, each with that alone; of audits all that ran. */
  results: RecordedResult[]
  resolved: RecordedResolved[]
  /** null: what is current did not change. */
  state: RecordedState | null
}

export interface RecordedResult extends Omit<Result, 'findings'> {
  findings: RecordedFinding[]
}

/** News: new, worse or back. */
export interface RecordedFinding extends Finding {
  /** Severity before, of what is worse. */
  was?: Severity
}

export interface RecordedResolved {
  fingerprint: string
  title: string
  why: string
  /** As far as the state before said so. */
  check?: string
  severity?: Severity
  since?: string
}

/** A finished scan with what the ledger knew before it. Everything secret is out of it already. */
export interface Recordable {
  report: Report
  /** How many repositories were looked at. */
  looked: number
  /** What is written, by lower-case name, as it will be read back. */
  states: ReadonlyMap<string, RepositoryState>
  known: ReadonlyMap<string, RepositoryState>
  /** Of those known, what is current no more: its file goes or is written anew. */
  replaced: readonly RepositoryState[]
}

/** How a state was before: by GitHub's id first, then by name, which may have been another's. */
export type Former = (state: Pick<RepositoryState, 'repository'>) => RepositoryState | null

export const formerIn = (known: ReadonlyMap<string, RepositoryState>): Former => {
  const oldestFirst = [...known.values()].toSorted((a, b) => a.scanned.localeCompare(b.scanned))
  const byId = new Map(oldestFirst.map((state) => [state.repository.id, state]))
  return ({ repository: { id, name } }) => {
    const named = known.get(name.toLowerCase())
    if (id === undefined) return named ?? null
    return byId.get(id) ?? (named?.repository.id === undefined ? (named ?? null) : null)
  }
}

/** What of a finding is news to the ledger; what was open and could not be told is none. */
const newsOf = (
  finding: Finding,
  before: OpenFinding | undefined,
): { state: FindingState; was?: Severity } | null => {
  if (!isOpen(finding)) return null
  if (before === undefined) return { state: finding.state === 'back' ? 'back' : 'new' }
  if (before.exempted) return { state: 'back' }
  if (compareSeverity(finding.severity, before.severity) < 0)
    return { state: 'worse', was: before.severity }
  return finding.renewed && finding.state === 'back' ? { state: 'back' } : null
}

/** An audit's data may be anything, every night. */
const MAX_DATA = 4000

const withoutMuch = ({ data, ...result }: RecordedResult): RecordedResult =>
  data === undefined || JSON.stringify(data).length > MAX_DATA ? result : { ...result, data }

const resultsOf = (
  { results }: RepositoryReport,
  before: RepositoryState | null,
): RecordedResult[] => {
  const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]))
  return results.flatMap((result): RecordedResult[] => {
    const findings = result.findings.flatMap(({ renewed, ...finding }): RecordedFinding[] => {
      const whole = renewed ? { ...finding, renewed } : finding
      const news = newsOf(whole, was.get(finding.fingerprint))
      return news ? [{ ...whole, ...news }] : []
    })
    const ran = result.check.startsWith('audit/') && result.status !== 'skipped'
    return findings.length > 0 || ran ? [withoutMuch({ ...result, findings })] : []
  })
}

const resolvedOf = (
  { resolved }: RepositoryReport,
  before: RepositoryState | null,
): RecordedResolved[] => {
  const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]))
  return resolved.map((one) => {
    const old = was.get(one.fingerprint)
    return {
      ...one,
      ...(old ? { check: old.check, severity: old.severity } : {}),
      ...(old?.since ? { since: old.since } : {}),
    }
  })
}

const isListed = ({ results, resolved, state }: RecordedRepository): boolean =>
  results.length > 0 || resolved.length > 0 || state !== null

/** What a scan changed, to be written once. */
export const recordOf = (scan: Recordable): ScanRecord => {
  const { report, states, known } = scan
  const { repositories, ...head } = report
  const former = formerIn(known)
  const seen = new Set<string>()
  const recorded = repositories.map((one): RecordedRepository => {
    const key = one.name.toLowerCase()
    seen.add(key)
    const next = states.get(key)
    const before = next ? former(next) : (known.get(key) ?? null)
    return {
      name: one.name,
      ...(one.url ? { url: one.url } : {}),
      results: resultsOf(one, before),
      resolved: resolvedOf(one, before),
      state: next ? changesOf(next, before) : null,
    }
  })
  // Remembered, though there is no report of it: not looked at in time.
  const others = [...states].flatMap(([key, next]): RecordedRepository[] =>
    seen.has(key)
      ? []
      : [
          {
            name: next.repository.name,
            results: [],
            resolved: [],
            state: changesOf(next, former(next)),
          },
        ],
  )
  return {
    ...head,
    summary: numbersOf(scan, former),
    repositories: [...recorded, ...others].filter(isListed),
  }
}

/** One scan as the history keeps it. */
export const summaryOf = ({
  scan,
  totals,
  errors,
  api,
  unchanged,
  summary,
}: ScanRecord): ScanSummary => ({
  id: scan.id,
  domains: scan.domains,
  scope: scan.scope,
  started: scan.started,
  finished: scan.finished,
  looked: summary.looked,
  unchanged,
  status: totals.status,
  open: summary.open,
  opened: summary.opened,
  resolved: summary.resolved,
  worsened: summary.worsened,
  change: summary.change,
  lifetimes: summary.lifetimes,
  errors: errors.length,
  requests: api.requests,
  points: api.points,
  waitedSeconds: api.waitedSeconds,
})

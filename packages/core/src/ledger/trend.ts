import {
  type Domain,
  type Scope,
  SEVERITIES,
  type Severity,
  type TrendPoint,
} from '../model/index.ts'

/** How many scans a trend looks back at: two months of nights. */
export const TREND_SCANS = 60

interface ScanFile {
  scan?: { scope?: Partial<Scope>; finished?: unknown; domains?: unknown }
  totals?: { severity?: Partial<Record<Severity, unknown>> }
}

const pointOf = (text: string, domain: Domain, scope: Scope): TrendPoint[] => {
  let file: ScanFile
  try {
    file = JSON.parse(text) as ScanFile
  } catch {
    return []
  }
  const { scan, totals } = file ?? {}
  const same =
    scan?.scope?.kind === scope.kind &&
    JSON.stringify(scan.domains) === JSON.stringify([domain]) &&
    scan.scope.name === scope.name &&
    (scan.scope.shard ?? '') === (scope.shard ?? '') &&
    JSON.stringify(scan.scope.repositories ?? []) === JSON.stringify(scope.repositories ?? [])
  if (!same || typeof scan?.finished !== 'string') return []
  const counts = SEVERITIES.filter((s) => s !== 'info').map((s) =>
    Number(totals?.severity?.[s] ?? 0),
  )
  return [{ time: scan.finished, open: counts.reduce((sum, count) => sum + count, 0) }]
}

/**
 * Open findings over time, from the ledger's scans of one domain and the same scope, oldest first. A scan file that
 * cannot be read is passed over: a picture with a gap is still a picture.
 */
export const trendOf = (scans: readonly string[], domain: Domain, scope: Scope): TrendPoint[] =>
  scans.flatMap((text) => pointOf(text, domain, scope))

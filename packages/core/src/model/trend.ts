import { type Finding, SEVERITIES } from './finding.ts'
import type { BySeverity, ScanSummary, TrendBucket } from './history.ts'
import { addBySeverity, isOpen, noneOpen, totalOf } from './open.ts'
import { DAY, HOUR } from './time.ts'

/** Ten years: a scan that claims to be older has a wrong clock. */
const LONGEST = 3653 * DAY

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Midnight at which the day, or the week (from Monday, as in ISO 8601), of a moment begins; UTC. */
const startOf = (time: string, unit: 'day' | 'week'): number => {
  const day = Math.floor(Date.parse(time) / DAY) * DAY
  // The first day of 1970 was a Thursday.
  return unit === 'day' ? day : day - ((((day / DAY + 3) % 7) + 7) % 7) * DAY
}

/** No scan file, however odd, has less than nothing open. */
const atLeastNone = (counts: BySeverity): BySeverity => {
  const shown = noneOpen()
  for (const severity of SEVERITIES) shown[severity] = Math.max(0, counts[severity])
  return shown
}

const sumOf = (scans: readonly ScanSummary[], of: (scan: ScanSummary) => number): number =>
  scans.reduce((sum, scan) => sum + of(scan), 0)

/**
 * Mean time to resolve, in hours, of all that these scans saw resolved and that was known since when.
 * @returns null where nothing was resolved
 */
export const meanTimeToResolve = (scans: readonly ScanSummary[]): number | null => {
  const count = sumOf(scans, ({ lifetimes }) => lifetimes.count)
  return count === 0 ? null : sumOf(scans, ({ lifetimes }) => lifetimes.hours) / count
}

/**
 * What was open at the end of each day or week, from the first scan until now: what is open now, less
 * what each later scan changed. Shards, scopes and domains add up, so all scans of what `openNow`
 * counts have to be given, and no others. Days without a scan are like the one before. A scan whose
 * clock was ahead counts as of now: one of the year 9999 must not hide all others.
 * @param scans in any order
 * @param openNow open in the ledger, after the last of these scans
 * @param now ISO 8601
 * @returns oldest first; empty without a scan
 */
export const trend = (
  scans: readonly ScanSummary[],
  openNow: Readonly<BySeverity>,
  unit: 'day' | 'week',
  now: string,
): TrendBucket[] => {
  const last = startOf(now, unit)
  const byBucket = Map.groupBy(scans, ({ finished }) => Math.min(last, startOf(finished, unit)))
  if (byBucket.size === 0) return []
  const step = unit === 'day' ? DAY : 7 * DAY
  const first = [...byBucket.keys()].reduce((a, b) => Math.min(a, b), last)
  const open = { ...openNow }
  const buckets: TrendBucket[] = []
  for (let start = last; start >= Math.max(first, last - LONGEST); start -= step) {
    const within = byBucket.get(start) ?? []
    buckets.push({
      start: dayOf(start),
      open: atLeastNone(open),
      opened: sumOf(within, ({ opened }) => totalOf(opened)),
      resolved: sumOf(within, ({ resolved }) => totalOf(resolved)),
      resolvedAfterHours: meanTimeToResolve(within),
    })
    for (const { change } of within) addBySeverity(open, change, -1)
  }
  return buckets.reverse()
}

/** Upper ends of the ages that open findings are told apart by, in days; the last has none. */
const AGES = [1, 7, 30, 90, null] as const

/** How many open findings are of one age. */
export interface AgeGroup {
  /** In days: from the end of the group before up to this; null: older than all that. */
  below: number | null
  open: BySeverity
}

/**
 * How old the open findings are, youngest first; those that count for nothing are not counted.
 * @param now ISO 8601
 */
export const ages = (
  findings: Iterable<Pick<Finding, 'exempted' | 'direction' | 'severity' | 'since'>>,
  now: string,
): AgeGroup[] => {
  const groups = AGES.map((below): AgeGroup => ({ below, open: noneOpen() }))
  for (const finding of findings) {
    if (!isOpen(finding)) continue
    const days = (Date.parse(now) - Date.parse(finding.since ?? now)) / DAY
    const group = groups.find(({ below }) => below === null || days < below)
    if (group) group.open[finding.severity] += 1
  }
  return groups
}

/** Hours from when a finding was first seen until it went; null where that is not known. */
export const lifetimeHours = (since: string | undefined, until: string): number | null => {
  const hours = (Date.parse(until) - Date.parse(since ?? '')) / HOUR
  return Number.isFinite(hours) && hours >= 0 ? hours : null
}

import type { LedgerEvent, ScanSummary } from '@drift-toolkit/core'
import type { Life } from './life.ts'
import { GRAVE } from './open.ts'
import type { System } from './systems.ts'

/** How many more or fewer are open than at the start; null: nobody looked at that time. */
export interface Baseline {
  delta: number | null
  /** Domains that were first looked at within the window; they are not part of the delta. */
  first: string[]
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  GRAVE.reduce((all, severity) => all + (counts[severity] ?? 0), 0)

/** Whether a scan looked at a system, as far as its scope tells. */
const covers = ({ scope }: ScanSummary, names: ReadonlySet<string>): boolean => {
  if (scope.kind === 'organization' || names.size === 0) return true
  const name = scope.name.toLowerCase()
  if (names.has(name)) return true
  return scope.kind === 'path' && [...names].some((one) => one.split('/').at(-1) === name)
}

/** Whether the ledger still has, in full, what the scans of the window say that they found. */
const isWhole = (scans: readonly ScanSummary[], events: readonly LedgerEvent[]): boolean => {
  const told = new Set(events.map(({ scan }) => scan))
  return scans.every(
    ({ id, opened, resolved }) => sum(opened) + sum(resolved) === 0 || told.has(id),
  )
}

/**
 * What is open now against the snapshot at the start: that is what is open now, less every change
 * since.
 * @param scans all there are, oldest first
 * @param events of the window, of all systems
 */
export const baselineOf = (
  { whole, states, events: own }: System,
  lives: readonly Life[],
  scans: readonly ScanSummary[],
  events: readonly LedgerEvent[],
  start: Date,
): Baseline => {
  const names = new Set(states.map(({ repository }) => repository.name.toLowerCase()))
  const isBefore = ({ finished }: ScanSummary) => Date.parse(finished) <= start.getTime()
  const looked = new Set(
    scans.filter((s) => isBefore(s) && covers(s, names)).flatMap(({ domains }) => domains),
  )
  const domains = [...new Set([...states, ...own].map(({ domain }) => domain))].sort()
  const first = domains.filter((domain) => !looked.has(domain))
  if (looked.size === 0 || (domains.length > 0 && first.length === domains.length)) {
    return { delta: null, first: [] }
  }
  const since = scans.filter((scan) => !isBefore(scan))
  if (whole && first.length === 0) {
    return { delta: since.reduce((all, { change }) => all + sum(change), 0), first }
  }
  if (!isWhole(since, events)) return { delta: null, first: [] }
  const counted = lives.filter(({ domain }) => looked.has(domain as LedgerEvent['domain']))
  const now = counted.filter((life) => life.now !== null).length
  return { delta: now - counted.filter(({ before }) => before !== null).length, first }
}

import {
  addBySeverity,
  type BySeverity,
  countOpen,
  type Finding,
  isOpen,
  lifetimeHours,
  noneOpen,
  type ScanSummary,
  STATUSES,
} from '../model/index.ts'
import { type Fields, isRecord } from '../model/shape.ts'
import { parseFinding } from './parse-finding.ts'
import { count, countsOf, placed, severities } from './parse-summary.ts'
import { parseVersioned } from './parse-versioned.ts'
import { isText, listOf, numbers } from './shape.ts'

type Findings = ReadonlyMap<string, Finding>

const findingsOf = ({ results }: Fields): Findings =>
  new Map(
    listOf(results).flatMap((result) =>
      listOf(isRecord(result) ? result.findings : []).flatMap((one) => {
        const finding = parseFinding(one)
        return finding && isOpen(finding) ? [[finding.fingerprint, finding] as const] : []
      }),
    ),
  )

type Moves = Pick<ScanSummary, 'change' | 'opened' | 'resolved' | 'lifetimes'>

const add = (moves: Moves, before: Findings, now: Findings, started: string): void => {
  const came = [...now].filter(([key]) => !before.has(key)).map(([, finding]) => finding)
  const went = [...before].filter(([key]) => !now.has(key)).map(([, finding]) => finding)
  addBySeverity(moves.opened, countOpen(came))
  addBySeverity(moves.resolved, countOpen(went))
  addBySeverity(moves.change, countOpen(now.values()))
  addBySeverity(moves.change, countOpen(before.values()), -1)
  for (const { since } of went) {
    const hours = lifetimeHours(since, started)
    if (hours === null) continue
    moves.lifetimes.count += 1
    moves.lifetimes.hours += hours
  }
}

/**
 * Scans of before a scan's file said what it changed: each is a whole report. What it changed is how
 * it differs from the one before, so that the trend goes on over the upgrade.
 * @returns a function that takes the files, oldest first, and returns null for what is none of these
 */
export const earlyScans = (): ((text: string) => ScanSummary | null) => {
  const known = new Map<string, Findings>()
  return (text) => {
    const read = parseVersioned(text)
    if (!read.ok) return null
    const { scan, totals, repositories, summary, api, errors, unchanged } = read.value
    const where = placed(scan)
    if (where === null || summary !== undefined || !isRecord(totals)) return null
    if (!Array.isArray(repositories)) return null
    const spent = isRecord(api) ? api : {}
    const open: BySeverity = severities(totals.severity)
    const moves: Moves = {
      change: noneOpen(),
      opened: noneOpen(),
      resolved: noneOpen(),
      lifetimes: { count: 0, hours: 0 },
    }
    for (const one of repositories) {
      if (!isRecord(one) || !isText(one.name)) continue
      const key = JSON.stringify([where.domains, one.name.toLowerCase()])
      const now = findingsOf(one)
      const older = [...now].filter(([, { since }]) => (since ?? where.started) < where.started)
      add(moves, known.get(key) ?? new Map(older), now, where.started)
      known.set(key, now)
    }
    return {
      ...where,
      ...moves,
      looked: repositories.length,
      unchanged: count(unchanged),
      status: countsOf(STATUSES, totals.status),
      open,
      worsened: 0,
      errors: listOf(errors).length,
      requests: numbers(spent.requests),
      points: count(spent.points),
      waitedSeconds: count(spent.waitedSeconds),
    }
  }
}

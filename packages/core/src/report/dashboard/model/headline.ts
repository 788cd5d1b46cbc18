import {
  type BySeverity,
  type History,
  meanTimeToResolve,
  SEVERITIES,
  type TrendBucket,
  totalOf,
} from '../../../model/index.ts'
import { DAY } from '../../../model/time.ts'
import type { FindingRow, RepositoryRow } from '../shared/rows.ts'
import { openAt } from './open-at.ts'
import { WEIGHTS } from './repositories.ts'

/** The answers to: how bad is it, is it getting better, what is new. */
export interface Headline {
  open: BySeverity
  /** null: the history does not reach back so far. */
  weekAgo: BySeverity | null
  direction: Direction | null
  affected: number
  repositories: number
  /** In the last seven days. */
  isNew: number
  resolved: number | null
  /** Mean of what was resolved in the last four weeks; null: nothing was. */
  resolvedAfterHours: number | null
  /** Shown, and no drift: notes and strengthenings; accepted by an exemption. */
  notes: number
  accepted: number
  unseen: number
  /** When the last scan ended; null: there was none. */
  scanned: number | null
}

/** Which way it goes, since when, and what was open then. */
export interface Direction {
  way: 'better' | 'worse' | 'same'
  since: number
  before: BySeverity
}

const weigh = (open: BySeverity): number =>
  SEVERITIES.reduce((sum, severity) => sum + open[severity] * WEIGHTS[severity], 0)

const MONTH = 28 * DAY

/** Against four weeks ago, or the beginning of a history that is shorter, but a day old. */
const directionOf = ({ scans }: History, open: BySeverity, now: number): Direction | null => {
  const first = Date.parse(scans[0]?.finished ?? '')
  if (!(first < now - DAY)) return null
  const since = Math.max(first, now - MONTH)
  const before = openAt(scans, open, since)
  const [was, is] = [weigh(before), weigh(open)]
  return { way: is < was ? 'better' : is > was ? 'worse' : 'same', since, before }
}

/** What a clock that was ahead wrote would hide for long that nothing is scanned any more. */
const lastScan = (
  { scans }: History,
  repositories: readonly RepositoryRow[],
  now: number,
): number | null => {
  const times = [...scans.map(({ finished }) => Date.parse(finished))]
  for (const { scanned } of repositories) if (scanned > 0) times.push(scanned)
  const past = times.filter((time) => time <= now)
  if (past.length > 0) return past.reduce((a, b) => Math.max(a, b))
  return times.length === 0 ? null : now
}

/** @param findings all of them, exempted ones and notes too */
export const headlineOf = (
  findings: readonly FindingRow[],
  open: BySeverity,
  repositories: readonly RepositoryRow[],
  history: History,
  now: number,
): Headline => {
  const counted = findings.filter(({ counts }) => counts)
  const week = now - 7 * DAY
  const first = Date.parse(history.scans[0]?.finished ?? '')
  const accepted = findings.filter(({ exempted }) => exempted !== '').length
  const recent = history.scans.filter(({ finished }) => Date.parse(finished) > week)
  return {
    open,
    weekAgo: first <= week ? openAt(history.scans, open, week) : null,
    direction: directionOf(history, open, now),
    affected: new Set(counted.map(({ repository }) => repository)).size,
    repositories: repositories.length,
    isNew: counted.filter(({ since }) => since >= week).length,
    resolved: recent.length === 0 ? null : recent.reduce((n, s) => n + totalOf(s.resolved), 0),
    resolvedAfterHours: meanTimeToResolve(
      history.scans.filter(({ finished }) => Date.parse(finished) > now - MONTH),
    ),
    notes: findings.length - counted.length - accepted,
    accepted,
    unseen: repositories
      .flatMap(({ domains }) => Object.values(domains))
      .reduce((sum, { unknown }) => sum + unknown, 0),
    scanned: lastScan(history, repositories, now),
  }
}

/** Days where the history is short, else weeks: at most half a year of them. */
export const unitOf = ({ scans }: History, now: number): 'day' | 'week' =>
  Date.parse(scans[0]?.finished ?? '') > now - 28 * DAY ? 'day' : 'week'

const SHOWN_BUCKETS = 26

export const recentOf = (buckets: readonly TrendBucket[]): TrendBucket[] =>
  buckets.slice(-SHOWN_BUCKETS)

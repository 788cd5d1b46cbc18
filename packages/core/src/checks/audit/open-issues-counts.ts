import type { DriftIssues, IssueCounts } from '../../model/audit-facts.ts'
import { DAY } from '../../model/time.ts'

/** A job that starts a little earlier than last week's is a week later all the same. */
const WEEK = 6.5 * DAY

/** What was counted less than that ago says nothing of a week. */
const HALF_WEEK = 3.5 * DAY

/** How many weeks are remembered. */
const KEPT = 9

const timeOf = ({ time }: Pick<IssueCounts, 'time'>): number => Date.parse(time)

/** Those that were counted before a moment: a time that is none, or lies in the future, is no word. */
const before = (earlier: readonly IssueCounts[], now: string): IssueCounts[] =>
  earlier
    .filter((counts) => timeOf(counts) <= Date.parse(now))
    .sort((a, b) => timeOf(a) - timeOf(b))

/**
 * Whether the open issues are to be counted and told again: once in a week, with half a day of
 * grace for jobs that start late.
 * @param now ISO 8601 UTC
 */
export const due = (earlier: readonly Pick<IssueCounts, 'time'>[], now: string): boolean => {
  const at = Date.parse(now)
  return !earlier.some((counts) => timeOf(counts) <= at && at - timeOf(counts) < WEEK)
}

/**
 * What was counted a week ago: of several the nearest to that; null where nothing was, or only in
 * part.
 */
export const lastWeek = (earlier: readonly IssueCounts[], now: string): IssueCounts | null => {
  const off = (counts: IssueCounts) => Math.abs(Date.parse(now) - timeOf(counts) - 7 * DAY)
  const old = before(earlier, now).filter(
    (one) => one.incomplete === undefined && Date.parse(now) - timeOf(one) >= HALF_WEEK,
  )
  return old.sort((a, b) => off(a) - off(b))[0] ?? null
}

/** The Monday of a time's ISO week, in days since 1970. */
const weekOf = (counts: IssueCounts): number => Math.floor((timeOf(counts) / DAY + 3) / 7)

/** What the ledger is to remember of a count. */
export const countsOf = (issues: DriftIssues, now: string): IssueCounts => ({
  time: now,
  counts: Object.fromEntries(issues.repositories.map(({ name, total }) => [name, total])),
  ...(issues.incomplete === undefined ? {} : { incomplete: true }),
})

/**
 * The counts to remember: one of each ISO week, the last of it; the newest nine, oldest first. What
 * is counted again before a week has gone is not kept: it would never be a week ago.
 */
export const keepCounts = (earlier: readonly IssueCounts[], counts: IssueCounts): IssueCounts[] => {
  const isKept = due(earlier, counts.time)
  const all = isKept ? [...before(earlier, counts.time), counts] : [...earlier]
  const byWeek = new Map(all.map((one) => [weekOf(one), one]))
  return [...byWeek.values()].sort((a, b) => timeOf(a) - timeOf(b)).slice(-KEPT)
}

/** How a repository stands against a week ago. */
export type Trend = { kind: 'new' } | { kind: 'same' } | { kind: 'up' | 'down'; by: number }

/**
 * What became of a repository since a count; null where there is none.
 * @returns a function of a repository's name, in any spelling, and of how many there are now
 */
export const trendSince = (
  then: IssueCounts | null,
): ((name: string, total: number) => Trend | null) => {
  if (then === null) return () => null
  const counts = new Map(
    Object.entries(then.counts).map(([name, total]) => [name.toLowerCase(), total]),
  )
  return (name, total) => {
    const was = counts.get(name.toLowerCase())
    if (was === undefined) return { kind: 'new' }
    if (was === total) return { kind: 'same' }
    return { kind: total > was ? 'up' : 'down', by: Math.abs(total - was) }
  }
}

/** Those that were over the threshold at a count and are no longer, most first. */
export const fallenBelow = (
  then: IssueCounts | null,
  { repositories, incomplete }: DriftIssues,
  threshold: number,
): { name: string; was: number; total: number }[] => {
  if (then === null || incomplete !== undefined) return []
  const now = new Map(repositories.map(({ name, total }) => [name.toLowerCase(), total]))
  return Object.entries(then.counts)
    .map(([name, was]) => ({ name, was, total: now.get(name.toLowerCase()) ?? 0 }))
    .filter(({ was, total }) => was > threshold && total <= threshold)
    .sort((a, b) => b.was - a.was || (a.name < b.name ? -1 : 1))
}

/** Whole days from one time to another; never less than none. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY))

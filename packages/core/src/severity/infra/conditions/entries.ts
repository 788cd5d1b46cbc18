import type { Json } from '../../../model/finding.ts'
import { canonicalText } from '../canonical.ts'
import type { Condition, InfraVerdict, Seen } from '../rule.ts'

const without = (entries: readonly Json[], others: readonly Json[]): Json[] => {
  if (entries.length === 0) return []
  const known = new Set(others.map((other) => canonicalText(other)))
  return entries.filter((entry) => !known.has(canonicalText(entry)))
}

/** Several rules ask the same of one path. */
const once = (compute: (seen: Seen) => Json[]): ((seen: Seen) => Json[]) => {
  const known = new WeakMap<Seen['all'], Json[]>()
  return (seen) => {
    const before = known.get(seen.all)
    if (before !== undefined) return before
    const result = compute(seen)
    known.set(seen.all, result)
    return result
  }
}

/** Entries that this difference brought, and that are declared nowhere in the list. */
export const added = once(({ touched, all }) => without(touched.actual, all.expected))

/** Entries that this difference took away. */
export const removed = once(({ touched, all }) => without(touched.expected, all.actual))

export const WEAKENED: InfraVerdict = { direction: 'weakened' }
export const STRENGTHENED: InfraVerdict = { direction: 'strengthened' }
export const CHANGED: InfraVerdict = { direction: 'changed' }
export const DECLARED: InfraVerdict = { direction: 'declared' }

const RANK = { weakened: 0, changed: 1, declared: 2, strengthened: 3 } as const

/** The gravest of several verdicts. */
export const gravest = (verdicts: readonly (InfraVerdict | null)[]): InfraVerdict | null =>
  verdicts
    .filter((verdict) => verdict !== null)
    .toSorted((a, b) => RANK[a.direction] - RANK[b.direction])[0] ?? null

/** A condition on single values: each pair that the difference touches is judged. */
export const eachPair =
  (judge: (expected: Json, actual: Json, seen: Seen) => InfraVerdict | null): Condition =>
  (seen) =>
    gravest(seen.pairs.map(({ expected, actual }) => judge(expected, actual, seen)))

import type { Json } from '../../../model/finding.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'

/** What was looked at, and what was not: part of every result about a stack. */
export interface Coverage {
  checked: number
  modified: number
  deleted: number
  /** Each as `LogicalId (AWS::Type)`. */
  unchecked: string[]
  unknown: string[]
  unsupported: string[]
  /** What differs and is known to be no drift. */
  suppressed: Suppressed[]
}

const coverage = (said: Partial<Coverage>): Coverage => ({
  checked: 0,
  modified: 0,
  deleted: 0,
  unchecked: [],
  unknown: [],
  unsupported: [],
  suppressed: [],
  ...said,
})

/** How often each rule let something pass, and why. */
export const countSuppressed = (
  all: readonly Suppressed[],
): { rule: string; reason: string; count: number }[] => {
  const counts = new Map<string, { rule: string; reason: string; count: number }>()
  for (const { suppressed: rule, reason } of all) {
    const one = counts.get(rule) ?? { rule, reason, count: 0 }
    counts.set(rule, { ...one, count: one.count + 1 })
  }
  return [...counts.values()]
}

/** As it stands in a result's `data`. */
export const coverageData = (said: Partial<Coverage>): Json => {
  const all = coverage(said)
  return { ...all, suppressed: countSuppressed(all.suppressed) }
}

export const resourceLabel = ({ logicalId, type }: { logicalId: string; type: string }): string =>
  `${logicalId} (${type})`

import type { Json } from '../model/finding.ts'
import { TIERS } from '../model/standard.ts'
import type { Comparator } from './rule.ts'

/** `typescript-production` → `typescript` at rank 0; names without a tier have the rank of none. */
const split = (name: string): { stem: string; rank: number } => {
  const rank = TIERS.findIndex((tier) => name.endsWith(`-${tier}`))
  const tier = TIERS[rank]
  return tier === undefined
    ? { stem: name, rank: TIERS.length }
    : { stem: name.slice(0, -tier.length - 1), rank }
}

const ranks = (value: Json | undefined): Map<string, number> => {
  const found = new Map<string, number>()
  for (const name of Array.isArray(value) ? value : []) {
    const { stem, rank } = split(String(name))
    found.set(stem, Math.min(rank, found.get(stem) ?? rank))
  }
  return found
}

/**
 * The rulesets a check.toml extends: one that leaves, or gives way to the same of a laxer tier
 * (`*-production` > `*-internal` > `*-prototype`), weakens; the tier is graver than the rest.
 */
export const rulesets: Comparator = (before, after) => {
  const left = ranks(before)
  const right = ranks(after)
  const lost = [...left.keys()].filter((stem) => !right.has(stem))
  const lower = [...left].filter(([stem, rank]) => (right.get(stem) ?? rank) > rank)
  if (lower.length > 0 || right.size === 0) return { direction: 'weakened', degree: 'graver' }
  if (lost.length > 0) {
    // Another stem of at least the same tier is another standard, not a weaker one.
    const strictest = (ranks: Map<string, number>): number => Math.min(...ranks.values())
    return strictest(right) > strictest(left)
      ? { direction: 'weakened', degree: 'graver' }
      : right.size < left.size
        ? { direction: 'weakened' }
        : { direction: 'changed' }
  }
  const gained = [...right].some(
    ([stem, rank]) => rank < (left.get(stem) ?? Number.POSITIVE_INFINITY),
  )
  return { direction: gained ? 'strengthened' : 'changed' }
}

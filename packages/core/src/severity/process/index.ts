import type { Severity } from '../../model/finding.ts'
import type { Tier } from '../../model/standard.ts'
import { forTier } from '../tier.ts'
import { FILE_RULES } from './files.ts'
import { HABIT_RULES } from './habits.ts'
import { PROTECTION_RULES } from './protection.ts'
import type { ProcessRule } from './rule.ts'

/** All rules that grade violations of `[process.*]`. */
export const PROCESS_RULES: readonly ProcessRule[] = [
  ...PROTECTION_RULES,
  ...FILE_RULES,
  ...HABIT_RULES,
]

const byId = new Map(PROCESS_RULES.map((rule) => [rule.id, rule]))

/**
 * The grade of a violation in a repository of this tier.
 * @throws Error for an id that no rule has: a mistake of the check, not of the repository
 */
export const processSeverity = (id: string, tier: Tier): Severity => {
  const rule = byId.get(id)
  if (rule === undefined) throw new Error(`there is no process rule ${id}`)
  return forTier(rule.severity, tier)
}

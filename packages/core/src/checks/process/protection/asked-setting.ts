import type { Json } from '../../../model/finding.ts'
import type { Flag } from './demand.ts'
import type { Effective, EffectiveRule } from './effective.ts'

/** One setting of `[process.branches]` as it is held against the effective rule. */
export interface AskedSetting {
  /** Its key in the section. */
  key: string
  /** Id of the rule that grades it. */
  rule: string
  expected: Json
  actual(rule: EffectiveRule): Json
  isMet(rule: EffectiveRule): boolean
  /** The part of the effective rule that decides it. */
  part(rule: EffectiveRule): Effective<unknown>
  title(rule: EffectiveRule): string
  /** What to do, up to the place: `set the required approvals to 2`. */
  remedy: string
  /** Flags or parts whose source is the natural place to set it. */
  beside: Flag | 'contexts'
}

import { type Known, known, type Unknown, unknown } from '../../../model/known.ts'
import type {
  ClassicProtection,
  ProcessFacts,
  Rule,
  RuleSource,
  RulesetFacts,
  VisibleProtection,
} from '../../../model/process-facts.ts'
import { reachesBranch } from './ref-patterns.ts'

/** One active rule that applies to the branch. */
interface ActiveRule {
  rule: Rule
  /** Node id of its ruleset. */
  ruleset: string | null
  source: RuleSource
}

/** What could be seen of a branch's protection, from all facts together. */
export interface Observed {
  branch: string
  rules: ActiveRule[]
  /** Why there may be more active rules than these. */
  unseenRules?: Unknown
  classic: Known<ClassicProtection | null>
  visible: Known<VisibleProtection | null>
}

const isActive = ({ enforcement }: RulesetFacts): boolean => enforcement === 'active'

/** Active rules of a branch by the rulesets' own patterns. */
const rulesByPattern = (
  rulesets: readonly RulesetFacts[],
  branch: string,
  defaultBranch: string | null,
): Pick<Observed, 'rules' | 'unseenRules'> => {
  const reaching = rulesets.filter(
    (ruleset) => isActive(ruleset) && reachesBranch(ruleset, branch, defaultBranch),
  )
  const unseen = reaching.map(({ rules }) => rules).find((rules) => !rules.known)
  return {
    rules: reaching.flatMap(({ id, source, rules }) =>
      rules.known ? rules.value.map((rule) => ({ rule, ruleset: id, source })) : [],
    ),
    ...(unseen === undefined || unseen.known ? {} : { unseenRules: unseen }),
  }
}

const rulesOf = (
  { rulesets, repository }: ProcessFacts,
  branch: string,
  listed: Known<ActiveRule[]>,
): Pick<Observed, 'rules' | 'unseenRules'> => {
  if (listed.known) return { rules: listed.value }
  if (rulesets.known) return rulesByPattern(rulesets.value, branch, repository.defaultBranch)
  return { rules: [], unseenRules: listed }
}

/**
 * What is seen of a branch. Of the default branch GitHub lists the rules itself; of another one they
 * follow from the patterns of the rulesets, and its classic protection is not read.
 */
export const observe = (facts: ProcessFacts, branch: string): Observed => {
  const { protection } = facts
  if (protection.known && protection.value.branch === branch) {
    const { rules, classic, visible } = protection.value
    return { branch, ...rulesOf(facts, branch, rules), classic, visible }
  }
  const away = protection.known
    ? unknown(`the classic protection of ${branch} was not read: it is not the default branch`)
    : protection
  const listed = protection.known && !facts.rulesets.known ? facts.rulesets : away
  return { branch, ...rulesOf(facts, branch, listed), classic: away, visible: away }
}

/** What one ruleset would ask of a branch by itself, were it active. */
export const observedAlone = (branch: string, { id, source, rules }: RulesetFacts): Observed => ({
  branch,
  rules: rules.known ? rules.value.map((rule) => ({ rule, ruleset: id, source })) : [],
  classic: known(null),
  visible: known(null),
})

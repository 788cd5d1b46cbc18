import type { Unknown } from '../../../model/known.ts'
import type { RequiredContext, RuleSource } from '../../../model/process-facts.ts'
import { flagOf, numberOf, type Section, textOf } from '../shared/section.ts'
import { askedChecks } from './branch-settings.ts'
import type { Effective, EffectiveRule } from './effective.ts'

/** Something that had to be so for a change to get in. */
interface Requirement<T> {
  value: T
  sources: RuleSource[]
  /** Why more may have been required. */
  unseen?: Unknown
}

/** What a change had to meet on its way into the branch. */
export interface Requirements {
  branch: string
  pullRequest: Requirement<boolean>
  approvals: Requirement<number>
  /** An approval must be of the commit that was merged. */
  fresh: boolean
  /** GitHub itself takes stale approvals back, by the difference and not by the commit alone. */
  dismisses: Effective<boolean>
  checks: Requirement<RequiredContext[]>
  /** Checks are judged on a commit of the queue, and not on the pull request's own. */
  mergeQueue: boolean
}

const nothing = <T>(value: T): Requirement<T> => ({ value, sources: [] })

const checksOf = (
  section: Section,
  rule: EffectiveRule,
  isProtected: boolean,
): Requirement<RequiredContext[]> => {
  const asked = askedChecks(section)
  const { sources, value } = rule.contexts
  if (Array.isArray(asked)) {
    return { value: asked.map((context) => ({ context, appId: null })), sources }
  }
  return asked === true || isProtected ? { ...rule.contexts, value } : nothing([])
}

/** What `[process.branches]` asks of a change, and of what it leaves open what the rules ask. */
export const requirementsOf = (section: Section, rule: EffectiveRule): Requirements => {
  const isProtected =
    flagOf(section, 'protection') === true || textOf(section, 'ruleset') !== undefined
  const wanted = numberOf(section, 'required_reviews') ?? 0
  const pullRequest = rule.flag('pullRequest')
  return {
    branch: rule.branch,
    pullRequest:
      wanted > 0
        ? { value: true, sources: pullRequest.sources }
        : isProtected
          ? // A requirement that is seen is not made weaker by what is not.
            pullRequest.value
            ? { value: true, sources: pullRequest.sources }
            : pullRequest
          : nothing(false),
    approvals:
      wanted > 0
        ? { value: wanted, sources: rule.approvals.sources }
        : isProtected
          ? rule.approvals
          : nothing(0),
    fresh: flagOf(section, 'dismiss_stale_reviews') === true,
    dismisses: rule.flag('dismissStale'),
    checks: checksOf(section, rule, isProtected),
    mergeQueue: rule.others.has('merge_queue'),
  }
}

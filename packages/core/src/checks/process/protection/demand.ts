import type {
  ClassicProtection,
  RequiredContext,
  Rule,
  RuleSource,
  VisibleProtection,
} from '../../../model/process-facts.ts'

/** What can be asked of a branch with yes or no. */
export type Flag =
  | 'pullRequest'
  | 'dismissStale'
  | 'codeOwners'
  | 'lastPush'
  | 'threadResolution'
  | 'strict'
  | 'signatures'
  | 'linearHistory'
  | 'blocksForcePushes'
  | 'blocksDeletion'

/** What one source asks of a branch, whichever of GitHub's forms it is written in. */
export interface Demand {
  source: RuleSource
  flags: ReadonlySet<Flag>
  approvals: number
  contexts: readonly RequiredContext[]
}

const flags = (given: Partial<Record<Flag, boolean>>): Set<Flag> =>
  new Set((Object.keys(given) as Flag[]).filter((flag) => given[flag]))

/** Only with a check that must pass has "up to date" an effect: GitHub says so beside the box. */
const isStrict = (strict: boolean, contexts: readonly unknown[]): boolean =>
  strict && contexts.length > 0

const PLAIN: Readonly<Partial<Record<Rule['type'], Flag>>> = {
  required_signatures: 'signatures',
  required_linear_history: 'linearHistory',
  non_fast_forward: 'blocksForcePushes',
  deletion: 'blocksDeletion',
}

/**
 * One rule of a ruleset.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
export const demandOfRule = (rule: Rule, source: RuleSource): Demand => {
  const nothing = { source, approvals: 0, contexts: [] }
  if (rule.type === 'pull_request') {
    const { approvals, dismissStale, codeOwners, lastPush, threadResolution } = rule
    return {
      ...nothing,
      approvals,
      flags: flags({ pullRequest: true, dismissStale, codeOwners, lastPush, threadResolution }),
    }
  }
  if (rule.type === 'required_status_checks') {
    const { contexts } = rule
    return { ...nothing, contexts, flags: flags({ strict: isStrict(rule.strict, contexts) }) }
  }
  const flag = PLAIN[rule.type]
  return { ...nothing, flags: new Set(flag === undefined ? [] : [flag]) }
}

/**
 * A classic rule. What belongs to reviews or to status checks only counts while these are required:
 * GitHub answers with the settings from before, or with their defaults, where they are off.
 * https://docs.github.com/en/graphql/reference/objects#branchprotectionrule
 */
export const demandOfClassic = (classic: ClassicProtection): Demand => {
  const isReviewed = classic.requiresApprovingReviews
  const contexts = classic.requiresStatusChecks ? classic.contexts : []
  return {
    source: classic.source,
    approvals: isReviewed ? classic.approvals : 0,
    contexts,
    flags: flags({
      pullRequest: isReviewed,
      dismissStale: isReviewed && classic.dismissStale,
      codeOwners: isReviewed && classic.codeOwners,
      lastPush: isReviewed && classic.lastPush,
      threadResolution: classic.threadResolution,
      strict: isStrict(classic.strict, contexts),
      signatures: classic.signatures,
      linearHistory: classic.linearHistory,
      blocksForcePushes: !classic.allowsForcePushes,
      blocksDeletion: !classic.allowsDeletions,
    }),
  }
}

/** What GitHub tells everybody of a classic rule: https://docs.github.com/en/graphql/reference/objects#refupdaterule */
export const demandOfVisible = (visible: VisibleProtection): Demand => ({
  source: visible.source,
  approvals: visible.approvals ?? 0,
  contexts: (visible.contexts ?? []).map((context) => ({ context, appId: null })),
  flags: flags({
    pullRequest: visible.approvals !== null,
    codeOwners: visible.codeOwners,
    threadResolution: visible.threadResolution,
    signatures: visible.signatures,
    linearHistory: visible.linearHistory,
    blocksForcePushes: !visible.allowsForcePushes,
    blocksDeletion: !visible.allowsDeletions,
  }),
})

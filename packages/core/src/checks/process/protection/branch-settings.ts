import type { Json } from '../../../model/finding.ts'
import { count, several } from '../files/words.ts'
import { flagOf, numberOf, type Section } from '../shared/section.ts'
import type { Flag } from './demand.ts'
import type { Effective, EffectiveRule } from './effective.ts'
import { sourceNames } from './source.ts'

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

interface FlagSetting {
  key: string
  flag: Flag
  rule: string
  /** The value in check.toml that asks for it. */
  when: boolean
  beside: Flag | 'contexts'
  title(branch: string): string
  remedy: string
}

const FLAGS: readonly FlagSetting[] = [
  {
    key: 'dismiss_stale_reviews',
    flag: 'dismissStale',
    rule: 'process/review-rules',
    when: true,
    beside: 'pullRequest',
    title: (branch) => `Approvals for ${branch} outlive new commits`,
    remedy: 'switch on "Dismiss stale pull request approvals when new commits are pushed"',
  },
  {
    key: 'require_code_owner_reviews',
    flag: 'codeOwners',
    rule: 'process/review-rules',
    when: true,
    beside: 'pullRequest',
    title: (branch) => `No code owner has to approve a merge into ${branch}`,
    remedy: 'switch on "Require review from Code Owners"',
  },
  {
    key: 'require_last_push_approval',
    flag: 'lastPush',
    rule: 'process/review-rules',
    when: true,
    beside: 'pullRequest',
    title: (branch) => `Nobody else has to approve the last push before a merge into ${branch}`,
    remedy: 'switch on "Require approval of the most recent reviewable push"',
  },
  {
    key: 'require_conversation_resolution',
    flag: 'threadResolution',
    rule: 'process/conversation-resolution',
    when: true,
    beside: 'pullRequest',
    title: (branch) => `Open conversations do not hold up a merge into ${branch}`,
    remedy: 'switch on "Require conversation resolution before merging"',
  },
  {
    key: 'require_branches_up_to_date',
    flag: 'strict',
    rule: 'process/branches-up-to-date',
    when: true,
    beside: 'contexts',
    title: (branch) => `A branch need not be up to date to be merged into ${branch}`,
    remedy:
      'require at least one status check, and switch on "Require branches to be up to date before merging"',
  },
  {
    key: 'require_signed_commits',
    flag: 'signatures',
    rule: 'process/signed-commits',
    when: true,
    beside: 'signatures',
    title: (branch) => `${branch} takes unsigned commits`,
    remedy: 'switch on "Require signed commits"',
  },
  {
    key: 'require_linear_history',
    flag: 'linearHistory',
    rule: 'process/linear-history',
    when: true,
    beside: 'linearHistory',
    title: (branch) => `${branch} takes merge commits`,
    remedy: 'switch on "Require linear history"',
  },
  {
    key: 'allow_force_pushes',
    flag: 'blocksForcePushes',
    rule: 'process/force-pushes',
    when: false,
    beside: 'blocksForcePushes',
    title: (branch) => `${branch} can be force pushed`,
    remedy: 'block force pushes',
  },
  {
    key: 'allow_deletions',
    flag: 'blocksDeletion',
    rule: 'process/branch-deletion',
    when: false,
    beside: 'blocksDeletion',
    title: (branch) => `${branch} can be deleted`,
    remedy: 'restrict deletions',
  },
]

const flagSetting = ({ flag, when, title, ...said }: FlagSetting): AskedSetting => ({
  ...said,
  expected: when,
  actual: (rule) => rule.flag(flag).value === when,
  isMet: (rule) => rule.flag(flag).value,
  part: (rule) => rule.flag(flag),
  title: ({ branch }) => title(branch),
})

const reviews = (wanted: number): AskedSetting => ({
  key: 'required_reviews',
  rule: 'process/required-reviews',
  expected: wanted,
  actual: ({ approvals }) => approvals.value,
  isMet: ({ approvals }) => approvals.value >= wanted,
  part: ({ approvals }) => approvals,
  title: ({ approvals, branch }) => {
    const asked = `${count(wanted, 'approval')} ${wanted === 1 ? 'is' : 'are'} required by check.toml`
    return approvals.value === 0
      ? `${asked}, none on ${branch}`
      : `${asked}, ${approvals.value} by ${sourceNames(approvals.sources)}`
  },
  remedy: `require a pull request before merging, with ${count(wanted, 'approval')}`,
  beside: 'pullRequest',
})

const namesOf = ({ contexts }: EffectiveRule): string[] => [
  ...new Set(contexts.value.map(({ context }) => context)),
]

const anyCheck: AskedSetting = {
  key: 'require_status_checks',
  rule: 'process/required-status-checks',
  expected: true,
  actual: ({ contexts }) => contexts.value.length > 0,
  isMet: ({ contexts }) => contexts.value.length > 0,
  part: ({ contexts }) => contexts,
  title: ({ branch }) => `No status check is required for a merge into ${branch}`,
  remedy: 'require the status checks that have to pass',
  beside: 'contexts',
}

const theseChecks = (wanted: string[]): AskedSetting => {
  const missing = (rule: EffectiveRule): string[] => {
    const required = new Set(namesOf(rule))
    return wanted.filter((name) => !required.has(name))
  }
  return {
    ...anyCheck,
    expected: wanted,
    actual: namesOf,
    isMet: (rule) => missing(rule).length === 0,
    title: (rule) => {
      const names = missing(rule)
      const [word, verb] = names.length === 1 ? ['check', 'is'] : ['checks', 'are']
      return `The ${word} ${several(names)} ${verb} not required for a merge into ${rule.branch}`
    },
    remedy: `require the status checks ${several(wanted)}`,
  }
}

const anyProtection: AskedSetting = {
  key: 'protection',
  rule: 'process/unprotected-branch',
  expected: true,
  actual: ({ isProtected }) => isProtected.value,
  isMet: ({ isProtected }) => isProtected.value,
  part: ({ isProtected }) => isProtected,
  title: ({ branch }) => `${branch} is not protected`,
  remedy: 'add an active ruleset for the branch',
  beside: 'pullRequest',
}

/** Names of status checks that are asked for; true: any; undefined: nothing is asked. */
export const askedChecks = ({ table }: Section): true | string[] | undefined => {
  const value = Object.hasOwn(table, 'require_status_checks')
    ? table.require_status_checks
    : undefined
  if (value === true) return true
  if (!Array.isArray(value)) return undefined
  const names = [...new Set(value.filter((item) => typeof item === 'string'))]
  return names.length > 0 ? names : undefined
}

/** The settings of the section that ask for something of the branch's rules, in a fixed order. */
export const askedSettings = (section: Section): AskedSetting[] => {
  const asked: AskedSetting[] = []
  if (flagOf(section, 'protection') === true) asked.push(anyProtection)
  const wanted = numberOf(section, 'required_reviews') ?? 0
  if (wanted > 0) asked.push(reviews(wanted))
  const checks = askedChecks(section)
  if (checks !== undefined) asked.push(checks === true ? anyCheck : theseChecks(checks))
  for (const flag of FLAGS) {
    if (flagOf(section, flag.key) === flag.when) asked.push(flagSetting(flag))
  }
  return asked
}

/** Whether the section asks for anything about how the branch is protected. */
export const asksProtection = (section: Section): boolean => {
  const has = (key: string): boolean => Object.hasOwn(section.table, key)
  if (flagOf(section, 'protection') === false) return false
  return (
    askedSettings(section).length > 0 ||
    flagOf(section, 'enforce_admins') === true ||
    ['ruleset', 'enforcement', 'bypass_actors'].some(has)
  )
}

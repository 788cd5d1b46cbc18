import { flagOf, type Section } from '../shared/section.ts'
import type { AskedSetting } from './asked-setting.ts'
import type { Flag } from './demand.ts'

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

/** The settings with yes or no that ask for something, in a fixed order. */
export const askedFlags = (section: Section): AskedSetting[] =>
  FLAGS.filter(({ key, when }) => flagOf(section, key) === when).map(flagSetting)

import type { ProcessRule } from './rule.ts'

const RULES =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
const RULESETS =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets'
const CHECKS =
  'https://docs.github.com/en/pull-requests/how-tos/merge-and-close-pull-requests/troubleshooting-required-status-checks'

const BRANCHES: readonly ProcessRule[] = [
  {
    id: 'process/unprotected-branch',
    title: 'The branch is not protected',
    severity: 'high',
    why: 'Whoever can push can change what is built and released, with no second pair of eyes.',
    source: RULESETS,
  },
  {
    id: 'process/ruleset',
    title: 'The ruleset that is asked for does not protect the branch',
    severity: 'high',
    why: 'A ruleset that is gone, elsewhere, disabled or only evaluated stops nobody.',
    source: RULESETS,
  },
  {
    id: 'process/required-reviews',
    title: 'Fewer approvals are required than asked for',
    severity: 'high',
    why: 'A change can be merged that too few people have read.',
    source: `${RULES}#require-a-pull-request-before-merging`,
  },
  {
    id: 'process/review-rules',
    title: 'An approval counts for more than it should',
    severity: 'medium',
    why: 'Code gets in that no approval was about, or that its owner never saw.',
    source: `${RULES}#require-a-pull-request-before-merging`,
  },
  {
    id: 'process/conversation-resolution',
    title: 'Open conversations do not hold up a merge',
    severity: 'low',
    why: 'An objection can be passed over.',
    source: `${RULES}#require-a-pull-request-before-merging`,
  },
  {
    id: 'process/required-status-checks',
    title: 'A check that is asked for is not required',
    severity: 'high',
    why: 'A change can be merged although the check fails, or never ran.',
    source: `${RULES}#require-status-checks-to-pass-before-merging`,
  },
  {
    id: 'process/branches-up-to-date',
    title: 'Branches need not be up to date to be merged',
    severity: 'medium',
    why: 'Two changes that pass alone can break the branch together.',
    source: `${RULES}#require-status-checks-to-pass-before-merging`,
  },
  {
    id: 'process/signed-commits',
    title: 'Unsigned commits are taken',
    severity: 'medium',
    why: 'Nobody can tell who really made a commit.',
    source: `${RULES}#require-signed-commits`,
  },
  {
    id: 'process/linear-history',
    title: 'Merge commits are taken',
    severity: 'low',
    why: 'The history is harder to read and to undo than it was meant to be.',
    source: `${RULES}#require-linear-history`,
  },
  {
    id: 'process/force-pushes',
    title: 'Force pushes are not blocked',
    severity: 'high',
    why: 'History can be rewritten, and commits that were reviewed replaced.',
    source: `${RULES}#block-force-pushes`,
  },
  {
    id: 'process/branch-deletion',
    title: 'The branch can be deleted',
    severity: 'medium',
    why: 'It can be made anew with another history.',
    source: `${RULES}#restrict-deletions`,
  },
  {
    id: 'process/bypass-actors',
    title: 'More may bypass the rules than should',
    severity: 'high',
    why: 'Whoever may bypass a rule is not held by it.',
    source: `${RULESETS}#bypass-modes-and-permissions`,
  },
]

const GATES: readonly ProcessRule[] = [
  {
    id: 'process/dead-required-check',
    title: 'A required check that nothing reports',
    severity: 'medium',
    why: 'Pull requests wait for it for ever, so people learn to merge past the rules.',
    source: CHECKS,
  },
  {
    id: 'process/gate-not-required',
    title: 'A job that is meant as a gate and holds nothing up',
    severity: 'medium',
    why: 'It runs and may fail, and the pull request can be merged all the same.',
    source: CHECKS,
  },
]

const TAGS: readonly ProcessRule[] = [
  {
    id: 'process/tag-protection',
    title: 'Tags can be moved or deleted',
    severity: 'high',
    why: 'A release tag that can be moved delivers other code under a version that people trust.',
    source: `${RULES}#restrict-updates`,
  },
]

const BYPASSES: readonly ProcessRule[] = [
  {
    id: 'process/direct-push',
    title: 'A commit reached the branch without a pull request',
    severity: 'high',
    why: 'Nobody was asked before it got in.',
    source: `${RULES}#require-a-pull-request-before-merging`,
  },
  {
    id: 'process/merged-without-approval',
    title: 'A pull request was merged with too few approvals',
    severity: 'high',
    why: 'Too few people have read what is in it.',
    source: `${RULES}#require-a-pull-request-before-merging`,
  },
  {
    id: 'process/merged-without-checks',
    title: 'A pull request was merged although a required check had not passed',
    severity: 'high',
    why: 'What the check is there to keep out may be in.',
    source: `${RULES}#require-status-checks-to-pass-before-merging`,
  },
  {
    id: 'process/rule-bypass',
    title: 'A rule was bypassed',
    severity: 'high',
    why: 'Somebody used a permission that is meant for emergencies.',
    source:
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#viewing-insights-for-rulesets',
  },
]

/** What guards the default branch and tags. */
export const PROTECTION_RULES: readonly ProcessRule[] = [
  ...BRANCHES,
  ...GATES,
  ...TAGS,
  ...BYPASSES,
]

import type { ProcessRule } from './rule.ts'

const LABELS =
  'https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels'

/**
 * Labels, commits, branches and pull requests. None of them opens a door by itself: what they cost is
 * that people and programs no longer find what they look for, so all are low. A pattern that cannot be
 * read is graver, for whoever wrote it believes that it is enforced.
 */
export const HABIT_RULES: readonly ProcessRule[] = [
  {
    id: 'process/label-missing',
    title: 'Required label is missing',
    severity: 'low',
    why: 'What is sorted by the label, by people and by workflows, is not found.',
    source: LABELS,
  },
  {
    id: 'process/label-differs',
    title: 'Label differs from what is required',
    severity: 'low',
    why: 'A label that looks or reads differently in each repository is misread.',
    source: LABELS,
  },
  {
    id: 'process/issue-labels',
    title: 'Open issue without the labels that are asked for',
    severity: 'low',
    why: 'An issue that is not sorted is in nobody’s list.',
    source: LABELS,
  },
  {
    id: 'process/commit-message',
    title: 'Commit message that is not as agreed',
    severity: 'low',
    why: 'Releases and changelogs are made from messages: what cannot be read is left out or wrong.',
    source: 'https://www.conventionalcommits.org/en/v1.0.0/',
  },
  {
    id: 'process/commit-ticket',
    title: 'Commit without a ticket',
    severity: 'low',
    why: 'Why the code changed cannot be looked up.',
    source:
      'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/configuring-autolinks-to-reference-external-resources',
  },
  {
    id: 'process/branch-ticket',
    title: 'Branch without a ticket',
    severity: 'low',
    why: 'What the branch is for cannot be looked up.',
    source:
      'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/configuring-autolinks-to-reference-external-resources',
  },
  {
    id: 'process/branch-name',
    title: 'Branch that is not named as agreed',
    severity: 'low',
    why: 'Workflows and rulesets that go by the name of a branch pass it over.',
    source:
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#metadata-restrictions',
  },
  {
    id: 'process/pull-request',
    title: 'Merged pull request that is too large, or names no issue',
    severity: 'low',
    why: 'What is too large is waved through, and what names no issue cannot be traced to a reason.',
    source:
      'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/getting-started/best-practices-for-pull-requests',
  },
  {
    id: 'process/bad-pattern',
    title: 'Regular expression that cannot be read',
    severity: 'medium',
    why: 'What it asks for is not enforced, while everybody believes that it is.',
    source: 'https://github.com/google/re2/wiki/Syntax',
  },
]

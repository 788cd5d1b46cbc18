import {
  type Finding,
  fingerprint,
  type Report,
  type RepositoryReport,
} from '../../packages/core/src/model/index.ts'
import { assembleReport } from '../../packages/core/src/report/report.ts'
import { api, organizationReport } from './reports.ts'

/** What drift-process finds, as literals: settings, labels, and something that happened. */

const ruleset = {
  name: 'ruleset Main of acme',
  url: 'https://github.com/organizations/acme/settings/rules/7',
}

/** One approval where two are demanded; an organization's ruleset says so. */
export const oneApproval: Finding = {
  fingerprint: fingerprint('process/branch-protection', 'required_reviews'),
  severity: 'high',
  title: 'main takes a change with fewer approvals than demanded',
  subject: 'required_reviews',
  expected: 2,
  actual: 1,
  rule: 'process/fewer-approvals',
  setAt: ruleset,
  state: 'new',
  evidence: {},
  fix: 'Set the required approvals of the ruleset to 2.',
}

export const staleReviews: Finding = {
  ...oneApproval,
  fingerprint: fingerprint('process/branch-protection', 'dismiss_stale_reviews'),
  severity: 'medium',
  title: 'Approvals outlive the commits they were given for',
  subject: 'dismiss_stale_reviews',
  expected: true,
  actual: false,
  fix: 'Dismiss stale approvals when new commits are pushed.',
}

export const labelMissing: Finding = {
  fingerprint: fingerprint('process/labels', 'security'),
  severity: 'low',
  title: 'A label that issues are sorted by is missing',
  subject: 'security',
  expected: { name: 'security', color: 'd73a4a' },
  setAt: { name: 'labels of acme/api', url: 'https://github.com/acme/api/labels' },
  state: 'new',
  evidence: {},
  fix: 'Add the label.',
}

const PUSHED = '7c4a8d09ca3762af61e59520943dc26494f8941b'

/** It happened and cannot be undone: open for a month, or until its issue is closed. */
export const pushedPast: Finding = {
  fingerprint: fingerprint('process/bypassed', PUSHED),
  severity: 'high',
  title: `${PUSHED} reached main without a pull request`,
  subject: PUSHED,
  state: 'new',
  baseline: { kind: 'event', until: '2026-12-20T06:00:00.000Z' },
  evidence: {
    commits: [
      {
        oid: PUSHED,
        subject: 'hotfix',
        author: 'Ann Example',
        login: 'ann',
        time: '2026-11-20T22:10:00Z',
        url: `https://github.com/acme/api/commit/${PUSHED}`,
      },
    ],
  },
  fix: 'Have the commit reviewed afterwards.',
}

/** What the checks say of themselves. */
export const processWords = [
  {
    id: 'process/branch-protection',
    title: 'The default branch is protected as demanded',
    why: 'What is not protected is changed without anybody looking.',
    fix: 'Change the rule where it is set.',
    severity: 'critical' as const,
    blind: 'Without Administration it sees no classic protection.',
  },
  {
    id: 'process/labels',
    title: 'The labels that are demanded exist',
    why: 'What sorts issues by label finds none.',
    fix: 'Add the label.',
    severity: 'medium' as const,
  },
]

/** `acme/api` with these findings by check, and one thing that could not be seen. */
export const processOf = (found: Record<string, Finding[]>): RepositoryReport => ({
  ...api,
  results: [
    ...Object.entries(found).map(([check, findings]) => ({
      check,
      status: 'fail' as const,
      subject: 'acme/api',
      message: 'not as demanded',
      findings,
    })),
    {
      check: 'process/tag-protection',
      status: 'unknown',
      subject: 'acme/api',
      message: 'Not judged: the rulesets were not shown',
      permissions: ['Metadata: read'],
      findings: [],
    },
  ],
})

export const apiProcess: RepositoryReport = processOf({
  'process/branch-protection': [staleReviews, oneApproval],
  'process/labels': [labelMissing],
  'process/bypassed': [pushedPast],
})

export const processReport: Report = assembleReport({
  ...organizationReport,
  toolVersion: '1.0.0',
  scan: { ...organizationReport.scan, domains: ['process'] },
  repositories: [apiProcess],
})

import type { Finding, RepositoryReport } from '@drift-toolkit/core'
import { issueText } from '@drift-toolkit/core/report/issue'
import { openFindings } from '@drift-toolkit/core/report/report'

const FRIDAY = '3f786850e387550fdab836ed7e6dc881de23001b'
const BEFORE = '89e6c98d92887913cadf06b2adb97f26cde4849b'

const changed = {
  state: 'new',
  direction: 'weakened',
  evidence: {
    commits: [
      {
        oid: FRIDAY,
        subject: 'Unblock the Friday release (#41)',
        author: 'Yuki Tanaka',
        login: 'tanaka',
        time: '2026-11-20T16:02:11Z',
        url: `https://github.com/acme/payments/commit/${FRIDAY}`,
        pullRequest: { number: 41, url: 'https://github.com/acme/payments/pull/41' },
      },
    ],
  },
} satisfies Partial<Finding>

const strict: Finding = {
  ...changed,
  fingerprint: 'strict',
  severity: 'high',
  title: 'compilerOptions.strict: true → false',
  subject: 'compilerOptions.strict',
  file: 'tsconfig.json',
  line: 3,
  expected: true,
  actual: false,
  diff: [
    '--- a/tsconfig.json',
    '+++ b/tsconfig.json',
    '@@ -1,5 +1,6 @@',
    ' {',
    '   "compilerOptions": {',
    '-    "strict": true,',
    '+    // back on after the release',
    '+    "strict": false,',
    '     "noUnusedLocals": true',
    '   }',
  ].join('\n'),
  fix: 'Set compilerOptions.strict back to true in tsconfig.json, or exempt it with a reason, an owner and an end.',
}

const tolerated: Finding = {
  ...changed,
  fingerprint: 'tolerated',
  severity: 'high',
  title: 'continue-on-error: true added to job test, step npm test',
  subject: 'jobs.test.steps."npm test".continue-on-error',
  file: '.github/workflows/test.yml',
  line: 15,
  actual: true,
  fix: 'Take it out again, or exempt it with a reason, an owner and an end.',
}

const payments: RepositoryReport = {
  name: 'acme/payments',
  url: 'https://github.com/acme/payments',
  visibility: 'private',
  tier: 'production',
  status: 'active',
  team: 'payments',
  commit: FRIDAY,
  base: BEFORE,
  results: [strict, tolerated].map((one) => ({
    check: 'code/workflows',
    status: 'fail',
    subject: one.subject,
    message: one.title,
    findings: [one],
  })),
  resolved: [],
  notes: [],
}

/** What acme/payments is told of its night. */
export const exampleIssue = () =>
  issueText({
    repository: payments,
    domain: 'code',
    mode: 'scan',
    scan: {
      id: '20261121T020000Z-7f3a',
      time: '2026-11-21T02:00:00Z',
      toolVersion: '1.0.0',
      runUrl: 'https://github.com/acme/drift-config/actions/runs/1',
    },
    target: payments.name,
    news: openFindings(payments),
    still: [],
  })

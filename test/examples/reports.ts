import {
  type Finding,
  fingerprint,
  type Report,
  type RepositoryReport,
} from '../../packages/core/src/model/index.ts'
import { assembleReport } from '../../packages/core/src/report/report.ts'

/**
 * Reports as scans make them, for the tests of everything that shows or publishes one. They are
 * literals on purpose: read them to learn what a report says.
 */

const HEAD = '3f786850e387550fdab836ed7e6dc881de23001b'
const BASE = '89e6c98d92887913cadf06b2adb97f26cde4849b'

/** ESLint switched off in check.toml: the kind of finding this product is made for. */
export const eslintOff: Finding = {
  fingerprint: fingerprint('code/standards-files', 'code.linting.eslint.enabled', 'check.toml'),
  severity: 'high',
  direction: 'weakened',
  title: 'ESLint is switched off',
  subject: 'code.linting.eslint.enabled',
  file: 'check.toml',
  line: 4,
  expected: true,
  actual: false,
  diff: [
    '--- a/check.toml',
    '+++ b/check.toml',
    '@@ -3,3 +3,3 @@',
    ' [code.linting.eslint]',
    '-enabled = true',
    '+enabled = false',
    ' ',
  ].join('\n'),
  rule: 'tool-disabled',
  since: '2026-11-20T16:02:11Z',
  state: 'new',
  baseline: { kind: 'setting', value: true },
  evidence: {
    commit: HEAD,
    url: `https://github.com/acme/api/commit/${HEAD}`,
    actor: 'Ann Example',
    time: '2026-11-20T16:02:11Z',
    pullRequest: { number: 12, url: 'https://github.com/acme/api/pull/12' },
    commits: [
      {
        oid: HEAD,
        subject: 'chore: silence the linter (#12)',
        author: 'Ann Example',
        login: 'ann',
        time: '2026-11-20T16:02:11Z',
        url: `https://github.com/acme/api/commit/${HEAD}`,
        pullRequest: { number: 12, url: 'https://github.com/acme/api/pull/12' },
      },
    ],
  },
  fix: 'Set it back to true, or accept the change with an exemption that says why and until when.',
}

/** An action moved from a commit id to a branch. */
export const actionUnpinned: Finding = {
  fingerprint: fingerprint('code/workflows', 'jobs.test.steps.0.uses', '.github/workflows/ci.yml'),
  severity: 'medium',
  direction: 'weakened',
  title: 'An action is no longer pinned to a commit',
  subject: 'jobs.test.steps.0.uses',
  file: '.github/workflows/ci.yml',
  line: 9,
  expected: `third/party@${BASE}`,
  actual: 'third/party@main',
  since: '2026-11-20T16:02:11Z',
  state: 'new',
  baseline: { kind: 'setting', value: `third/party@${BASE}` },
  evidence: { commit: HEAD, url: `https://github.com/acme/api/commit/${HEAD}` },
  fix: 'Pin it to a full commit id again.',
}

/** Stricter than before: shown, never told. */
export const strictOn: Finding = {
  fingerprint: fingerprint('code/dependency-files', 'compilerOptions.strict', 'tsconfig.json'),
  severity: 'info',
  direction: 'strengthened',
  title: 'TypeScript is strict now',
  subject: 'compilerOptions.strict',
  file: 'tsconfig.json',
  line: 3,
  expected: false,
  actual: true,
  state: 'new',
  evidence: { commit: HEAD },
}

/** Accepted by its owner until a date: shown, marked, never told. */
export const coverageExempted: Finding = {
  fingerprint: fingerprint('code/standards-files', 'code.coverage.threshold', 'check.toml'),
  severity: 'medium',
  direction: 'weakened',
  title: 'The coverage threshold fell',
  subject: 'code.coverage.threshold',
  file: 'check.toml',
  expected: 80,
  actual: 60,
  state: 'open',
  evidence: {},
  exempted: { reason: 'rewrite until March', owner: '@team-backend', expires: '2027-03-31' },
}

export const api: RepositoryReport = {
  name: 'acme/api',
  url: 'https://github.com/acme/api',
  visibility: 'private',
  tier: 'production',
  status: 'active',
  team: 'backend',
  commit: HEAD,
  base: BASE,
  results: [
    {
      check: 'code/standards-files',
      status: 'fail',
      subject: 'check.toml',
      file: 'check.toml',
      message: '2 settings changed',
      findings: [eslintOff, coverageExempted],
    },
    {
      check: 'code/workflows',
      status: 'fail',
      subject: '.github/workflows/ci.yml',
      file: '.github/workflows/ci.yml',
      message: '1 setting changed',
      findings: [actionUnpinned],
    },
    {
      check: 'code/dependency-files',
      status: 'pass',
      subject: 'tsconfig.json',
      file: 'tsconfig.json',
      message: 'stricter than before',
      findings: [strictOn],
    },
    {
      check: 'code/inheritance',
      status: 'unknown',
      subject: 'github:acme/standards@v3',
      message: 'The registry could not be read: 404',
      permissions: ['Contents: read on acme/standards'],
      findings: [],
    },
    {
      check: 'code/projects',
      status: 'pass',
      subject: 'acme/api',
      message: 'All 3 projects are covered',
      findings: [],
    },
  ],
  resolved: [
    { fingerprint: 'c1dfd96eea8cc2b62785', title: 'A workflow was removed', why: 'in order again' },
  ],
  notes: [],
}

/** In order, and public. */
export const website: RepositoryReport = {
  name: 'acme/website',
  url: 'https://github.com/acme/website',
  visibility: 'public',
  tier: 'internal',
  status: 'active',
  commit: BASE,
  base: BASE,
  results: [
    {
      check: 'code/standards-files',
      status: 'pass',
      subject: 'acme/website',
      message: 'No changes',
      findings: [],
    },
  ],
  resolved: [],
  notes: ['History was rewritten since the last scan: compared with the commit before --since.'],
}

/** A night's run over an organization. */
export const organizationReport: Report = assembleReport({
  toolVersion: '1.0.0',
  scan: {
    id: '20261121T060000Z-7f3a',
    domains: ['code'],
    scope: { kind: 'organization', name: 'acme', since: '24h' },
    started: '2026-11-21T06:00:00Z',
    finished: '2026-11-21T06:00:09Z',
    dryRun: false,
  },
  repositories: [website, api],
  unchanged: 0,
  passedOver: [
    { reason: 'archived', count: 1, names: ['acme/old'] },
    { reason: 'no check.toml', count: 2, names: ['acme/notes', 'acme/fork'] },
  ],
  errors: [{ where: 'acme/secret', reason: 'Not Found', permission: 'Contents: read' }],
  notes: ['The token cannot see private repositories that its app is not installed in.'],
  issues: [
    {
      repository: 'acme/api',
      number: 31,
      url: 'https://github.com/acme/api/issues/31',
      action: 'opened',
    },
  ],
  api: { requests: { rest: 3, graphql: 12 }, points: 14, waitedSeconds: 0 },
})

const HOSTILE =
  '@octocat fixes #1, acme/api#2 and GH-3; `code` ``` <img src=x onerror=alert(1)> --> ' +
  '| cell | **bold** [x](http://evil.example) https://evil.example www.evil.example ' +
  '0123456789abcdef0123456789abcdef01234567 $(rm -rf /) :tada: \u202e\u0007\u001b[31m\n' +
  '::error::boo\n##[error]boo\n# heading\n```\n~~~~\n</details></table><script>'

/** Everything a repository can say, as hostile as it gets. */
const hostileFinding: Finding = {
  ...eslintOff,
  fingerprint: fingerprint('code/standards-files', HOSTILE, HOSTILE),
  title: HOSTILE,
  subject: HOSTILE,
  file: `dir with space/${HOSTILE}`,
  expected: { [HOSTILE]: HOSTILE, ['__proto__']: [HOSTILE] },
  actual: HOSTILE,
  diff: `--- a/x\n+++ b/x\n@@ -1 +1 @@\n-${HOSTILE}\n+${HOSTILE}`,
  rule: HOSTILE,
  evidence: {
    commit: HEAD,
    url: `https://github.com/acme/api/commit/${HEAD})${HOSTILE}`,
    actor: HOSTILE,
    event: HOSTILE,
    time: HOSTILE,
    pullRequest: { number: 12, url: `javascript:${HOSTILE}` },
    commits: [{ oid: HEAD, subject: HOSTILE, author: HOSTILE, time: HOSTILE, url: HOSTILE }],
  },
  fix: HOSTILE,
}

export const hostileRepository: RepositoryReport = {
  ...api,
  team: HOSTILE,
  results: [
    {
      check: 'code/standards-files',
      status: 'fail',
      subject: HOSTILE,
      message: HOSTILE,
      findings: [
        hostileFinding,
        {
          ...hostileFinding,
          fingerprint: fingerprint('a', 'b', 'c'),
          severity: 'info',
          direction: 'strengthened',
        },
      ],
    },
    {
      check: 'code/inheritance',
      status: 'unknown',
      subject: HOSTILE,
      message: HOSTILE,
      permissions: [HOSTILE],
      findings: [],
    },
  ],
  resolved: [{ fingerprint: 'c1dfd96eea8cc2b62785', title: HOSTILE, why: HOSTILE }],
  notes: [HOSTILE],
}

export const hostileReport: Report = {
  ...organizationReport,
  repositories: [hostileRepository],
  totals: assembleReport({
    ...organizationReport,
    toolVersion: '1.0.0',
    repositories: [hostileRepository],
  }).totals,
  unchanged: 0,
  passedOver: [{ reason: HOSTILE, count: 1, names: [HOSTILE] }],
  errors: [{ where: HOSTILE, reason: HOSTILE, permission: HOSTILE }],
  notes: [HOSTILE],
}

/** A finding like `eslintOff` for each number: for tests of bounds. */
export const manyFindings = (number: number, part: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: number }, (_, index) => ({
    ...eslintOff,
    subject: `code.rule-${index}`,
    title: `Rule ${index} is switched off`,
    fingerprint: fingerprint('code/standards-files', `code.rule-${index}`, 'check.toml'),
    ...part,
  }))

/** `api` with these findings and no others. */
export const apiWith = (findings: Finding[]): RepositoryReport => ({
  ...api,
  results: [
    {
      check: 'code/standards-files',
      status: 'fail',
      subject: 'check.toml',
      file: 'check.toml',
      message: 'settings changed',
      findings,
    },
  ],
})

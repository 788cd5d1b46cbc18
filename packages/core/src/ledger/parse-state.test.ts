import { expect, test } from 'vitest'
import type { CommitInfo, Evidence } from '../model/index.ts'
import { parseState } from './parse-state.ts'
import type { OpenFinding, RepositoryState } from './state.ts'

/** What a scan says anew each time, and does not keep. */
type Passing = 'state' | 'renewed'

const pullRequest = { number: 7, url: 'https://github.com/acme/api/pull/7', mergedBy: 'bob' }
const commit: Required<CommitInfo> = {
  oid: 'c'.repeat(40),
  subject: 'Loosen',
  author: 'Ann',
  login: 'ann',
  email: 'ann@example.org',
  time: '2026-11-20T00:00:00.000Z',
  url: 'https://github.com/acme/api/commit/c',
  pullRequest,
}
const evidence: Required<Evidence> = {
  commit: commit.oid,
  url: commit.url,
  actor: '@ann',
  event: 'Loosen',
  time: commit.time,
  pullRequest,
  shared: true,
  commits: [commit],
}
// `Required`: a field that is added to the types has to be added here, and then to the parser.
const open: Required<Omit<OpenFinding, Passing>> = {
  fingerprint: 'f',
  severity: 'high',
  direction: 'weakened',
  title: 'Title',
  subject: 'a.b',
  file: 'check.toml',
  line: 3,
  expected: { __proto__: null, a: [1, null] },
  actual: false,
  diff: '-a\n+b\n',
  rule: 'code/x',
  ruleSource: 'https://docs.aws.amazon.com/',
  since: '2026-11-01T00:00:00.000Z',
  evidence,
  fix: 'Set it back.',
  exempted: { reason: 'r', owner: '@a', expires: '2027-01-01', by: 'organization' },
  baseline: { kind: 'file', oid: 'b'.repeat(40) },
  issue: 'https://github.com/acme/api/issues/1',
  setAt: { name: 'ruleset Main of acme', url: 'https://github.com/acme/api/settings/rules/1' },
  resource: {
    environment: 'prod',
    account: '333333333333',
    region: 'eu-west-2',
    type: 'AWS::S3::Bucket',
    physicalId: 'logs',
    stack: 'App',
    logicalId: 'Logs',
    constructPath: 'App/Logs',
  },
  check: 'code/standards-files',
  told: { severity: 'high', issue: { repository: 'acme/api', number: 1, url: 'u', nodeId: 'n' } },
}
const state: Required<RepositoryState> = {
  version: 1,
  repository: {
    name: 'acme/api',
    id: 'R_1',
    url: 'https://github.com/acme/api',
    visibility: 'private',
    defaultBranch: 'main',
  },
  domain: 'code',
  commit: 'a'.repeat(40),
  scanned: '2026-11-21T00:00:00.000Z',
  accounts: { environments: 3, stacks: 7 },
  scan: '20261121T000000Z-1',
  declaration: {
    metadataFile: 'repo-metadata.yaml',
    checkFiles: ['check.toml'],
    tier: 'production',
    status: 'active',
    team: 'payments',
    owners: ['@acme/payments'],
  },
  digest: 'd0',
  nextExpiry: '2027-01-01',
  since: '2026-11-20T00:00:00.000Z',
  unseen: true,
  unknown: [
    {
      check: 'process/bypassed',
      subject: 'acme/api',
      reason: 'refused',
      permissions: ['Metadata'],
    },
  ],
  audits: {
    'aws/s3': {
      file: 'aws/s3.sh',
      title: 'S3',
      schedule: { cron: '0 6 * * 1', timeZone: 'Europe/London' },
      first: '2026-11-01T00:00:00.000Z',
      spoke: '2026-11-16T06:00:00.000Z',
      flapping: true,
      runs: [{ time: '2026-11-16T06:00:00.000Z', status: 'fail', ms: 12, message: 'open' }],
    },
  },
  counted: [{ time: '2026-11-16T06:00:00.000Z', counts: { 'acme/api': 7 } }],
  open: [open],
  gone: { g: '2026-11-01T00:00:00.000Z' },
}

test('what a scan wrote is read back whole', () => {
  expect(parseState(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(state)))
})

test('a finding that lost its shape is left out; the others are kept', () => {
  const broken = [
    null,
    {},
    { ...open, severity: 'x' },
    { ...open, title: 5 },
    { ...open, baseline: 'x' },
  ]
  const parsed = parseState(JSON.stringify({ ...state, open: [...broken, open] }))
  expect(parsed?.open.map((f) => f.fingerprint)).toEqual(['f'])
})

test('what says something wrong of who was told, or when, is as if it did not say it', () => {
  const odd = { ...open, told: { severity: 'x' }, since: 'yesterday', evidence: { commits: [5] } }
  const [finding] = parseState(JSON.stringify({ ...state, open: [odd] }))?.open ?? []
  expect(finding?.told).toBeUndefined()
  expect([finding?.since, finding?.evidence]).toEqual([state.scanned, {}])
})

test.each<[string, string]>([
  ['no JSON', '{'],
  ['no object', '[]'],
  ['another version', JSON.stringify({ ...state, version: 2 })],
  ['a commit that git would take for an option', JSON.stringify({ ...state, commit: '--x' })],
  ['no name', JSON.stringify({ ...state, repository: {} })],
])('%s is no state', (_, text) => {
  expect(parseState(text)).toBeNull()
})

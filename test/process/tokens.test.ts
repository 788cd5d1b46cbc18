import { generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import type { FakeRepository, TokenSpec } from '../fake-github/index.ts'
import { drift } from '../support/bundle.ts'
import { METADATA, type Night, type Scanned, processTest as test } from '../support/night.ts'

/**
 * What each kind of token sees of a repository that is in order, and of one that is not: what is
 * hidden is unknown with the permission that would show it, never in order and never drift.
 */

const CHECK = `[process.branches]
protection = true
required_reviews = 1
dismiss_stale_reviews = true
require_status_checks = ["test"]
require_last_push_approval = true
allow_force_pushes = false
enforce_admins = true

[process.repo.tag_protection]
patterns = ["v*"]

[process.ci]
required_workflows = ["ci.yml"]

[process.codeowners]
rules = [{ pattern = "*", owners = ["@acme/core"] }]

[process.commits]
conventional = true

[process.pr]
max_files = 40

[process.labels]
required = ["bug"]

[process.issues]
require_labels = true

[process.required_files]
files = ["SECURITY.md"]

[process.forbidden_files]
files = ["**/*.pem"]
`

const FILES = {
  'repo-metadata.yaml': METADATA,
  'check.toml': CHECK,
  'SECURITY.md': 'Write to security@acme.example\n',
  CODEOWNERS: '* @acme/core\n',
  '.github/workflows/ci.yml':
    'name: CI\non: [push, pull_request]\njobs: { test: { runs-on: x } }\n',
}

const PROTECTION = {
  approvals: 1,
  dismissStale: true,
  contexts: ['test'],
  lastPush: true,
  enforceAdmins: true,
}

/** All of it in order, by classic protection of the branch and a ruleset for tags. */
const inOrder = (night: Night): FakeRepository => {
  const labels = [{ name: 'bug' }, { name: 'drift:process' }]
  const app = night.add('app', FILES, { labels })
  app.giveAccess('team:core')
  app.protect(PROTECTION)
  app.addRuleset({ target: 'tag', include: ['v*'], rules: ['deletion', 'update'] })
  app.createIssue({ title: 'Slow', labels: ['bug'] })
  app.mergePullRequest({
    title: 'feat: faster',
    message: 'feat: faster',
    reviews: [{ author: 'bo' }],
    checks: [{ name: 'test' }],
  })
  app.addChecks(app.head ?? '', [{ name: 'test' }])
  return app
}

/** All of it broken, so that whatever is seen is found. */
const broken = (night: Night): FakeRepository => {
  const app = night.add('app', {
    ...FILES,
    'SECURITY.md': null,
    CODEOWNERS: null,
    'keys/b.pem': 'x',
  })
  for (const { name } of app.labels) if (name !== 'drift:process') app.deleteLabel(name)
  app.protect({ approvals: 0, allowForcePushes: true })
  app.setWorkflow('.github/workflows/ci.yml', { state: 'disabled_manually' })
  app.createIssue({ title: 'Slow' })
  app.commit({ files: { a: '1' }, message: 'Quick fix' })
  app.addRuleSuite({ actor: 'root' })
  return app
}

/** `check subject needs permission` of what is unknown. */
const unseen = (scan: Scanned): string[] =>
  scan
    .of('app')
    ?.results.filter(({ status }) => status === 'unknown')
    .map(({ check, subject, permissions }) =>
      `${check} ${subject} needs ${permissions ?? ''}`.replaceAll(/process\/|acme\/app /g, ''),
    ) ?? []

/** Checks that found nothing wrong in what they saw. */
const passed = (scan: Scanned): string[] =>
  scan
    .of('app')
    ?.results.filter(({ status }) => status === 'pass')
    .map(
      ({ check, message }) =>
        `${check.replace('process/', '')}${/as far as/.test(message) ? ' (in part)' : ''}`,
    )
    .filter((check, at, all) => all.indexOf(check) === at)
    .filter((check) => !/participation|declarations|exemptions/.test(check)) ?? []

const found = (scan: Scanned): string[] => scan.findings('app').map(({ subject }) => subject)

const READ = {
  metadata: 'read',
  contents: 'read',
  issues: 'write',
  pull_requests: 'read',
  checks: 'read',
  statuses: 'read',
  actions: 'read',
} as const

const ALL = [
  'branch-protection',
  'bypassed',
  'required-checks',
  'tag-protection',
  'workflows',
  'codeowners',
  'required-files',
  'forbidden-files',
  'commits',
  'pull-requests',
  'labels',
  'issues',
]

const replaced = (changes: Record<string, string | null>): string[] =>
  ALL.flatMap((name) => (name in changes ? (changes[name] ?? []) : name))

const CLASSIC = ['dismiss_stale_reviews', 'require_last_push_approval', 'enforce_admins'].map(
  (key) => `branch-protection ${key} needs Administration: read`,
)
const RECORD = 'bypassed bypasses needs Administration: write'
const NO_ADMINISTRATION = /the token has no Administration: read: classic branch protection in full/
const NO_RECORD =
  /the token has no Administration: write: who may bypass a ruleset, and GitHub’s record/
const NO_ACTIONS = /the token has no Actions: read: which workflows are disabled will be unknown/

/** What a kind of token sees of a repository in order. */
const MATRIX: {
  name: string
  token: TokenSpec
  sees: string[]
  misses: string[]
  /** What is said before the scan. */
  said: RegExp[]
}[] = [
  {
    name: 'an App with all permissions',
    token: { kind: 'app', permissions: { ...READ, administration: 'write' } },
    sees: ALL,
    misses: [],
    said: [],
  },
  {
    name: 'an App with Administration: read',
    token: { kind: 'app', permissions: { ...READ, administration: 'read' } },
    sees: replaced({ bypassed: 'bypassed (in part)' }),
    misses: [RECORD],
    said: [NO_RECORD],
  },
  {
    name: 'an App without administration',
    token: { kind: 'app', permissions: READ },
    sees: replaced({
      'branch-protection': 'branch-protection (in part)',
      bypassed: 'bypassed (in part)',
    }),
    misses: [...CLASSIC, RECORD],
    said: [NO_ADMINISTRATION, NO_RECORD],
  },
  {
    name: 'an App with Contents: read alone',
    token: { kind: 'app', permissions: { metadata: 'read', contents: 'read' } },
    sees: replaced({
      'branch-protection': 'branch-protection (in part)',
      bypassed: null,
      'required-checks': 'required-checks (in part)',
      workflows: 'workflows (in part)',
      'pull-requests': null,
      labels: null,
      issues: null,
    }),
    misses: [
      ...CLASSIC,
      'bypassed pull requests needs Pull requests: read',
      RECORD,
      'required-checks test needs Checks: read',
      'workflows ci.yml disabled needs Actions: read',
      'pull-requests needs Pull requests: read',
      'labels needs Issues: read',
      'issues needs Issues: read',
    ],
    said: [
      NO_ADMINISTRATION,
      NO_RECORD,
      /no Checks: read and Commit statuses: read: which checks reported/,
      NO_ACTIONS,
      /no Issues: read: labels and open issues will be unknown/,
      /no Pull requests: read: pull requests and reviews will be unknown/,
    ],
  },
  {
    name: 'a classic token of somebody who is no administrator',
    token: { kind: 'pat', role: 'write' },
    sees: replaced({
      'branch-protection': 'branch-protection (in part)',
      bypassed: 'bypassed (in part)',
    }),
    misses: [...CLASSIC, RECORD],
    said: [NO_ADMINISTRATION, NO_RECORD],
  },
  {
    name: 'a classic token of an administrator',
    token: { kind: 'pat', role: 'admin' },
    sees: ALL,
    misses: [],
    said: [],
  },
]

describe.concurrent('a repository in order', () => {
  test.for(MATRIX)('$name', async ({ token, sees, misses, said }, { night }) => {
    const app = inOrder(night)
    const scan = await night.scan('--token', night.gh.addToken(token))
    expect([scan.code, found(scan), app.issues.length]).toEqual([0, [], 1])
    expect(passed(scan)).toEqual(sees)
    expect(unseen(scan)).toEqual(misses)
    const lines = scan.stderr.split('\n').filter(Boolean)
    expect(lines).toEqual(said.map((line) => expect.stringMatching(line)))
    expect(scan.report.notes).toHaveLength(said.length)
  })

  test('--repo asks the same of one repository', async ({ night }) => {
    inOrder(night)
    const token = night.gh.addToken({ kind: 'app', permissions: READ })
    const scan = await night.scan('--org', '', '--repo', 'acme/app', '--token', token)
    expect(unseen(scan)).toEqual([...CLASSIC, RECORD])
    expect(scan.stderr).toMatch(NO_ADMINISTRATION)
    expect(found(scan)).toEqual([])
  })
})

describe.concurrent('an App is asked nothing: GitHub says what it was granted', () => {
  const asApp = async (night: Night, permissions: Record<string, 'read' | 'write'>) => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    night.gh.addApp({ id: 7, slug: 'acme-drift', publicKey })
    night.gh.installApp({ appId: 7, account: 'acme', permissions })
    night.gh.resetCounters()
    const token = { 'github-token': '', 'app-id': '7', 'private-key': privateKey }
    const step = await night.action({ ...token, 'ledger-token': night.gh.token })
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
    const said = step.stdout
      .slice(0, step.stdout.search('::group::Findings'))
      .split('\n')
      .filter((line) => /the token has no/.test(line))
    const wasTried = night.gh.requests.some(({ operation }) => operation === 'DriftAbilities')
    return { said, wasTried }
  }

  test('all of it', async ({ night }) => {
    inOrder(night)
    const granted = { ...READ, administration: 'write' } as const
    expect(await asApp(night, granted)).toEqual({ said: [], wasTried: false })
  })

  test('Administration to read, Actions and Commit statuses not at all', async ({ night }) => {
    inOrder(night)
    const { actions: _, statuses: __, ...rest } = READ
    const { said, wasTried } = await asApp(night, { ...rest, administration: 'read' })
    const CHECKS = /no Checks: read and Commit statuses: read: which checks reported/
    expect(said).toEqual([NO_RECORD, CHECKS, NO_ACTIONS].map((line) => expect.stringMatching(line)))
    expect(wasTried).toBe(false)
  })

  test('what is public everybody may read: there it is tried after all', async ({ night }) => {
    const files = { ...FILES, 'check.toml': '[process.ci]\nrequired_workflows = ["ci.yml"]\n' }
    night.add('app', files, { visibility: 'public' })
    for (const name of ['standards', 'drift-config']) night.gh.repository(`acme/${name}`)?.delete()
    const granted = { metadata: 'read', contents: 'read', issues: 'write' } as const
    const { said, wasTried } = await asApp(night, granted)
    expect(said).toEqual([expect.stringMatching(NO_ADMINISTRATION)])
    expect(wasTried).toBe(true)
  })
})

test('what no standard can ask for is not missed, and costs no request', async ({ night }) => {
  night.add('app', { ...FILES, 'check.toml': '[process.labels]\nrequired = ["bug"]\n' })
  const permissions = { metadata: 'read', contents: 'read', issues: 'read' } as const
  const token = night.gh.addToken({ kind: 'app', permissions })
  night.gh.resetCounters()
  const scan = await night.scan('--dry-run', '--token', token)
  expect(scan.stderr).not.toMatch(NO_RECORD)
  expect(scan.stderr).not.toMatch(NO_ACTIONS)
  const paths = night.gh.requests.map(({ path }) => path).join(' ')
  expect(paths).not.toMatch(/rule-suites|actions\/workflows/)
})

/** What is found of the broken one by whoever sees everything; a commit by the check that found it. */
const FOUND = [
  'required_reviews',
  'require_status_checks',
  'dismiss_stale_reviews',
  'require_last_push_approval',
  'allow_force_pushes',
  'enforce_admins',
  'a commit: direct-push',
  'test',
  'v*',
  'ci.yml disabled',
  'require_codeowners',
  'SECURITY.md',
  'keys/b.pem',
  'a commit: commit-message',
  'bug',
  '#1',
]

const without = (...hidden: string[]): string[] => FOUND.filter((name) => !hidden.includes(name))

const HIDDEN_CLASSIC = ['dismiss_stale_reviews', 'require_last_push_approval', 'enforce_admins']

const HIDES: Record<string, string[]> = {
  'an App without administration': HIDDEN_CLASSIC,
  'an App with Contents: read alone': [
    ...HIDDEN_CLASSIC,
    'a commit: direct-push',
    'ci.yml disabled',
    'bug',
    '#1',
  ],
  'a classic token of somebody who is no administrator': HIDDEN_CLASSIC,
}

describe.concurrent('a repository where nothing is in order', () => {
  test.for(MATRIX)('$name finds what it sees, and no more', async ({ name, token }, { night }) => {
    broken(night)
    const scan = await night.scan('--dry-run', '--token', night.gh.addToken(token))
    const subjects = scan
      .findings('app')
      .map(({ subject, rule }) =>
        /^[0-9a-f]{40}$/.test(subject) ? `a commit: ${rule?.split('/')[1]}` : subject,
      )
    expect(subjects).toEqual(without(...(HIDES[name] ?? [])))
  })
})

describe.concurrent('no token: a clone shows its files, commits and branches', () => {
  const scanned = async (path: string): Promise<Scanned> => {
    const ended = await drift(['process', 'scan', path, '--json'])
    expect([ended.code, ended.stderr]).toEqual([0, ''])
    const report = JSON.parse(ended.stdout) as Report
    const [app] = report.repositories
    return {
      ...ended,
      report,
      of: () => app,
      findings: () => app?.results.flatMap(({ findings }) => findings) ?? [],
      passedOver: () => [],
    }
  }

  test('in order', async ({ night }) => {
    const clone = await night.checkout(inOrder(night), 0)
    const scan = await scanned(clone.path)
    expect(found(scan)).toEqual([])
    expect(passed(scan)).toEqual([
      'workflows (in part)',
      'codeowners (in part)',
      'required-files',
      'forbidden-files',
      'commits',
    ])
    expect(unseen(scan)).toEqual([
      'branch-protection needs Metadata: read',
      'bypassed pull requests needs Pull requests: read',
      expect.stringMatching(/^bypassed bypasses needs Administration: /),
      'required-checks needs Metadata: read',
      'tag-protection needs Metadata: read',
      'workflows ci.yml disabled needs Actions: read',
      'codeowners errors needs Contents: read',
      'pull-requests needs Pull requests: read',
      'labels needs Issues: read',
      'issues needs Issues: read',
    ])
    const messages = scan.of('app')?.results.filter(({ status }) => status === 'unknown')
    for (const { message } of messages ?? []) expect(message).toContain('needs a token')
  })

  test('not in order', async ({ night }) => {
    const clone = await night.checkout(broken(night), 0)
    const scan = await scanned(clone.path)
    expect(scan.findings('app').map(({ rule }) => rule)).toEqual([
      'process/codeowners-missing',
      'process/required-file',
      'process/forbidden-file',
      'process/commit-message',
    ])
  })

  test('documents may lie anywhere', async ({ night }) => {
    const app = night.add('app', {
      'repo-metadata.yaml': METADATA,
      'check.toml': '[process.docs]\npath = "."\nmax_file_lines = 2\n',
      'notes.md': '1\n2\n3\n',
    })
    const clone = await night.checkout(app, 0)
    const scan = await scanned(clone.path)
    expect(unseen(scan)).toEqual([])
    expect(scan.findings('app').map(({ title }) => title)).toEqual([
      'notes.md has 3 lines, at most 2 are agreed',
    ])
  })
})

test('GITHUB_TOKEN in the repository’s own workflow', async ({ night }) => {
  const app = inOrder(night)
  const token = night.gh.addToken({
    kind: 'actions',
    permissions: { ...READ, contents: 'write' },
    repositories: ['app'],
  })
  const checkout = await night.checkout(app)
  const step = await night.ownAction(checkout, { 'github-token': token })
  expect([step.code, step.outputs.drift, step.outputs.unknown]).toEqual([0, 'false', '4'])
  expect(step.stdout).toMatch(NO_ADMINISTRATION)
  expect(step.stdout.search(NO_ADMINISTRATION)).toBeLessThan(
    step.stdout.search('::group::Findings'),
  )
  expect(step.summary).toMatch(NO_ADMINISTRATION)
  const report = JSON.parse(await readFile(step.outputs.report ?? '', 'utf8')) as Report
  const of = () => report.repositories[0]
  expect(unseen({ report, of } as unknown as Scanned)).toEqual([...CLASSIC, RECORD])
  // No commit, and yet: a setting that the token sees is loosened.
  app.protect({ ...PROTECTION, approvals: 0 })
  const next = await night.ownAction(checkout, { 'github-token': token })
  expect([next.outputs.findings, next.outputs.worst]).toEqual(['1', 'high'])
})

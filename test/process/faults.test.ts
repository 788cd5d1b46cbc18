import { describe, expect } from 'vitest'
import type { FakeRepository } from '../fake-github/index.ts'
import {
  METADATA,
  type Night,
  type Scanned,
  processTest as test,
  titles,
} from '../support/night.ts'

/**
 * A GitHub that fails at one of its endpoints: the scan ends, what was not seen is unknown and never
 * drift, and the next night makes up for it.
 */

const CHECK = `[process.branches]
required_reviews = 1
require_status_checks = ["test"]
enforce_admins = true
pattern = "^(main|feat/.*)$"

[process.repo.tag_protection]
patterns = ["v*"]

[process.ci]
required_workflows = ["ci.yml", "nightly.yml"]

[process.codeowners]
rules = [{ pattern = "*", owners = ["@acme/core"] }]

[process.commits]
conventional = true

[process.pr]
max_files = 2

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
  '.github/workflows/nightly.yml': 'name: Nightly\non: [pull_request]\njobs: {}\n',
}

/** Several nights each, in which GitHub is asked again and again. */
const HANG = 120_000

const inOrder = (night: Night, name: string): FakeRepository => {
  const labels = [{ name: 'bug' }, { name: 'drift:process' }]
  const one = night.add(name, FILES, { labels })
  one.giveAccess('team:core')
  one.protect({ approvals: 1, contexts: ['test'], enforceAdmins: true })
  one.addRuleset({ target: 'tag', include: ['v*'], rules: ['deletion', 'update'] })
  one.addChecks(one.head ?? '', [{ name: 'test' }])
  return one
}

/** Something for each question that a scan asks. */
const breakAll = (app: FakeRepository): void => {
  app.protect({ approvals: 0, contexts: [] })
  app.deleteLabel('bug')
  app.setWorkflow('.github/workflows/nightly.yml', { state: 'disabled_manually' })
  app.createIssue({ title: 'Slow' })
  app.branch('wip')
  app.mergePullRequest({
    number: 30,
    title: 'feat: much',
    message: 'feat: much',
    files: { 'a/1': '1', 'a/2': '2', 'a/3': '3' },
    reviews: [{ author: 'bo' }],
    checks: [{ name: 'test' }],
  })
  app.addRuleSuite({ actor: 'root' })
  app.commit({ files: { 'SECURITY.md': null, 'keys/b.pem': 'x' }, message: 'Quick fix' })
}
/** What a scan that sees everything finds of it. */
const EVERYTHING = [
  'branch-name patch-30',
  'branch-name wip',
  'bypass-actors enforce_admins',
  'commit-message',
  'direct-push',
  'forbidden-file keys/b.pem',
  'gate-not-required test',
  'issue-labels #1',
  'label-missing bug',
  'pull-request #30',
  'required-file SECURITY.md',
  'required-reviews required_reviews',
  'required-status-checks require_status_checks',
  'rule-bypass',
  'workflow-disabled nightly.yml disabled',
]

const found = (scan: Scanned, name: string): string[] =>
  scan
    .findings(name)
    .map(({ rule = '', subject }) =>
      `${rule.replace('process/', '')} ${subject}`.replace(/ [0-9a-f]{40}$/, ''),
    )
    .toSorted()

/** Looks at both for the first time; then everything breaks in `app`, and `web` loses its label. */
const seed = async (night: Night) => {
  const [app, web] = [inOrder(night, 'app'), inOrder(night, 'web')]
  const first = await night.scan()
  expect([first.code, found(first, 'app'), found(first, 'web')]).toEqual([0, [], []])
  breakAll(app)
  web.deleteLabel('bug')
  return { app, web }
}

/** Nothing that is not so, nothing called mended, and each finding in one issue alone. */
const isHonest = (scan: Scanned): void => {
  expect(EVERYTHING).toEqual(expect.arrayContaining(found(scan, 'app')))
  expect(scan.of('app')?.resolved ?? []).toEqual([])
}

/** With GitHub well again all is found, each told once in all these nights. */
const catchesUp = async (night: Night, app: FakeRepository, web: FakeRepository) => {
  night.gh.faults.clear()
  const scan = await night.scan()
  expect([scan.code, scan.report.errors]).toEqual([0, []])
  expect(found(scan, 'app')).toEqual(EVERYTHING)
  const told = app.issues
    .filter(({ labels }) => labels.includes('drift:process'))
    .flatMap(({ body }) => [...(body ?? '').matchAll(/"([0-9a-f]{20})":/g)].map(([, id]) => id))
  expect(told.toSorted()).toEqual(
    scan
      .findings('app')
      .map((f) => f.fingerprint)
      .toSorted(),
  )
  expect(titles(web)).toHaveLength(1)
  expect((await night.scan()).report.issues).toEqual([])
}

/** Questions about several repositories: GitHub fails whenever it is asked about `app`. */
const QUESTIONS = {
  DriftDeclarations: 'process/participation',
  DriftGovernance: 'process/branch-protection',
  DriftProcessFiles: 'process/codeowners',
  DriftIssues: 'process/issues',
  DriftActivity: 'process/commits',
  DriftPullRequests: 'process/pull-requests',
}

/** Whether a repository's check came to "unknown", with a reason. */
const isUnknown = (scan: Scanned, check: string): boolean =>
  scan
    .of('app')
    ?.results.some((r) => r.check === check && r.status === 'unknown' && r.message !== '') ??
  scan.report.errors.some(({ where }) => where === 'acme/app')

describe.concurrent('a question that fails for one repository', { timeout: HANG }, () => {
  test.for(Object.entries(QUESTIONS))('%s', async ([operation, check], { night }) => {
    const { app, web } = await seed(night)
    const isAsked = (seen: { operation?: string; body?: unknown }) =>
      seen.operation === operation &&
      (operation === 'DriftPullRequests' || JSON.stringify(seen.body).includes(app.nodeId))
    // What is refused is not there tomorrow either: of the past only GitHub's own trouble is made up for.
    for (const status of operation === 'DriftPullRequests' ? [502] : [403, 502]) {
      night.gh.faults.clear()
      night.gh.faults.failNext({ match: isAsked, status, times: 99, body: { message: 'No' } })
      const scan = await night.scan()
      isHonest(scan)
      expect(isUnknown(scan, check), `${status}`).toBe(true)
      expect(found(scan, 'web')).toEqual(['label-missing bug'])
    }
    await catchesUp(night, app, web)
  })
})

describe.concurrent('an endpoint that fails', { timeout: HANG }, () => {
  test.for([
    [/git\/trees/, 'process/forbidden-files', [502, 410, 404, 403]],
    [/rulesets\/rule-suites/, 'process/bypassed', [502, 410]],
    [/actions\/workflows/, 'process/workflows', [502, 410, 404, 403]],
    [/DriftRuns/, null, [502, 403]],
    [/DriftAbilities/, null, [502, 403]],
    [/DriftRulesetDetails/, 'process/tag-protection', [502, 403]],
  ] as const)('%s', async ([match, check, statuses], { night }) => {
    const { app, web } = await seed(night)
    for (const status of statuses) {
      night.gh.faults.clear()
      night.gh.faults.failNext({ match, status, times: 99, body: { message: 'No' } })
      const scan = await night.scan()
      isHonest(scan)
      if (check !== null) expect(isUnknown(scan, check), `${status}`).toBe(true)
      expect(found(scan, 'web')).toEqual(['label-missing bug'])
    }
    await catchesUp(night, app, web)
  })
})

describe.concurrent('what the whole scan stands on', { timeout: HANG }, () => {
  test.for(['DriftPolicy', 'DriftInventory'])('%s', async (operation, { night }) => {
    const { app, web } = await seed(night)
    for (const status of [403, 502]) {
      night.gh.faults.clear()
      night.gh.faults.failNext({ match: new RegExp(operation), status, times: 99 })
      const ended = await night.scan()
      expect([ended.code, ended.stdout]).toEqual([3, ''])
      expect(ended.stderr).not.toBe('')
    }
    await catchesUp(night, app, web)
  })
})

describe.concurrent('an answer that leaves a field out', { timeout: HANG }, () => {
  test.for([
    ['defaultBranchRef', 'process/branch-protection'],
    ['branchProtectionRule', 'process/branch-protection'],
    // The rulesets say the same, and are asked for anyway.
    ['rules', null],
    ['rulesets', 'process/tag-protection'],
    ['labels', 'process/labels'],
    ['issues', 'process/issues'],
    ['refs', 'process/branch-names'],
    ['object', 'process/required-files'],
    ['codeowners', 'process/codeowners'],
    ['history', 'process/commits'],
    ['associatedPullRequests', 'process/pull-requests'],
  ] as const)('%s', async ([fieldName, check], { night }) => {
    const { app, web } = await seed(night)
    night.gh.faults.partial({
      match: (field) => field.repository === 'acme/app' && field.fieldName === fieldName,
      type: 'RESOURCE_LIMITS_EXCEEDED',
    })
    const scan = await night.scan()
    isHonest(scan)
    if (check !== null) expect(isUnknown(scan, check)).toBe(true)
    expect(found(scan, 'web')).toEqual(['label-missing bug'])
    await catchesUp(night, app, web)
  })
})

import { describe, expect } from 'vitest'
import { METADATA, type Scanned, processTest as test, titles } from '../support/night.ts'
import { CHECK, CHECKS, FILES, governed, REVIEWS, RULES, ungoverned } from './governed.ts'

/** Repositories of all kinds, and what becomes of them. */

const subjects = (scan: Scanned, name: string) => scan.findings(name).map(({ subject }) => subject)

const LOOSE = [{ ...REVIEWS, approvals: 1 }, CHECKS, 'non_fast_forward' as const]

const APPROVED = {
  reviews: [{ author: 'bo' }, { author: 'cy' }],
  checks: [{ name: 'test' }],
}

describe.concurrent('repositories that are not looked at', () => {
  test('archived, disabled, forked, empty: passed over, each with its reason', async ({
    night,
  }) => {
    ungoverned(night, 'old', {}, { isArchived: true })
    ungoverned(night, 'off', {}, { isDisabled: true })
    ungoverned(night, 'fork', {}, { isFork: true })
    night.gh.addRepository({ owner: 'acme', name: 'void' })
    const scan = await night.scan()
    expect([scan.code, scan.report.repositories, scan.report.errors]).toEqual([0, [], []])
    for (const [reason, name] of [
      [/archived/, 'acme/old'],
      [/disabled/, 'acme/off'],
      [/fork/, 'acme/fork'],
      [/empty/, 'acme/void'],
    ] as const)
      expect(scan.passedOver(reason), name).toEqual([name])
  })

  test('by name: an archived or an empty one says why, one that is not there is an error', async ({
    night,
  }) => {
    ungoverned(night, 'old', {}, { isArchived: true })
    night.gh.addRepository({ owner: 'acme', name: 'void' })
    for (const [name, reason] of [
      ['old', /archived/],
      ['void', /empty/],
    ] as const) {
      const scan = await night.scan('--org', '', '--repo', `acme/${name}`)
      expect([scan.code, scan.passedOver(reason)]).toEqual([0, [`acme/${name}`]])
    }
    const ended = await night.scan('--org', '', '--repo', 'acme/nowhere')
    expect([ended.code, ended.stdout]).toEqual([3, ''])
  })

  test('a default branch that is not there', async ({ night }) => {
    const app = ungoverned(night, 'app')
    app.defaultBranch = 'trunk'
    const scan = await night.scan()
    expect(scan.report.errors).toEqual([])
    expect([scan.findings('app'), app.issues]).toEqual([[], []])
  })

  test('no declaration: not its business', async ({ night }) => {
    night.add('app', { 'README.md': 'Hello\n' })
    night.add('half', { 'repo-metadata.yaml': METADATA, 'packages/a/check.toml': CHECK })
    const scan = await night.scan()
    expect(scan.report.repositories).toEqual([])
    expect(scan.passedOver(/opt in/)).toContain('acme/app')
    expect(scan.passedOver(/no check.toml in its root/)).toEqual(['acme/half'])
  })
})

describe.concurrent('repositories that change', () => {
  test('renamed: it keeps its past, and nobody is told twice', async ({ night }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: LOOSE })
    await night.scan()
    app.rename('application')
    const scan = await night.scan()
    expect(scan.of('application')?.notes).toEqual(['renamed from acme/app'])
    expect(scan.findings('application')).toMatchObject([
      { subject: 'required_reviews', state: 'open', issue: expect.stringMatching(/issues\/1$/) },
    ])
    expect(titles(app)).toHaveLength(1)
    expect((await night.scan()).of('application')?.notes).toEqual([])
  })

  test('its default branch gets another name: what was merged is no news', async ({ night }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ include: ['~DEFAULT_BRANCH'] })
    await night.scan()
    app.mergePullRequest(APPROVED)
    app.branch('trunk', app.head ?? '')
    app.defaultBranch = 'trunk'
    const scan = await night.scan()
    expect([scan.code, subjects(scan, 'app')]).toEqual([0, []])
  })

  test('check.toml is gone: told, once, and what was open is not called mended', async ({
    night,
  }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: LOOSE })
    await night.scan()
    app.mergePullRequest({ ...APPROVED, files: { 'check.toml': null } })
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([
      { state: 'new', file: 'check.toml', direction: 'weakened' },
    ])
    expect(scan.of('app')?.results[0]?.check).toBe('process/participation')
    expect(scan.of('app')?.resolved).toEqual([])
    expect(titles(app)).toHaveLength(2)
    expect((await night.scan()).report.issues).toEqual([])

    app.mergePullRequest({ ...APPROVED, files: { 'check.toml': CHECK } })
    const back = await night.scan()
    expect(subjects(back, 'app')).toEqual(['required_reviews'])
    expect(back.report.issues).toEqual([])
  })

  test('the tier is lowered: told, and what it forgives is said at its new grade', async ({
    night,
  }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: LOOSE })
    await night.scan()
    const metadata = METADATA.replace('production', 'prototype')
    app.mergePullRequest({ ...APPROVED, files: { 'repo-metadata.yaml': metadata } })
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([
      { subject: 'tier', state: 'new', direction: 'weakened' },
      { subject: 'required_reviews', state: 'open', severity: 'medium' },
    ])
  })

  test('a check.toml that is broken: told, and nothing else is drift or mended', async ({
    night,
  }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: LOOSE })
    await night.scan()
    app.mergePullRequest({ ...APPROVED, files: { 'check.toml': '[process.branches\n' } })
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([{ file: 'check.toml' }])
    expect(scan.of('app')?.resolved).toEqual([])
    const branches = scan.of('app')?.results.filter((r) => r.check === 'process/branch-protection')
    expect(branches).toMatchObject(
      [{ status: 'unknown', message: /check\.toml is broken/ }].map((one) => ({
        ...one,
        message: expect.stringMatching(one.message),
      })),
    )
  })

  test('a demand that is taken back is open no longer', async ({ night }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: LOOSE })
    await night.scan()
    const toml = CHECK.replace('required_reviews = 2\n', '')
    app.mergePullRequest({ ...APPROVED, files: { 'check.toml': toml } })
    const scan = await night.scan()
    expect(subjects(scan, 'app')).toEqual([])
    expect(scan.of('app')?.resolved).toHaveLength(1)
  })
})

describe.concurrent('tier and status', () => {
  test('a prototype is judged a grade milder, not below low', async ({ night }) => {
    const metadata = { 'repo-metadata.yaml': METADATA.replace('production', 'prototype') }
    ungoverned(night, 'app', metadata)
    const scan = await night.scan()
    const severities = new Map(scan.findings('app').map((f) => [f.subject, f.severity]))
    expect(severities.get('required_reviews')).toBe('medium')
    expect(severities.get('dismiss_stale_reviews')).toBe('low')
  })

  test('a deprecated one is asked for what matters still, and the report says so', async ({
    night,
  }) => {
    ungoverned(night, 'app', {
      'repo-metadata.yaml': METADATA.replace('active', 'deprecated'),
      'check.toml': `${CHECK}\n[process.forbidden_files]\nfiles = ["**/*.pem"]\n`,
      'SECURITY.md': null,
      'keys/a.pem': 'x',
    })
    const scan = await night.scan()
    expect(subjects(scan, 'app')).toEqual(
      expect.arrayContaining(['required_reviews', 'keys/a.pem']),
    )
    expect(subjects(scan, 'app')).not.toContain('SECURITY.md')
    const files = scan.of('app')?.results.find((r) => r.check === 'process/required-files')
    expect(files).toMatchObject({ status: 'skipped', message: expect.stringMatching(/deprecated/) })
  })
})

describe.concurrent('what is accepted and graded otherwise', () => {
  const exempt = (expires: string) => `${CHECK}
[[drift.exempt]]
check = "process/branch-protection"
subject = "required_reviews"
reason = "single maintainer until March"
owner = "@team-backend"
expires = ${expires}
`

  test('an exempted setting is marked, and nobody is told', async ({ night }) => {
    const { repository: app, main } = governed(night, 'app', { 'check.toml': exempt('2099-03-31') })
    main.update({ rules: LOOSE })
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([
      { subject: 'required_reviews', exempted: { owner: '@team-backend' } },
    ])
    expect([scan.report.issues, app.issues]).toEqual([[], []])
  })

  test('one that is over is a finding beside what it excused', async ({ night }) => {
    const { main } = governed(night, 'app', { 'check.toml': exempt('2026-01-31') })
    main.update({ rules: LOOSE })
    const scan = await night.scan()
    expect(subjects(scan, 'app')).toHaveLength(2)
    expect(subjects(scan, 'app')).toContain('required_reviews')
    expect(scan.of('app')?.results.find((r) => r.check === 'process/exemptions')).toMatchObject({
      findings: [{ title: expect.stringContaining('ended on 2026-01-31') }],
    })
  })

  test('the organization grades otherwise', async ({ night }) => {
    night.gh.repository('acme/drift-config')?.commit({
      files: {
        'check.toml':
          '[[drift.severity]]\ncheck = "process/branch-protection"\nsubject = "required_reviews"\nseverity = "critical"\n',
      },
    })
    const { main } = governed(night, 'app')
    main.update({ rules: LOOSE })
    expect((await night.scan()).findings('app')).toMatchObject([{ severity: 'critical' }])
  })
})

describe.concurrent('standards of a registry', () => {
  const EXTENDS = `[extends]
registry = "github:acme/standards"
rulesets = ["process"]
`

  test('one that asks for more tomorrow, without a commit in the repository', async ({ night }) => {
    const standards = night.gh.repository('acme/standards')
    const write = (toml: string) => standards?.commit({ files: { 'rulesets/process.toml': toml } })
    write('[process.branches]\nrequired_reviews = 2\n')
    const { repository: app } = governed(night, 'app', { 'check.toml': EXTENDS })
    expect(subjects(await night.scan(), 'app')).toEqual([])
    write(
      '[process.branches]\nrequired_reviews = 3\n\n[process.forbidden_files]\nfiles = ["**/SECURITY.md"]\n',
    )
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([
      {
        subject: 'required_reviews',
        expected: 3,
        actual: 2,
        fix: expect.stringContaining('github:acme/standards'),
      },
      // The list of all files is read anew as well, though no commit came.
      { subject: 'SECURITY.md' },
    ])
    expect(titles(app)).toHaveLength(1)
    write('[process.branches]\nrequired_reviews = 2\n')
    const mended = await night.scan()
    expect([subjects(mended, 'app'), mended.of('app')?.resolved.length]).toEqual([[], 2])
  })

  test('one that is out of reach hides what it asks for, and mends nothing', async ({ night }) => {
    const standards = night.gh.repository('acme/standards')
    standards?.commit({
      files: { 'rulesets/process.toml': '[process.branches]\nrequired_reviews = 3\n' },
    })
    governed(night, 'app', { 'check.toml': EXTENDS })
    expect(subjects(await night.scan(), 'app')).toEqual(['required_reviews'])
    standards?.delete()
    const scan = await night.scan()
    expect(scan.of('app')?.resolved).toEqual([])
    const branches = scan.of('app')?.results.find((r) => r.check === 'process/branch-protection')
    expect(branches?.status).toBe('unknown')
  })
})

test('unprotected by a classic rule is known without Administration; by whom it is, is not', async ({
  night,
}) => {
  const permissions = { metadata: 'read', contents: 'read', issues: 'write' } as const
  const weak = night.gh.addToken({ kind: 'app', permissions })
  night.add('bare', { ...FILES, 'check.toml': '[process.branches]\nprotection = true\n' })
  const stale = '[process.branches]\nprotection = true\ndismiss_stale_reviews = true\n'
  night.add('kept', { ...FILES, 'check.toml': stale }).protect({ approvals: 1 })
  night.add('ruled', { ...FILES, 'check.toml': stale }).addRuleset({ rules: RULES })
  const scan = await night.scan('--token', weak)
  expect(['bare', 'kept', 'ruled'].map((name) => subjects(scan, name))).toEqual([
    ['protection'],
    [],
    [],
  ])
  const unknown = (name: string) =>
    scan
      .of(name)
      ?.results.filter((r) => r.check === 'process/branch-protection' && r.status === 'unknown')
      .map(({ subject, permissions: needs }) => [subject, needs])
  expect(unknown('kept')).toEqual([['dismiss_stale_reviews', ['Administration: read']]])
  expect(unknown('ruled')).toEqual([])
})

import { describe, expect } from 'vitest'
import { METADATA, type Scanned, processTest as test, titles } from '../support/night.ts'
import { CHECKS, governed, REVIEWS, RULES, ungoverned } from './governed.ts'

/** The nightly job of an organization: settings change without a commit, and are told once. */

/** `subject: state` of what is open, as the report says it. */
const open = (scan: Scanned, name: string) =>
  scan.findings(name).map(({ subject, state }) => `${subject}: ${state}`)

const LOOSE = { ...REVIEWS, approvals: 1 } as const

describe.concurrent('night after night', () => {
  test('the first night: what is not in order, one issue for each repository', async ({
    night,
  }) => {
    const { repository: app } = governed(night, 'app')
    const bare = { 'SECURITY.md': null }
    const web = ungoverned(night, 'web', bare, { labels: [{ name: 'drift:process' }] })
    const api = ungoverned(night, 'api')
    const first = await night.scan()
    expect([first.code, first.stderr, first.report.errors]).toEqual([0, '', []])
    expect([open(first, 'app'), titles(app)]).toEqual([[], []])
    expect(open(first, 'web')).toEqual([
      'protection: new',
      'required_reviews: new',
      'require_status_checks: new',
      'dismiss_stale_reviews: new',
      'allow_force_pushes: new',
      'SECURITY.md: new',
      'bug: new',
    ])
    expect(titles(web)).toEqual([
      '[drift:process] 7 violations, 4 high: branch protection, required files, labels',
    ])
    expect(titles(api)).toEqual(['[drift:process] 5 violations, 4 high: branch protection'])
    expect(web.issues[0]?.labels).toEqual(['drift:process'])
    const body = web.issues[0]?.body ?? ''
    expect(body.match(/^## .*$/gm)).toHaveLength(3)
    expect(body).toContain('| Severity | What | Expected | Actual | Where it is set |')
    expect(body).toMatch(
      /\| 🟠 high \| `required_reviews`: .* \| `2` \| `0` \| \[the rules of acme\/web\]\(.*\/settings\/rules\) \|/,
    )

    const second = await night.scan()
    expect([second.code, second.report.issues]).toEqual([0, []])
    expect(second.findings('web').every(({ state }) => state === 'open')).toBe(true)
    expect(second.findings('web')[0]?.issue).toBe(web.issues[0]?.url)
    expect([web.issues.length, api.issues.length]).toEqual([1, 1])
  })

  test('a setting that changed without a commit is found, mended, and found again', async ({
    night,
  }) => {
    const { repository: app, main } = governed(night, 'app')
    expect((await night.scan()).findings('app')).toEqual([])

    main.update({ rules: [LOOSE, CHECKS, 'non_fast_forward'] })
    const loosened = await night.scan()
    expect(loosened.findings('app')).toMatchObject([
      {
        subject: 'required_reviews',
        state: 'new',
        severity: 'high',
        expected: 2,
        actual: 1,
        setAt: {
          name: 'ruleset Main of acme/app',
          url: `${app.url}/settings/rules/${main.id}`,
        },
      },
    ])
    expect(titles(app)).toHaveLength(1)

    main.update({ rules: RULES })
    const mended = await night.scan()
    expect([mended.findings('app'), mended.report.issues]).toEqual([[], []])
    expect(mended.of('app')?.resolved).toMatchObject([{ why: 'in order again' }])

    main.update({ rules: [LOOSE, CHECKS, 'non_fast_forward'] })
    expect(open(await night.scan(), 'app')).toEqual(['required_reviews: back'])
    expect(titles(app)).toHaveLength(2)
    expect((await night.scan()).report.issues).toEqual([])
  })

  test('only what is new of a repository is told, the rest is still there', async ({ night }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: [LOOSE, CHECKS, 'non_fast_forward'] })
    await night.scan()
    main.update({ rules: [LOOSE, CHECKS] })
    expect(open(await night.scan(), 'app')).toEqual([
      'required_reviews: open',
      'allow_force_pushes: new',
    ])
    expect(titles(app)[1]).toMatch(/^\[drift:process\] main can be force pushed/)
  })

  test('worse is told again: what a prototype was forgiven, production is not', async ({
    night,
  }) => {
    const prototype = { 'repo-metadata.yaml': METADATA.replace('production', 'prototype') }
    const { repository: app, main } = governed(night, 'app', prototype)
    main.update({ rules: [LOOSE, CHECKS, 'non_fast_forward'] })
    expect((await night.scan()).findings('app')).toMatchObject([{ severity: 'medium' }])
    // GitHub's own record needs a pull request: nobody pushed past the rules.
    app.mergePullRequest({
      files: { 'repo-metadata.yaml': METADATA },
      reviews: [{ author: 'bo' }, { author: 'cy' }],
      checks: [{ name: 'test' }],
    })
    const worse = await night.scan()
    expect(worse.findings('app')).toMatchObject([
      { subject: 'tier', direction: 'strengthened' },
      { subject: 'required_reviews', severity: 'high', state: 'worse' },
    ])
    expect(titles(app)).toHaveLength(2)
    expect((await night.scan()).report.issues).toEqual([])
  })
})

describe.concurrent('what changes without a commit', () => {
  test('a required check is taken out of the rules', async ({ night }) => {
    const { main } = governed(night, 'app')
    await night.scan()
    main.update({ rules: [REVIEWS, 'non_fast_forward'] })
    expect(open(await night.scan(), 'app')).toEqual(['require_status_checks: new'])
  })

  test('a ruleset only evaluates, or is switched off: the finding names it', async ({ night }) => {
    for (const enforcement of ['evaluate', 'disabled'] as const) {
      const { main } = governed(night, enforcement)
      await night.scan()
      main.update({ enforcement })
      const scan = await night.scan()
      expect(open(scan, enforcement)).toContain('required_reviews: new')
      const [finding] = scan.findings(enforcement)
      expect(finding?.setAt?.url).toMatch(new RegExp(`/settings/rules/${main.id}$`))
      expect(JSON.stringify(finding)).toMatch(/evaluate|switched off|disabled/)
    }
  })

  test('a ruleset is deleted', async ({ night }) => {
    const { main } = governed(night, 'app')
    await night.scan()
    main.remove()
    expect(open(await night.scan(), 'app')).toContain('protection: new')
  })

  test('classic protection is replaced by a weaker one', async ({ night }) => {
    const app = ungoverned(night, 'app')
    app.addChecks(app.head ?? '', [{ name: 'test' }])
    const strict = { approvals: 2, dismissStale: true, contexts: ['test'] }
    app.protect(strict)
    expect((await night.scan()).findings('app')).toEqual([])
    app.protect({ ...strict, approvals: 1, allowForcePushes: true })
    const scan = await night.scan()
    expect(open(scan, 'app')).toEqual(['required_reviews: new', 'allow_force_pushes: new'])
    expect(scan.findings('app')[0]?.setAt).toEqual({
      name: 'classic protection of main in acme/app',
      url: `${app.url}/settings/branches`,
    })
  })

  test('a label is gone; it is there again', async ({ night }) => {
    const { repository: app } = governed(night, 'app')
    await night.scan()
    app.deleteLabel('bug')
    expect(open(await night.scan(), 'app')).toEqual(['bug: new'])
    app.setLabel({ name: 'bug' })
    expect((await night.scan()).of('app')?.resolved).toHaveLength(1)
  })

  test('a ruleset of the organization is loosened: every repository under it says so', async ({
    night,
  }) => {
    const acme = night.gh.organization('acme').addRuleset({ name: 'Baseline', rules: RULES })
    const all = ['app', 'web'].map((name) => {
      const one = ungoverned(night, name)
      one.addChecks(one.head ?? '', [{ name: 'test' }])
      return one
    })
    expect((await night.scan()).report.issues).toEqual([])
    acme.update({ rules: [LOOSE, CHECKS, 'non_fast_forward'] })
    const scan = await night.scan()
    for (const one of all) {
      expect(scan.findings(one.name)).toMatchObject([
        { subject: 'required_reviews', setAt: { name: 'ruleset Baseline of acme' } },
      ])
      expect(titles(one)).toHaveLength(1)
    }
  })
})

import { describe, expect } from 'vitest'
import { IN_ORDER, LOOSE, type Night, STRICT, test, titles } from '../support/night.ts'

/** What people are told, where, and that they are told it once. */

const LINT = { 'eslint.config.js': 'export default []\n' }
const person = { login: 'ann', type: 'User' } as const
const bot = { login: 'stale[bot]', type: 'Bot' } as const

describe.concurrent('one issue', () => {
  test('says what changed, by whom, and what to do; labelled, assigned to nobody', async ({
    night,
  }) => {
    const app = night.add('app', IN_ORDER, { labels: [] })
    const oid = app.commit({
      files: { 'tsconfig.json': LOOSE, ...LINT },
      message: 'Unblock the release',
      author: { name: 'Yuki Tanaka', email: 'tanaka@acme.example', login: 'tanaka' },
      pullRequest: { number: 41, title: 'Unblock the release' },
    })
    const { report } = await night.scan()
    const [issue] = app.issues
    expect(issue).toMatchObject({
      title: expect.stringMatching(/^\[drift:code\] /),
      labels: ['drift:code'],
      assignees: [],
      state: 'open',
    })
    expect(app.labels).toEqual([
      { name: 'drift:code', color: '1d76db', description: expect.stringMatching(/\w/) },
    ])
    const body = issue?.body ?? ''
    expect(body).toContain('-    "strict": true\n+    "strict": false')
    expect(body).toContain(`/acme/app/commit/${oid}`)
    expect(body).toContain('/acme/app/pull/41')
    expect(body).not.toMatch(/@tanaka/)
    // Most severe first.
    expect(body).toMatch(/### .*High: .*### .*Medium: .*eslint\.config\.js/s)
    expect(report.issues).toEqual([
      { repository: 'acme/app', number: issue?.number, url: issue?.url, action: 'opened' },
    ])
  })

  test('a change that gets worse is told again; one that merely stays is not', async ({
    night,
  }) => {
    const coverage = (n: number) => ({
      'check.toml': `${IN_ORDER['check.toml']}\n[code.coverage_run]\nenabled = true\nmin_threshold = ${n}\n`,
    })
    const app = night.add('app', { ...IN_ORDER, ...coverage(80) })
    app.commit({ files: coverage(75) })
    const told = (await night.scan()).findings('app')[0]
    app.commit({ files: { 'src/a.ts': '' } })
    expect((await night.scan()).report.issues).toEqual([])
    app.commit({ files: coverage(1) })
    const worse = (await night.scan()).findings('app')[0]
    expect(worse).toMatchObject({ fingerprint: told?.fingerprint, state: 'worse', expected: 80 })
    expect(titles(app)).toHaveLength(2)
  })
})

describe.concurrent('closing an issue', () => {
  const toldAndClosed = async (night: Night, by: typeof person | typeof bot) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan()
    app.closeIssue(1, { by })
    return app
  }

  test('by a person accepts the change', async ({ night }) => {
    const app = await toldAndClosed(night, person)
    const scan = await night.scan()
    expect(scan.of('app')?.resolved).toMatchObject([{ why: expect.stringMatching(/accepted/) }])
    expect(scan.findings('app')).toEqual([])
    // It is the new normal: only another change is told.
    app.commit({ files: { 'src/a.ts': '' } })
    expect((await night.scan()).findings('app')).toEqual([])
    expect(app.issues).toHaveLength(1)
  })

  test('by a robot changes nothing', async ({ night }) => {
    const app = await toldAndClosed(night, bot)
    expect((await night.scan()).findings('app')).toMatchObject([{ state: 'open' }])
    expect(app.issues).toHaveLength(1)
  })
})

describe.concurrent('issue-mode', () => {
  test('rolling: one issue that is edited: new, still open, gone', async ({ night }) => {
    const rolling = () => night.scan('--issue-mode', 'rolling')
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await rolling()
    expect(app.issues[0]?.body).toMatch(/## New\n.*compilerOptions\.strict/s)

    // What was new is still there; after that there is nothing left to write.
    expect((await rolling()).report.issues).toMatchObject([{ action: 'updated', number: 1 }])
    expect(app.issues[0]?.body).toMatch(/## Still open\n.*compilerOptions\.strict/s)
    expect((await rolling()).report.issues).toEqual([])

    app.commit({ files: LINT })
    expect((await rolling()).report.issues).toMatchObject([{ action: 'updated', number: 1 }])
    expect(app.issues[0]?.body).toMatch(
      /## New\n.*eslint\.config\.js.*## Still open\n.*compilerOptions\.strict/s,
    )

    app.commit({ files: { 'tsconfig.json': STRICT } })
    await rolling()
    expect(app.issues).toHaveLength(1)
    expect(app.issues[0]?.body).toContain('in order again')
  })

  test('rolling: a new one when a person closed the old one, and then came more', async ({
    night,
  }) => {
    const rolling = () => night.scan('--issue-mode', 'rolling')
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await rolling()
    app.closeIssue(1, { by: person })
    app.commit({ files: LINT })
    await rolling()
    expect(app.issues).toHaveLength(2)
    expect(app.issues[1]?.title).not.toContain('strict')
  })

  test('none: the report is the telling', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--issue-mode', 'none')
    expect([scan.findings('app').length, app.issues]).toEqual([1, []])
    expect((await night.scan('--issue-mode', 'none')).findings('app')).toMatchObject([
      { state: 'open' },
    ])
  })

  test('a dry run says what it would open, and swallows no news', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--dry-run')
    expect(scan.report.notes.join()).toMatch(/dry run: would open an issue in acme\/app/)
    expect(app.issues).toEqual([])
    await night.scan()
    expect(app.issues).toHaveLength(1)
  })
})

describe.concurrent('where', () => {
  test('issue-repository takes all of them, each named', async ({ night }) => {
    const desk = night.add('desk', { 'README.md': '# Desk\n' })
    for (const name of ['app', 'web']) night.add(name).commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan('--issue-repository', 'acme/desk')
    expect(titles(desk).toSorted()).toEqual([
      expect.stringContaining('acme/app'),
      expect.stringContaining('acme/web'),
    ])
    expect(night.gh.repository('acme/app')?.issues).toEqual([])
    expect((await night.scan('--issue-repository', 'acme/desk')).report.issues).toEqual([])
  })

  test('findings of a public repository go to the workflow’s own, unless issue-public', async ({
    night,
  }) => {
    const app = night.add('app', IN_ORDER, { visibility: 'public' })
    const lib = night.add('lib', IN_ORDER, { visibility: 'public' })
    const home = night.gh.repository('acme/drift-config')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan()
    expect([app.issues.length, home?.issues.length]).toEqual([0, 1])
    expect(home?.issues[0]?.title).toContain('acme/app')
    lib.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan('--issue-public')
    expect([lib.issues.length, home?.issues.length]).toEqual([1, 1])
  })

  test('past max-issues one summary at home stands for the rest, which is not told again', async ({
    night,
  }) => {
    const names = ['a', 'b', 'c', 'd']
    const all = names.map((name) => night.add(name))
    for (const one of all) one.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--max-issues', '2')
    const home = night.gh.repository('acme/drift-config')
    expect(all.map((one) => one.issues.length)).toEqual([1, 1, 0, 0])
    expect(home?.issues[0]).toMatchObject({
      title: expect.stringContaining('2 more repositories'),
      body: expect.stringMatching(/acme\/c.*acme\/d/s),
    })
    expect(scan.report.issues).toHaveLength(3)
    expect(scan.report.notes.join()).toContain('max-issues (2)')
    expect((await night.scan('--max-issues', '2')).report.issues).toEqual([])
  })

  test('without a place for the summary, the rest comes the next night', async ({ night }) => {
    const all = ['a', 'b', 'c'].map((name) => night.add(name))
    night.gh.repository('acme/drift-config')?.delete()
    for (const one of all) one.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan('--max-issues', '2')
    expect(all.map((one) => one.issues.length)).toEqual([1, 1, 0])
    await night.scan('--max-issues', '2')
    expect(all.map((one) => one.issues.length)).toEqual([1, 1, 1])
  })
})

describe.concurrent('without a ledger', () => {
  test('the markers of open issues say what was told', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan('--ledger', 'none')
    const again = await night.scan('--ledger', 'none')
    expect([again.findings('app').length, again.report.issues]).toEqual([1, []])
    app.commit({ files: LINT })
    await night.scan('--ledger', 'none')
    expect(titles(app)).toEqual([
      expect.stringContaining('strict'),
      expect.stringContaining('eslint.config.js'),
    ])
  })

  test('a stranger’s marker silences nothing', async ({ night }) => {
    const app = night.add('app', IN_ORDER, { visibility: 'public' })
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan('--ledger', 'none', '--issue-public')
    const { body, labels } = app.issues[0] ?? { body: '', labels: [] }
    app.closeIssue(1, { by: bot })
    app.createIssue({
      title: 'hello',
      body: body ?? '',
      labels: [...labels],
      by: { login: 'stranger', type: 'User' },
    })
    await night.scan('--ledger', 'none', '--issue-public')
    expect(app.issues).toHaveLength(3)
  })
})

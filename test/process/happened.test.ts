import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type Night, processTest as test, titles } from '../support/night.ts'
import { governed } from './governed.ts'

/** What got past the rules: it cannot be undone, so it is told once, and forgotten in time. */

const ANN = { name: 'Ann', email: 'ann@example.com', login: 'ann' }
const APPROVED = [{ author: 'bo' }, { author: 'cy' }]
const PASSED = [{ name: 'test' }]

/** A repository that was in order when somebody first looked. */
const seed = async (night: Night) => {
  const { repository } = governed(night, 'app')
  expect((await night.scan()).findings('app')).toEqual([])
  return repository
}

/** As if what happened had happened a month ago. */
const monthLater = async ({ folder }: Night) => {
  const path = join(folder, 'ledger/repos/acme/app/process.json')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replaceAll(/"until": "\d{4}-/g, '"until": "2025-'))
}

describe.concurrent('each way past the rules is told: who, when, where', () => {
  test('a push to main without a pull request', async ({ night }) => {
    const app = await seed(night)
    const oid = app.commit({ files: { a: '1' }, message: 'Quick fix', author: ANN })
    app.addChecks(oid, PASSED)
    const [finding, ...more] = (await night.scan()).findings('app')
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      subject: oid,
      severity: 'high',
      state: 'new',
      evidence: { actor: 'ann', url: `${app.url}/commit/${oid}`, time: expect.any(String) },
    })
    expect(titles(app)).toEqual([expect.stringContaining(oid.slice(0, 7))])
  })

  test('a merge without the approvals that are required', async ({ night }) => {
    const app = await seed(night)
    app.mergePullRequest({ number: 7, author: 'ann', mergedBy: 'bo', checks: PASSED })
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([
      { subject: '#7', evidence: { actor: 'bo', url: `${app.url}/pull/7` } },
    ])
  })

  test('a merge with a required check that failed', async ({ night }) => {
    const app = await seed(night)
    const checks = [{ name: 'test', conclusion: 'FAILURE' as const }]
    app.mergePullRequest({ number: 8, mergedBy: 'bo', reviews: APPROVED, checks })
    app.addChecks(app.head ?? '', PASSED)
    expect((await night.scan()).findings('app')).toMatchObject([
      { subject: '#8', evidence: { actor: 'bo' } },
    ])
  })

  test('a bypass by GitHub’s own record', async ({ night }) => {
    const app = await seed(night)
    app.mergePullRequest({ number: 9, reviews: APPROVED, checks: PASSED })
    app.addRuleSuite({ actor: 'root' })
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([
      { state: 'new', evidence: { actor: 'root', url: expect.any(String) } },
    ])
  })

  test('one that went by all rules is nothing to tell', async ({ night }) => {
    const app = await seed(night)
    app.mergePullRequest({ reviews: APPROVED, checks: PASSED })
    expect((await night.scan()).findings('app')).toEqual([])
  })
})

describe.concurrent('how long it is open', () => {
  /** Told once; then two silent nights, in which the window moved on. */
  const told = async (night: Night) => {
    const app = await seed(night)
    const oid = app.commit({ files: { a: '1' }, author: ANN })
    app.addChecks(oid, PASSED)
    expect((await night.scan()).report.issues).toHaveLength(1)
    app.mergePullRequest({ reviews: APPROVED, checks: PASSED })
    for (const _ of ['a commit later', 'nothing later']) {
      const scan = await night.scan()
      expect(scan.report.issues).toEqual([])
      expect(scan.findings('app')).toMatchObject([{ subject: oid, state: 'open' }])
    }
    expect(app.issues).toHaveLength(1)
    return app
  }

  test('closing its issue accepts it', async ({ night }) => {
    const app = await told(night)
    app.closeIssue(app.issues[0]?.number ?? 0, { by: { login: 'bo', type: 'User' } })
    const scan = await night.scan()
    expect(scan.of('app')?.resolved).toMatchObject([{ why: 'accepted: its issue was closed' }])
    expect([scan.findings('app'), app.issues.length]).toEqual([[], 1])
    expect((await night.scan()).findings('app')).toEqual([])
  })

  test('a robot that closes it accepts nothing', async ({ night }) => {
    const app = await told(night)
    app.closeIssue(app.issues[0]?.number ?? 0, { by: { login: 'stale[bot]', type: 'Bot' } })
    expect((await night.scan()).findings('app')).toMatchObject([{ state: 'open' }])
    expect(app.issues).toHaveLength(1)
  })

  test('after a month it is gone, and nobody is told', async ({ night }) => {
    const app = await told(night)
    await monthLater(night)
    const scan = await night.scan()
    expect([scan.findings('app'), scan.report.issues, app.issues.length]).toEqual([[], [], 1])
    expect(scan.of('app')?.resolved).toMatchObject([{ why: 'long ago by now' }])
  })

  test('closing the issue of a setting accepts nothing: it is as it was', async ({ night }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: ['deletion'] })
    await night.scan()
    app.closeIssue(1, { by: { login: 'bo', type: 'User' } })
    const scan = await night.scan()
    expect([scan.report.issues, scan.of('app')?.resolved]).toEqual([[], []])
    expect(scan.findings('app')[0]?.state).toBe('open')
  })
})

import { describe, expect } from 'vitest'
import type { FakeRepository, RepositorySpec } from '../fake-github/index.ts'
import { IN_ORDER, LOOSE, type Night, test } from '../support/night.ts'

/** Repositories that cannot take an issue, and a GitHub that has had enough. */

/** Two repositories with news: `app`, of which something is wrong, and `web`, which is told anyway. */
const seed = (
  night: Night,
  spec: Partial<RepositorySpec> = {},
): [FakeRepository, FakeRepository] => {
  const both: [FakeRepository, FakeRepository] = [
    night.add('app', IN_ORDER, spec),
    night.add('web'),
  ]
  for (const one of both) one.commit({ files: { 'tsconfig.json': LOOSE } })
  return both
}
const OPEN = /^POST \/repos\/acme\/app\/issues$/

describe.concurrent('a repository that takes no issue is reported, and stops no other', () => {
  test.for([
    ['403: the token may not', 403, 'Resource not accessible by integration', /may not write/],
    ['404: it cannot be seen', 404, 'Not Found', /not there, or the token cannot see/],
    ['422: GitHub does not take it', 422, 'Validation Failed', /did not take the issue/],
    ['403: archived meanwhile', 403, 'Repository was archived so is read-only.', /is archived/],
  ] as const)('%s', async ([, status, message, reason], { night }) => {
    const [app, web] = seed(night)
    night.gh.faults.failNext({ match: OPEN, status, body: { message }, times: 9 })
    const scan = await night.scan()
    expect(scan.code).toBe(3)
    expect(scan.report.errors).toMatchObject([
      { where: 'acme/app', reason: expect.stringMatching(reason) },
    ])
    expect([app.issues.length, web.issues.length]).toEqual([0, 1])
    // Untold is still news.
    night.gh.faults.clear()
    expect((await night.scan()).code).toBe(0)
    expect([app.issues.length, web.issues.length]).toEqual([1, 1])
  })

  test('410: issues are switched off there', async ({ night }) => {
    seed(night, { hasIssues: false })
    const scan = await night.scan()
    expect(scan.report.errors).toMatchObject([
      { where: 'acme/app', reason: expect.stringMatching(/issues are switched off in acme\/app/) },
    ])
    expect(scan.report.issues.map((i) => i.repository)).toEqual(['acme/web'])
  })

  test('a token that may read and not write: each named with what is missing', async ({
    night,
  }) => {
    seed(night)
    const token = night.gh.addToken({
      kind: 'app',
      permissions: { contents: 'read', issues: 'read', metadata: 'read' },
    })
    const scan = await night.scan('--token', token)
    expect(scan.report.errors).toMatchObject(
      ['acme/app', 'acme/web'].map((where) => ({
        where,
        permission: expect.stringMatching(/issues[:=] ?write/i),
      })),
    )
    expect(scan.report.totals.severity.high).toBe(2)
  })
})

test('what is back and could not be told is told the next night', async ({ night }) => {
  const exempt =
    '[[drift.exempt]]\ncheck = "*"\nsubject = "*"\nreason = "r"\nowner = "@o"\nexpires = 2099-01-01\n'
  const config = night.gh.repository('acme/drift-config')
  const [app] = seed(night)
  await night.scan()
  config?.commit({ files: { 'check.toml': exempt } })
  await night.scan()
  config?.commit({ files: { 'check.toml': '' } })
  night.gh.faults.failNext({ match: OPEN, status: 403, times: 9 })
  expect((await night.scan()).findings('app')).toMatchObject([{ state: 'back' }])
  expect(app.issues).toHaveLength(1)
  night.gh.faults.clear()
  await night.scan()
  expect(app.issues).toHaveLength(2)
  expect((await night.scan()).report.issues).toEqual([])
})

describe.concurrent('a GitHub that has had enough', () => {
  test('a secondary rate limit: it waits as long as it is told to', async ({ night }) => {
    const [app] = seed(night)
    night.gh.faults.failNext({
      match: OPEN,
      status: 403,
      headers: { 'retry-after': '2' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    })
    const scan = await night.scan()
    expect([scan.code, app.issues.length]).toEqual([0, 1])
    expect(scan.report.api.waitedSeconds).toBeGreaterThanOrEqual(2)
    const [refused, taken] = night.gh.requests.filter((r) => OPEN.test(`${r.method} ${r.path}`))
    expect((taken?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(2000)
  })

  test('one that would pass the deadline: it stops, and the news stay news', async ({ night }) => {
    const [app, web] = seed(night)
    night.gh.faults.failNext({
      match: /^POST \/repos\/acme\/\w+\/issues$/,
      status: 429,
      headers: { 'retry-after': '3600' },
      body: { message: 'Too many requests' },
    })
    const scan = await night.scan('--deadline', '1m')
    expect(scan.code).toBe(3)
    expect(scan.report.errors.map((e) => e.where)).toEqual(['acme/app', 'acme/web'])
    expect(scan.report.errors[0]?.reason).toMatch(/rate limit.*told next time/)
    await night.scan()
    expect([app.issues.length, web.issues.length]).toEqual([1, 1])
  })

  test('an answer that was lost after the work was done: one issue, not two', async ({ night }) => {
    const [app] = seed(night)
    night.gh.faults.failNext({ match: OPEN, status: 502, when: 'after' })
    const scan = await night.scan()
    expect([scan.code, app.issues.length]).toEqual([0, 1])
    expect(scan.report.issues.map((i) => i.url)).toContain(app.issues[0]?.url)
    expect((await night.scan()).report.issues).toEqual([])
  })

  test('a connection that was cut before: sent once more', async ({ night }) => {
    const [app] = seed(night)
    night.gh.faults.failNext({ match: OPEN, status: 0 })
    expect((await night.scan()).code).toBe(0)
    expect(app.issues).toHaveLength(1)
  })
})

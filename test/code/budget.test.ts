import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test as plain } from 'vitest'
import type { Finding } from '../../packages/core/src/model/index.ts'
import { type Organization, seedOrganization } from '../fake-github/organization.ts'
import {
  CHECK,
  IN_ORDER,
  LOOSE,
  type Night,
  type Scanned,
  startNight,
  test,
} from '../support/night.ts'

/** How few requests an organization costs, and what happens when GitHub gives no more. */

const asked = ({ gh }: Night): number => gh.requests.filter((r) => r.kind !== 'git').length

/**
 * A ledger in which every repository was scanned as it is: one real scan of one of them, its state
 * told of all. (A first scan of a thousand takes GitHub's pace: 900 REST points a minute.)
 */
const rememberAll = async (night: Night, { optedIn }: Organization) => {
  const [one] = optedIn
  if (!one) throw new Error('nobody opted in')
  await night.scan('--all', '--repositories', one.name)
  const folder = join(night.folder, 'ledger/repos/acme')
  const state = await readFile(join(folder, one.name, 'code.json'), 'utf8')
  for (const { name, nodeId, head } of optedIn) {
    const own = state
      .replaceAll(`acme/${one.name}`, `acme/${name}`)
      .replaceAll(one.nodeId, nodeId)
      .replaceAll(one.head ?? '', head ?? '')
    await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, name, 'code.json'), own)
  }
}

describe('an organization of a thousand repositories', () => {
  let night: Awaited<ReturnType<typeof startNight>>
  let acme: Organization
  beforeAll(async () => {
    night = await startNight({ limits: false })
    for (const { fullName } of night.gh.repositories) night.gh.repository(fullName)?.delete()
    const spec = { org: 'acme', repositories: 1000, changed: 0.03, variety: false }
    acme = seedOrganization(night.gh, spec)
    await rememberAll(night, acme)
    night.gh.resetCounters()
  })
  afterAll(() => night.end())

  plain('none changed: at most 40 requests, and silence', async () => {
    const scan = await night.scan()
    expect([scan.code, scan.report.issues, scan.report.repositories]).toEqual([0, [], []])
    expect(asked(night)).toBeLessThanOrEqual(40)
    expect(scan.report.api.requests).toMatchObject({
      rest: night.gh.requests.filter((r) => r.kind === 'rest').length,
      graphql: night.gh.requests.filter((r) => r.kind === 'graphql').length,
    })
    expect(night.gh.violations).toEqual([])
  })

  plain('each that changed: at most 4 more', async () => {
    const unchanged = asked(night)
    const changed = acme.change()
    expect(changed.length).toBeGreaterThan(20)
    night.gh.resetCounters()
    const scan = await night.scan('--dry-run')
    expect(scan.report.repositories.map((r) => r.name)).toEqual(
      expect.arrayContaining(changed.map((r) => r.fullName)),
    )
    expect(asked(night) - unchanged).toBeLessThanOrEqual(4 * changed.length)
    expect(night.gh.maxConcurrent).toBeLessThanOrEqual(100)
    expect(night.gh.violations).toEqual([])
  })
})

test.concurrent('an organization of all kinds: one issue for each with news, then silence', async ({
  night,
}) => {
  for (const { fullName } of night.gh.repositories) night.gh.repository(fullName)?.delete()
  const acme = seedOrganization(night.gh, { org: 'acme', repositories: 120, changed: 0.03 })
  const told = ({ report }: Scanned) => report.issues.map((i) => i.repository).toSorted()
  // What was so before anybody looked (packages that no standard covers) is told by the report alone.
  const first = await night.scan('--all', '--issue-mode', 'none')
  expect([first.code, told(first)]).toEqual([0, []])

  const changed = acme.change().map((one) => one.fullName)
  const second = await night.scan()
  const isNews = ({ state, severity, direction }: Finding) =>
    state === 'new' && severity !== 'info' && direction !== 'strengthened'
  const withNews = second.report.repositories
    .filter(({ results }) => results.some((r) => r.findings.some(isNews)))
    .map((r) => r.name)
  expect(withNews.length).toBeGreaterThan(1)
  expect(told(second)).toEqual(withNews.toSorted())
  expect(changed).toEqual(expect.arrayContaining(withNews))

  night.gh.resetCounters()
  const third = await night.scan()
  expect([third.code, told(third)]).toEqual([0, []])
  expect(asked(night)).toBeLessThanOrEqual(10)
})

describe.concurrent('a GitHub that gives less than was asked for', () => {
  const many = (night: Night, count: number) =>
    Array.from({ length: count }, (_, i) => night.add(`app-${String(i).padStart(3, '0')}`))

  test('pages that are too large are halved until they are answered', async ({ night }) => {
    many(night, 120)
    night.gh.faults.maxRepositoriesPerQuery = { repositories: 25 }
    const scan = await night.scan('--all')
    expect([scan.code, scan.report.repositories.length]).toEqual([0, 120])
    const pages = night.gh.requests.filter((r) => r.operation === 'DriftInventory')
    expect(pages.filter((r) => r.status === 502).length).toBeGreaterThan(1)
  })

  test('resource limits in the middle of an answer: asked for less, nothing lost', async ({
    night,
  }) => {
    many(night, 60)
    night.gh.faults.partial({
      match: /^nodes\.4\d\.check$/,
      type: 'RESOURCE_LIMITS_EXCEEDED',
    })
    const scan = await night.scan('--all')
    expect([scan.code, scan.report.repositories.length]).toEqual([0, 60])
  })

  test('a field that is never answered is an error of its repository alone', async ({ night }) => {
    many(night, 3)
    night.gh.faults.partial({
      match: ({ repository, fieldName }) => repository === 'acme/app-001' && fieldName === 'object',
      type: 'SERVICE_UNAVAILABLE',
    })
    const scan = await night.scan('--all')
    expect(scan.report.errors.map((e) => e.where)).toEqual(['acme/app-001'])
    expect(scan.report.repositories.map((r) => r.name)).toEqual(['acme/app-000', 'acme/app-002'])
    expect(scan.code).toBe(3)
  })

  test('a branch that was withheld is an error, not an empty repository', async ({ night }) => {
    many(night, 3)
    night.gh.faults.partial({
      match: ({ repository, fieldName }) =>
        repository === 'acme/app-001' && fieldName === 'defaultBranchRef',
      type: 'FORBIDDEN',
    })
    const scan = await night.scan('--all')
    expect(scan.report.errors.map((e) => e.where)).toEqual(['acme/app-001'])
    expect(scan.passedOver(/empty/)).toEqual([])
  })

  test('an inventory page with a repository that cannot be told: said, the others scanned', async ({
    night,
  }) => {
    many(night, 3)
    night.gh.faults.partial({ match: /repositories\.nodes\.1\.nameWithOwner$/, type: 'FORBIDDEN' })
    const scan = await night.scan('--all')
    expect(scan.report.errors).toMatchObject([
      { where: 'acme', permission: 'Metadata: read', reason: expect.stringMatching(/^1 of the/) },
    ])
    expect(scan.report.repositories).toHaveLength(2)
  })
})

describe.concurrent('faults on the way', () => {
  test('a read that failed once is asked again, and nobody hears of it', async ({ night }) => {
    night.add('app').commit({ files: { 'tsconfig.json': LOOSE } })
    for (const [match, status] of [
      [/compare/, 502],
      [/git\/trees/, 0],
      [/DriftContents/, 503],
      [/DriftPolicy/, 500],
    ] as const)
      night.gh.faults.failNext({ match, status })
    const scan = await night.scan('--dry-run')
    expect([scan.code, scan.report.errors, scan.findings('app').length]).toEqual([0, [], 1])
  })

  test('contents that take GitHub too long are asked for in smaller parts', async ({ night }) => {
    const packages = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [`packages/p${i}/check.toml`, CHECK]),
    )
    const mono = night.add('mono', { ...IN_ORDER, ...packages })
    mono.commit({ files: { 'tsconfig.json': LOOSE } })
    const isLarge = ({ operation, body }: { operation?: string; body?: unknown }) =>
      operation === 'DriftContents' &&
      Object.keys((body as { variables: object }).variables).length > 60
    night.gh.faults.failNext({ match: isLarge, status: 502, times: 99 })
    const scan = await night.scan('--dry-run')
    expect([scan.code, scan.report.errors, scan.findings('mono').length]).toEqual([0, [], 1])
  })
})

describe.concurrent('an hour that is spent', () => {
  test('before anything could be read, the scan says so and stops', async ({ night }) => {
    night.add('app')
    night.gh.faults.setRemaining({ resource: 'graphql', remaining: 0 })
    const ended = await night.scan('--deadline', '5s')
    expect([ended.code, ended.stdout]).toEqual([3, ''])
    expect(ended.stderr).toMatch(/rate limit.*would pass the deadline/)
  })

  test('it waits for the next hour where that is near', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    night.gh.faults.failNext({
      match: /trees/,
      status: 403,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(night.gh.clock.now() / 1000) + 5),
      },
      body: { message: 'API rate limit exceeded' },
    })
    const scan = await night.scan()
    expect([scan.code, scan.findings('app').length]).toEqual([0, 1])
    expect(scan.report.api.waitedSeconds).toBeGreaterThanOrEqual(1)
    expect(scan.stderr).toMatch(/waiting \d+ s for the hourly rate limit/)
  })

  test('where it is not, it stops in order; what is left is named and comes first next time', async ({
    night,
  }) => {
    const all = Array.from({ length: 6 }, (_, i) => night.add(`app-${i}`))
    await night.scan('--all')
    for (const one of all) one.commit({ files: { 'tsconfig.json': LOOSE } })
    // Enough for two repositories of two REST requests each, and their issues are not to be told.
    night.gh.faults.setRemaining({ resource: 'core', remaining: 4 })
    const options = ['--issue-mode', 'none', '--concurrency', '1', '--deadline', '5s']
    const scan = await night.scan(...options)
    expect(scan.code).toBe(3)
    const done = all
      .filter((one) => scan.findings(one.name).length === 1)
      .map((one) => one.fullName)
    expect(done).toHaveLength(2)
    expect(scan.report.errors.map((e) => e.where)).toEqual(
      all.map((one) => one.fullName).filter((name) => !done.includes(name)),
    )
    expect(scan.report.errors[0]?.reason).toMatch(/would pass the deadline/)
    // Who goes on asking may be banned: two go side by side, and no other after them.
    const refused = night.gh.requests.filter(({ status }) => status === 403)
    expect(refused.length).toBeLessThanOrEqual(2)

    night.gh.faults.setRemaining({ resource: 'core', remaining: 1000 })
    night.gh.resetCounters()
    const next = await night.scan('--issue-mode', 'none', '--concurrency', '1')
    expect([next.code, next.report.totals.severity.high]).toEqual([0, 6])
    const order = night.gh.requests
      .map((r) => /repos\/(acme\/app-\d)\/compare/.exec(r.path)?.[1])
      .filter((name) => name !== undefined)
    expect(order.toSorted()).toEqual(scan.report.errors.map((e) => e.where).toSorted())
  })

  test('past the deadline what is in hand is finished, the rest is named', async ({ night }) => {
    const all = Array.from({ length: 16 }, (_, i) => night.add(`app-${10 + i}`))
    for (const one of all) one.commit({ files: { 'tsconfig.json': LOOSE } })
    night.gh.latencyMs = 250
    const options = ['--issue-mode', 'none', '--concurrency', '1']
    const first = await night.scan(...options, '--deadline', '5s')
    const done = first.report.repositories.map((r) => r.name)
    expect(done.length).toBeGreaterThan(0)
    expect(done.length).toBeLessThan(16)
    const left = first.report.errors.map(({ where }) => where)
    expect([...done, ...left].toSorted()).toEqual(all.map(({ fullName }) => fullName))
    expect(first.report.errors[0]?.reason).toMatch(/deadline; it comes first the next time/)
    expect(first.code).toBe(3)
    night.gh.latencyMs = 0
    const second = await night.scan(...options)
    expect(second.code).toBe(0)
    expect(second.report.totals.severity.high).toBe(16)
  })
})

import { readDriftIssues } from '@drift-toolkit/core/collect/github/drift-issues'
import {
  countsOf,
  type IssueListRun,
  keepCounts,
  tellIssueList,
} from '@drift-toolkit/core/publish/issue-list'
import { aboutIssue, parseListMarkers } from '@drift-toolkit/core/report/issue-list-marker'
import { createGitHub } from '@drift-toolkit/core/transport/github'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fake-github/index.ts'

/** The weekly list, from the search to the issue and back, over HTTP. */

const DAY = 86_400_000
const FIRST = Date.parse('2026-11-02T06:00:00Z')

let gh: FakeGitHub
let home: FakeRepository
beforeEach(async () => {
  gh = await startFakeGitHub({ limits: false, now: FIRST })
  home = gh.addRepository({ owner: 'acme', name: 'drift-config', labels: [] })
})
afterEach(async () => {
  expect(gh.violations).toEqual([])
  await gh.close()
})

/** Waiting costs no time: GitHub asks for a second between two writes. */
let waited = 0
const clock = {
  now: () => gh.clock.now() + waited,
  sleep: async (ms: number) => {
    waited += ms
  },
}
const client = (token = gh.token) => createGitHub({ apiUrl: gh.apiUrl, token: () => token, clock })

/** A repository with so many open drift issues. */
const drifting = (name: string, count: number): FakeRepository => {
  const repository = gh.repository(`acme/${name}`) ?? gh.addRepository({ owner: 'acme', name })
  for (let index = 0; index < count; index++)
    repository.createIssue({ title: `Drift ${index}`, labels: ['drift:code'] })
  return repository
}

const resolve = (repository: FakeRepository, count: number) => {
  const open = repository.issues.filter(({ state }) => state === 'open')
  for (const { number } of open.slice(0, count)) repository.closeIssue(number)
}

/** One run of the job: counts, tells; the ledger remembers where there is one. */
const weekly = (hasLedger = true) => {
  let earlier: IssueListRun['earlier'] = []
  let runs = 0
  return async (part: Partial<IssueListRun> = {}, token = gh.token) => {
    runs += 1
    const time = new Date(gh.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z')
    const issues = await readDriftIssues(client(), 'acme', {
      home: 'acme/drift-config',
      issueRepository: null,
      teams: () => ({}),
      about: aboutIssue,
      now: gh.clock.now(),
    })
    const done = await tellIssueList(client(token), {
      login: 'acme',
      issues,
      threshold: 2,
      earlier,
      target: { name: 'acme/drift-config', public: false },
      mode: 'scan',
      dryRun: false,
      scan: { id: `scan-${runs}`, time, toolVersion: '1.0.0' },
      sleep: clock.sleep,
      ...part,
    })
    if (hasLedger && done.told && issues.known)
      earlier = keepCounts(earlier, countsOf(issues.value, time))
    return done
  }
}

const lists = () => home.issues.map(({ title, state }) => `${state}: ${title}`)
const list = (number: number) => home.issues.find((issue) => issue.number === number)
const NOTHING = { issues: [], errors: [], notes: [] }

describe('a new issue each week', () => {
  test('the one of before is closed once the new one is there', async () => {
    const run = weekly()
    const api = drifting('api', 3)
    drifting('web', 2)
    expect(await run()).toMatchObject({
      issues: [{ repository: 'acme/drift-config', number: 1, action: 'opened' }],
      errors: [],
      told: true,
    })
    expect(list(1)).toMatchObject({
      title: '[drift:audit] 1 repository has more than 2 open drift issues',
      labels: ['drift:audit'],
      assignees: [],
    })
    expect(home.labels).toMatchObject([{ name: 'drift:audit', color: '0e8a16' }])

    // The nights of the week say nothing.
    for (let night = 0; night < 6; night++) {
      gh.clock.advance(DAY)
      expect(await run()).toEqual({ ...NOTHING, told: false })
    }
    expect(home.issues).toHaveLength(1)

    gh.clock.advance(DAY)
    resolve(api, 1)
    drifting('web', 2)
    gh.resetCounters()
    expect((await run()).issues).toMatchObject([{ number: 2 }])
    expect(lists()).toEqual([
      'closed: [drift:audit] 1 repository has more than 2 open drift issues',
      'open: [drift:audit] 1 repository has more than 2 open drift issues',
    ])
    expect(list(1)).toMatchObject({
      stateReason: 'not_planned',
      comments: [{ body: `Superseded by [issue 2](${gh.url}/acme/drift-config/issues/2).` }],
    })
    expect(list(2)?.body).toContain('▲2')
    expect(list(2)?.body).toContain('(3 → 2)')
    const writes = gh.requests.filter(({ method, kind }) => kind === 'rest' && method !== 'GET')
    expect(writes.map(({ operation }) => operation)).toEqual([
      'issues/create',
      'issues/create-comment',
      'issues/update',
    ])
  })

  test('is not told when nothing is over, and the last one is closed', async () => {
    const run = weekly()
    const api = drifting('api', 2)
    expect(await run()).toEqual({ ...NOTHING, told: true })
    expect(home.issues).toEqual([])

    gh.clock.advance(7 * DAY)
    drifting('api', 1)
    await run()
    gh.clock.advance(7 * DAY)
    resolve(api, 1)
    expect(await run()).toEqual({ ...NOTHING, told: true })
    expect(list(1)).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
      comments: [{ body: 'No repository has more than 2 open drift issues any more.' }],
    })
  })

  test('a person may close it, and is asked again only next week', async () => {
    const run = weekly()
    drifting('api', 3)
    await run()
    home.closeIssue(1, { by: { login: 'ann', type: 'User' } })
    gh.clock.advance(DAY)
    await run()
    expect(home.issues).toHaveLength(1)
    gh.clock.advance(6 * DAY)
    await run()
    expect(list(1)?.comments).toEqual([])
    expect(list(2)?.state).toBe('open')
  })

  test('without a ledger the open list says when it was told, and what was counted', async () => {
    const run = weekly(false)
    drifting('api', 3)
    await run()
    gh.clock.advance(3 * DAY)
    expect(await run()).toEqual({ ...NOTHING, told: true })
    expect(home.issues).toHaveLength(1)
    gh.clock.advance(4 * DAY)
    drifting('api', 1)
    await run()
    expect(lists()).toEqual([
      expect.stringContaining('closed: '),
      expect.stringContaining('open: '),
    ])
    expect(list(2)?.body).toContain('▲1')
  })

  test('an answer that is lost leaves one list', async () => {
    drifting('api', 3)
    gh.faults.failNext({ match: /^POST .*\/issues$/, status: 502, when: 'after', times: 1 })
    expect(await weekly()()).toMatchObject({ issues: [{ number: 1 }], errors: [], told: true })
    expect(home.issues).toHaveLength(1)
  })
})

test('rolling: one issue, edited once a week and closed when nothing is over', async () => {
  const run = weekly()
  const mode = 'rolling'
  const api = drifting('api', 3)
  await run({ mode })
  gh.clock.advance(7 * DAY)
  drifting('api', 1)
  drifting('web', 3)
  expect((await run({ mode })).issues).toMatchObject([{ number: 1, action: 'updated' }])
  expect(lists()).toEqual(['open: [drift:audit] 2 repositories have more than 2 open drift issues'])
  expect(list(1)?.body).toContain('▲1')
  expect(parseListMarkers(list(1)?.body ?? '')[0]?.counts).toEqual({ 'acme/api': 4, 'acme/web': 3 })

  gh.clock.advance(7 * DAY)
  resolve(api, 4)
  await run({ mode, threshold: 3 })
  expect(list(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
})

describe('nothing is written', () => {
  test('in a dry run, which says what it would do', async () => {
    const run = weekly()
    drifting('api', 3)
    expect(await run({ dryRun: true })).toEqual({
      ...NOTHING,
      notes: [
        'dry run: would open an issue in acme/drift-config: [drift:audit] 1 repository has more than 2 open drift issues',
      ],
      told: false,
    })
    await run()
    gh.clock.advance(7 * DAY)
    gh.resetCounters()
    expect((await run({ dryRun: true })).notes).toEqual([
      expect.stringContaining('would open an issue'),
      `dry run: would close the list of before, ${gh.url}/acme/drift-config/issues/1`,
    ])
    expect((await run({ dryRun: true, threshold: 9 })).notes).toEqual([
      `dry run: would close the list of before, ${gh.url}/acme/drift-config/issues/1`,
    ])
    expect((await run({ dryRun: true, mode: 'rolling' })).notes).toEqual([
      expect.stringContaining('would edit an issue'),
    ])
    expect(gh.requests.filter(({ kind, method }) => kind === 'rest' && method !== 'GET')).toEqual(
      [],
    )
    expect(lists()).toHaveLength(1)
  })

  test('in mode none: the report is the telling', async () => {
    drifting('api', 3)
    expect(await weekly()({ mode: 'none' })).toEqual({ ...NOTHING, told: true })
    expect(home.issues).toEqual([])
  })

  test('of what was not seen; a list of before stays open then', async () => {
    const run = weekly()
    drifting('api', 3)
    await run()
    gh.clock.advance(7 * DAY)
    const incomplete = { repositories: [], incomplete: { reason: 'GitHub gave nothing' } }
    expect(await run({ issues: { known: false, reason: 'no sight' } })).toEqual({
      ...NOTHING,
      told: false,
    })
    expect(await run({ issues: { known: true, value: incomplete } })).toEqual({
      ...NOTHING,
      told: false,
    })
    expect(list(1)?.state).toBe('open')
  })

  test('again before a week has gone, of what was seen in part and somebody closed', async () => {
    const run = weekly()
    drifting('api', 3)
    const seen = await readDriftIssues(client(), 'acme', {
      home: null,
      issueRepository: null,
      teams: () => ({}),
      about: aboutIssue,
      now: gh.clock.now(),
    })
    if (!seen.known) throw new Error(seen.reason)
    const issues = {
      known: true as const,
      value: { ...seen.value, incomplete: { reason: 'GitHub gave 3 of 4' } },
    }
    await run({ issues })
    expect(list(1)?.body).toContain('GitHub gave 3 of 4')
    home.closeIssue(1)
    gh.clock.advance(DAY)
    expect(await run({ issues })).toEqual({ ...NOTHING, told: false })
    expect(home.issues).toHaveLength(1)
  })

  test('into a public repository about private ones', async () => {
    drifting('api', 3)
    const target = { name: 'acme/drift-config', public: true }
    expect(await weekly()({ target })).toEqual({
      ...NOTHING,
      notes: [
        '1 repository with more than 2 open drift issues got no weekly list: acme/drift-config is public and they are not',
      ],
      told: true,
    })
  })
})

describe('refusals are errors with their reason, and it is told next time', () => {
  beforeEach(() => void drifting('api', 3))

  test('issues that are switched off', async () => {
    const run = weekly()
    home.hasIssues = false
    expect(await run()).toMatchObject({
      errors: [
        { where: 'acme/drift-config', reason: expect.stringContaining('issues are switched off') },
      ],
      told: false,
    })
    home.hasIssues = true
    expect(await run()).toMatchObject({ issues: [{ number: 1 }], told: true })
  })

  test('a token that may not', async () => {
    const reader = gh.addToken({ kind: 'app', permissions: { metadata: 'read', issues: 'read' } })
    const done = await weekly()({}, reader)
    expect(done).toMatchObject({ issues: [], told: false })
    expect(done.errors).toMatchObject([
      { where: 'acme/drift-config', permission: expect.stringMatching(/issues/i) },
    ])
  })

  test('a list of before that cannot be closed: the new one is there all the same', async () => {
    const run = weekly()
    await run()
    gh.clock.advance(7 * DAY)
    gh.faults.failNext({ match: /^POST .*\/comments$/, status: 403, times: 1 })
    const done = await run()
    expect(done).toMatchObject({ issues: [{ number: 2 }], told: true })
    expect(done.errors).toMatchObject([
      { reason: expect.stringMatching(/^the list of before, .*\/issues\/1, stays open: /) },
    ])
    // Nobody finds an issue closed without a word, and next week it is closed too.
    expect(list(1)?.state).toBe('open')
    gh.clock.advance(7 * DAY)
    await run()
    expect(lists().map((line) => line.split(':')[0])).toEqual(['closed', 'closed', 'open'])
  })

  test('a new list that cannot be opened leaves the old one', async () => {
    const run = weekly()
    await run()
    gh.clock.advance(7 * DAY)
    gh.faults.failNext({ match: /^POST .*\/issues$/, status: 403, times: 1 })
    expect(await run()).toMatchObject({ issues: [], told: false, errors: [{}] })
    expect(list(1)).toMatchObject({ state: 'open', comments: [] })
  })
})

test('what a stranger pastes is neither believed nor closed', async () => {
  const run = weekly()
  drifting('api', 3)
  await run()
  const body = list(1)?.body ?? ''
  resolve(home, 1)
  const mallory = { login: 'mallory', type: 'User' } as const
  home.createIssue({ title: 'Pasted', body, labels: ['drift:audit'], by: mallory })
  expect((await weekly(false)()).issues).toMatchObject([{ number: 3 }])
  expect(list(2)).toMatchObject({ state: 'open', comments: [] })
  // Nor is it one of ours when issues are counted.
  expect(parseListMarkers(list(3)?.body ?? '')[0]?.counts).toEqual({
    'acme/api': 3,
    'acme/drift-config': 1,
  })
})

test('lists of two owners in one repository leave each other alone', async () => {
  drifting('api', 3)
  await weekly()()
  await weekly()({ login: 'other' })
  expect(lists().map((line) => line.split(':')[0])).toEqual(['open', 'open'])
  gh.clock.advance(7 * DAY)
  await weekly()({ threshold: 9 })
  expect(lists().map((line) => line.split(':')[0])).toEqual(['closed', 'open'])
})

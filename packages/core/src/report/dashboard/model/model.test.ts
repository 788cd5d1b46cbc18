import { describe, expect, test } from 'vitest'
import { exampleInput } from '../../../../../../test/browser/example.ts'
import {
  noneOpen,
  type OpenFinding,
  type RepositoryState,
  type ScanSummary,
  totalOf,
} from '../../../model/index.ts'
import { dashboardModel } from './model.ts'

const now = new Date('2026-11-20T06:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

const finding = (about: Partial<OpenFinding> = {}): OpenFinding => ({
  fingerprint: 'f1',
  check: 'code/workflows',
  severity: 'high',
  title: 'The job test may fail',
  subject: 'jobs.test.continue-on-error',
  since: ago(2),
  evidence: {},
  ...about,
})

const state = (about: Partial<RepositoryState> = {}): RepositoryState => ({
  version: 1,
  repository: { name: 'acme/api', url: 'https://github.com/acme/api', visibility: 'private' },
  domain: 'code',
  commit: null,
  scanned: ago(0.1),
  scan: 's1',
  declaration: null,
  open: [],
  gone: {},
  ...about,
})

const scan = (days: number, about: Partial<ScanSummary> = {}): ScanSummary => ({
  id: `scan-${days}`,
  domains: ['code'],
  scope: { kind: 'organization', name: 'acme' },
  started: ago(days),
  finished: ago(days),
  looked: 1,
  unchanged: 0,
  status: { pass: 1, fail: 0, warning: 0, unknown: 0, skipped: 0 },
  open: noneOpen(),
  opened: noneOpen(),
  resolved: noneOpen(),
  worsened: 0,
  change: noneOpen(),
  lifetimes: { count: 0, hours: 0 },
  errors: 0,
  requests: {},
  points: 0,
  waitedSeconds: 0,
  ...about,
})

const model = (states: RepositoryState[], scans: ScanSummary[] = []) =>
  dashboardModel({
    title: 'acme',
    now,
    toolVersion: '0.1.0',
    ledger: '.drift',
    states,
    history: { scans, damaged: [] },
  })

describe('what counts', () => {
  const { headline } = model([
    state({
      open: [
        finding(),
        finding({ severity: 'info' }),
        finding({ direction: 'strengthened' }),
        finding({ exempted: { reason: 'r', owner: 'o', expires: '2027-01-01' } }),
      ],
    }),
  ])

  test('is what is open, and no note, no strengthening and nothing that is accepted', () => {
    expect(headline.open).toEqual({ ...noneOpen(), high: 1 })
    expect(headline).toMatchObject({ affected: 1, repositories: 1, notes: 2, accepted: 1 })
  })
})

describe('is it getting better', () => {
  const changed = (days: number, high: number) => scan(days, { change: { ...noneOpen(), high } })

  test('what was open a week and four weeks ago is what is open now, less what changed since', () => {
    const { headline } = model(
      [state({ open: [finding()] })],
      [changed(60, 4), changed(10, -2), changed(3, -1)],
    )
    expect(headline.weekAgo).toEqual({ ...noneOpen(), high: 2 })
    expect(headline.direction).toMatchObject({ way: 'better', before: { high: 4 } })
  })

  test('one critical more is worse than ten low ones fewer', () => {
    const change = { ...noneOpen(), critical: 1, low: -10 }
    const { headline } = model(
      [state({ open: [finding({ severity: 'critical' })] })],
      [scan(60), scan(3, { change })],
    )
    expect(headline.direction?.way).toBe('worse')
  })

  test('a history of hours says nothing yet', () => {
    const { headline, trend } = model([state()], [scan(0.2)])
    expect(headline).toMatchObject({ direction: null, weekAgo: null })
    expect(trend).toHaveLength(1)
  })
})

describe('where to look first', () => {
  const other = { name: 'acme/web', visibility: 'private' } as const
  const low = finding({ severity: 'low' })

  test('at what is gravest and has waited longest, by repository', () => {
    const { focus } = model([
      state({ open: [low, low, low, finding()] }),
      state({ repository: other, open: [finding({ since: ago(80), title: 'Old' })] }),
    ])
    expect(focus.map(({ name, lead, untold }) => [name, lead.title, untold])).toEqual([
      ['acme/web', 'Old', true],
      ['acme/api', 'The job test may fail', true],
    ])
  })

  test('in a single repository by check', () => {
    const { focus } = model([state({ open: [finding(), finding({ check: 'code/tier-ruleset' })] })])
    expect(focus.map(({ name }) => name).sort()).toEqual(['code/tier-ruleset', 'code/workflows'])
  })
})

describe('who, and where to read on', () => {
  const oid = '3f786850e387550fdab836ed7e6dc881de23001b'
  const commit = { oid, subject: 's', author: 'Ann Example', login: 'ann', time: ago(2) }
  const first = (about: Partial<OpenFinding>) =>
    model([state({ open: [finding(about)] })]).rows.findings[0]

  test('the account of the newest commit, with its place in the repository', () => {
    expect(first({ evidence: { commits: [commit] } })).toMatchObject({
      who: '@ann',
      commit: { label: '3f78685', url: `https://github.com/acme/api/commit/${oid}` },
    })
  })

  test('nobody where several commits may have done it', () => {
    expect(first({ evidence: { commits: [commit, commit], shared: true } })).toMatchObject({
      who: '',
      commit: { label: '', url: '' },
    })
  })

  test('an issue whose address is none keeps its number, and is no link', () => {
    const issue = { repository: 'acme/api', number: 7, url: 'javascript:alert(1)', nodeId: 'I' }
    expect(first({ told: { severity: 'high', issue } })?.issue).toEqual({ label: '#7', url: '' })
  })
})

test('what could not be seen is put together by reason, with all permissions that would show it', () => {
  const part = (permission: string) => ({
    check: 'process/bypassed',
    subject: 'main',
    reason: 'hidden',
    permissions: [permission],
  })
  const { coverage, headline } = model([
    state({ unknown: [part('Administration: write'), part('Administration: read')] }),
    state({
      repository: { name: 'acme/web', visibility: 'private' },
      unknown: [part('Administration: write')],
    }),
    state({ repository: { name: 'acme/ok', visibility: 'private' } }),
  ])
  expect(coverage).toMatchObject({ whole: 1, repositories: 3 })
  expect(coverage.gaps).toEqual([
    {
      check: 'process/bypassed',
      reason: 'hidden',
      permissions: ['Administration: read', 'Administration: write'],
      places: 3,
      repositories: ['acme/api', 'acme/web'],
    },
  ])
  expect(headline.unseen).toBe(3)
})

test('cost is what scans of the last days took, by API and by day', () => {
  const { cost } = model(
    [],
    [
      scan(20, { requests: { rest: 5 }, points: 7 }),
      scan(1, { requests: { rest: 2, graphql: 3 }, errors: 1 }),
    ],
  )
  expect(cost.week).toMatchObject({
    scans: 1,
    requests: [
      ['rest', 2],
      ['graphql', 3],
    ],
    errors: 1,
  })
  expect(cost.month).toMatchObject({ scans: 2, points: 7 })
  expect(cost.days.reduce((sum, { requests }) => sum + requests, 0)).toBe(10)
  expect(cost.scans[0]?.id).toBe('scan-1')
})

test('the state of a domain belongs to one repository, however it is spelled', () => {
  const { rows } = model([
    state(),
    state({ domain: 'process', repository: { name: 'Acme/API', visibility: 'private' } }),
  ])
  expect(rows.repositories).toHaveLength(1)
  expect(Object.keys(rows.repositories[0]?.domains ?? {}).sort()).toEqual(['code', 'process'])
})

test('the numbers of the example add up: its history ends where its states are', () => {
  const { trend, headline, ages } = dashboardModel(exampleInput())
  expect(trend.at(-1)?.open).toEqual(headline.open)
  const old = ages.reduce((sum, { open }) => sum + totalOf(open), 0)
  expect(old).toBe(totalOf(headline.open))
  expect(trend[0]?.open.critical).toBeGreaterThanOrEqual(0)
})

test('what was never looked at is not in order: it is not seen, and was never scanned', () => {
  const { rows, coverage, headline } = model([
    state({ unseen: true, scanned: new Date(0).toISOString() }),
  ])
  expect(rows.repositories[0]?.domains.code?.unknown).toBe(1)
  expect([headline.unseen, coverage.whole]).toEqual([1, 0])
  expect(coverage.gaps).toMatchObject([
    { check: 'code/*', reason: expect.stringContaining('not looked at yet') },
  ])
})

test('a clock that was ahead does not hide that nothing is scanned any more', () => {
  const { headline } = model([state({ scanned: ago(20) })], [scan(20), scan(-400)])
  expect(headline.scanned).toBe(Date.parse(ago(20)))
})

import { expect, test } from 'vitest'
import { finding, memoryStore, night } from '../../../../test/examples/ledger.ts'
import { countOpen, trend } from '../model/index.ts'
import { openLedger } from './ledger.ts'

const at = (day: number): string => new Date(Date.UTC(2026, 8, day, 2)).toISOString()

/** A scan's file as it was before: the whole report of what was looked at, and no `summary`. */
const early = (day: number, findings: ReturnType<typeof finding>[], name = 'acme/app'): string =>
  JSON.stringify({
    version: 1,
    tool: { name: 'drift-toolkit', version: '0.0.9' },
    scan: {
      id: `early-${day}`,
      domains: ['code'],
      scope: { kind: 'organization', name: 'acme' },
      started: at(day),
      finished: at(day),
      dryRun: false,
    },
    totals: {
      status: { pass: 1, fail: 1, warning: 0, unknown: 0, skipped: 0 },
      severity: countOpen(findings),
    },
    unchanged: 7,
    passedOver: [],
    errors: [{ where: 'acme/web', reason: 'it is on fire' }],
    notes: [],
    issues: [],
    api: { requests: { rest: 4, graphql: 2 }, points: 3, waitedSeconds: 1 },
    repositories: [
      {
        name,
        results: [{ check: 'code/settings', status: 'fail', subject: 'x', message: '', findings }],
        resolved: [],
      },
    ],
  })

const path = (day: number): string => `scans/2026/09/0${day}/early-${day}.json`

test('scans of before they said what they changed are read for their numbers, and the trend goes on', async () => {
  const store = memoryStore()
  const old = finding('old', { since: at(1), severity: 'low' })
  const b = finding('b', { since: at(3), severity: 'critical' })
  store.files.set(path(1), early(1, [old]))
  store.files.set(path(3), early(3, [old, b]))
  store.files.set(path(5), early(5, [old]))
  // The state file is read as it always was.
  await night(store, [{ name: 'acme/app', findings: [old] }], { started: at(5), id: 'state' })
  for (const name of store.files.keys()) if (name.includes('/state')) store.files.delete(name)
  await night(store, [{ name: 'acme/app', findings: [old, finding('new')] }], { started: at(7) })

  const ledger = openLedger(store)
  const { scans, damaged } = await ledger.history()
  expect(damaged).toEqual([])
  expect(scans.map(({ id, change }) => [id.slice(0, 7), change])).toMatchObject([
    ['early-1', { low: 1, critical: 0 }],
    ['early-3', { low: 0, critical: 1 }],
    ['early-5', { low: 0, critical: -1 }],
    ['2026090', { high: 1 }],
  ])
  expect(scans[2]).toMatchObject({
    resolved: { critical: 1 },
    lifetimes: { count: 1, hours: 48 },
    looked: 1,
    unchanged: 7,
    errors: 1,
    requests: { rest: 4, graphql: 2 },
    points: 3,
  })
  const states = await ledger.readAll()
  const open = countOpen(states.flatMap((state) => state.open))
  const days = trend(scans, open, 'day', at(7)).map((day) => [day.open.critical, day.open.low])
  expect(days).toEqual([
    [0, 1],
    [0, 1],
    [1, 1],
    [1, 1],
    [0, 1],
    [0, 1],
    [0, 1],
  ])
})

test('what was open before the first of them was not opened by it; a file that is none of them is named', async () => {
  const store = memoryStore()
  store.files.set(path(3), early(3, [finding('older', { since: at(1) }), finding('b')]))
  store.files.set(path(4), '{"version":1,"scan":{},"repositories":[]}')
  const { scans, damaged } = await openLedger(store).history()
  expect(scans).toMatchObject([{ change: { high: 1 }, opened: { high: 1 } }])
  expect(damaged.map((one) => one.path)).toEqual([path(4)])
})

test('they stay where they are when their month is put together, and count once', async () => {
  const store = memoryStore()
  store.files.set(path(1), early(1, [finding('a')]))
  await night(store, [{ name: 'acme/app' }], { started: at(2) })
  await night(store, [{ name: 'acme/app' }], { started: '2026-12-01T02:00:00.000Z' })
  expect([...store.files.keys()]).toEqual(expect.arrayContaining([path(1), 'months/2026-09.json']))
  const { scans, damaged } = await openLedger(store).history()
  expect([scans.length, damaged]).toEqual([3, []])
})

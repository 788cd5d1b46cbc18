import { describe, expect, test } from 'vitest'
import type { BySeverity, ScanSummary } from './history.ts'
import { countOpen, noneOpen } from './open.ts'
import { ages, lifetimeHours, meanTimeToResolve, trend } from './trend.ts'

const counts = (some: Partial<BySeverity>): BySeverity => ({ ...noneOpen(), ...some })

const scan = (finished: string, some: Partial<ScanSummary> = {}): ScanSummary => ({
  id: finished,
  domains: ['code'],
  scope: { kind: 'organization', name: 'acme' },
  started: finished,
  finished,
  looked: 1,
  unchanged: 0,
  status: { pass: 0, fail: 0, warning: 0, unknown: 0, skipped: 0 },
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
  ...some,
})

const NOW = '2026-11-21T12:00:00Z'

describe('the trend', () => {
  test('walks back from what is open now; shards and domains of one night add up', () => {
    const scans = [
      scan('2026-11-21T02:00:00Z', { change: counts({ high: 1, low: -2 }) }),
      scan('2026-11-18T02:00:00Z', { change: counts({ high: 2, low: 2 }) }),
      scan('2026-11-21T02:10:00Z', { change: counts({ high: -1 }), domains: ['process'] }),
    ]
    const days = trend(scans, counts({ high: 5 }), 'day', NOW)
    expect(days.map(({ start, open }) => [start, open.high, open.low])).toEqual([
      ['2026-11-18', 5, 2],
      ['2026-11-19', 5, 2],
      ['2026-11-20', 5, 2],
      ['2026-11-21', 5, 0],
    ])
  })

  test('of weeks begins on Monday and says what was opened, resolved, and after how long', () => {
    const scans = [
      scan('2026-11-15T23:59:00Z', { opened: counts({ high: 3 }) }),
      scan('2026-11-16T00:00:00Z', {
        resolved: counts({ high: 2 }),
        lifetimes: { count: 2, hours: 48 },
      }),
    ]
    expect(trend(scans, counts({ high: 1 }), 'week', NOW)).toMatchObject([
      { start: '2026-11-09', opened: 3, resolved: 0, resolvedAfterHours: null },
      { start: '2026-11-16', opened: 0, resolved: 2, resolvedAfterHours: 24 },
    ])
  })

  test('of a ledger without scans is empty, and never shows less than nothing', () => {
    expect(trend([], noneOpen(), 'day', NOW)).toEqual([])
    const odd = [scan('2026-11-20T00:00:00Z'), scan(NOW, { change: counts({ low: 9 }) })]
    expect(trend(odd, noneOpen(), 'day', NOW)[0]?.open.low).toBe(0)
  })

  test('a scan with a clock of the first century costs no memory', () => {
    const scans = [scan('0001-01-01T00:00:00Z'), scan(NOW)]
    expect(trend(scans, noneOpen(), 'day', NOW).length).toBeLessThan(3700)
  })

  test('a scan whose clock was ahead, by a day or by centuries, counts as of now', () => {
    const scans = [
      scan('2026-11-20T00:00:00Z'),
      scan('2026-11-23T00:00:00Z', { change: counts({ low: 1 }) }),
      scan('9999-12-31T00:00:00Z', { change: counts({ low: 1 }) }),
    ]
    const days = trend(scans, counts({ low: 3 }), 'day', NOW)
    expect(days.map(({ start, open }) => [start, open.low])).toEqual([
      ['2026-11-20', 1],
      ['2026-11-21', 3],
    ])
  })
})

test('mean time to resolve is over all findings that were resolved, not over scans', () => {
  const scans = [
    scan(NOW, { lifetimes: { count: 1, hours: 10 } }),
    scan(NOW, { lifetimes: { count: 3, hours: 2 } }),
  ]
  expect(meanTimeToResolve(scans)).toBe(3)
  expect(meanTimeToResolve([scan(NOW)])).toBeNull()
  expect(lifetimeHours('2026-11-21T00:00:00Z', NOW)).toBe(12)
  expect(lifetimeHours(undefined, NOW)).toBeNull()
})

const exempted = { reason: 'r', owner: '@a', expires: '2027-01-01' }

test('what is exempted, stronger than declared or merely said is not open', () => {
  expect(
    countOpen([
      { severity: 'high' },
      { severity: 'high', exempted },
      { severity: 'low', direction: 'strengthened' },
      { severity: 'info' },
    ]),
  ).toEqual(counts({ high: 1 }))
})

test('open findings by age', () => {
  const finding = (since: string) => ({ severity: 'low' as const, since })
  const groups = ages(
    [
      finding('2026-11-21T00:00:00Z'),
      finding('2026-11-14T12:00:00Z'),
      finding('2026-11-14T13:00:00Z'),
      finding('2020-01-01T00:00:00Z'),
      { ...finding(NOW), exempted },
    ],
    NOW,
  )
  expect(groups.map(({ below, open }) => [below, open.low])).toEqual([
    [1, 1],
    [7, 1],
    [30, 1],
    [90, 0],
    [null, 1],
  ])
})

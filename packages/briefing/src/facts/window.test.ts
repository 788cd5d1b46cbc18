import { describe, expect, it, test } from 'vitest'
import { parseWindow, windowOf } from './window.ts'

const start = (end: string, length: string, zone: string, last?: string): string =>
  windowOf(
    new Date(end),
    length,
    zone,
    last === undefined ? null : new Date(last),
  ).start.toISOString()

describe('a week is a week of the calendar', () => {
  it.each<[string, string, string, string]>([
    ['in UTC', '2026-11-23T09:00:00Z', 'UTC', '2026-11-16T09:00:00.000Z'],
    [
      'over the change to summer time, an hour less',
      '2026-03-30T08:00:00Z',
      'Europe/London',
      '2026-03-23T09:00:00.000Z',
    ],
    [
      'over the change to winter time, an hour more',
      '2026-10-26T09:00:00Z',
      'Europe/London',
      '2026-10-19T08:00:00.000Z',
    ],
    ['over a leap day', '2028-03-06T09:00:00Z', 'Europe/London', '2028-02-28T09:00:00.000Z'],
    ['back to a leap day', '2028-03-07T09:00:00Z', 'Europe/London', '2028-02-29T09:00:00.000Z'],
    [
      'over a new year, on the other side of the world',
      '2027-01-03T20:00:00Z',
      'Pacific/Auckland',
      '2026-12-27T20:00:00.000Z',
    ],
    [
      'to a time that the clock jumped over, at the time it jumped to',
      '2026-04-05T00:30:00Z',
      'Europe/London',
      '2026-03-29T01:30:00.000Z',
    ],
  ])('%s', (_, end, zone, expected) => {
    expect(start(end, '7d', zone)).toBe(expected)
  })

  it('hours are hours', () => {
    expect(start('2026-03-29T08:00:00Z', '12h', 'Europe/London')).toBe('2026-03-28T20:00:00.000Z')
  })
})

describe('it goes on where the last one ended', () => {
  const MONDAY = '2026-11-23T09:05:00Z'

  it.each<[string, string, string | undefined, string]>([
    ['there was none', '7d', undefined, '2026-11-16T09:05:00.000Z'],
    ['it was late that time', '7d', '2026-11-16T09:50:00Z', '2026-11-16T09:50:00.000Z'],
    ['it was early that time', '7d', '2026-11-16T09:00:10Z', '2026-11-16T09:00:10.000Z'],
    ['three weeks were missed', '7d', '2026-11-02T09:00:00Z', '2026-11-02T09:00:00.000Z'],
    [
      'a year was missed: the ledger keeps weeks',
      '7d',
      '2025-11-03T09:00:00Z',
      '2026-11-16T09:05:00.000Z',
    ],
    [
      'the window is wider than the schedule',
      '4w',
      '2026-11-16T09:00:00Z',
      '2026-10-26T09:05:00.000Z',
    ],
    ['it says that it was in the future', '7d', '2026-12-24T09:00:00Z', '2026-11-16T09:05:00.000Z'],
    ['an hour ago, every hour', '1h', '2026-11-23T08:10:00Z', '2026-11-23T08:10:00.000Z'],
  ])('%s', (_, length, last, expected) => {
    expect(start(MONDAY, length, 'UTC', last)).toBe(expected)
  })
})

test.each<[string, string, string | undefined, string]>([
  ['2026-11-23T09:00:00Z', '7d', undefined, 'since last week'],
  ['2026-03-30T08:00:00Z', '7d', undefined, 'since last week'],
  ['2026-11-23T09:00:00Z', '1d', undefined, 'since yesterday'],
  ['2026-11-23T09:00:00Z', '12h', undefined, 'in 12 hours'],
  ['2026-11-23T09:00:00Z', '2w', undefined, 'since 9 Nov'],
  ['2026-11-23T09:00:00Z', '7d', '2026-11-02T09:00:00Z', 'since 2 Nov'],
])('%s, %s back (last: %s) is %s', (end, length, last, words) => {
  const window = windowOf(
    new Date(end),
    length,
    'Europe/London',
    last === undefined ? null : new Date(last),
  )
  expect(window.words).toBe(words)
})

test.each(['', '7', 'd', '0d', '-1d', '7 d', '1.5d', '400d', '99w', '7D', '7days'])(
  '%j is no length of time',
  (text) => {
    expect(parseWindow(text)).toBeNull()
  },
)

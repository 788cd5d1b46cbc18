import { describe, expect, test } from 'vitest'
import { isDue, lastAt, nextAfter, parseSchedule, periodMs } from './schedule.ts'

const MONDAYS = parseSchedule('CRON_TZ=Europe/London 0 9 * * 1')
const HOUR = 3_600_000

describe('a schedule', () => {
  test('names its time zone, or counts in UTC', () => {
    expect(MONDAYS).toEqual({ cron: '0 9 * * 1', timeZone: 'Europe/London' })
    expect(parseSchedule('  0  6 * * * ')).toEqual({ cron: '0 6 * * *', timeZone: 'UTC' })
  })

  test.each([
    ['0 6 * *', /five fields/],
    ['0 0 6 * * *', /five fields/],
    ['61 6 * * *', /no cron/],
    ['@daily', /five fields/],
    ['TZ=Europe/Londn 0 6 * * *', /no time zone/],
  ])('%s is refused with a reason', (text, reason) => {
    expect(() => parseSchedule(text)).toThrow(reason)
  })

  test('stays at nine in the morning when the clocks change', () => {
    // Summer time begins on 29 March 2026.
    expect(nextAfter(MONDAYS, '2026-03-22T12:00:00Z')).toBe('2026-03-23T09:00:00.000Z')
    expect(nextAfter(MONDAYS, '2026-03-23T09:00:00Z')).toBe('2026-03-30T08:00:00.000Z')
  })

  test('an hour that does not exist is not skipped for a day', () => {
    const night = parseSchedule('CRON_TZ=Europe/London 30 1 * * *')
    expect(nextAfter(night, '2026-03-28T12:00:00Z')?.slice(0, 10)).toBe('2026-03-29')
  })

  test('comes on a leap day alone', () => {
    const leap = parseSchedule('0 0 29 2 *')
    expect(nextAfter(leap, '2026-11-21T00:00:00Z')).toBe('2028-02-29T00:00:00.000Z')
  })

  test('knows when it was last to happen, the very moment included', () => {
    expect(lastAt(MONDAYS, '2026-11-21T00:00:00Z')).toBe('2026-11-16T09:00:00.000Z')
    expect(lastAt(MONDAYS, '2026-11-16T09:00:00Z')).toBe('2026-11-16T09:00:00.000Z')
    expect(lastAt(MONDAYS, '2026-11-16T08:59:59Z')).toBe('2026-11-09T09:00:00.000Z')
  })

  test('is due once, however many times it was missed', () => {
    expect(isDue(MONDAYS, null, '2026-11-21T00:00:00Z')).toBe(true)
    expect(isDue(MONDAYS, '2026-10-01T00:00:00Z', '2026-11-21T00:00:00Z')).toBe(true)
    expect(isDue(MONDAYS, '2026-11-16T09:00:00Z', '2026-11-21T00:00:00Z')).toBe(false)
    expect(isDue(MONDAYS, '2026-11-16T09:00:00Z', '2026-11-23T09:00:00Z')).toBe(true)
  })

  test('has a period: the longest gap of the coming few', () => {
    expect(periodMs(MONDAYS, '2026-11-21T00:00:00Z')).toBe(7 * 24 * HOUR)
    expect(periodMs(parseSchedule('0 6 * * 1-5'), '2026-11-21T00:00:00Z')).toBe(72 * HOUR)
  })
})

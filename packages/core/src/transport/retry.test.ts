import { describe, expect, test } from 'vitest'
import { type Answer, judge } from './retry.ts'

const now = Date.parse('2026-11-21T02:00:00Z')
const answer = (status: number, headers: Answer['headers'] = {}, message = ''): Answer => ({
  status,
  headers,
  message,
})

describe('refused: nothing was done, so reads and writes alike may go again', () => {
  test('a secondary limit says how long', () => {
    const refused = answer(403, { 'retry-after': '30' })
    for (const isRead of [true, false]) {
      expect(judge(refused, isRead, 1, now)).toMatchObject({ act: 'wait', ms: 30_000 })
    }
  })

  test('the hour’s budget is spent: until its end, and a second more', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 60) }
    expect(judge(answer(403, headers), false, 1, now)).toEqual({
      act: 'wait',
      ms: 61_000,
      why: 'the hourly rate limit',
      limit: 'hourly',
    })
  })

  test('without a header: a minute, then ever longer', () => {
    const waits = [1, 2, 3].map((tries) => judge(answer(429), true, tries, now))
    expect(waits).toMatchObject([{ ms: 60_000 }, { ms: 120_000 }, { ms: 240_000 }])
    const said = answer(403, {}, 'You have exceeded a secondary rate limit.')
    expect(judge(said, true, 1, now)).toMatchObject({ ms: 60_000 })
  })

  test('a 403 that is about permissions is final', () => {
    const headers = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1' }
    const refused = answer(403, headers, 'Resource not accessible by integration')
    expect(judge(refused, true, 1, now)).toEqual({ act: 'give-up' })
  })
})

describe('a fault on the way: it may have been done, so reads alone go again', () => {
  test.each([0, 500, 502, 503])('%d', (status) => {
    expect(judge(answer(status), false, 1, now)).toEqual({ act: 'give-up' })
    const waits = [1, 2, 3, 4].map((tries) => judge(answer(status), true, tries, now))
    expect(waits).toMatchObject([{ ms: 500 }, { ms: 1500 }, { ms: 4000 }, { act: 'give-up' }])
  })

  test.each([400, 401, 404, 410, 422])('%d is an answer', (status) => {
    expect(judge(answer(status), true, 1, now)).toEqual({ act: 'give-up' })
  })
})

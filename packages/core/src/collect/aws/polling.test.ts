import { expect, test } from 'vitest'
import { DETECTION_STEPS, poll, SCAN_STEPS } from './polling.ts'

/** A clock on which sleeping takes no time, and something that is ready at a moment. */
const waiting = (readyAt: number, deadline = Number.POSITIVE_INFINITY, random = () => 1) => {
  let now = 0
  const asked: number[] = []
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const ask = async () => {
    asked.push(now / 1000)
    return now >= readyAt ? 'ready' : undefined
  }
  return { wait: { clock, deadline, random }, ask, asked }
}

test('a detection of ten seconds is asked about every two', async () => {
  const { wait, ask, asked } = waiting(10_000)
  expect(await poll(ask, DETECTION_STEPS, wait)).toBe('ready')
  expect(asked).toEqual([2, 4, 6, 8, 10])
})

test('what takes longer is asked about less often, and noticed a fifth too late at most', async () => {
  const { wait, ask, asked } = waiting(300_000)
  await poll(ask, DETECTION_STEPS, wait)
  expect(asked.length).toBeLessThan(35)
  expect(asked.at(-1)).toBeLessThan(315)
  const steps = asked.map((at, n) => at - (asked[n - 1] ?? 0))
  expect(Math.max(...steps)).toBeLessThanOrEqual(15)
})

test('the deadline is the last moment to ask', async () => {
  const { wait, ask, asked } = waiting(60_000, 25_000)
  expect(await poll(ask, SCAN_STEPS, wait)).toBeUndefined()
  expect(asked).toEqual([10, 20, 25])
})

test('questions of many waits are spread, never beyond the step', async () => {
  const { wait, ask, asked } = waiting(2_000, undefined, () => 0)
  await poll(ask, DETECTION_STEPS, wait)
  expect(asked).toEqual([1.7, 3.4])
})

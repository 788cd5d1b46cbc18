import { expect, test } from 'vitest'
import { createPace, type Kind, LIMITS } from './pace.ts'

/** A clock that passes when somebody sleeps, and only then. */
const clockFrom = (start: number) => {
  let now = start
  return {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
  }
}

const start = Date.parse('2026-11-21T02:00:00Z')

/** Sends so many requests one after the other; how long the pace made them wait in all. */
const send = async (count: number, kind: Kind, write = false, content = false, sharers = 1) => {
  const clock = clockFrom(start)
  const pace = createPace(clock, LIMITS.writeSpacingMs, sharers)
  for (let i = 0; i < count; i++) {
    const { leave } = await pace.enter(kind, write, content)
    leave()
  }
  return clock.now() - start
}

test('reads go at once until the minute is full', async () => {
  expect(await send(LIMITS.restPointsPerMinute, 'rest')).toBe(0)
  expect(await send(LIMITS.restPointsPerMinute + 1, 'rest')).toBe(60_000)
  expect(await send(LIMITS.graphqlPointsPerMinute, 'graphql')).toBe(0)
})

test('jobs that share a token share its minute', async () => {
  const part = LIMITS.restPointsPerMinute / 4
  expect(await send(part, 'rest', false, false, 4)).toBe(0)
  expect(await send(part + 1, 'rest', false, false, 4)).toBe(60_000)
  expect(await send(10, 'graphql', false, false, 256)).toBe(60_000)
})

test('writes are a second apart', async () => {
  expect(await send(10, 'rest', true)).toBe(9 * LIMITS.writeSpacingMs)
})

test('issues are 80 a minute, and 500 an hour', async () => {
  expect(await send(80, 'rest', true, true)).toBe(79_000)
  expect(await send(500, 'rest', true, true)).toBeLessThan(3_600_000)
  expect(await send(501, 'rest', true, true)).toBe(3_600_000)
})

test('never more in flight than GitHub allows: the next one waits for an answer', async () => {
  const pace = createPace(clockFrom(start))
  const open = await Promise.all(
    Array.from({ length: LIMITS.concurrent }, () => pace.enter('graphql', false, false)),
  )
  let isIn = false
  const late = pace.enter('graphql', false, false).then((it) => {
    isIn = true
    return it
  })
  await new Promise((done) => setImmediate(done))
  expect(isIn).toBe(false)
  open[0]?.leave()
  expect((await late).waitedMs).toBe(0)
})

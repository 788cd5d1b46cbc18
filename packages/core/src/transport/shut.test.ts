import { expect, test } from 'vitest'
import { createShut } from './shut.ts'
import { GitHubError } from './types.ts'

const error = new GitHubError(403, 'GET /', 'API rate limit exceeded')
const stage = () => {
  let now = 0
  const shut = createShut({ now: () => now, sleep: async () => {} })
  const note = (limit: 'hourly' | 'secondary', until: number) =>
    shut.note('rest', limit, { until, why: limit, error })
  const open = () => [shut.of('rest') === null, shut.of('graphql') === null]
  return { note, open, shut, at: (ms: number) => (now = ms) }
}

test("the hour's allowance is of its kind alone, and whole again when it is over", () => {
  const { note, open, at } = stage()
  expect(open()).toEqual([true, true])
  note('hourly', 60_000)
  expect(open()).toEqual([false, true])
  at(60_000)
  expect(open()).toEqual([true, true])
})

test('a secondary limit is of all requests', () => {
  const { note, open } = stage()
  note('secondary', 60_000)
  expect(open()).toEqual([false, false])
})

test('of two refusals the longer one holds', () => {
  const { note, shut } = stage()
  note('hourly', 3_600_000)
  note('secondary', 60_000)
  expect([shut.of('rest')?.until, shut.of('graphql')?.until]).toEqual([3_600_000, 60_000])
})

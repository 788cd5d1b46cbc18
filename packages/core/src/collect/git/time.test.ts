import { expect, test } from 'vitest'
import { isoTime } from './time.ts'

test.each([
  ['1795165200', '2026-11-20T09:00:00.000Z'],
  ['-86400', '1969-12-31T00:00:00.000Z'],
  ['', '1970-01-01T00:00:00.000Z'],
  ['yesterday', '1970-01-01T00:00:00.000Z'],
  ['327403382400', '+012345-01-01T00:00:00.000Z'],
  ['99999999999999999999', '+275760-09-13T00:00:00.000Z'],
])('%s seconds are %s', (seconds, time) => {
  expect(isoTime(seconds)).toBe(time)
})

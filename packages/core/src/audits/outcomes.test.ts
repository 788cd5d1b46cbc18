import { readFileSync } from 'node:fs'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { readOutcomes } from './outcomes.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../../schema/audit-result.schema.json', import.meta.url), 'utf8'),
)
const fits = (value: unknown): boolean => new Validator(schema, '2020-12').validate(value).valid

describe('what is understood fits the schema that authors are given', () => {
  test.each([
    [{ status: 'PASS', message: '' }],
    [
      {
        status: 'Fail',
        message: 'x',
        subject: 'a',
        severity: 'HIGH',
        data: { a: [1] },
        url: 'https://x.example',
        extra: 1,
      },
    ],
    [
      {
        status: 'warn',
        message: 'x',
        subject: 5,
        expected: null,
        actual: 'y',
        diff: '- a\n+ b',
        fix: 'z',
      },
    ],
    [[]],
    [
      [
        { status: 'ok', message: 'x', subject: 'a' },
        { status: 'failed', message: 'x', subject: 'b' },
      ],
    ],
  ])('%j', (value) => {
    expect(readOutcomes(value).known).toBe(true)
    expect(fits(value)).toBe(true)
  })
})

describe('what is not understood does not fit it either', () => {
  test.each([
    [{ status: 'MAYBE', message: 'x' }, /^its outcome: `status` is "MAYBE"/],
    [{ message: 'x' }, /`status` is missing/],
    [{ status: 'PASS' }, /`message` is missing/],
    [{ status: 'PASS', message: 5 }, /`message` is 5, no text/],
    [{ status: 'PASS', message: 'x', severity: 'urgent' }, /`severity` is "urgent"/],
    [{ status: 'PASS', message: 'x', subject: {} }, /`subject` is \{\}, no text/],
    [{ status: 'PASS', message: 'x', diff: ['a'] }, /`diff` is \["a"\], no text/],
    [
      [{ status: 'PASS', message: 'x', subject: 'a' }, 'x'],
      /^outcome 2 of 2: it is "x", no object/,
    ],
    [5, /it is 5, no object/],
    [null, /it is null, no object/],
  ])('%j', (value, reason) => {
    expect(readOutcomes(value)).toEqual({ known: false, reason: expect.stringMatching(reason) })
    expect(fits(value)).toBe(false)
  })
})

test('text from outside is one line without control characters', () => {
  const value = { status: 'FAIL', message: 'a\n::error::b\u001b[2J\u0000', subject: 'x\ty' }
  expect(readOutcomes(value)).toEqual({
    known: true,
    value: [{ status: 'FAIL', message: 'a ::error::b\\x00', subject: 'x y' }],
  })
})

test('long subjects that begin alike stay two', () => {
  const one = (end: string) => ({ status: 'FAIL', message: '', subject: 'a'.repeat(300) + end })
  const outcomes = readOutcomes([one('1'), one('2')])
  if (!outcomes.known) throw new Error(outcomes.reason)
  const [first, second] = outcomes.value.map(({ subject }) => subject)
  expect(first).toHaveLength(200)
  expect(first).not.toBe(second)
})

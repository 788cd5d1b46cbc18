import { expect, it } from 'vitest'
import { count, enumerate, named, several } from './words.ts'

it('cuts a name between characters, not within one', () => {
  const long = named(`${'x'.repeat(118)}😀 and more`)
  expect(long).toBe(`${'x'.repeat(118)}😀…`)
  expect(named(`${' '.repeat(479)}😀`).isWellFormed()).toBe(true)
})

it('counts in English', () => {
  expect([count(1, 'branch'), count(2, 'branch'), count(0, 'file')]).toEqual([
    '1 branch',
    '2 branches',
    '0 files',
  ])
})

it('names the first of many', () => {
  const names = ['a', 'b', 'c']
  expect([several(names), several(names, 2)]).toEqual(['a, b and c', 'a, b and 1 more'])
  expect([enumerate(names), enumerate(names, 2)]).toEqual(['a, b, c', 'a, b and 1 more'])
})

import { expect, test } from 'vitest'
import { misfit } from './core-range.ts'

test.each([
  ['^0.1.0', '0.1.4'],
  ['>=0.1 <2', '1.9.0'],
  ['*', '0.1.0'],
  ['>=0.1.0', '0.2.0-beta.1'],
])('a plugin for core %s works with %s', (core, version) => {
  expect(misfit({ core }, version)).toBeNull()
})

test('a plugin for another core says which', () => {
  expect(misfit({ core: '^0.1.0' }, '0.2.0')).toBe(
    'it needs drift-toolkit ^0.1.0, and this is 0.2.0',
  )
})

test('what is no range is named', () => {
  expect(misfit({ core: 'newest' }, '0.1.0')).toMatch(/^core is "newest": a range/)
})

import { expect, it } from 'vitest'
import { named } from './words.ts'

it('cuts a name between characters, not within one', () => {
  const long = named(`${'x'.repeat(118)}😀 and more`)
  expect(long).toBe(`${'x'.repeat(118)}…`)
  expect(named(`${' '.repeat(479)}😀`).isWellFormed()).toBe(true)
})

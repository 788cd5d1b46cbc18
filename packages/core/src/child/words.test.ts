import { expect, test } from 'vitest'
import { visible } from './words.ts'

test('colours are taken out, and what would change the text around it is written out', () => {
  expect(visible('\u001b[31mred\u001b[0m\r\nbell \u0007, right to left \u202eabc')).toBe(
    'red\nbell \\x07, right to left \\u202eabc',
  )
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withScaleTables } from '../bench/scale.ts'

test('the tables of docs/scale.md are what the plan says today', () => {
  const page = readFileSync('docs/scale.md', 'utf8')
  expect(withScaleTables(page)).toBe(page)
  const row = page.split('\n').find((line) => line.startsWith('| 16 |')) ?? ''
  expect(row).toMatch(/^(?:\| [^|]*\d[^|]* ){7}\|$/)
})

import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { isInside } from './inside.ts'

it.each([
  ['.', true],
  ['audits/mfa.sh', true],
  ['..notes/today.md', true],
  ['audits/../mfa.sh', true],
  ['..', false],
  ['../checkout-2/mfa.sh', false],
  ['/etc/passwd', false],
])('%s is inside of the folder: %s', (path, inside) => {
  expect(isInside('/checkout', resolve('/checkout', path))).toBe(inside)
})

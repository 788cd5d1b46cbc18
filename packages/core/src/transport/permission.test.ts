import { expect, test } from 'vitest'
import { permissionIn } from './permission.ts'

test.each([
  ['issues=read', 'Issues: read'],
  ['pull_requests=write', 'Pull requests: write'],
  [
    'contents=read,pull_requests=write; issues=read',
    'Contents: read and Pull requests: write, or Issues: read',
  ],
  ['something else', 'something else'],
  [undefined, undefined],
])('%s is %s', (header, words) => {
  expect(permissionIn(header)).toBe(words)
})

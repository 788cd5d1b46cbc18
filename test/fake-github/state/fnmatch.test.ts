import { expect, it } from 'vitest'
import { fnmatch } from './fnmatch.ts'

it.each([
  ['main', 'main', true],
  ['main', 'maintenance', false],
  ['release/*', 'release/1', true],
  ['release/*', 'release/1/rc', false],
  ['*', 'feature/x', false],
  ['**/*', 'feature/x/y', true],
  ['**/*', 'main', true],
  ['refs/heads/**/*', 'refs/heads/a/b', true],
  ['refs/heads/qa/**/x', 'refs/heads/qa/x', true],
  ['v?.[0-9]', 'v1.2', true],
  ['v?.[!0-9]', 'v1.2', false],
  ['a[/]b', 'a/b', false],
  ['what\\*', 'what*', true],
  ['what\\*', 'whatever', false],
  ['(a|b){1,2}+$', '(a|b){1,2}+$', true],
  ['x[z-a]', 'xb', false],
  ['[unclosed', '[unclosed', true],
])('matches %s against %s: %s', (pattern, name, expected) => {
  expect(fnmatch(pattern, name)).toBe(expected)
})

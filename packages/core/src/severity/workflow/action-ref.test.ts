import { expect, test } from 'vitest'
import { isThirdParty } from './action-ref.ts'

test.each<[string, boolean]>([
  ['actions/checkout@v6', false],
  ['acme/deploy@main', false],
  ['./.github/actions/setup', false],
  ['$/actions/code', false],
  ['org/drift-toolkit@v1', false],
  ['org/drift-toolkit/actions/code@v1', false],
  ['org/drift-toolkit-lookalike@v1', true],
  ['evil/drift-toolkit@v1', true],
  ['evil/checkout@v4', true],
  ['docker://alpine:3', true],
])('%s is of a third party to acme: %s', (uses, is) => {
  expect(isThirdParty(uses, 'Acme')).toBe(is)
})

import { expect, test } from 'vitest'
import { generalOwners } from './general-owners.ts'

const owners = (text: string): string[] =>
  generalOwners({
    path: '.github/CODEOWNERS',
    content: { kind: 'text', oid: 'o', text },
    errors: { known: true, value: [] },
  })

test.each<[string, string, string[]]>([
  [
    'the line for everything',
    '* @acme/core @ann # all of it\ndocs/ @bob\n',
    ['@acme/core', '@ann'],
  ],
  ['the last of them', '* @ann\n*.ts @bob\n** @carol\n', ['@carol']],
  ['a line without owners: nobody', '* @ann\n*\n', []],
  ['no such line', 'docs/ @bob\n', []],
  ['more than anybody would ask', `* ${'@x '.repeat(50)}`, ['@x', '@x', '@x', '@x', '@x']],
])('%s', (_, text, expected) => {
  expect(owners(text)).toEqual(expected)
})

test('what is no text says nothing', () => {
  const content = { kind: 'symlink', oid: 'o' } as const
  expect(
    generalOwners({ path: 'CODEOWNERS', content, errors: { known: true, value: [] } }),
  ).toEqual([])
})

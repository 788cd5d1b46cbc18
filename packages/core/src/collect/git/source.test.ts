import { describe, expect, test } from 'vitest'
import { parseRawDiff, parseTree } from './source.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const NONE = '0'.repeat(40)

test('a tree: files and links, whatever their names hold; no submodules', () => {
  const output = [
    `100644 blob ${A}\tcheck.toml`,
    `100755 blob ${B}\tdir/with space\tand tab\nand line`,
    `120000 blob ${B}\tlink`,
    `160000 commit ${A}\tvendor`,
    '',
  ].join('\0')
  expect(parseTree(Buffer.from(output), 'c1')).toEqual([
    { commit: 'c1', path: 'check.toml', oid: A, mode: '100644' },
    { commit: 'c1', path: 'dir/with space\tand tab\nand line', oid: B, mode: '100644' },
    { commit: 'c1', path: 'link', oid: B, mode: '120000' },
  ])
})

describe('a raw diff', () => {
  const read = (...fields: string[]) =>
    parseRawDiff(Buffer.from(`${fields.join('\0')}\0`), 'c0', 'c1')

  test('added, modified, deleted', () => {
    const changes = read(
      `:000000 100644 ${NONE} ${A} A`,
      'new "quoted"',
      `:100644 100644 ${A} ${B} M`,
      'changed',
      `:100644 000000 ${A} ${NONE} D`,
      'gone\nfor good',
    )
    expect(changes).toEqual([
      {
        status: 'added',
        path: 'new "quoted"',
        before: null,
        after: { commit: 'c1', path: 'new "quoted"', oid: A, mode: '100644' },
      },
      {
        status: 'modified',
        path: 'changed',
        before: { commit: 'c0', path: 'changed', oid: A, mode: '100644' },
        after: { commit: 'c1', path: 'changed', oid: B, mode: '100644' },
      },
      {
        status: 'deleted',
        path: 'gone\nfor good',
        before: { commit: 'c0', path: 'gone\nfor good', oid: A, mode: '100644' },
        after: null,
      },
    ])
  })

  test('a rename is one change with both names; a copy is an addition', () => {
    const changes = read(
      `:100644 100644 ${A} ${B} R086`,
      'old',
      'new',
      `:100644 100644 ${A} ${A} C100`,
      'old',
      'copy',
    )
    expect(changes).toMatchObject([
      {
        status: 'renamed',
        path: 'new',
        previousPath: 'old',
        before: { commit: 'c0', path: 'old' },
      },
      { status: 'added', path: 'copy', before: null },
    ])
  })

  test('nothing changed', () => {
    expect(parseRawDiff(Buffer.alloc(0), 'c0', 'c1')).toEqual([])
  })
})

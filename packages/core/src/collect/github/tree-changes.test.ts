import { expect, test } from 'vitest'
import type { FileRef } from '../source.ts'
import { treeChanges } from './tree-changes.ts'

/** A listing: path → blob id, as short as it may be. */
const tree = (commit: string, files: Record<string, string>, mode = '100644'): FileRef[] =>
  Object.entries(files).map(([path, oid]) => ({ commit, path, oid, mode }))

const said = (before: Record<string, string>, after: Record<string, string>) =>
  treeChanges(tree('old', before), tree('new', after)).map(({ status, path, previousPath }) =>
    [status, path, previousPath].filter(Boolean).join(' '),
  )

test('added, modified, deleted; what is the same is not mentioned', () => {
  expect(
    said({ same: '1', changed: '2', gone: '3' }, { same: '1', changed: '4', come: '5' }),
  ).toEqual(['modified changed', 'added come', 'deleted gone'])
})

test('the same content under another name is a rename, told once', () => {
  expect(said({ 'a.js': '1' }, { 'b.js': '1' })).toEqual(['renamed b.js a.js'])
})

test('two files with the same content: each old name is used once', () => {
  expect(said({ a: '1', b: '1' }, { c: '1', d: '1', e: '1' })).toEqual([
    'renamed c a',
    'renamed d b',
    'added e',
  ])
})

test('a copy is an addition: its origin is still there', () => {
  expect(said({ a: '1' }, { a: '1', b: '1' })).toEqual(['added b'])
})

test('a file that became a link is modified', () => {
  const changes = treeChanges(tree('old', { x: '1' }), tree('new', { x: '1' }, '120000'))
  expect(changes).toMatchObject([
    { status: 'modified', before: { commit: 'old' }, after: { commit: 'new', mode: '120000' } },
  ])
})

test('names that are keys of every object', () => {
  expect(said({ constructor: '1' }, { toString: '2' })).toEqual([
    'added toString',
    'deleted constructor',
  ])
})

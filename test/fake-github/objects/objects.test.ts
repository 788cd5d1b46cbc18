import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitEnvironment } from '../git/process.ts'
import { decodeObject, EMPTY_TREE, objectId, type TreeEntry } from './objects.ts'
import { contentOf, createObjectStore } from './store.ts'
import { changedTree, entryAt, walkTree } from './tree.ts'

let dir: string
const git = (args: string[], input = '', env: Record<string, string> = {}) =>
  execFileSync('git', args, { cwd: dir, input, env: { ...gitEnvironment(), ...env } })
    .toString()
    .trim()

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'objects-'))
  git(['init', '--quiet'])
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const names = [
  'a.txt',
  'a/b.txt',
  'a.b/c',
  'a-b',
  'ä/😀.md',
  'quo"te`s',
  'new\nline',
  '$(x)/<html>',
  '__proto__/x',
]

describe('ids', () => {
  it.each(['', 'x', 'line\r\n', '\uFEFFbom', '😀'])('of a blob are git’s: %j', (text) => {
    expect(objectId('blob', Buffer.from(text))).toBe(git(['hash-object', '--stdin'], text))
  })

  it('of trees and commits are git’s, whatever files are called', () => {
    const store = createObjectStore()
    const changes = new Map<string, TreeEntry | null>()
    for (const [index, name] of names.entries()) {
      mkdirSync(join(dir, dirname(name)), { recursive: true })
      writeFileSync(join(dir, name), `content ${index}`, { mode: index === 3 ? 0o755 : 0o644 })
      const mode = index === 3 ? '100755' : '100644'
      changes.set(name, { mode, oid: store.putBlob(`content ${index}`) })
    }
    symlinkSync('../outside', join(dir, 'link'))
    changes.set('link', { mode: '120000', oid: store.putBlob('../outside') })
    git(['add', '--all'])
    const tree = changedTree(store, EMPTY_TREE, changes)
    expect(tree).toBe(git(['write-tree']))

    const author = {
      name: 'Zoë <z>',
      email: 'zoe@example.com',
      seconds: 1_760_000_000,
      zone: '+0230',
    }
    const commit = store.putCommit({
      tree,
      parents: [],
      author,
      committer: author,
      message: 'feat: 😀\n\nbody\n',
    })
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, author.name],
        [`GIT_${who}_EMAIL`, author.email],
        [`GIT_${who}_DATE`, `${author.seconds} ${author.zone}`],
      ]),
    )
    expect(commit).toBe(git(['commit-tree', tree], 'feat: 😀\n\nbody\n', env))
  })

  it('survive being read again', () => {
    const store = createObjectStore()
    const tree = changedTree(
      store,
      EMPTY_TREE,
      new Map([['x/y', { mode: '100644', oid: store.putBlob('1') }]]),
    )
    const who = { name: 'A', email: 'a@b', seconds: 1, zone: '-0100' }
    const oid = store.putCommit({
      tree,
      parents: ['1'.repeat(40)],
      author: who,
      committer: who,
      message: 'm\n\nn',
    })
    const commit = store.commit(oid)
    expect(commit).toMatchObject({
      tree,
      parents: ['1'.repeat(40)],
      author: who,
      message: 'm\n\nn',
    })
    const object = store.get(tree)
    expect(object && decodeObject('tree', contentOf(object))).toEqual(object)
  })
})

describe('trees', () => {
  it('change copy on write: what is not on the way stays the same tree', () => {
    const store = createObjectStore()
    const file = (text: string): TreeEntry => ({ mode: '100644', oid: store.putBlob(text) })
    const before = changedTree(
      store,
      EMPTY_TREE,
      new Map([
        ['a/b/c', file('1')],
        ['x/y', file('2')],
      ]),
    )
    const after = changedTree(store, before, new Map([['a/b/d', file('3')]]))
    expect(entryAt(store, after, 'x')).toEqual(entryAt(store, before, 'x'))
    expect([...walkTree(store, after)].map(({ path }) => path)).toEqual([
      'a',
      'a/b',
      'a/b/c',
      'a/b/d',
      'x',
      'x/y',
    ])
  })

  it('drop directories that became empty, and turn files into directories', () => {
    const store = createObjectStore()
    const file: TreeEntry = { mode: '100644', oid: store.putBlob('1') }
    const one = changedTree(store, EMPTY_TREE, new Map([['a/b/c', file]]))
    expect(changedTree(store, one, new Map([['a/b/c', null]]))).toBe(EMPTY_TREE)
    const turned = changedTree(store, one, new Map<string, TreeEntry | null>([['a/b', file]]))
    expect(entryAt(store, turned, 'a/b')).toEqual(file)
    const back = changedTree(
      store,
      turned,
      new Map<string, TreeEntry | null>([
        ['a/b', null],
        ['a/b/c', file],
      ]),
    )
    expect(entryAt(store, back, 'a/b/c')).toEqual(file)
  })
})

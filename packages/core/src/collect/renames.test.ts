import { expect, test } from 'vitest'
import { type Content, type FileChange, known } from '../model/index.ts'
import { pairRenames } from './renames.ts'

const text = (content: string): Content => ({ kind: 'text', oid: '0'.repeat(40), text: content })

const change = (path: string, before: string | null, after: string | null): FileChange => ({
  path,
  status: before === null ? 'added' : 'deleted',
  kind: 'dependency',
  tools: ['eslint'],
  before: before === null ? null : text(before),
  after: after === null ? null : text(after),
  commits: known([]),
})

const RULES = Array.from({ length: 20 }, (_, i) => `rule ${i}`).join('\n')

test('a file that went and one that came much like it are one rename', () => {
  const changes = pairRenames([
    change('lint/a.js', RULES, null),
    change('lint/b.js', null, `${RULES}\none more`),
    change('other.js', null, 'nothing of the kind'),
  ])
  expect(changes.map((c) => [c.status, c.previousPath, c.path])).toEqual([
    ['renamed', 'lint/a.js', 'lint/b.js'],
    ['added', undefined, 'other.js'],
  ])
  expect(changes[0]?.before).toEqual(text(RULES))
})

test('of several that came, the most alike one is it', () => {
  const changes = pairRenames([
    change('a.js', RULES, null),
    change('half.js', null, RULES.slice(0, Math.floor(RULES.length * 0.7))),
    change('whole.js', null, RULES),
  ])
  expect(changes.map((c) => [c.status, c.path])).toEqual([
    ['added', 'half.js'],
    ['renamed', 'whole.js'],
  ])
})

test('files that have little in common stay two changes', () => {
  const changes = [change('a.js', 'one\ntwo', null), change('b.js', null, 'three\nfour')]
  expect(pairRenames(changes)).toEqual(changes)
})

test('a workflow does not become a tool configuration', () => {
  const workflow: FileChange = {
    ...change('.github/workflows/x.yml', null, RULES),
    kind: 'workflow',
  }
  expect(pairRenames([change('a.js', RULES, null), workflow])).toHaveLength(2)
})

test('hundreds of huge files are not compared with one another', () => {
  const huge = 'x\n'.repeat(500_000)
  const changes = Array.from({ length: 200 }, (_, i) =>
    i % 2 === 0 ? change(`old/${i}.js`, huge, null) : change(`new/${i}.js`, null, huge),
  )
  expect(pairRenames(changes)).toHaveLength(200)
})

import { expect, it } from 'vitest'
import type { JsonObject } from '../types.ts'
import { merged, removeAt, setAt } from './json.ts'

it('sets and removes what a JSON pointer names', () => {
  const root: JsonObject = { a: [{ b: 1 }], 'x/y': 1 }
  setAt(root, '/a/0/b', 2)
  setAt(root, '/a/-', 'more')
  setAt(root, '/new/list/-', 1)
  removeAt(root, '/x~1y')
  expect(root).toEqual({ a: [{ b: 2 }, 'more'], new: { list: [1] } })
  removeAt(root, '/a/0')
  expect(root.a).toEqual(['more'])
  expect(() => setAt(root, 'a', 1)).toThrow('no JSON pointer')
  expect(() => removeAt(root, '/nope/0')).toThrow('nothing at /nope/0')
})

it('takes __proto__ for a name like any other', () => {
  const root: JsonObject = {}
  setAt(root, '/__proto__/polluted', true)
  expect(JSON.stringify(root)).toBe('{"__proto__":{"polluted":true}}')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

it('adds to what is declared without touching it', () => {
  const declared = { a: { b: 1 } }
  expect(merged(declared, { a: { c: 2 }, d: 3 })).toEqual({ a: { b: 1, c: 2 }, d: 3 })
  expect(declared).toEqual({ a: { b: 1 } })
})

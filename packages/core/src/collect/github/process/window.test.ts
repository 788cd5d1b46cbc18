import { expect, test } from 'vitest'
import { windowOf } from './window.ts'

/** A history, newest first, as `commit: parents`. */
const history = (lines: string[]) =>
  new Map(
    lines.map((line) => {
      const [oid = '', parents = ''] = line.split(':')
      return [oid, { oid, parents: parents.trim().split(' ').filter(Boolean) }] as const
    }),
  )

const told = (lines: string[], base: string | null, isEnd = false) => {
  const { inside, mainline, isClosed, metBase } = windowOf(history(lines), 'd', base, isEnd)
  return {
    inside: [...inside].sort().join(''),
    mainline: [...mainline].join(''),
    isClosed,
    metBase,
  }
}

test('a straight line: what came after the base', () => {
  expect(told(['d: c', 'c: b', 'b: a'], 'b')).toEqual({
    inside: 'cd',
    mainline: 'dc',
    isClosed: true,
    metBase: true,
  })
})

test('the base itself need not have been read', () => {
  expect(told(['d: c', 'c: b'], 'b')).toMatchObject({ inside: 'cd', isClosed: true })
})

test('a merged branch is inside, and not on the line of first parents', () => {
  expect(told(['d: c x', 'x: b', 'c: b', 'b: a', 'a:'], 'b')).toMatchObject({
    inside: 'cdx',
    mainline: 'dc',
  })
})

test('what the base has already is outside, whichever way it is reached', () => {
  expect(told(['d: c a', 'c: b', 'b: a', 'a:'], 'b')).toMatchObject({
    inside: 'cd',
    isClosed: true,
  })
})

test('a branch that began before what was read: more has to be read', () => {
  expect(told(['d: c x', 'x: w', 'c: b', 'b: a'], 'b')).toMatchObject({
    inside: 'cdx',
    isClosed: false,
  })
})

test('no base: everything, once the history is read to its end', () => {
  expect(told(['d: c', 'c: b'], null)).toMatchObject({ inside: 'cd', isClosed: false })
  expect(told(['d: c', 'c:'], null, true)).toMatchObject({ inside: 'cd', isClosed: true })
})

test('a base that is part of this history no more', () => {
  expect(told(['d: c', 'c:'], 'gone', true)).toMatchObject({ metBase: false, isClosed: false })
})

test('nothing new', () => {
  expect(told(['d: c', 'c:'], 'd')).toMatchObject({ inside: '', mainline: '', isClosed: true })
})

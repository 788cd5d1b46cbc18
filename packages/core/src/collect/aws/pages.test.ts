import { expect, test } from 'vitest'
import { collectPages, detached, type Page } from './pages.ts'

const listing = (answers: Record<string, Page<number>>) => async (token: string | undefined) =>
  answers[token ?? 'first'] as Page<number>

test('pages are read to the end; an empty token is one', async () => {
  const ask = listing({ first: { items: [1, 2], next: 'b' }, b: { items: [3], next: '' } })
  expect(await collectPages(ask, (n) => (n === 2 ? undefined : n * 10))).toEqual([10, 30])
})

test('a token that comes again ends the list', async () => {
  const ask = listing({ first: { items: [1], next: 'a' }, a: { items: [2], next: 'a' } })
  expect(await collectPages(ask, (n) => n)).toEqual([1, 2])
})

test('a text in memory of its own is the same text', () => {
  expect(detached('naïve "quoted" \u2028 🎉')).toBe('naïve "quoted" \u2028 🎉')
})

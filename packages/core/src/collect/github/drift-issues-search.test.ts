import { describe, expect, test } from 'vitest'
import { halves, searchWords } from './drift-issues-search.ts'

const at = (time: string) => Date.parse(time)
const NOW = at('2026-11-21T06:00:00Z')

describe('the words of a search', () => {
  test('a comma between labels means "or"; archived repositories are left out', () => {
    const question = { scope: 'user:acme', labels: ['drift:code', 'drift:infra'] }
    expect(searchWords({ ...question, from: null, to: null })).toBe(
      'user:acme is:issue is:open archived:false label:"drift:code","drift:infra" sort:created-asc',
    )
  })

  test('a range has both its ends in it, to the second; an open one a star', () => {
    const question = { scope: 'repo:acme/api', labels: ['drift:code'] }
    const from = at('2026-11-01T00:00:00Z')
    expect(searchWords({ ...question, from, to: at('2026-11-02T00:00:01Z') })).toContain(
      ' created:2026-11-01T00:00:00Z..2026-11-02T00:00:01Z ',
    )
    expect(searchWords({ ...question, from, to: null })).toContain(
      ' created:2026-11-01T00:00:00Z..* ',
    )
  })
})

describe('halves of a span', () => {
  test('meet between two seconds, and keep the ends open', () => {
    expect(halves({ from: null, to: null }, at('2026-11-01T06:00:00Z'), NOW)).toEqual([
      { from: null, to: at('2026-11-11T06:00:00Z') },
      { from: at('2026-11-11T06:00:01Z'), to: null },
    ])
  })

  test('where all there is lies at the end, the end is cut off', () => {
    const from = at('2026-11-01T00:00:00Z')
    const to = at('2026-11-20T00:00:00Z')
    expect(halves({ from, to }, to, NOW)).toEqual([
      { from, to: to - 1_000 },
      { from: to, to },
    ])
  })

  test.each([
    ['a single second', { from: NOW, to: NOW }],
    ['what lies after now', { from: NOW + 1_000, to: null }],
    ['what lies before GitHub', { from: null, to: at('2008-01-01T00:00:00Z') }],
  ])('%s has none', (_, span) => {
    expect(halves(span, Number.NaN, NOW)).toBeNull()
  })

  test.each([Number.NaN, 0, NOW, NOW * 2, at('2020-02-02T02:02:02Z')])(
    'come to an end whatever the oldest issue is said to be (%d)',
    (oldest) => {
      let steps = 0
      const walk = (span: Parameters<typeof halves>[0], left: boolean): void => {
        const parts = halves(span, oldest, NOW)
        steps += 1
        if (parts !== null && steps < 500) walk(parts[left ? 0 : 1], left)
      }
      walk({ from: null, to: null }, true)
      walk({ from: null, to: null }, false)
      expect(steps).toBeLessThan(150)
    },
  )
})

import { describe, expect, test } from 'vitest'
import type {
  AuditFacts,
  DriftIssueCount,
  DriftIssues,
  IssueCounts,
} from '../../model/audit-facts.ts'
import { known, unknown } from '../../model/known.ts'
import { openIssues } from './open-issues.ts'
import { countsOf, due, fallenBelow, keepCounts, lastWeek } from './open-issues-counts.ts'

const NOW = '2026-11-21T06:00:00Z'

const counted = (name: string, total: number, part: Partial<DriftIssueCount> = {}) => ({
  name,
  byDomain: { code: total },
  total,
  oldest: {
    number: 12,
    url: `https://github.com/${name}/issues/12`,
    title: 'ESLint is switched off',
    created: '2026-09-01T06:00:00Z',
  },
  ...part,
})

const at = (time: string, counts: Record<string, number> = {}): IssueCounts => ({ time, counts })

const facts = (issues: AuditFacts['issues'], part: Partial<AuditFacts> = {}): AuditFacts => ({
  repository: 'acme/drift-config',
  folder: unknown('there is none'),
  records: [],
  memory: {},
  issues,
  earlier: [],
  threshold: 5,
  exemptions: [],
  now: NOW,
  ...part,
})

const run = (repositories: DriftIssueCount[], part: Partial<AuditFacts> = {}) =>
  openIssues.run(facts(known({ repositories }), part), {})

describe('repositories with more open drift issues than the threshold', () => {
  test('are a warning each, with numbers and without findings', () => {
    const api = counted('acme/api', 7, {
      byDomain: { infra: 2, code: 5 },
      team: 'Core',
      tier: 'production',
    })
    const earlier = [at('2026-11-14T06:00:00Z', { 'Acme/API': 5 })]
    expect(run([api, counted('acme/web', 5)], { earlier })).toEqual([
      {
        check: 'audit/open-issues',
        status: 'warning',
        subject: 'acme/api',
        message:
          '7 open drift issues (5 code, 2 infra), 2 more than a week ago; the oldest, #12, is 81 days old',
        data: {
          total: 7,
          byDomain: { infra: 2, code: 5 },
          threshold: 5,
          change: 2,
          oldest: {
            number: 12,
            url: 'https://github.com/acme/api/issues/12',
            created: '2026-09-01T06:00:00Z',
            days: 81,
          },
          team: 'Core',
          tier: 'production',
        },
        findings: [],
      },
    ])
  })

  test.each([
    [{ 'acme/api': 9 }, ', 2 fewer than a week ago', -2],
    [{ 'acme/api': 7 }, ', as many as a week ago', 0],
    [{ 'acme/web': 1 }, ', none a week ago', 7],
  ])('against %j', (counts, words, change) => {
    const [result] = run([counted('acme/api', 7)], {
      earlier: [at('2026-11-13T06:00:00Z', counts)],
    })
    expect(result?.message).toContain(`(7 code)${words};`)
    expect(result?.data).toMatchObject({ change })
  })

  test('have no trend where nothing was counted', () => {
    const [result] = run([counted('acme/api', 7)])
    expect(result?.message).toContain('(7 code); the oldest')
    expect(result?.data).toMatchObject({ change: null })
  })
})

test('nobody over: one pass', () => {
  expect(run([counted('acme/api', 5), counted('acme/web', 1)])).toMatchObject([
    {
      status: 'pass',
      subject: 'acme/drift-config',
      message: 'No repository has more than 5 open drift issues; there are 6 in all',
    },
  ])
})

test('without an organization nothing is asked', () => {
  expect(openIssues.run(facts(null), {})).toEqual([])
})

test('what could not be read is unknown, never in order', () => {
  expect(openIssues.run(facts(unknown('no sight', 'Issues: read')), {})).toEqual([
    {
      check: 'audit/open-issues',
      status: 'unknown',
      subject: 'acme/drift-config',
      message: 'no sight',
      permissions: ['Issues: read'],
      findings: [],
    },
  ])
})

test('what was read in part is told, with what is missing', () => {
  const issues: DriftIssues = {
    repositories: [counted('acme/api', 7)],
    incomplete: { reason: 'GitHub gave 7 of 9' },
  }
  const earlier = [at('2026-11-14T06:00:00Z', { 'acme/api': 9 })]
  const results = openIssues.run(facts(known(issues), { earlier }), {})
  expect(results.map(({ status }) => status)).toEqual(['warning', 'unknown'])
  // Two fewer may be two that were not seen.
  expect(results[0]?.message).not.toContain('week ago')
  const few = { ...issues, repositories: [counted('acme/api', 1)] }
  expect(openIssues.run(facts(known(few)), {}).map(({ status }) => status)).toEqual(['unknown'])
})

describe('once in a week', () => {
  test.each([
    ['never before', [], true],
    ['a week ago', ['2026-11-14T06:00:00Z'], true],
    ['six and a half days ago: that job started late', ['2026-11-14T18:00:00Z'], true],
    ['six days ago', ['2026-11-15T06:00:00Z'], false],
    ['a minute ago', ['2026-11-01T06:00:00Z', '2026-11-21T05:59:00Z'], false],
    ['in the future: a clock was wrong', ['2027-01-01T00:00:00Z'], true],
    ['at no time', ['soon'], true],
  ])('%s', (_, times, expected) => {
    expect(
      due(
        times.map((time) => ({ time })),
        NOW,
      ),
    ).toBe(expected)
  })
})

describe('what is remembered', () => {
  test('is one count a week, the newest nine', () => {
    let kept: IssueCounts[] = []
    for (let day = 0; day < 100; day++) {
      const time = new Date(Date.parse('2026-08-01T06:00:00Z') + day * 86_400_000).toISOString()
      kept = keepCounts(kept, at(time, { 'acme/api': day }))
    }
    expect(kept).toHaveLength(9)
    expect(kept.map(({ counts }) => counts['acme/api'])).toEqual([
      42, 49, 56, 63, 70, 77, 84, 91, 98,
    ])
  })

  test('is of two in one ISO week the later', () => {
    const monday = at('2026-11-16T00:00:00Z')
    const sunday = at('2026-11-22T18:00:00Z')
    expect(keepCounts([monday], sunday)).toEqual([sunday])
    expect(keepCounts([monday], at('2026-11-23T00:00:00Z'))).toHaveLength(2)
  })

  test('of what was counted in part is when that was; nothing is compared with it', () => {
    const issues = { repositories: [counted('acme/api', 7)] }
    expect(countsOf(issues, NOW)).toEqual(at(NOW, { 'acme/api': 7 }))
    const part = countsOf({ ...issues, incomplete: { reason: 'x' } }, NOW)
    expect(part).toEqual({ ...at(NOW, { 'acme/api': 7 }), incomplete: true })
    const kept = keepCounts([at('2026-11-14T00:00:00Z')], part)
    expect(due(kept, '2026-11-22T06:00:00Z')).toBe(false)
    expect(lastWeek(kept, '2026-11-28T06:00:00Z')?.time).toBe('2026-11-14T00:00:00Z')
  })
})

test('last week is what was counted nearest to seven days ago', () => {
  const times = ['2026-11-05', '2026-11-12', '2026-11-19', '2027-01-01'].map((day) =>
    at(`${day}T06:00:00Z`),
  )
  expect(lastWeek(times, NOW)?.time).toBe('2026-11-12T06:00:00Z')
  expect(lastWeek([at('2026-11-20T06:00:00Z')], NOW)).toBeNull()
})

test('those that fell below are named; of names that mean something to JavaScript too', () => {
  const then = at('2026-11-14T06:00:00Z', JSON.parse('{"acme/api":6,"__proto__":9,"acme/x":2}'))
  const now = { repositories: [counted('acme/API', 5)] }
  expect(fallenBelow(then, now, 5)).toEqual([
    { name: '__proto__', was: 9, total: 0 },
    { name: 'acme/api', was: 6, total: 5 },
  ])
  expect(fallenBelow(then, { ...now, incomplete: { reason: 'x' } }, 5)).toEqual([])
  expect(fallenBelow(null, now, 5)).toEqual([])
})

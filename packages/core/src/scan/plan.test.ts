import { describe, expect, test } from 'vitest'
import { parseShards, shardList } from './plan.ts'
import {
  type Budget,
  budgetOf,
  type Counts,
  durationOf,
  jobMinutes,
  type Limits,
  shardsFor,
} from './plan-estimate.ts'

const organization = (repositories: number, more: Partial<Counts> = {}): Counts => {
  const moved = Math.round(repositories / 20)
  return {
    inventory: repositories,
    inScope: repositories,
    domains: {
      code: { repositories, moved, fresh: 0 },
      process: { repositories, moved, fresh: 0 },
    },
    accounts: null,
    audits: null,
    issues: 50,
    branch: true,
    ...more,
  }
}

const limits = (limit: number, remaining = limit): Limits => {
  const allowance = { limit, remaining, reset: '2026-11-21T03:00:00Z' }
  return { rest: allowance, graphql: allowance }
}

test('as few shards as hold their share', () => {
  const shards = [10, 4000, 10_000, 100_000].map((size) => shardsFor(organization(size), 50))
  expect(shards).toEqual([1, 1, 3, 25])
})

test('domains of one run share the discovery', () => {
  const both = organization(1000)
  const { code, process } = both.domains
  const alone = [{ code }, { process }].map(
    (domains) => budgetOf({ ...both, domains: domains as Counts['domains'] }, 1).points,
  )
  const together = budgetOf(both, 1).points
  expect(together).toBeLessThan((alone[0] ?? 0) + (alone[1] ?? 0) - 10)
  expect(together).toBeGreaterThan(Math.max(...alone))
})

test('each shard reads the whole inventory: more of them cost more, and take less time', () => {
  const counts = organization(10_000)
  const [one, eight] = [1, 8].map((shards) => budgetOf(counts, shards).points) as [number, number]
  expect(eight - one).toBeGreaterThanOrEqual(7 * 100)
  expect(jobMinutes(counts, 8)).toBeLessThan(jobMinutes(counts, 1))
})

test('what one token may ask is not more because several ask', () => {
  const counts = organization(10_000)
  for (const shards of [1, 4, 16])
    expect(durationOf(counts, shards, limits(1000))).toMatchObject({ bound: 'points an hour' })
  expect(durationOf(counts, 4, limits(12_500)).hours).toBe(0)
  expect(durationOf(counts, 4, limits(12_500, 10)).hours).toBe(1)
  expect(durationOf(counts, 4, null).hours).toBe(0)
})

describe('accounts', () => {
  const accounts = { environments: 9, beside: 3, last: null }
  const counts = organization(10, {
    domains: { infra: { repositories: 3, moved: 0, fresh: 3 } },
    accounts,
  })
  const last = { environments: 9, stacks: 20, requests: 206 }

  test('what nobody ever scanned is not known to cost nothing', () => {
    expect(budgetOf(counts, 1).aws).toBe(null)
    expect(budgetOf({ ...counts, accounts: { ...accounts, environments: 0 } }, 1).aws).toBe(0)
    expect(budgetOf(organization(10), 1).aws).toBe(0)
  })

  test('cost what they cost the last time, and new ones as much as the others', () => {
    expect(budgetOf({ ...counts, accounts: { ...accounts, last } }, 1).aws).toBe(206)
    const grown = { ...accounts, environments: 18, last }
    for (const shards of [1, 4])
      expect(budgetOf({ ...counts, accounts: grown }, shards).aws).toBe(412)
  })

  test('each environment asks GitHub once which commit is deployed', () => {
    const none = budgetOf({ ...counts, accounts: { ...accounts, environments: 0 } }, 1)
    const nine = budgetOf(counts, 1)
    expect([nine.graphql - none.graphql, nine.rest - none.rest]).toEqual([9, 0])
  })

  test('many stacks take longer than GitHub does, and are shared by several jobs', () => {
    const many = { ...accounts, last: { ...last, stacks: 3000 } }
    const crowded = { ...counts, accounts: many }
    expect(jobMinutes(crowded, 1)).toBeGreaterThan(40)
    expect(shardsFor(crowded, 50)).toBe(3)
    expect(jobMinutes(crowded, 3)).toBeLessThan(25)
  })
})

test('audits are run by one job, whatever the others are, and ask what they asked the last time', () => {
  const audit = { repositories: 1, moved: 0, fresh: 0 }
  const counts = organization(10_000, { domains: { audit }, issues: 0, branch: false })
  const [one, eight] = [1, 8].map((shards) => budgetOf(counts, shards)) as [Budget, Budget]
  expect(one).toMatchObject({ rest: 0, graphql: 4, points: 4 })
  expect(eight).toEqual(one)
  const audits = { rest: 12, graphql: 9, points: 40 }
  expect(budgetOf({ ...counts, audits }, 8)).toMatchObject(audits)
  expect(jobMinutes(counts, 1)).toBeLessThan(1)
})

test('shards as they are asked for, and as a matrix takes them', () => {
  expect(['', 'auto', ' AUTO ', '7', '256'].map(parseShards)).toEqual([
    'auto',
    'auto',
    'auto',
    7,
    256,
  ])
  for (const wrong of ['0', '257', '-1', '1.5', '2/4', 'many', '1e2']) {
    expect(() => parseShards(wrong), wrong).toThrow(RangeError)
  }
  expect(shardList(3)).toEqual(['1/3', '2/3', '3/3'])
})

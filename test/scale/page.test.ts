import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shardList } from '../../packages/core/src/scan/plan.ts'
import type { Counts } from '../../packages/core/src/scan/plan-estimate.ts'
import { budgetOf, durationOf, shardsFor } from '../../packages/core/src/scan/plan-estimate.ts'
import { planText } from '../../packages/core/src/scan/plan-words.ts'
import { withScaleTables } from '../bench/scale.ts'

test('the example of a plan in docs/scale.md is what `drift plan` says of such an organization', () => {
  const domain = { repositories: 8120, moved: 406, fresh: 0 }
  const counts: Counts = {
    inventory: 10_000,
    inScope: 9412,
    domains: { code: domain, process: domain },
    accounts: null,
    audits: null,
    issues: 50,
    branch: true,
  }
  const allowance = { limit: 12_500, reset: '2026-11-22T03:00:00Z' }
  const limits = {
    rest: { ...allowance, remaining: 12_480 },
    graphql: { ...allowance, remaining: 12_466 },
  }
  const shards = shardsFor(counts, 50)
  const said = planText({
    organization: 'my-org',
    domains: ['code', 'process'],
    counts,
    shards: shardList(shards),
    budget: budgetOf(counts, shards),
    duration: durationOf(counts, shards, limits),
    deadline: 50,
    limits,
    notes: [],
  })
  const [, example] =
    /```\n\$ drift plan .*\n([\s\S]*?)\n```/.exec(readFileSync('docs/scale.md', 'utf8')) ?? []
  expect(example).toBe(said)
})

test('the tables of docs/scale.md are what the plan says today', () => {
  const page = readFileSync('docs/scale.md', 'utf8')
  expect(withScaleTables(page)).toBe(page)
  const row = page.split('\n').find((line) => line.startsWith('| 16 |')) ?? ''
  expect(row).toMatch(/^(?:\| [^|]*\d[^|]* ){7}\|$/)
})

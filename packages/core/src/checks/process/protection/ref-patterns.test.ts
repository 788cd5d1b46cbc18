import { describe, expect, it, test } from 'vitest'
import { unknown } from '../../../model/known.ts'
import type { RulesetFacts } from '../../../model/process-facts.ts'
import { reachesBranch, refPattern } from './ref-patterns.ts'
import { coverageOf } from './tag-patterns.ts'

const ruleset = (
  target: 'branch' | 'tag',
  include: string[],
  exclude: string[] = [],
): RulesetFacts => ({
  id: 'R',
  databaseId: 1,
  source: { kind: 'repository-ruleset', name: 'Main', owner: 'acme/app' },
  enforcement: 'active',
  target,
  include,
  exclude,
  rules: unknown('not asked'),
  bypassActors: unknown('not asked'),
})

describe('a pattern of a ruleset', () => {
  test.each([
    ['refs/heads/*', 'refs/heads/a', true],
    ['refs/heads/*', 'refs/heads/a/b', false],
    ['refs/heads/**', 'refs/heads/a/b', false],
    ['refs/heads/**/*', 'refs/heads/a/b', true],
    ['refs/heads/v[0-9]', 'refs/heads/v1', true],
    ['refs/heads/v[!0-9]', 'refs/heads/v1', false],
    // Braces are characters like others.
    ['refs/heads/{main,release}', 'refs/heads/main', false],
    ['refs/heads/{main,release}', 'refs/heads/{main,release}', true],
    ['refs/heads/\\{a\\}', 'refs/heads/{a}', true],
    ['refs/heads/a/', 'refs/heads/a', false],
    ['refs/heads/(a+)+$', 'refs/heads/aaaa', false],
  ])('%s and %s: %s', (pattern, ref, matches) => {
    expect(refPattern(pattern)(ref)).toBe(matches)
  })

  it('reaches a branch unless another one leaves it out', () => {
    const reaches = (include: string[], exclude: string[] = []) =>
      reachesBranch(ruleset('branch', include, exclude), 'main', 'main')
    expect(reaches(['~ALL'])).toBe(true)
    expect(reaches(['~DEFAULT_BRANCH'])).toBe(true)
    expect(reaches(['~ALL'], ['~DEFAULT_BRANCH'])).toBe(false)
    expect(reaches(['~ALL'], ['refs/heads/m*'])).toBe(false)
    expect(reaches([])).toBe(false)
  })
})

describe('tags that a ruleset leaves out', () => {
  test.each([
    [['refs/tags/*'], [], 'all'],
    [['refs/tags/v1*'], [], 'none'],
    [['~ALL'], ['refs/tags/v0*'], 'some'],
    [['~ALL'], ['refs/tags/*-rc*'], 'some'],
    // Nobody's example has it in its name, and v2-beta is one all the same.
    [['~ALL'], ['refs/tags/*beta*'], 'some'],
    [['~ALL'], ['refs/tags/*-[ab]?'], 'some'],
    [['~ALL'], ['refs/tags/x/*'], 'all'],
  ] as const)('v* by %j but %j: %s', (include, exclude, coverage) => {
    expect(coverageOf(ruleset('tag', [...include], [...exclude]), 'v*')).toBe(coverage)
  })
})

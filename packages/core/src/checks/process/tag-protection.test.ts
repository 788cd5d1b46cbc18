import { describe, expect, it } from 'vitest'
import type { Result } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import type { Rule, RulesetFacts } from '../../model/process-facts.ts'
import { ruleset } from './protection/examples.ts'
import { coverageOf } from './protection/tag-patterns.ts'
import { exampleInput } from './shared/examples.ts'
import { tagProtection } from './tag-protection.ts'

const DELETION: Rule = { type: 'deletion' }
const UPDATE: Rule = { type: 'update' }

const tags = (rules: Rule[], more: Partial<RulesetFacts> = {}): RulesetFacts =>
  ruleset('Tags', rules, { target: 'tag', include: ['refs/tags/v*'], ...more })

const run = async (rulesets: RulesetFacts[], more = '', tier?: string): Promise<Result[]> =>
  tagProtection.run(
    await exampleInput(
      `[process.repo.tag_protection]\npatterns = ["v*"]\n${more}`,
      { rulesets: known(rulesets) },
      tier,
    ),
  )

const titles = (results: Result[]) =>
  results.flatMap(({ findings }) => findings.map(({ severity, title }) => `${severity} ${title}`))

describe('tags that are protected', () => {
  it('can neither be deleted nor moved, by one ruleset or by several', async () => {
    expect(await run([tags([DELETION, UPDATE])])).toMatchObject([{ status: 'pass' }])
    const all = tags([UPDATE], { include: ['~ALL'] })
    expect(await run([tags([DELETION]), all])).toMatchObject([{ status: 'pass' }])
  })

  it('tell what is open, and where to close it', async () => {
    const [result] = await run([tags([DELETION])])
    expect(result).toMatchObject({
      status: 'fail',
      findings: [
        {
          severity: 'high',
          subject: 'v*',
          title: 'Tags v* can be moved',
          expected: { prevent_deletion: true, prevent_update: true },
          actual: { prevent_deletion: true, prevent_update: false },
          setAt: { name: 'ruleset Tags of acme' },
          fix: 'Restrict updates of tags v* in an active tag ruleset (ruleset Tags of acme); check.toml line 2 asks for it.',
        },
      ],
    })
  })

  it('are asked for one by one', async () => {
    expect(await run([tags([DELETION])], 'prevent_update = false')).toMatchObject([
      { status: 'pass' },
    ])
    expect(titles(await run([], 'prevent_deletion = false'))).toEqual(['high Tags v* can be moved'])
  })

  it('are not held by a ban on force pushes alone: a later commit is no force push', async () => {
    const [result] = await run([tags([DELETION, { type: 'non_fast_forward' }])])
    expect(result?.findings[0]).toMatchObject({
      title: 'Tags v* can be moved',
      fix: expect.stringContaining('can still be moved on to a later commit'),
    })
  })

  it.each([
    [{ enforcement: 'evaluate' as const }, 'would do so, but its enforcement is evaluate'],
    [{ exclude: ['refs/tags/v0*'] }, 'leaves some of them out: refs/tags/v0*'],
  ])('are not held by a ruleset with %j', async (more, note) => {
    const [result] = await run([tags([DELETION, UPDATE], more)])
    expect(result?.findings[0]).toMatchObject({
      title: 'Tags v* can be deleted and moved',
      fix: expect.stringContaining(note),
    })
  })

  it('are not held by a ruleset for branches', async () => {
    const results = await run([tags([DELETION, UPDATE], { target: 'branch', include: ['~ALL'] })])
    expect(titles(results)).toEqual(['high Tags v* can be deleted and moved'])
  })

  it('count for less in a prototype', async () => {
    expect(titles(await run([], '', 'prototype'))).toEqual([
      'medium Tags v* can be deleted and moved',
    ])
  })
})

describe('what could not be seen', () => {
  it('is open for the pattern alone', async () => {
    const results = await run([tags([], { rules: unknown('not shown', 'Administration: read') })])
    expect(results).toMatchObject([
      { status: 'unknown', subject: 'v*', permissions: ['Administration: read'], findings: [] },
    ])
  })

  it('is everything without the list of rulesets', async () => {
    const toml = '[process.repo.tag_protection]\npatterns = ["v*"]'
    const input = await exampleInput(toml, { rulesets: unknown('no token', 'Metadata: read') })
    expect(tagProtection.run(input)).toMatchObject([
      { status: 'unknown', subject: 'acme/app', permissions: ['Metadata: read'] },
    ])
  })
})

describe('skipped', () => {
  it.each([
    ['', 'Not asked for in check.toml'],
    [
      '[process.repo]\nenabled = false\n[process.repo.tag_protection]\npatterns = ["v*"]',
      'Not asked for in check.toml',
    ],
    [
      '[process.repo.tag_protection]\npatterns = []',
      '[process.repo.tag_protection] protects no tags from anything',
    ],
  ])('%j', async (toml, message) => {
    const input = await exampleInput(toml, { rulesets: known([]) })
    expect(tagProtection.run(input)).toMatchObject([{ status: 'skipped', message }])
  })
})

describe('patterns', () => {
  it.each([
    ['refs/tags/v*', 'v*', 'all'],
    ['refs/tags/v*', 'refs/tags/v*', 'all'],
    ['refs/tags/*', 'v*', 'all'],
    ['refs/tags/**/*', 'v*', 'all'],
    ['refs/tags/v*', 'v1.*', 'all'],
    ['refs/tags/v1.*', 'v*', 'none'],
    ['refs/tags/v?', 'v*', 'none'],
    ['refs/tags/v[0-9]*', 'v*', 'none'],
    ['refs/tags/*', 'app/v*', 'none'],
    ['refs/tags/**', 'app/v*', 'none'],
    ['refs/tags/*', '~ALL', 'none'],
    ['~ALL', '~ALL', 'all'],
  ])('%s covers %s: %s', (include, pattern, expected) => {
    expect(coverageOf(tags([], { include: [include] }), pattern)).toBe(expected)
  })

  it.each([
    ['refs/tags/v0*', 'some'],
    ['~ALL', 'some'],
    ['refs/tags/nightly', 'all'],
  ])('without %s', (exclude, expected) => {
    expect(coverageOf(tags([], { exclude: [exclude] }), 'v*')).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { Activity, ProcessFacts } from '../../model/process-facts.ts'
import { branchNames } from './branch-names.ts'
import { activity, commit, pullRequest, told } from './habits/examples.ts'
import { exampleInput } from './shared/examples.ts'

const PATTERN = "pattern = '^(feature|fix)/'"

const named = (...names: string[]): Partial<ProcessFacts> => ({
  branches: known({ names, total: names.length }),
})

const run = async (
  section: string,
  facts: Partial<ProcessFacts>,
  happened: Partial<Activity> = {},
  tier = 'production',
) =>
  branchNames.run(
    await exampleInput(
      `[process.branches]\n${section}\n`,
      { ...activity(happened), ...facts },
      tier,
    ),
  )

const wrong = async (section: string, ...names: string[]) =>
  (await run(section, named(...names)))
    .flatMap(({ findings }) => findings)
    .map(({ subject }) => subject)

describe('names of branches', () => {
  it('pass where they match; the default branch and machines’ are left alone', async () => {
    const names = ['main', 'feature/a', 'gh-readonly-queue/main/pr-1-abc', 'drift-ledger']
    const robots = ['dependabot/npm_and_yarn/x-1.2', 'renovate/all', 'gh-pages']
    expect(told(await run(PATTERN, named(...names, ...robots)))).toEqual([
      'pass: Branches are named as agreed',
    ])
  })

  it('that do not match are told while the branch is there', async () => {
    const [result] = await run(PATTERN, named('main', 'feature/a', 'wip'))
    expect(result).toMatchObject({
      status: 'warning',
      findings: [
        {
          subject: 'wip',
          title: 'Branch wip: does not match ^(feature|fix)/',
          rule: 'process/branch-name',
          expected: 'a match of ^(feature|fix)/',
          actual: 'wip',
          setAt: { name: 'the branches of acme/app', url: 'https://github.com/acme/app/branches' },
          fix: expect.stringMatching(/^Rename the branch.* It is asked for in check\.toml line \d/),
        },
      ],
    })
    expect(result?.findings[0]).not.toHaveProperty('baseline')
  })

  it('of merged pull requests are told once each, as what happened', async () => {
    const pullRequests = [
      pullRequest(4, { head: 'gone', mergedAt: '2026-11-20T12:00:00Z' }),
      pullRequest(3, { head: 'gone' }),
      pullRequest(2, { head: 'still-here' }),
      pullRequest(1, { head: 'bump-x', author: { login: 'renovate', bot: true } }),
      pullRequest(5),
    ]
    const [result] = await run(PATTERN, named('main', 'still-here'), { pullRequests })
    expect(result?.findings).toMatchObject([
      { subject: 'still-here' },
      {
        subject: 'gone',
        title: 'Merged with #4: branch gone: does not match ^(feature|fix)/',
        baseline: { kind: 'event' },
        evidence: { pullRequest: { number: 4 }, actor: 'ann', time: '2026-11-20T12:00:00Z' },
      },
    ])
    expect(result?.findings[0]).not.toHaveProperty('baseline')
  })

  it('are left alone as `exclude` says, and then robots are judged as everybody', async () => {
    const section = `${PATTERN}\nexclude = ["develop", "release/*"]`
    expect(await wrong(section, 'develop', 'release/1/x', 'renovate/all')).toEqual(['renovate/all'])
  })

  it('hold the number of an issue where that is asked', async () => {
    const with_ = ['123', 'fix/123', '123-fix', 'feature/ABC-12', 'gh-12_x']
    const without = ['fix', 'fix/v2', 'fix/a1b', 'v1.2', '0-x']
    expect(await wrong('require_issue = true', ...with_, ...without)).toEqual(without.toSorted())
    const own = "require_issue = true\nissue_pattern = 'GH\\d+'"
    expect(await wrong(own, 'x-GH12', 'x-12')).toEqual(['x-12'])
    const [both] = await run(`${PATTERN}\nrequire_issue = true`, named('wip'))
    expect(both?.findings[0]).toMatchObject({
      title: 'Branch wip: does not match ^(feature|fix)/; names no issue',
      expected: 'a match of ^(feature|fix)/; the number of an issue',
    })
  })

  it('are bounded, on one line, and harmless as names of settings', async () => {
    const hostile = `@all\`<b>\u2028${'x'.repeat(300)}`
    const [result] = await run(`${PATTERN}\nexclude = []`, named(hostile, '__proto__', 'pattern'))
    expect(result?.findings.map(({ title }) => title.length < 130)).toEqual([true, true, true])
    expect(result?.findings.map(({ subject }) => subject)).toContain('__proto__')
  })

  it('are counted past fifty, and not known past what was read', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `b${String(at).padStart(2, '0')}`)
    const branches = known({ names, total: 700 })
    const [result, rest] = await run(PATTERN, { branches })
    expect(result?.findings).toHaveLength(51)
    expect(result?.findings.at(-1)?.title).toBe(
      '10 more branches with names that are not as agreed',
    )
    expect(rest?.message).toBe(
      'Not judged: 640 of 700 branches were not read, for there are too many',
    )
  })

  it('are not known where neither branches nor pull requests were seen', async () => {
    const facts = {
      branches: unknown('needs a token', 'Contents: read'),
      activity: unknown('needs a token', 'Contents: read'),
    }
    expect(told(await run(PATTERN, facts))).toEqual([
      'unknown: Not judged: which branches exist is not known: needs a token',
      'unknown: Not judged: which branches were merged is not known: needs a token',
    ])
  })

  it('are judged in a clone by the branches that it has', async () => {
    const commits = [commit('x', { pullRequests: unknown('needs a token', 'Pull requests: read') })]
    expect(
      await run(PATTERN, { ...named('main', 'wip'), from: 'disk' }, { commits }),
    ).toMatchObject([
      { status: 'warning', findings: [{ subject: 'wip' }] },
      {
        status: 'unknown',
        message: 'Not judged: which pull requests were merged is not known: needs a token',
        permissions: ['Pull requests: read'],
      },
    ])
  })

  it('are skipped where the section is absent, off, or about protection alone', async () => {
    expect(told(branchNames.run(await exampleInput('')))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(told(await run(`enabled = false\n${PATTERN}`, named('wip')))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(told(await run('required_reviews = 2', named('wip')))).toEqual([
      'skipped: [process.branches] asks nothing of the names of branches',
    ])
  })

  it('are told what a broken pattern leaves open, milder in a prototype', async () => {
    expect(told(await run('pattern = "["', named('wip')))).toEqual([
      'fail: How branches are to be named cannot be enforced as it is written',
      '  medium process.branches.pattern is not a regular expression',
    ])
    expect(told(await run('pattern = "["', named('wip'), {}, 'prototype'))[1]).toMatch(/^ {2}low /)
    const [both, unbounded] = await run(
      "pattern = '^(?!x)'\nrequire_issue = true",
      named('main', 'wip'),
    )
    expect(both?.findings).toMatchObject([{ title: 'Branch wip: names no issue' }])
    expect(unbounded?.status).toBe('unknown')
  })
})

import { describe, expect, it } from 'vitest'
import { isUndeclared } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import type { OpenIssues } from '../../model/process-facts.ts'
import { told } from './habits/examples.ts'
import { issues } from './issues.ts'
import { exampleInput } from './shared/examples.ts'

type Issue = OpenIssues['issues'][number]

const issue = (number: number, labels: string[], author: string | null = 'ann'): Issue => ({
  number,
  title: `Issue ${number}`,
  url: `https://github.com/acme/app/issues/${number}`,
  labels,
  author,
})

const run = async (
  section: string,
  open: Issue[],
  { total = open.length, tier = 'production' } = {},
) =>
  issues.run(
    await exampleInput(
      `[process.issues]\n${section}\n`,
      { issues: known({ issues: open, total }) },
      tier,
    ),
  )

describe('open issues', () => {
  it('pass where they carry what is asked for', async () => {
    const section = 'require_labels = ["Type: *"]\none_of = [["p1", "p2"], ["team-*"]]'
    expect(told(await run(section, [issue(1, ['type: bug', 'P1', 'team-a', 'other'])]))).toEqual([
      'pass: 1 open issue judged, each with the labels that are asked for',
    ])
    expect(told(await run('require_labels = true', []))).toEqual([
      'pass: 0 open issues judged, each with the labels that are asked for',
    ])
  })

  it.each([
    ['require_labels = true', [], 'no label', 'a label', 'no label'],
    [
      'require_labels = ["bug", "task"]',
      ['x'],
      'none of bug, task',
      'one or more of bug, task',
      'x',
    ],
    ['one_of = [["p1", "p2"]]', ['x'], 'none of p1, p2', 'exactly one of p1, p2', 'x'],
    ['one_of = [["p1", "p2"]]', ['P1', 'p2'], '2 of p1, p2', 'exactly one of p1, p2', 'P1, p2'],
    [
      'require_labels = ["bug"]\none_of = [["p*"]]',
      [],
      'none of bug, none of p*',
      'one or more of bug; exactly one of p*',
      'no label',
    ],
  ])('%s: %j', async (section, labels, wrong, expected, actual) => {
    const [result] = await run(section, [issue(12, labels)])
    expect(result).toMatchObject({
      status: 'warning',
      findings: [
        {
          subject: '#12',
          severity: 'low',
          rule: 'process/issue-labels',
          title: `Issue #12 carries ${wrong}`,
          expected,
          actual,
          evidence: { url: 'https://github.com/acme/app/issues/12', actor: 'ann' },
          fix: expect.stringMatching(
            /^Give issue #12 the labels that are asked for, or close it\. It is asked for in check\.toml line 2/,
          ),
        },
      ],
    })
    expect(result?.findings[0]).not.toHaveProperty('baseline')
  })

  it('of this product and of robots are left alone', async () => {
    const open = [issue(1, ['drift:process']), issue(2, [], 'renovate[bot]'), issue(3, [], null)]
    const wrong = async (section: string) =>
      (await run(`require_labels = ["bug"]\n${section}`, open))[0]?.findings.map((f) => f.subject)
    expect(await wrong('')).toEqual(['#3'])
    expect(await wrong('exclude_authors = []')).toEqual(['#2', '#3'])
  })

  it('are told oldest first, and counted past fifty', async () => {
    const open = Array.from({ length: 60 }, (_, at) => issue(60 - at, []))
    const [result] = await run('require_labels = true', open)
    expect(result?.findings[0]?.subject).toBe('#1')
    expect(result?.findings).toHaveLength(51)
    expect(result?.findings.at(-1)).toMatchObject({
      subject: 'process/issue-labels',
      title: '10 more open issues without the labels that are asked for',
      setAt: {
        name: 'the open issues of acme/app',
        url: 'https://github.com/acme/app/issues',
      },
    })
  })

  it('are unknown past what was read', async () => {
    expect(told(await run('require_labels = true', [issue(9, ['x'])], { total: 400 }))).toEqual([
      'pass: 1 open issue judged, each with the labels that are asked for',
      'unknown: Not judged: the oldest 399 of 400 open issues were not read, for there are too many',
    ])
  })

  it('quote labels no further than needed, whatever they hold', async () => {
    const labels = ['<b>@all</b>\n::error::', '__proto__', ...Array.from({ length: 98 }, () => 'x')]
    const [result] = await run('require_labels = ["constructor"]', [issue(1, labels)])
    expect(result?.findings[0]?.actual).toBe(
      '<b>@all</b> ::error::, __proto__, x, x, x, x, x, x, x, x and 90 more',
    )
  })

  it('are no graver in a prototype', async () => {
    const [result] = await run('require_labels = true', [issue(1, [])], { tier: 'prototype' })
    expect(result?.findings.map(({ severity }) => severity)).toEqual(['low'])
  })

  it('are unknown to a token that does not see them', async () => {
    const toml = '[process.issues]\nrequire_labels = true\n'
    const facts = { issues: unknown('the token may not read issues', 'Issues: read') }
    expect(issues.run(await exampleInput(toml, facts))).toMatchObject([
      {
        status: 'unknown',
        message: 'Not judged: the token may not read issues',
        permissions: ['Issues: read'],
      },
    ])
  })

  it('are skipped where the section is absent, off, or asks for nothing', async () => {
    expect(told(issues.run(await exampleInput('')))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(told(await run('enabled = false\nrequire_labels = true', [issue(1, [])]))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    for (const nothing of ['require_labels = false', 'require_labels = []', 'one_of = []']) {
      expect(told(await run(nothing, [issue(1, [])]))).toEqual([
        'skipped: [process.issues] asks for no labels',
      ])
    }
  })

  it('asked for nothing any more, keep nothing open', async () => {
    const results = await run('require_labels = false', [issue(1, [])])
    expect(results.map(isUndeclared)).toEqual([true])
  })
})

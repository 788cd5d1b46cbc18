import { describe, expect, it } from 'vitest'
import type { Result } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import type { CheckState, ProcessFacts, Rule } from '../../model/process-facts.ts'
import { HIDDEN, withFiles } from './files/examples.ts'
import { checksRule, oid, protectedBy, ruleset, visibleRule } from './protection/examples.ts'
import { reportedName } from './protection/reported-name.ts'
import { requiredChecks } from './required-checks.ts'
import { exampleInput } from './shared/examples.ts'

const ACTIONS = 15368

const states = (names: readonly string[]): CheckState[] =>
  names.map((context) => ({ context, state: 'success', appId: ACTIONS }))

/** What reported on a pull request that was merged lately, and on `main` itself. */
const runs = (names: string[], complete = true): Pick<ProcessFacts, 'runs'> => ({
  runs: known({
    commits: [
      { oid: oid('a'), where: 'main', contexts: states(['deploy']), complete: true },
      { oid: oid('e'), where: '#12', contexts: states(names), complete },
    ],
  }),
})

const requiring = (...names: string[]) => protectedBy([ruleset('Main', [checksRule(names)])])

const run = async (toml: string, facts: Partial<ProcessFacts>, tier?: string) =>
  requiredChecks.run(await exampleInput(toml, facts, tier))

const told = (results: Result[]) =>
  results.flatMap(({ findings }) =>
    findings.map(({ severity, subject, title }) => `${severity} ${subject}: ${title}`),
  )

const open = (results: Result[]) =>
  results.filter(({ status }) => status === 'unknown').map(({ subject }) => subject)

const PROTECTED = '[process.branches]\nprotection = true\n'

describe('a required check', () => {
  const live = (names: string[], facts: Partial<ProcessFacts>) =>
    run(PROTECTED, { ...requiring(...names), ...facts })

  it('lives where a recent commit has it, matrix jobs by their full name', async () => {
    const results = await live(['test', 'build (20)'], runs(['test', 'build (20)', 'build (22)']))
    expect(results).toMatchObject([{ status: 'pass', findings: [] }])
  })

  it('is dead where none has: who requires it is told', async () => {
    const [result] = await live(['test', 'old-ci'], runs(['test']))
    expect(result).toMatchObject({
      status: 'fail',
      findings: [
        {
          severity: 'medium',
          subject: 'old-ci',
          title: 'Nothing reports the check old-ci, which ruleset Main of acme requires',
          expected: 'old-ci',
          actual: ['deploy', 'test'],
          setAt: { name: 'ruleset Main of acme' },
          fix: 'Take old-ci out of the required status checks in ruleset Main of acme, or let the job report under that name again: none of 2 recent commits has it.',
        },
      ],
    })
  })

  it.each([
    ['Test', 'test is reported; names are compared by case'],
    ['build', 'Reported is build (20) and build (22).'],
  ])('%s is not what is reported, and the likely reason is said', async (name, hint) => {
    const [result] = await live([name], runs(['test', 'build (20)', 'build (22)']))
    expect(result?.findings[0]?.fix).toContain(hint)
  })

  it('of one App is not what another App reports', async () => {
    const rule: Rule = {
      type: 'required_status_checks',
      contexts: [{ context: 'test', appId: 99 }],
      strict: false,
    }
    const facts = { ...protectedBy([ruleset('Main', [rule])]), ...runs(['test']) }
    const [result] = await run(PROTECTED, facts)
    expect(result?.findings[0]?.fix).toContain('not by the App 99')
    const unnamed = known({
      commits: [
        {
          oid: oid('e'),
          where: '#12',
          contexts: [{ context: 'test', state: 'success' as const, appId: null }],
          complete: true,
        },
      ],
    })
    expect(await run(PROTECTED, { ...facts, runs: unnamed })).toMatchObject([{ status: 'pass' }])
  })

  it('is not called dead by a look that was not complete', async () => {
    expect(open(await live(['test', 'lint'], runs(['test'], false)))).toEqual(['lint'])
  })

  it('is not called dead by the branch alone: it may only run on pull requests', async () => {
    const head = known({
      commits: [{ oid: oid('a'), where: 'main', contexts: states(['deploy']), complete: true }],
    })
    expect(open(await live(['test'], { runs: head }))).toEqual(['test'])
  })

  it('is open where the token may not read checks', async () => {
    const results = await live(['test'], { runs: unknown('not shown', 'Checks: read') })
    expect(results).toMatchObject([
      { status: 'unknown', subject: 'test', permissions: ['Checks: read'], findings: [] },
    ])
  })

  it('counts for less in a prototype', async () => {
    const facts = { ...requiring('old-ci'), ...runs(['test']) }
    expect(told(await run(PROTECTED, facts, 'prototype'))[0]).toMatch(/^low old-ci/)
  })

  it('may be hidden where protection was not fully seen', async () => {
    const dark = protectedBy([], {
      classic: unknown('not shown', 'Administration: read'),
      visible: unknown('not shown', 'Administration: read'),
    })
    expect(await run(PROTECTED, { ...dark, ...runs(['test']) })).toMatchObject([
      { status: 'unknown', subject: 'acme/app', permissions: ['Administration: read'] },
    ])
  })
})

const CI = '.github/workflows/ci.yml'
const WORKFLOW = `name: CI
on:
  pull_request:
  push: { branches: [main] }
jobs:
  test:
    runs-on: ubuntu-latest
  lint:
    name: Lint all
    runs-on: ubuntu-latest
  deploy:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
`

describe('a job that is meant as a gate', () => {
  const gates = (toml: string, required: string[], workflow = WORKFLOW) =>
    run(`[process.ci]\n${toml}`, {
      ...requiring(...required),
      files: withFiles({ [CI]: workflow }),
    })

  it('holds nothing up unless its check is required, by the name that GitHub reports', async () => {
    const [result] = await gates('required_workflows = ["ci"]', ['test'])
    expect(result?.findings).toMatchObject([
      {
        severity: 'medium',
        subject: 'lint',
        file: CI,
        line: 8,
        title: 'Job lint of ci.yml holds nothing up: no rule of main requires its check',
        expected: 'Lint all',
        actual: ['test'],
        setAt: { name: 'ruleset Main of acme' },
        fix: 'Add Lint all to the required status checks in ruleset Main of acme. It is meant as a gate by check.toml line 2.',
      },
    ])
    expect(await gates('required_workflows = ["CI"]', ['test', 'Lint all'])).toMatchObject([
      { status: 'pass' },
    ])
  })

  it('is only the one that is named, where jobs are named', async () => {
    const jobs = 'required_workflows = ["ci"]\njobs = { "ci.yml" = ["test"] }'
    expect(told(await gates(jobs, []))).toEqual([
      'medium test: Job test of ci.yml holds nothing up: no rule of main requires its check',
    ])
  })

  it('may be held up through a job that waits for it', async () => {
    const all = `${WORKFLOW}  all-green:\n    if: always()\n    needs: [test, lint]\n`
    expect(await gates('required_workflows = ["ci"]', ['all-green'], all)).toMatchObject([
      { status: 'pass' },
    ])
  })

  it('is no gate where its workflow never runs before a merge', async () => {
    const nightly = WORKFLOW.replace('pull_request:', 'schedule: [{ cron: "0 0 * * *" }]')
    expect(told(await gates('required_workflows = ["ci"]', [], nightly))).toEqual([])
  })

  it('may run on the push to the branch of a pull request', async () => {
    const onPush = WORKFLOW.replace('pull_request:', '').replace('{ branches: [main] }', '')
    expect(told(await gates('jobs = { ci = ["test"] }', [], onPush))).toHaveLength(1)
    const afterwards = WORKFLOW.replace('pull_request:', '')
    expect(told(await gates('jobs = { ci = ["test"] }', [], afterwards))).toEqual([])
  })

  it('must run on every change before it is required', async () => {
    const narrow = WORKFLOW.replace('pull_request:', 'pull_request: { paths: [src/**] }')
    const [result] = await gates('jobs = { ci = ["test"] }', [], narrow)
    expect(result?.findings[0]?.fix).toContain('Take its filters by path and branch away first')
  })

  it('is told once where file and name mean the same workflow', async () => {
    expect(told(await gates('required_workflows = ["ci", "CI"]', ['test']))).toHaveLength(1)
  })

  it('is open where rules were not seen, or require whole workflows', async () => {
    const files = withFiles({ [CI]: WORKFLOW })
    const toml = '[process.ci]\njobs = { ci = ["test"] }'
    const whole = protectedBy([ruleset('Org', [{ type: 'other', name: 'workflows' }])])
    expect(await run(toml, { ...whole, files })).toMatchObject([
      { status: 'unknown', subject: 'test', file: CI },
    ])
    const hidden = unknown('not shown', 'Administration: read')
    const partly = protectedBy([], { classic: hidden, visible: known(visibleRule()) })
    expect(told(await run(toml, { ...partly, files }))).toHaveLength(1)
    const dark = protectedBy([], { classic: hidden, visible: hidden })
    expect(open(await run(toml, { ...dark, files }))).toEqual(['test'])
  })

  it('is open where workflows could not be read', async () => {
    const toml = '[process.ci]\njobs = { ci = ["test"] }'
    expect(await run(toml, { ...requiring(), files: HIDDEN })).toMatchObject([
      { status: 'unknown', subject: 'acme/app', permissions: ['Contents: read'] },
    ])
    expect(await run(toml, { ...requiring(), files: withFiles({ [CI]: 'on: [' }) })).toMatchObject([
      { status: 'unknown', subject: 'ci', file: CI },
    ])
  })
})

describe('the name of a job’s check', () => {
  it.each([
    [{}, 'test', true],
    [{}, 'test (20)', false],
    [{ name: 'Unit' }, 'Unit', true],
    [{ name: 'Unit' }, 'test', false],
    [{ strategy: { matrix: { node: [20] } } }, 'test (20, linux)', true],
    [{ strategy: { matrix: { node: [20] } } }, 'testing (20)', false],
    [{ name: 'On ${{ matrix.os }}!', strategy: { matrix: {} } }, 'On linux!', true],
    [{ name: 'On ${{ matrix.os }}!', strategy: { matrix: {} } }, 'On linux', false],
    [{ uses: './.github/workflows/t.yml' }, 'test / unit', true],
    [{ uses: 'a/b/c.yml@v1', strategy: { matrix: {} } }, 'test (20) / unit', true],
  ])('of %j may be %s: %s', (job, context, expected) => {
    expect(reportedName('test', job).matches(context)).toBe(expected)
  })
})

describe('skipped', () => {
  it.each([
    ['', 'Not asked for in check.toml'],
    [
      '[process.branches]\npattern = "^x"\n[process.ci]\n',
      'Neither [process.branches] nor [process.ci] asks for required checks',
    ],
    [
      '[process.branches]\nprotection = false\n[process.ci]\nrequired_workflows = ["ci"]',
      'Neither [process.branches] nor [process.ci] asks for required checks',
    ],
  ])('%j', async (toml, message) => {
    expect(await run(toml, requiring('test'))).toMatchObject([{ status: 'skipped', message }])
  })

  it('in a repository without commits', async () => {
    expect(await run(PROTECTED, { head: null })).toMatchObject([{ status: 'skipped' }])
  })
})

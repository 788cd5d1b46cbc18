import { describe, expect, it } from 'vitest'
import { coverage } from './coverage.ts'
import {
  findingsIn,
  HIDDEN,
  judge,
  statuses,
  told,
  UNCHANGED,
  withFiles,
} from './files/examples.ts'

const toml = (enforceIn: string, more = '') =>
  `[process.coverage]\nmin_threshold = 80\nenforce_in = "${enforceIn}"\n${more}`

const config = (lines: number | string) => ({
  'vitest.config.ts': `export default { test: { coverage: {\n  thresholds: { lines: ${lines} } } } }\n`,
})
const ci = (run: string, more = '') => ({
  '.github/workflows/ci.yml': `on: push\njobs:\n  test:\n    steps:\n      - run: ${run}\n${more}`,
})
const ask = (enforceIn: string, files: Record<string, string>, more = '') =>
  judge(coverage, toml(enforceIn, more), { files: withFiles(files) })

describe('process/coverage', () => {
  it('passes a threshold in the settings that is high enough', async () => {
    expect(statuses(await ask('config', config(80)))).toEqual(['pass acme/app'])
  })

  it('fails one that is too low, file and line', async () => {
    const results = await ask('config', config(60))
    expect(told(results)).toEqual(['medium vitest.config.ts enforces 60 % coverage, not 80 %'])
    expect(findingsIn(results)[0]).toMatchObject({
      file: 'vitest.config.ts',
      line: 2,
      expected: 'at least 80 %',
      actual: '60 %',
      fix: expect.stringContaining('check.toml line 2'),
    })
  })

  it('fails where there is none', async () => {
    expect(told(await ask('config', { 'package.json': '{}' }))).toEqual([
      'medium No settings of the tests enforce a coverage threshold',
    ])
    const off = await ask('config', { '.nycrc.json': '{"lines": 90}' })
    expect(findingsIn(off)[0]).toMatchObject({ actual: '.nycrc.json: check-coverage is not set' })
  })

  it('does not know what is computed, for nothing is run', async () => {
    const results = await ask('config', config('MIN'))
    expect(results).toMatchObject([{ status: 'unknown', file: 'vitest.config.ts' }])
  })

  it.each([
    ['a command with a threshold', ci('pytest --cov --cov-fail-under=80')],
    ['a command that leaves it to the settings', { ...ci('npx vitest --coverage'), ...config(85) }],
    [
      'a script of package.json',
      {
        ...ci('npm run cover'),
        'package.json': '{"scripts": {"cover": "c8 --check-coverage --lines 80 node --test"}}',
      },
    ],
  ])('passes a workflow with %s', async (_, files) => {
    expect(statuses(await ask('ci', files))).toEqual(['pass acme/app'])
  })

  it.each([
    ['no step measures coverage', ci('npm test')],
    ['vitest --coverage: no threshold', ci('vitest --coverage')],
    ['vitest --coverage: 60 % by vitest.config.ts', { ...ci('vitest --coverage'), ...config(60) }],
    [
      'pytest --cov-fail-under=80: its failure is ignored',
      ci('pytest --cov-fail-under=80 || true'),
    ],
    [
      'pytest --cov-fail-under=80: continue-on-error',
      ci('pytest --cov-fail-under=80', '        continue-on-error: true\n'),
    ],
    [
      'npm run cover: its failure is ignored',
      {
        ...ci('npm run cover || true'),
        'package.json': '{"scripts": {"cover": "pytest --cov-fail-under=80"}}',
      },
    ],
    ['there is no workflow', {}],
  ])('fails a workflow: %s', async (actual, files) => {
    const results = await ask('ci', files)
    expect(told(results)).toEqual(['medium No workflow enforces a coverage threshold'])
    expect(findingsIn(results)[0]).toMatchObject({ actual })
  })

  it('fails a command with a threshold that is too low', async () => {
    expect(told(await ask('ci', ci('pytest --cov-fail-under=50')))).toEqual([
      'medium .github/workflows/ci.yml enforces 50 % coverage, not 80 %',
    ])
  })

  it('looks into the workflow and the job that are named alone', async () => {
    const files = ci('pytest --cov-fail-under=80')
    const job = 'ci_workflow = "ci"\nci_job = "test"\n'
    expect(statuses(await ask('ci', files, job))).toEqual(['pass acme/app'])
    const other = await ask('ci', files, 'ci_workflow = "ci"\nci_job = "lint"\n')
    expect(findingsIn(other)[0]).toMatchObject({ actual: 'there is no job lint' })
    const gone = await ask('ci', files, 'ci_workflow = "release"\n')
    expect(findingsIn(gone)[0]).toMatchObject({ actual: 'there is no workflow release' })
  })

  it('does not know what a service, or a workflow elsewhere, asks for', async () => {
    const service = ci('npm test', '      - uses: codecov/codecov-action@v5\n')
    expect(statuses(await ask('ci', service))).toEqual(['unknown ci'])
    const called = {
      '.github/workflows/ci.yml': 'on: push\njobs:\n  x: {uses: a/b/.github/workflows/c.yml@v1}\n',
    }
    expect(statuses(await ask('ci', called))).toEqual(['unknown ci'])
    expect(statuses(await ask('ci', { '.github/workflows/ci.yml': 'jobs: [' }))).toEqual([
      'unknown ci',
    ])
  })

  it('asks for both where both are meant', async () => {
    expect(told(await ask('both', { ...ci('npm test'), ...config(60) }))).toEqual([
      'medium vitest.config.ts enforces 60 % coverage, not 80 %',
      'medium No workflow enforces a coverage threshold',
    ])
  })

  it('is unknown where nothing was seen, and as before where nothing moved', async () => {
    expect(statuses(await judge(coverage, toml('both'), { files: HIDDEN }))).toEqual([
      'unknown config',
      'unknown ci',
    ])
    const results = await judge(coverage, toml('both'), { files: UNCHANGED })
    expect(results[0]?.message).toBe('In order at the last scan, and nothing moved since')
  })

  it('is skipped where nothing is asked, and milder in a prototype', async () => {
    expect(statuses(await judge(coverage, ''))).toEqual(['skipped acme/app'])
    expect(statuses(await ask('config', {}, 'enabled = false'))).toEqual(['skipped acme/app'])
    const files = withFiles({ 'package.json': '{}' })
    expect(told(await judge(coverage, toml('config'), { files }, 'prototype'))).toEqual([
      'low No settings of the tests enforce a coverage threshold',
    ])
  })
})

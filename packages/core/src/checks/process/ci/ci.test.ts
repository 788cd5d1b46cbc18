import { describe, expect, it } from 'vitest'
import { withFiles } from '../files/examples.ts'
import { readScript, scriptRuns } from './commands.ts'
import { isNever } from './condition.ts'
import { lets } from './filter-pattern.ts'
import { selectWorkflow, workflowsOf } from './read.ts'
import { stepsOf } from './steps.ts'
import { reachOf } from './triggers.ts'

const read = (files: Record<string, string>) => {
  const named = Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text])
  const seen = workflowsOf(withFiles(Object.fromEntries(named)))
  if (!seen.known) throw new Error('an example is always seen')
  return seen.value
}

const reach = (on: string, files: Record<string, string> = {}) => {
  const workflows = read({ 'ci.yml': `on: ${on}\njobs: {}\n`, ...files })
  const selected = selectWorkflow(workflows, 'ci.yml')
  if (selected.kind !== 'read') throw new Error('ci.yml is always there')
  return reachOf(selected.workflow, workflows, { name: 'acme/app', defaultBranch: 'main' })
}

describe('the command of a script', () => {
  it.each([
    ['npm test', 'npm test'],
    ['npm test', 'npm ci && npm test -- --run'],
    ['vitest run', 'CI=1 npx vitest run --coverage'],
    ['vitest run', './node_modules/.bin/vitest run'],
    ['npx vitest', 'pnpm exec vitest'],
    ['pytest', 'set +e\nset -e\npoetry run pytest -q'],
    ['npm ci && npm test', 'npm ci\nnpm test'],
    ['npm test -- --run', 'npm test \\\n  -- --run'],
    // Steps run with `bash -e`: what fails ends the script there.
    ['npm test', 'npm test; true'],
    ['npm test', 'npm ci || true; npm test'],
  ])('%s runs in %j', (command, script) => {
    expect(scriptRuns(readScript(script), command)).toBe('enforced')
  })

  it.each([
    'npm test || true',
    'npm test || :',
    'npm test || exit 0',
    'npm test || echo "oh well"',
    'npm test ||\n  true',
    'set +e\nnpm test',
  ])('is swallowed in %j', (script) => {
    expect(scriptRuns(readScript(script), 'npm test')).toBe('swallowed')
  })

  it.each(['# npm test', 'echo npm test', 'npm testing', 'npm run test', 'true', ''])(
    'does not run in %j',
    (script) => {
      expect(scriptRuns(readScript(script), 'npm test')).toBe('no')
    },
  )

  it('is found at once in a script that was made to take long', () => {
    expect(
      scriptRuns(readScript(`${'a '.repeat(100_000)}\n${'|| '.repeat(50_000)}`), 'npm test'),
    ).toBe('no')
  })
})

describe('a condition that is never true', () => {
  it.each([false, 'false', '${{ false }}', "github.ref == 'x' && false", 0])('%j', (condition) => {
    expect(isNever(condition)).toBe(true)
  })
  it.each([undefined, null, true, 'false || true', "contains('false', 'x')", 'github.x'])(
    'is not %j',
    (condition) => {
      expect(isNever(condition as never)).toBe(false)
    },
  )
})

describe('branch filters', () => {
  it.each([
    [['main'], 'main', true],
    [['*'], 'main', true],
    [['*'], 'release/1', false],
    [['**'], 'release/1', true],
    [['release/**', '!release/old'], 'release/old', false],
    [['!main', 'main'], 'main', true],
    [['v[12].x'], 'v1.x', true],
    [['v[12].x'], 'v12x', false],
    [['mainn?'], 'main', true],
    [['ma+in'], 'maaain', true],
    [['a.c'], 'abc', false],
    [['['], 'main', false],
    [['**a'.repeat(150)], 'a'.repeat(2000), true],
  ])('%j lets %s through: %j', (patterns, branch, expected) => {
    expect(lets(patterns, branch)).toBe(expected)
  })
})

describe('when a workflow runs', () => {
  it.each([
    'pull_request',
    '[push]',
    '{pull_request: {branches: [main]}}',
    '{push: {branches: ["**"], tags: [v1]}}',
    '{push: {branches: ["**", "!main"]}}',
    '{push: {branches-ignore: [main]}}',
    '{push: {branches: [main]}, pull_request: {}}',
    '{merge_group: {}}',
    '{pull_request_target: {types: [opened]}}',
  ])('%s runs before a merge', (on) => {
    expect(reach(on)).toMatchObject({ runs: true, narrowed: [] })
  })

  it.each([
    ['workflow_dispatch', 'it only runs on workflow_dispatch'],
    ['{schedule: [{cron: "0 0 * * *"}]}', 'it only runs on schedule'],
    [
      '{pull_request: {branches: [release/**]}}',
      'pull_request only for release/**, which leaves out main',
    ],
    ['{push: {branches: [main]}}', 'push only for main, not for the branch of a pull request'],
    [
      '{push: {branches: [main, dev]}}',
      'push only for main and dev, not for the branch of a pull request',
    ],
    [
      '{push: {branches: ["topic/**", "!**"]}}',
      'push only for topic/** and !**, not for the branch of a pull request',
    ],
    ['{push: {branches-ignore: ["**"]}}', 'push ignores **, and so the branch of a pull request'],
    ['{push: {tags: ["v*"]}}', 'push only for tags'],
    ['{pull_request: {types: [closed]}}', 'pull_request only when closed'],
    ['{pull_request: {paths-ignore: ["**"]}}', 'pull_request ignores all paths'],
    ['workflow_call', 'no workflow that runs on pull requests calls it'],
    ['', 'it has no trigger'],
  ])('%s does not, and says why', (on, reason) => {
    expect(reach(on)).toMatchObject({ runs: false, reasons: [reason] })
  })

  it('runs where another one calls it that does', () => {
    const main = (on: string) => ({
      'main.yml': `on: ${on}\njobs:\n  call: {uses: ./.github/workflows/ci.yml}\n`,
    })
    expect(reach('workflow_call', main('pull_request')).runs).toBe(true)
    expect(reach('workflow_call', main('workflow_dispatch')).runs).toBe(false)
    expect(reach('workflow_call', main('{push: {branches: [main]}}')).runs).toBe(false)
  })

  it('ends where two workflows call one another', () => {
    const call = (name: string) => `jobs:\n  call: {uses: ./.github/workflows/${name}}\n`
    const files = {
      'ci.yml': `on: workflow_call\n${call('b.yml')}`,
      'b.yml': `on: workflow_call\n${call('ci.yml')}`,
    }
    expect(reach('', files)).toMatchObject({ runs: false })
  })

  it('asks each of many workflows that call one another once', () => {
    const names = Array.from({ length: 30 }, (_, number) => `w${number}.yml`)
    const jobs = names.map((name, at) => `  j${at}: {uses: ./.github/workflows/${name}}\n`).join('')
    const call = `on: workflow_call\njobs:\n  x: {uses: ./.github/workflows/ci.yml}\n${jobs}`
    const files = Object.fromEntries(names.map((name) => [name, call]))
    expect(reach('workflow_call', files).runs).toBe(false)
    const workflows = read(files)
    const [first] = workflows.read
    expect(first && stepsOf(first, workflows).steps).toHaveLength(30 * 31)
  })

  it('names filters by path, which let it run on some changes alone', () => {
    expect(reach('{pull_request: {paths: [src/**]}}')).toMatchObject({
      runs: true,
      narrowed: ['pull_request only for changes in src/**'],
    })
  })

  it('names a filter of a push by which some pull requests are judged', () => {
    expect(reach('{push: {branches: [main, "release/**"]}}')).toMatchObject({
      runs: true,
      narrowed: ['push only for branches in main and release/**'],
    })
  })
})

describe('workflows that several checks ask for', () => {
  it('are parsed once', () => {
    const files = withFiles({ '.github/workflows/ci.yml': 'on: push\njobs: {}\n' })
    expect(workflowsOf({ ...files })).toBe(workflowsOf(files))
  })

  it('are another repository’s where the contents are', () => {
    const read = (name: string) =>
      workflowsOf(withFiles({ '.github/workflows/ci.yml': `name: ${name}\n` }))
    expect(read('A')).toMatchObject({ value: { read: [{ name: 'A' }] } })
    expect(read('B')).toMatchObject({ value: { read: [{ name: 'B' }] } })
  })
})

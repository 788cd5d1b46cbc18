import { describe, expect, it } from 'vitest'
import { changed, findingsOf, input, lines, remembered } from './changes/examples.ts'
import { workflows } from './workflows.ts'

const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'
const CI = '.github/workflows/ci.yml'
const WORKFLOW = `name: CI
on: [push, pull_request]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA}
      - uses: evil/tool@${SHA}
      - name: Unit tests
        run: npm test
`
const run = (scene: Parameters<typeof input>[0]) => workflows.run(input(scene))
const after = (find: string, put: string) => WORKFLOW.replace(find, put)
const from = (to: string, more: Parameters<typeof input>[0] = {}) =>
  run({ changes: [changed(CI, WORKFLOW, to)], ...more })

describe('a workflow that changes', () => {
  it('is told in words of workflows, at the line in the file', () => {
    const [finding] = findingsOf(from(after(`evil/tool@${SHA}`, 'evil/tool@v1')))
    expect(finding).toMatchObject({
      severity: 'high',
      direction: 'weakened',
      title: 'evil/tool is no longer pinned to a commit (08c6903 → v1) in job test, step tool',
      subject: 'jobs.test.steps.tool.uses',
      file: CI,
      line: 10,
      rule: 'workflow/action',
      expected: `evil/tool@${SHA}`,
      actual: 'evil/tool@v1',
    })
  })

  it.each([
    [
      'contents: read',
      'contents: write',
      'high weakened: permissions: contents: read → contents: write',
    ],
    [
      'pull_request]',
      'pull_request, pull_request_target]',
      'high weakened: pull_request_target trigger added',
    ],
    [
      'run: npm test',
      'run: npm test || true',
      'high weakened: failure ignored in job test, step Unit tests: npm test || true',
    ],
    [
      'run: npm test',
      'run: npm test\n        continue-on-error: true',
      'medium weakened: continue-on-error: true added to job test, step Unit tests',
    ],
    [
      'ubuntu-latest',
      'self-hosted',
      'medium weakened: runs-on of job test: ubuntu-latest → self-hosted',
    ],
  ])('%s becomes %s', (find, put, expected) => {
    expect(lines(from(after(find, put)))).toContain(expected)
  })

  it('is told once, as a whole, for everything no rule has an opinion on', () => {
    const to = after('name: CI', 'name: Build')
      .replace('run: npm test', 'run: npm test -- --bail')
      .replace('jobs:', 'env:\n  A: b\njobs:')
    expect(lines(from(to))).toEqual([
      `low changed: ${CI} changed: name; job test, step Unit tests (run); env added`,
    ])
  })

  it.each([
    [`      - uses: evil/tool@${SHA}\n`, '', 'info', 'job test, step tool removed'],
    [`checkout@${SHA}`, `checkout@${'a'.repeat(40)}`, 'info', 'actions/checkout 08c6903 → aaaaaaa'],
    ['jobs:', 'env:\n  LEVEL: debug\njobs:', 'info', 'env added'],
    [
      'run: npm test\n',
      'run: npm test\n      - run: ./publish\n        env:\n          KEY: ${{ secrets.KEY }}\n',
      'low',
      'job test, step ./publish added',
    ],
    [
      '[push, pull_request]',
      '[push, pull_request, workflow_dispatch]',
      'low',
      'workflow_dispatch trigger added',
    ],
  ])('%s becomes %s: where no rule speaks, it is named', (find, put, severity, words) => {
    expect(lines(from(after(find, put)))).toEqual([`${severity} changed: ${CI} changed: ${words}`])
  })

  it('is not told as a whole beside what is told of it', () => {
    const to = after('contents: read', 'contents: write').replace('name: CI', 'name: Build')
    expect(lines(from(to))).toEqual([
      'high weakened: permissions: contents: read → contents: write',
    ])
  })

  it.each([
    [
      'test:\n    runs-on',
      'test:\n    continue-on-error: true\n    runs-on',
      'medium weakened: continue-on-error: true added to job test',
    ],
    [
      `checkout@${SHA}`,
      'checkout@main',
      'medium weakened: actions/checkout is no longer pinned to a commit (08c6903 → main) in job test, step checkout',
    ],
    [
      'permissions:\n  contents: read',
      'permissions: write-all',
      'critical weakened: permissions: contents: read → write-all',
    ],
    [
      `evil/tool@${SHA}\n`,
      `evil/tool@${SHA}\n        with:\n          key: \${{ secrets.DEPLOY_KEY }}\n`,
      'high weakened: secret DEPLOY_KEY handed to third-party action evil/tool in job test, step tool',
    ],
    [
      'run: npm test',
      'run: npm test\n        if: false',
      'high weakened: if: false added to job test, step Unit tests',
    ],
    ['run: npm test', 'run: npm run build', 'medium weakened: job test no longer runs tests'],
    ['  test:\n', '  unit:\n', 'low changed: job test renamed to unit'],
    [
      'run: npm test',
      'run: echo "${{ github.head_ref }}"; npm test',
      'high weakened: text of strangers (github.head_ref) written into the script of job test, step Unit tests',
    ],
  ])('%s becomes %s, in the words of the file', (find, put, expected) => {
    expect(lines(from(after(find, put)))).toEqual([expected])
  })

  it('shows values as they stand in the file', () => {
    const [all] = findingsOf(
      from(after('permissions:\n  contents: read', 'permissions: write-all')),
    )
    expect(all).toMatchObject({ expected: { contents: 'read' }, actual: 'write-all' })
    const [trigger] = findingsOf(from(after('pull_request]', 'pull_request, pull_request_target]')))
    expect(trigger).toMatchObject({ actual: 'pull_request_target' })
    const head = after(
      `checkout@${SHA}`,
      `checkout@${SHA}\n        with:\n          ref: \${{ github.head_ref }}`,
    )
    const target = (text: string) => text.replace('[push, pull_request]', 'pull_request_target')
    expect(
      findingsOf(run({ changes: [changed(CI, target(WORKFLOW), target(head))] }))[0],
    ).toMatchObject({
      title: 'code of a pull request’s author checked out in job test, step checkout',
      line: 9,
    })
  })

  it('is high under another name where the standard requires it by the old one', () => {
    const standards = [{ config: { process: { ci: { require_workflows: ['ci.yml', 'CI'] } } } }]
    const moved = changed('.github/workflows/build.yml', WORKFLOW, WORKFLOW, { previousPath: CI })
    expect(lines(run({ changes: [moved], standards }))).toEqual([
      `high weakened: ${CI} was renamed to .github/workflows/build.yml`,
    ])
    expect(lines(run({ changes: [moved] }))).toEqual([
      `low changed: ${CI} was renamed to .github/workflows/build.yml`,
    ])
    const named = [{ config: { process: { ci: { require_workflows: ['CI'] } } } }]
    expect(lines(from(after('name: CI', 'name: Build'), { standards: named }))).toEqual([
      'high weakened: workflow CI renamed to Build',
    ])
  })

  it('is medium where a workflow goes that guards nothing', () => {
    const release = WORKFLOW.replace('npm test', './release.sh').replace('Unit tests', 'Release')
    expect(lines(run({ changes: [changed(CI, release, null)] }))).toEqual([
      `medium weakened: ${CI} was deleted`,
    ])
  })

  it('is information where only comments and shorthand differ', () => {
    expect(
      lines(from(after('on: [push, pull_request]', 'on:\n  pull_request:\n  push: # all\n'))),
    ).toEqual([`info changed: ${CI}: comments, order or layout changed, no setting`])
  })

  it('is told once where a rule explains why a command differs', () => {
    expect(lines(from(after('run: npm test', 'run: npm test || true')))).toHaveLength(1)
    const lint = after('      - name: Unit', '      - run: npm run lint\n      - name: Unit')
    const [lost] = findingsOf(run({ changes: [changed(CI, lint, WORKFLOW)] }))
    expect(lost).toMatchObject({
      subject: 'jobs.test.gates',
      title: 'job test no longer runs a linter',
    })
    // What is compared but stands nowhere in the file is not shown as if it did.
    expect(lost).not.toHaveProperty('expected')
    const job = `${WORKFLOW}  audit:\n    steps:\n      - run: npm audit\n`
    const [gone] = findingsOf(run({ changes: [changed(CI, job, WORKFLOW)] }))
    expect(gone).toMatchObject({
      title: 'job audit removed',
      fix: 'Put the job back, or say in the standard that it is no longer required.',
    })
  })

  it('is graver where the standard requires what went', () => {
    const standards = [
      {
        config: {
          process: {
            ci: { required_workflows: ['ci'] },
            branches: { require_status_checks: ['test'] },
          },
        },
      },
    ]
    const gone = [changed(CI, WORKFLOW, null)]
    expect(lines(run({ changes: gone }))).toEqual([`high weakened: ${CI} was deleted`])
    expect(lines(run({ changes: gone, standards }))).toEqual([`high weakened: ${CI} was deleted`])
    expect(lines(from(after('[push, pull_request]', 'push'), { standards }))).toEqual([
      'high weakened: pull_request trigger removed',
    ])
  })
})

describe('what is open about a workflow', () => {
  const loose = after(`evil/tool@${SHA}`, 'evil/tool@v1')
  const open = remembered(from(loose))
  const next = (to: string) => run({ changes: [changed(CI, loose, to)], open })

  it('is gone when the action is pinned again, to whatever commit', () => {
    expect(
      lines(next(WORKFLOW.replace(`evil/tool@${SHA}`, `evil/tool@${'a'.repeat(40)}`))),
    ).toEqual([])
  })

  it('is gone with its step or its job', () => {
    expect(lines(next(loose.replace('      - uses: evil/tool@v1\n', '')))).toEqual([
      `info changed: ${CI} changed: job test, step tool removed`,
    ])
    expect(lines(next(loose.replace('  test:', '  tests:')))).not.toContain(open[0]?.title)
  })

  it('stays while its step moves, at the new line', () => {
    const moved = loose
      .replace('      - uses: evil/tool@v1\n', '')
      .concat('      - uses: evil/tool@v1\n')
    expect(findingsOf(next(moved))).toMatchObject([
      { fingerprint: open[0]?.fingerprint, severity: 'high', line: 12 },
      { severity: 'info' },
    ])
  })

  it('is told again when a branch follows the tag', () => {
    expect(findingsOf(next(loose.replace('evil/tool@v1', 'evil/tool@main')))).toMatchObject([
      {
        fingerprint: open[0]?.fingerprint,
        severity: 'high',
        actual: 'evil/tool@main',
        renewed: true,
      },
    ])
  })

  it('survives that its job loses a gate and is renamed', () => {
    const lint = after(
      '      - name: Unit tests',
      '      - run: npm run lint\n      - name: Unit tests',
    )
    const lost = remembered(run({ changes: [changed(CI, lint, WORKFLOW)] }))
    expect(lost.map(({ subject }) => subject)).toEqual(['jobs.test.gates'])
    const renamed = run({
      changes: [changed(CI, WORKFLOW, after('  test:', '  tests:'))],
      open: lost,
    })
    expect(findingsOf(renamed).map(({ subject }) => subject)).toContain('jobs.tests.gates')
  })
})

describe('what is new', () => {
  it('is told where it is risky in itself, beside that it is there', () => {
    const risky = after('[push, pull_request]', 'pull_request_target').replace(
      'contents: read',
      'contents: write',
    )
    expect(lines(run({ changes: [changed(CI, null, risky)] }))).toEqual([
      'high weakened: pull_request_target trigger added',
      `info changed: ${CI} was added`,
    ])
    // A gate that never held lets nobody past who was held up before.
    const lax = after('run: npm test', 'run: npm test || true')
    expect(lines(run({ changes: [changed(CI, null, lax)] }))).toEqual([
      `info changed: ${CI} was added`,
    ])
    expect(lines(run({ changes: [changed(CI, null, WORKFLOW)] }))).toEqual([
      `info changed: ${CI} was added`,
    ])
  })
})

describe('a composite action', () => {
  it('is judged by its steps, and other files of it as text', () => {
    const path = '.github/actions/setup/action.yml'
    const action = (ref: string) =>
      `name: Set up\nruns:\n  using: composite\n  steps:\n    - uses: evil/tool@${ref}\n`
    expect(lines(run({ changes: [changed(path, action(SHA), action('main'))] }))).toEqual([
      'high weakened: evil/tool is no longer pinned to a commit (08c6903 → main) in step tool',
    ])
    expect(
      lines(run({ changes: [changed('.github/actions/setup/run.sh', 'a\n', 'b\n')] })),
    ).toEqual(['low changed: .github/actions/setup/run.sh changed'])
  })
})

describe('a workflow that cannot be read', () => {
  it('is told with the place; what was open stays', () => {
    const open = remembered(from(after('contents: read', 'contents: write')))
    const found = run({ changes: [changed(CI, WORKFLOW, 'on: push\njobs: [\n')], open })
    expect(lines(found)).toEqual([
      open.map(({ severity, direction, title }) => `${severity} ${direction}: ${title}`)[0],
      expect.stringMatching(
        /^medium changed: \.github\/workflows\/ci\.yml can no longer be read: line 3/,
      ),
    ])
  })
})

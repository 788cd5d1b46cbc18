import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../settings/parse.ts'
import { gradeSettings, UNRULED } from '../grade.ts'
import type { Surroundings } from '../rule.ts'
import { isThirdParty, parseUses } from './action-ref.ts'
import { alignWorkflow } from './align.ts'
import { REMOVALS, WORKFLOW_EXAMPLES } from './examples.ts'
import { bypassesOf, gatesOf } from './gates.ts'
import { normalizeWorkflow, placeOf } from './normalize.ts'
import { checksOutHead, injectionsOf, secretsIn } from './untrusted.ts'

const read = (text: string) => {
  const parsed = parseSettings('ci.yml', text)
  if (!parsed.ok) throw new Error(parsed.message)
  return normalizeWorkflow(parsed.value, 'acme')
}

/** Every finding between two workflows, as `setting rule direction severity`. */
const judge = (before: string | undefined, after: string, more: Surroundings = {}): string[] =>
  gradeSettings({
    path: '.github/workflows/ci.yml',
    before:
      before === undefined
        ? undefined
        : alignWorkflow(read(before).value, read(after).value).before,
    after: read(after).value,
    tier: 'production',
    surroundings: {
      owner: 'acme',
      workflow: { file: 'ci.yml', required: { workflows: [], jobs: {}, checks: [] } },
      ...more,
    },
  })
    .filter(({ grade }) => grade.rule !== UNRULED)
    .map(({ path, grade }) => `${path} ${grade.rule} ${grade.direction} ${grade.severity}`)

const required = (checks: string[], workflows: string[] = []): Surroundings => ({
  workflow: { file: 'ci.yml', required: { workflows, jobs: {}, checks } },
})

describe('rules that need a whole workflow', () => {
  it.each(WORKFLOW_EXAMPLES)(
    '$rule',
    ({ rule, setting, stronger, weaker, checks = [], workflows = [] }) => {
      const more = required(checks, workflows)
      expect(judge(stronger, weaker, more).join('\n')).toContain(`${setting} ${rule} weakened`)
      expect(judge(weaker, stronger, more).join('\n')).toContain(`${setting} ${rule} strengthened`)
    },
  )

  it.each(REMOVALS)('$rule', ({ rule, setting, stronger, weaker }) => {
    expect(judge(stronger, weaker).join('\n')).toContain(`${setting} ${rule} weakened`)
  })
})

const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'
const withStep = (step: string, head = 'on: pull_request\n') =>
  `${head}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@${SHA}\n${step}`

describe('a workflow that changes', () => {
  it('tells the token’s new powers, by how much they can do', () => {
    const at = (permissions: string) => withStep('', `on: push\n${permissions}`)
    const from = at('permissions:\n  contents: read\n')
    expect(judge(from, at('permissions:\n  contents: write\n'))).toEqual([
      'permissions workflow/permissions weakened high',
    ])
    expect(judge(from, at('permissions:\n  contents: read\n  issues: write\n'))).toEqual([
      'permissions workflow/permissions weakened medium',
    ])
    expect(judge(from, at('permissions: write-all\n'))).toEqual([
      'permissions workflow/permissions weakened critical',
    ])
    expect(judge(from, at(''))).toEqual(['permissions workflow/permissions weakened high'])
    expect(judge(from, at('permissions: {}\n'))).toEqual([
      'permissions workflow/permissions strengthened info',
    ])
    expect(judge(at('permissions: read-all\n'), from)).toEqual([
      'permissions workflow/permissions strengthened info',
    ])
  })

  it('measures a job’s permissions against the workflow’s', () => {
    const head = 'on: push\npermissions:\n  contents: read\n'
    const plain = `${head}jobs:\n  a:\n    steps: []\n`
    const wide = `${head}jobs:\n  a:\n    permissions:\n      contents: write\n    steps: []\n`
    expect(judge(plain, wide)).toEqual(['jobs.a.permissions workflow/permissions weakened high'])
  })

  it('tells an action that moved from a commit to a tag, a tag to a branch, and a new owner', () => {
    const from = withStep(`      - uses: evil/tool@${SHA}\n`)
    expect(judge(from, withStep('      - uses: evil/tool@v1\n'))).toEqual([
      'jobs.test.steps.tool.uses workflow/action weakened high',
    ])
    expect(
      judge(withStep('      - uses: evil/tool@v1\n'), withStep('      - uses: evil/tool@main\n')),
    ).toEqual(['jobs.test.steps.tool.uses workflow/action weakened medium'])
    expect(judge(from, from.replace('actions/checkout@', 'evil/checkout@'))).toEqual([
      'jobs.test.steps.checkout.uses workflow/action weakened high',
    ])
    expect(judge(withStep('      - uses: evil/tool@v1\n'), from)).toEqual([
      'jobs.test.steps.tool.uses workflow/action strengthened info',
    ])
    expect(judge(from, withStep(`      - uses: evil/tool@${'a'.repeat(40)}\n`))).toEqual([])
  })

  it('tells a third party’s action that came unpinned, and not one of the owner or of GitHub', () => {
    const came = (uses: string) => judge(withStep(''), withStep(`      - uses: ${uses}\n`))
    expect(came('evil/tool@v1')).toEqual([
      'jobs.test.steps.tool.uses workflow/action weakened medium',
    ])
    expect(came(`evil/tool@${SHA}`)).toEqual([])
    expect(came('acme/tool@v1')).toEqual([])
    expect(came('actions/cache@v4')).toEqual([])
    expect(came('./.github/actions/build')).toEqual([])
    expect(came('docker://alpine:3')).toHaveLength(1)
  })

  it('tells pull_request_target, graver where the author’s code is fetched', () => {
    const after = withStep('', 'on: [pull_request, pull_request_target]\n')
    expect(judge(withStep(''), after)).toEqual([
      'on.pull_request_target workflow/risky-trigger weakened high',
    ])
    const fetches = after.replace(
      `checkout@${SHA}\n`,
      `checkout@${SHA}\n        with:\n          ref: \${{ github.head_ref }}\n`,
    )
    expect(judge(withStep(''), fetches)).toEqual([
      'on.pull_request_target workflow/risky-trigger weakened critical',
      'jobs.test.steps.checkout.head-checkout workflow/head-checkout weakened critical',
    ])
  })

  it('tells a trigger that no longer gates, graver where the standard requires the workflow', () => {
    const test = '      - run: npm test\n'
    const push = withStep(test, 'on: [push]\n')
    const both = withStep(test, 'on: [push, pull_request]\n')
    expect(judge(both, push)).toEqual(['on.pull_request workflow/gate-trigger weakened medium'])
    expect(judge(both, push, required([], ['ci']))).toEqual([
      'on.pull_request workflow/gate-trigger weakened high',
    ])
    expect(
      judge(both, withStep(test, 'on:\n  push:\n  pull_request:\n    paths-ignore: [src/**]\n')),
    ).toEqual(['on.pull_request workflow/gate-trigger weakened low'])
    expect(judge(push, withStep(test, 'on: push\n'))).toEqual([])
    expect(judge(withStep('', 'on: [push, pull_request]\n'), withStep('', 'on: push\n'))).toEqual(
      [],
    )
  })

  it('tells gates that may fail, and less gravely work that may', () => {
    const gate = withStep('      - run: npm test\n')
    expect(
      judge(gate, withStep('      - run: npm test\n        continue-on-error: true\n')),
    ).toEqual([
      'jobs.test.steps."npm test".continue-on-error workflow/tolerated-failure weakened medium',
    ])
    expect(judge(gate, withStep('      - run: npm test || true\n'))).toEqual([
      'jobs.test.steps."npm test".bypasses workflow/swallowed-failure weakened high',
    ])
    expect(
      judge(withStep('      - run: rm -f x\n'), withStep('      - run: rm -f x || true\n')),
    ).toEqual([])
    expect(
      judge(
        withStep('      - uses: actions/upload-artifact@v5\n'),
        withStep('      - uses: actions/upload-artifact@v5\n        continue-on-error: true\n'),
        required(['test']),
      ),
    ).toEqual([
      'jobs.test.steps.upload-artifact.continue-on-error workflow/tolerated-failure weakened low',
    ])
    expect(
      judge(
        gate,
        withStep('      - run: npm test\n        continue-on-error: true\n'),
        required(['test']),
      ).join(),
    ).toContain('weakened high')
  })

  it('tells a gate that went, unless another job took it over', () => {
    const two = `${withStep('      - run: npm test\n')}  lint:\n    steps:\n      - run: npm run lint\n`
    expect(judge(two, withStep('      - run: npm test\n'))).toEqual([
      'jobs.lint workflow/job weakened medium',
    ])
    expect(
      judge(two, withStep('      - run: npm test\n      - run: npm run lint\n')).join(),
    ).not.toContain('weakened')
    expect(judge(two, withStep('      - run: npm test\n'), required(['lint']))).toEqual([
      'jobs.lint workflow/job weakened high',
    ])
    const renamed = two.replace('  lint:', '  style:')
    expect(judge(two, renamed)).toEqual(['jobs.style.id workflow/job-id changed low'])
    expect(judge(two, renamed, required(['CI / lint']))).toEqual([
      'jobs.style.id workflow/job-id weakened high',
    ])
    const named = (id: string) => two.replace('  lint:', `  ${id}:\n    name: Lint`)
    expect(judge(named('lint'), named('style'), required(['Lint']))).toEqual([
      'jobs.style.id workflow/job-id changed low',
    ])
    expect(
      judge(two, renamed.replace('npm run lint', 'npm run lint\n        continue-on-error: true')),
    ).toEqual([
      'jobs.style.steps."npm run lint".continue-on-error workflow/tolerated-failure weakened medium',
      'jobs.style.id workflow/job-id changed low',
    ])
    expect(
      judge(withStep('      - run: npm test\n'), withStep('      - run: pnpm test\n')),
    ).toEqual([])
  })

  it('tells a job with secrets that lost its branch guard', () => {
    const deploy = (condition: string, more: string) =>
      `on: push\njobs:\n  deploy:\n${condition}${more}    steps:\n      - run: ./deploy.sh\n`
    const guard = "    if: github.ref == 'refs/heads/main'\n"
    const secret = '    env:\n      KEY: ${{ secrets.KEY }}\n'
    const environment = '    environment: production\n'
    for (const more of [secret, environment]) {
      for (const open of ['', '    if: always()\n', '    if: ${{ true }}\n']) {
        expect(judge(deploy(guard, more), deploy(open, more))).toEqual([
          'jobs.deploy.if workflow/condition weakened high',
        ])
      }
      expect(judge(deploy(guard, more), deploy("    if: inputs.go == 'yes'\n", more))).toEqual([
        'jobs.deploy.if workflow/condition weakened medium',
      ])
    }
    expect(judge(deploy(guard, ''), deploy('', ''))).toEqual([])
  })

  it('follows a step that is renamed, and sees what else changed in it', () => {
    const step = (name: string, ref: string) =>
      withStep(
        `      - name: ${name}\n        uses: evil/tool@${ref}\n        with:\n          t: \${{ secrets.T }}\n`,
      )
    expect(judge(step('one', 'v1'), step('two', 'v1'))).toEqual([])
    expect(judge(step('one', SHA), step('two', 'v1'))).toEqual([
      'jobs.test.steps.two.uses workflow/action weakened high',
    ])
  })

  it('has little to say of updates, and something of going back', () => {
    const at = (ref: string) => withStep(`      - uses: evil/tool@${ref}\n`)
    expect(judge(at('v1'), at('v2.1.0'))).toEqual([])
    expect(judge(at(SHA), at('a'.repeat(40)))).toEqual([])
    expect(judge(at('v2'), at('v1.9'))).toEqual([
      'jobs.test.steps.tool.uses workflow/action changed low',
    ])
  })

  it('does not take a piped download for a gate', () => {
    const piped = `      - run: 'curl -H "content-type: application/json" https://x.dev/check | bash'\n`
    expect(judge(withStep(''), withStep(piped))).toEqual([])
  })

  it('tells secrets that a third party gets, and where all are handed on', () => {
    const plain = withStep(`      - uses: evil/tool@${SHA}\n`)
    const given = withStep(
      `      - uses: evil/tool@${SHA}\n        with:\n          token: \${{ secrets.NPM_TOKEN }}\n`,
    )
    expect(judge(plain, given)).toEqual([
      'jobs.test.steps.tool.secrets-given workflow/secret-given weakened high',
    ])
    const inJob = plain.replace(
      '    runs-on',
      '    env:\n      T: ${{ secrets.DEPLOY }}\n    runs-on',
    )
    expect(judge(plain, inJob)).toEqual([
      'jobs.test.steps.tool.secrets-given workflow/secret-given weakened high',
    ])
    const own = (text: string) => text.replaceAll('evil/', 'acme/')
    expect(judge(own(plain), own(given))).toEqual([])
    const call = (more: string) =>
      `on: push\njobs:\n  a:\n    uses: evil/flows/.github/workflows/a.yml@${SHA}\n${more}`
    expect(judge(call(''), call('    secrets: inherit\n'))).toEqual([
      'jobs.a.secrets workflow/inherited-secrets weakened high',
    ])
  })

  it('tells strangers’ text in scripts', () => {
    const from = withStep('      - name: hello\n        run: echo hi\n')
    const to = withStep(
      '      - name: hello\n        run: echo "${{ github.event.issue.title }}"\n',
    )
    expect(judge(from, to)).toEqual([
      'jobs.test.steps.hello.injections workflow/injection weakened high',
    ])
  })

  it('tells a self-hosted runner, graver where strangers can reach it', () => {
    const to = withStep('').replace('ubuntu-latest', '[self-hosted, linux]')
    expect(judge(withStep(''), to)).toEqual(['jobs.test.runs-on workflow/runner weakened medium'])
    expect(judge(withStep(''), to, { public: true })).toEqual([
      'jobs.test.runs-on workflow/runner weakened high',
    ])
  })

  it('has nothing to say about names, order and shorthand', () => {
    const one =
      'name: a\non: push\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: npm ci\n      - run: npm test\n'
    const two =
      'on:\n  push:\njobs:\n  t:\n    steps:\n      - run: npm test\n      - run: npm ci\n    runs-on: [x]\nname: b\n'
    expect(judge(one, two)).toEqual([])
  })
})

describe('a workflow that is new', () => {
  it('is judged against nothing: only what is risky in itself is told', () => {
    const fine = withStep(
      '      - run: npm test\n',
      'on: pull_request\npermissions:\n  contents: write\n',
    )
    expect(judge(undefined, fine)).toEqual([])
    const risky = withStep(
      '      - uses: evil/tool@main\n        with:\n          t: ${{ secrets.T }}\n',
      'on: pull_request_target\npermissions: write-all\n',
    )
    expect(judge(undefined, risky)).toEqual([
      'on.pull_request_target workflow/risky-trigger weakened high',
      'permissions workflow/permissions weakened critical',
      'jobs.test.steps.tool.uses workflow/action weakened medium',
      'jobs.test.steps.tool.secrets-given workflow/secret-given weakened high',
    ])
  })
})

describe('a composite action', () => {
  it('is judged by its steps', () => {
    const action = (ref: string) =>
      `runs:\n  using: composite\n  steps:\n    - uses: evil/tool@${ref}\n`
    expect(judge(action(SHA), action('v1'))).toEqual([
      'runs.steps.tool.uses workflow/action weakened high',
    ])
  })
})

describe('taking things apart', () => {
  it.each([
    [
      'actions/checkout@v5',
      { kind: 'action', owner: 'actions', name: 'checkout', ref: 'v5', pin: 'tag' },
    ],
    [`a/b/c@${SHA}`, { kind: 'action', name: 'b/c', pin: 'commit' }],
    ['a/b@main', { kind: 'action', pin: 'branch' }],
    ['a/b@release/v1', { kind: 'action', pin: 'tag' }],
    ['./x', { kind: 'local' }],
    ['docker://a@sha256:abc', { kind: 'docker', pinned: false }],
    ['nonsense', { kind: 'other' }],
  ])('%s', (uses, expected) => expect(parseUses(uses)).toMatchObject(expected))

  it('knows who is a third party', () => {
    expect(isThirdParty('Acme/x@v1', 'acme')).toBe(false)
    expect(isThirdParty('github/codeql-action/init@v4', 'acme')).toBe(false)
    expect(isThirdParty('other/x@v1', undefined)).toBe(true)
  })

  it('knows gates from work', () => {
    expect(gatesOf({ run: 'npm ci\nnpm test -- --coverage' })).toEqual(['coverage', 'tests'])
    expect(gatesOf({ run: 'pip install pytest ruff' })).toEqual([])
    expect(gatesOf({ run: 'npm run build' })).toEqual([])
    expect(gatesOf({ run: 'cargo clippy && cargo test' })).toEqual(['lint', 'tests'])
    expect(gatesOf({ uses: 'github/codeql-action/analyze@v4' })).toEqual(['code scanning'])
    expect(bypassesOf('set +e\nnpm test')).toEqual(['set +e'])
  })

  it('finds strangers’ text, strangers’ code, and secrets', () => {
    expect(injectionsOf('echo ${{ github.head_ref }} ${{ github.sha }}')).toEqual([
      'github.head_ref',
    ])
    expect(checksOutHead({ run: 'gh pr checkout 5' })).toBe(true)
    expect(checksOutHead({ uses: 'actions/checkout@v5' })).toBe(false)
    expect(
      secretsIn('${{ secrets.A }} ${{ secrets.GITHUB_TOKEN }} ${{ toJSON(secrets) }}'),
    ).toEqual(['*', 'A'])
  })

  it('knows where in the file a step stands', () => {
    const workflow = read(withStep('      - name: "a.b"\n        run: x\n'))
    expect(placeOf(workflow, 'jobs.test.steps."a.b".run')).toBe('jobs.test.steps.1.run')
    expect(placeOf(workflow, 'on.push')).toBe('on.push')
  })

  it('takes documents of any shape', () => {
    for (const text of [
      '',
      '[]',
      'x',
      'jobs: 1',
      'jobs: {a: 1}',
      'jobs: {a: {steps: 3}}',
      'jobs: {a: {steps: [1, null, {}]}}',
      'on: {push: 3}\npermissions: 4\nruns: []',
    ]) {
      expect(() => judge(withStep(''), text || 'null')).not.toThrow()
      expect(() => judge(text || 'null', withStep(''))).not.toThrow()
    }
  })
})

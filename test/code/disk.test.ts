import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Finding, Report, Result } from '../../packages/core/src/model/index.ts'
import { drift } from '../support/bundle.ts'
import { createRepository, type GitRepository, hoursAgo } from '../support/git-repository.ts'

/**
 * drift on a clone, as a developer runs it: the bundled command, real git, no network and no token.
 */

const METADATA = 'tier: production\nstatus: active\nteam: payments\n'
const CHECK = `[extends]
registry = "./standards"
rulesets = ["typescript-production"]

[code.linting.eslint]
enabled = true

[code.types.tsc]
enabled = true
`
const RULESET = '[code.coverage_run]\nenabled = true\nmin_threshold = 80\n'
const BASE = {
  'repo-metadata.yaml': METADATA,
  'check.toml': CHECK,
  'standards/rulesets/typescript-production.toml': RULESET,
  'package.json': '{ "name": "payments" }\n',
  'tsconfig.json': '{\n  "compilerOptions": {\n    "strict": true\n  }\n}\n',
  'eslint.config.js': 'export default []\n',
  '.github/workflows/test.yml':
    'on: [pull_request]\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
}

const repositories: GitRepository[] = []
const create = (): GitRepository => {
  const repository = createRepository()
  repositories.push(repository)
  return repository
}
/** A repository that was in order two days ago. */
const inOrder = (): GitRepository => {
  const repository = create()
  repository.commit(BASE, { date: hoursAgo(48), message: 'all in order' })
  return repository
}
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove()
})

const scan = async (repository: GitRepository, ...args: string[]) => {
  const ended = await drift(['code', 'scan', repository.path, '--json', ...args])
  const report = (ended.stdout ? JSON.parse(ended.stdout) : null) as Report
  const results: Result[] = report?.repositories[0]?.results ?? []
  const findings: Finding[] = results.flatMap((r) => r.findings)
  return { ...ended, report, results, findings, repository: report?.repositories[0] }
}

describe('what changed', () => {
  test('a loosened setting: what, from what to what, who, when, and how to put it right', async () => {
    const repository = inOrder()
    const oid = repository.commit(
      { 'tsconfig.json': '{\n  "compilerOptions": {\n    "strict": false\n  }\n}\n' },
      { message: 'Unblock the release (#41)', author: 'Tanaka' },
    )
    const { code, findings } = await scan(repository)
    expect(code).toBe(0)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      subject: 'compilerOptions.strict',
      file: 'tsconfig.json',
      line: 3,
      expected: true,
      actual: false,
      direction: 'weakened',
      severity: 'high',
      state: 'new',
      evidence: { commit: oid, actor: 'Tanaka' },
    })
    expect(findings[0]?.diff).toContain('-    "strict": true\n+    "strict": false')
    expect(findings[0]?.fix).not.toBe('')
  })

  test('with --fail-on the exit code says so', async () => {
    const repository = inOrder()
    repository.commit({ 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' })
    expect((await scan(repository, '--ledger', 'none', '--fail-on', 'high')).code).toBe(1)
    expect((await scan(repository, '--ledger', 'none', '--fail-on', 'critical')).code).toBe(0)
  })

  test('it is told once, lives until it is put right, and is back when it comes back', async () => {
    const repository = inOrder()
    expect((await scan(repository)).findings).toEqual([])
    const loose = { 'tsconfig.json': '{\n  "compilerOptions": {\n    "strict": false\n  }\n}\n' }
    repository.commit(loose)
    expect((await scan(repository)).findings[0]?.state).toBe('new')

    repository.commit({ 'src/index.ts': 'export {}\n' })
    const second = await scan(repository)
    expect(second.findings.map((f) => [f.subject, f.state])).toEqual([
      ['compilerOptions.strict', 'open'],
    ])

    repository.commit({ 'tsconfig.json': BASE['tsconfig.json'] })
    const third = await scan(repository)
    expect(third.findings.filter((f) => f.severity !== 'info')).toEqual([])
    expect(third.repository?.resolved).toHaveLength(1)

    repository.commit(loose)
    expect((await scan(repository)).findings[0]?.state).toBe('back')
  })

  test('a rename is told once, by its new name', async () => {
    const repository = inOrder()
    repository.commit({
      '.github/workflows/test.yml': null,
      '.github/workflows/checks.yml': BASE['.github/workflows/test.yml'],
    })
    const { findings } = await scan(repository)
    expect(findings.map((f) => f.file)).toEqual(['.github/workflows/checks.yml'])
    expect(findings[0]?.title).toContain('test.yml')
  })

  test('a rename with a change is one finding', async () => {
    const repository = create()
    const rules = Array.from({ length: 30 }, (_, i) => `// rule ${i}`).join('\n')
    repository.commit(
      {
        ...BASE,
        'check.toml': `${CHECK}dependencies = ["lint/*.js"]\n`,
        'lint/a.js': `${rules}\n`,
      },
      { date: hoursAgo(48) },
    )
    repository.commit({ 'lint/a.js': null, 'lint/b.js': `${rules}\n// one more\n` })
    const { findings } = await scan(repository)
    expect(findings.map((f) => f.file)).toEqual(['lint/b.js'])
  })

  test('switching a check off does not hide what changed in its files', async () => {
    const repository = inOrder()
    repository.commit({
      'check.toml': CHECK.replace(
        '[code.types.tsc]\nenabled = true',
        '[code.types.tsc]\nenabled = false',
      ),
      'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n',
    })
    const { findings } = await scan(repository)
    expect(findings.map((f) => f.subject).toSorted()).toEqual([
      'code.types.tsc.enabled',
      'compilerOptions.strict',
    ])
  })

  test('a deleted configuration file is weakened', async () => {
    const repository = inOrder()
    repository.commit({ 'eslint.config.js': null })
    const { findings } = await scan(repository)
    expect(findings).toMatchObject([{ file: 'eslint.config.js', direction: 'weakened' }])
  })

  test('the ruleset of the repository itself counts as a declaration', async () => {
    const repository = inOrder()
    repository.commit({
      'standards/rulesets/typescript-production.toml': RULESET.replace('80', '10'),
    })
    const { findings } = await scan(repository)
    expect(findings).toMatchObject([
      {
        subject: 'code.coverage_run.min_threshold',
        direction: 'weakened',
        expected: 80,
        actual: 10,
      },
    ])
  })
})

describe('the state of the clone', () => {
  test('no git repository: bad usage, with what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drift-no-git-'))
    const { code, stdout, stderr } = await drift(['code', 'scan', folder])
    rmSync(folder, { recursive: true })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('no git repository')
  })

  test('no commits yet: said, nothing found', async () => {
    const { code, repository, findings } = await scan(create())
    expect([code, findings]).toEqual([0, []])
    expect(repository?.notes.join()).toContain('no commits')
  })

  test('without the two files: said, with what to do', async () => {
    const repository = create()
    repository.commit({ 'README.md': '# hello\n' })
    const { code, results } = await scan(repository)
    expect(code).toBe(0)
    const said = results.find((r) => r.check === 'code/participation')
    expect(said).toMatchObject({ status: 'skipped' })
    expect(said?.message).toContain('To take part, add repo-metadata.yaml and check.toml.')
    expect(said?.data).toMatchObject({
      add: {
        'repo-metadata.yaml': expect.stringContaining('tier: internal'),
        'check.toml': expect.stringContaining('[extends]'),
      },
    })
    const { stdout } = await drift(['code', 'scan', repository.path, '--ledger', 'none'])
    expect(stdout).toContain('\n      tier: internal')
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^Not looked at: .* takes no part/)
    expect(stdout).not.toContain('No drift')
  })

  test('a shallow clone that cannot tell is unknown, not in order', async () => {
    const origin = inOrder()
    origin.commit({ 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' })
    const clone = mkdtempSync(join(tmpdir(), 'drift-shallow-'))
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.path}`, clone])
    const ended = await drift(['code', 'scan', clone, '--json'])
    rmSync(clone, { recursive: true })
    const report = JSON.parse(ended.stdout) as Report
    expect(ended.code).toBe(3)
    expect(report.totals.status.unknown).toBeGreaterThan(0)
    expect(report.errors[0]?.reason).toContain('fetch-depth: 0')
  })

  test('a detached head, a worktree and a folder below the root work the same', async () => {
    const repository = inOrder()
    repository.commit({
      'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n',
      'deep/er/x': '',
    })
    repository.git('checkout', '--quiet', '--detach')
    const detached = await scan(repository, '--ledger', 'none')
    expect(detached.findings).toHaveLength(1)
    expect(detached.repository?.notes.join()).toContain('detached')

    const worktree = join(repository.path, '../', `${repository.path.split('/').pop()}-tree`)
    repository.git('worktree', 'add', '--quiet', worktree, 'main')
    const ended = await drift([
      'code',
      'scan',
      join(worktree, 'deep/er'),
      '--json',
      '--ledger',
      'none',
    ])
    rmSync(worktree, { recursive: true })
    expect((JSON.parse(ended.stdout) as Report).totals.severity.high).toBe(1)
  })

  test('history that was rewritten since the last scan is compared all the same, and said', async () => {
    const repository = inOrder()
    repository.commit({ 'src/a.ts': '1' })
    await scan(repository)
    repository.git('reset', '--quiet', '--hard', 'HEAD~1')
    repository.commit({ 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' })
    const { findings, repository: report } = await scan(repository)
    expect(findings.map((f) => f.subject)).toEqual(['compilerOptions.strict'])
    expect(report?.notes.join()).toContain('rewritten')
  })

  test('the ledger lies in .drift, out of the way of git; a dry run writes none', async () => {
    const repository = inOrder()
    await scan(repository, '--dry-run')
    expect(existsSync(join(repository.path, '.drift'))).toBe(false)
    await scan(repository)
    expect(repository.git('status', '--porcelain')).toBe('')
    const state = JSON.parse(
      readFileSync(
        join(
          repository.path,
          '.drift/repos/local',
          repository.path.split('/').pop() ?? '',
          'code.json',
        ),
        'utf8',
      ),
    )
    expect(state.commit).toBe(repository.git('rev-parse', 'HEAD'))
  })
})

describe('leaving', () => {
  test('a repository that loses its check.toml is told before anything is skipped', async () => {
    const repository = inOrder()
    await scan(repository)
    repository.commit({ 'check.toml': null })
    const { findings, results } = await scan(repository)
    expect(findings).toMatchObject([{ subject: 'check.toml', severity: 'high' }])
    expect(results.filter((r) => r.status === 'skipped').length).toBeGreaterThan(3)
    // … and stays told until it is back.
    repository.commit({ 'src/a.ts': '' })
    expect((await scan(repository)).findings.map((f) => f.state)).toEqual(['open'])
    repository.commit({ 'check.toml': CHECK })
    expect((await scan(repository)).repository?.resolved).toHaveLength(1)
  })

  test('a lowered tier is high; a deprecated repository is then left alone, and says so', async () => {
    const repository = inOrder()
    await scan(repository)
    repository.commit({ 'repo-metadata.yaml': METADATA.replace('active', 'deprecated') })
    const { findings, results } = await scan(repository)
    expect(findings).toMatchObject([
      { subject: 'status', expected: 'active', actual: 'deprecated' },
    ])
    expect(results.find((r) => r.check === 'code/workflows')?.message).toContain('deprecated')
  })
})

describe('exemptions', () => {
  const LOOSE = { 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' }
  const exempt = (expires: string) =>
    `${CHECK}\n[[drift.exempt]]\ncheck = "code/dependency-files"\nsubject = "compilerOptions.strict"\nreason = "migration"\nowner = "@ann"\nexpires = ${expires}\n`

  test('an exempted finding stays in the report, marked, and counts for nothing', async () => {
    const repository = create()
    repository.commit({ ...BASE, 'check.toml': exempt('2099-01-01') }, { date: hoursAgo(48) })
    repository.commit(LOOSE)
    const { code, findings, report } = await scan(repository, '--fail-on', 'low')
    expect(code).toBe(0)
    expect(findings).toMatchObject([
      { subject: 'compilerOptions.strict', exempted: { reason: 'migration', owner: '@ann' } },
    ])
    expect(report.totals.severity.high).toBe(0)
  })

  test('an expired one does not hold, and is a finding itself', async () => {
    const repository = create()
    repository.commit({ ...BASE, 'check.toml': exempt('2026-01-01') }, { date: hoursAgo(48) })
    repository.commit(LOOSE)
    const { results } = await scan(repository)
    const found = results.filter((r) => r.findings.some((f) => !f.exempted)).map((r) => r.check)
    expect(found.toSorted()).toEqual(['code/dependency-files', 'code/exemptions'])
  })
})

describe('formats', () => {
  test('text, markdown and sarif come from the same results; stdout carries nothing else', async () => {
    const repository = inOrder()
    repository.commit({ 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' })
    const at = ['code', 'scan', repository.path, '--ledger', 'none']
    const text = await drift(at)
    expect(text.stdout).toContain('compilerOptions.strict')
    expect(text.stdout).not.toContain('\u001b')
    const markdown = await drift([...at, '--format', 'markdown'])
    expect(markdown.stdout).toContain('`compilerOptions.strict`')
    const sarif = JSON.parse((await drift([...at, '--format', 'sarif'])).stdout)
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'tsconfig.json',
    )
  })
})

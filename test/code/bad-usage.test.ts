import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { DIST, drift, NODE, run } from '../support/bundle.ts'
import { createRepository, type GitRepository, hoursAgo } from '../support/git-repository.ts'

/** The command held wrong, its output cut off, and a ledger that somebody has been at. */

const BASE = {
  'repo-metadata.yaml': 'tier: production\nstatus: active\n',
  'check.toml':
    '[extends]\nregistry = "."\nrulesets = ["a-production"]\n[code.types.tsc]\nenabled = true\n',
  'rulesets/a-production.toml': '[code.coverage_run]\nmin_threshold = 80\n',
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }\n',
}
const LOOSE = { 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' }

const folders: string[] = []
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'drift-test-'))
  folders.push(path)
  return path
}
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true })
})
const loosened = (): GitRepository => {
  const repository = createRepository()
  folders.push(repository.path)
  repository.commit(BASE, { date: hoursAgo(48) })
  repository.commit(LOOSE)
  return repository
}

const shell = (command: string) => run('bash', ['-c', command])
const command = `'${NODE}' '${join(DIST, 'cli/index.js')}' code scan`

describe.concurrent('exit codes, and a clean stdout', () => {
  const { path } = loosened()
  const scan = (...args: string[]) => drift(['code', 'scan', path, '--ledger', 'none', ...args])

  test('2: what makes no sense is said in one line, before anything is done', async () => {
    const wrong: [RegExp, string[]][] = [
      [/frobnicate/, ['--frobnicate']],
      [/since/, ['--since']],
      [/since "yesterday"/, ['--since=yesterday']],
      [/since "-1h"/, ['--since=-1h']],
      [/since "99999999d"/, ['--since=99999999d']],
      [/future/, ['--since=9999-12-31']],
      [/concurrency/, ['--concurrency=0']],
      [/concurrency/, ['--concurrency=999999999999']],
      [/shard/, ['--shard=2/1']],
      [/fail-on/, ['--fail-on=info']],
      [/format/, ['--format=yaml']],
      [/output/, ['--output', folder()]],
      [/output/, ['--output', join(folder(), 'no/such/folder')]],
      [/ledger/, ['--ledger', 'branch:../x']],
      [/token/, ['--org', 'acme']],
      [/org/, ['--org', 'a/b']],
    ]
    const ended = await Promise.all(wrong.map(([, args]) => scan(...args)))
    expect(ended.map(({ code, stdout }) => [code, stdout])).toEqual(wrong.map(() => [2, '']))
    for (const [i, { stderr }] of ended.entries()) {
      expect(stderr.split('\n')[0]).toMatch(wrong[i]?.[0] ?? /^$/)
    }
    const unknown = await drift(['\u001b[31mfrob'])
    expect([unknown.code, unknown.stdout]).toEqual([2, ''])
  })

  test('0, 1 and 3: done, drift, and what could not be scanned', async () => {
    const codes = await Promise.all([
      scan('--json'),
      scan('--json', '--fail-on', 'critical'),
      scan('--json', '--fail-on', 'high'),
      drift(
        [
          'code',
          'scan',
          '--org',
          'acme',
          '--github-api-url',
          'http://127.0.0.1:9',
          '--ledger',
          'none',
          '--deadline',
          '1s',
        ],
        { env: { GITHUB_TOKEN: 'x' } },
      ),
    ])
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 1, 3])
    for (const { stdout } of codes.slice(0, 3)) expect(JSON.parse(stdout).version).toBeDefined()
    expect(codes[3]?.stdout).toBe('')
  })

  test('a reader that goes away changes nothing; a full disk does', async () => {
    // More than a pipe holds, so that it is written to after its reader has gone.
    const repository = loosened()
    repository.commit(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [
          `.github/workflows/${i}.yml`,
          'permissions: write-all\non: push\n',
        ]),
      ),
    )
    const at = `${command} '${repository.path}' --ledger none --json`
    const cut = await shell(`${at} --fail-on high | head -c 10; echo " \${PIPESTATUS[0]}"`)
    expect([cut.stdout.trim().split(' ').at(-1), cut.stderr]).toEqual(['1', ''])
    const full = await shell(`${at} > /dev/full`)
    expect([full.code, full.stderr]).toEqual([3, expect.stringMatching(/could not be written/)])
  })

  test('what cannot be written down is not remembered as told', async () => {
    const repository = loosened()
    const ended = await drift(['code', 'scan', repository.path, '--output', repository.path])
    expect([ended.code, existsSync(join(repository.path, '.drift'))]).toEqual([2, false])
  })
})

describe.concurrent('a ledger that somebody has been at', () => {
  const ledgerFile = ({ path }: GitRepository) =>
    join(path, '.drift/repos/local', basename(path), 'code.json')
  const scan = async (repository: GitRepository) => {
    const ended = await drift(['code', 'scan', repository.path, '--json'])
    const report = ended.stdout === '' ? null : (JSON.parse(ended.stdout) as Report)
    const findings = report?.repositories[0]?.results.flatMap((r) => r.findings) ?? []
    return { ...ended, report, findings }
  }
  const state = (repository: GitRepository, more: object) => ({
    version: 1,
    repository: { name: basename(repository.path), visibility: 'local' },
    domain: 'code',
    commit: repository.git('rev-parse', 'HEAD~1'),
    scanned: '2026-11-20T00:00:00Z',
    scan: 'x',
    declaration: null,
    open: [],
    gone: {},
    ...more,
  })
  const open = {
    fingerprint: 'f',
    severity: 'high',
    title: 'Title \u001b[31m@everyone',
    subject: 's',
    check: 'code/dependency-files',
    file: 'other.json',
    evidence: {},
    since: '2026-11-01T00:00:00Z',
  }

  test.each<[string, (repository: GitRepository) => string]>([
    ['no JSON', () => '{{{'],
    ['another thing', () => '[]'],
    ['nothing', () => ''],
    ['nulls', (r) => JSON.stringify(state(r, { open: [null, 5, 'x'], gone: null }))],
    ['a commit that is none', (r) => JSON.stringify(state(r, { commit: '--upload-pack=x' }))],
    ['a commit that is gone', (r) => JSON.stringify(state(r, { commit: 'a'.repeat(40) }))],
    [
      'a commit that is a file',
      (r) => JSON.stringify(state(r, { commit: r.git('rev-parse', 'HEAD:check.toml') })),
    ],
    [
      'open findings of any shape',
      (r) =>
        JSON.stringify(
          state(r, {
            open: [
              { ...open, severity: 'x' },
              { ...open, title: [] },
              { ...open, baseline: 5 },
              { fingerprint: 'x' },
            ],
          }),
        ),
    ],
    [
      'a declaration of any shape',
      (r) =>
        JSON.stringify(
          state(r, {
            declaration: { metadataFile: 5, checkFiles: 'x', tier: '__proto__', status: [] },
          }),
        ),
    ],
    [
      'keys that every object has',
      (r) =>
        JSON.stringify(state(r, {})).replace(
          '"gone":{}',
          '"gone":{"__proto__":5,"constructor":"x"},"__proto__":{"version":9}',
        ),
    ],
  ])('%s: as if there were none', async (_, write) => {
    const repository = loosened()
    const file = ledgerFile(repository)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, write(repository))
    const { code, findings } = await scan(repository)
    expect([code, findings.map((f) => f.subject)]).toEqual([0, ['compilerOptions.strict']])
    expect(JSON.parse(readFileSync(file, 'utf8')).commit).toBe(repository.git('rev-parse', 'HEAD'))
  })

  test('what is right in it is kept, and is text', async () => {
    const repository = loosened()
    const file = ledgerFile(repository)
    mkdirSync(join(file, '..'), { recursive: true })
    const told = { severity: 'zzz', issue: 'nope' }
    writeFileSync(
      file,
      JSON.stringify(
        state(repository, {
          open: [{ ...open, baseline: { kind: 'setting', value: true }, told }],
        }),
      ),
    )
    const shown = await drift(['code', 'scan', repository.path, '--dry-run'])
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('@everyone')])
    expect(shown.stdout).not.toContain('\u001b')
    const { findings } = await scan(repository)
    expect(findings.map((f) => f.subject).toSorted()).toEqual(['compilerOptions.strict', 's'])
  })

  test('links lead nowhere, and a ledger that the repository brings is not believed', async () => {
    const elsewhere = folder()
    const linked = loosened()
    symlinkSync(elsewhere, join(linked.path, '.drift'))
    const refused = await scan(linked)
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('symbolic link')])

    const inner = loosened()
    mkdirSync(join(inner.path, '.drift'))
    symlinkSync(elsewhere, join(inner.path, '.drift/scans'))
    expect((await scan(inner)).code).toBe(3)

    const committed = loosened()
    const head = committed.git('rev-parse', 'HEAD')
    const path = ledgerFile(committed).slice(committed.path.length + 1)
    committed.commit({ [path]: JSON.stringify(state(committed, { commit: head })) })
    const { code, stderr, findings } = await scan(committed)
    expect([code, stderr]).toEqual([0, expect.stringContaining('not used')])
    expect(findings.map((f) => f.subject)).toEqual(['compilerOptions.strict'])
    expect(readdirSync(elsewhere)).toEqual([])
  })
})

import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Finding, Report } from '../../packages/core/src/model/index.ts'
import { drift } from '../support/bundle.ts'
import { createRepository, type GitRepository, hoursAgo } from '../support/git-repository.ts'

/**
 * What people write into files that drift reads, by mistake or to see what happens. The rest of the
 * repository is judged all the same: every case also loosens tsconfig.json, and that has to be told.
 */

const METADATA = 'tier: production\nstatus: active\nteam: payments\n'
const CHECK = `[extends]
registry = "./standards"
rulesets = ["typescript-production"]

[code.types.tsc]
enabled = true
`
const WORKFLOW = 'on: [pull_request]\njobs:\n  test:\n    steps:\n      - run: npm test\n'
const BASE = {
  'repo-metadata.yaml': METADATA,
  'check.toml': CHECK,
  'standards/rulesets/typescript-production.toml': '[code.coverage_run]\nmin_threshold = 80\n',
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }\n',
  '.github/workflows/test.yml': WORKFLOW,
}
const LOOSE = { 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' }

const repositories: GitRepository[] = []
const inOrder = (): GitRepository => {
  const repository = createRepository()
  repositories.push(repository)
  repository.commit(BASE, { date: hoursAgo(48), message: 'all in order' })
  return repository
}
afterAll(() => {
  for (const repository of repositories.splice(0)) repository.remove()
})

const scan = async (repository: GitRepository) => {
  const ended = await drift(['code', 'scan', repository.path, '--json', '--ledger', 'none'])
  expect([ended.code, ended.stderr]).toEqual([0, ''])
  const report = JSON.parse(ended.stdout) as Report
  const results = report.repositories[0]?.results ?? []
  const findings = results.flatMap((r) => r.findings.map((f) => ({ check: r.check, ...f })))
  const about = (file: string) => findings.filter((f) => f.file === file)
  return { report, results, findings, about }
}

/** What is said of broken declarations once `files` are committed; nothing else may be lost. */
const declared = async (files: Record<string, string | Buffer>) => {
  const repository = inOrder()
  repository.commit({ ...LOOSE, ...files })
  const { findings, about } = await scan(repository)
  expect(about('tsconfig.json').map((f) => f.subject)).toContain('compilerOptions.strict')
  return findings.filter((f) => f.check === 'code/declarations')
}

const place = ({ file, line, title, expected }: Finding) => ({ file, line, title, expected })

describe.concurrent('a declaration that is wrong is named: file, line, column, what was expected', () => {
  test('not TOML, not YAML', async () => {
    const found = await declared({
      'check.toml': '[code.types.tsc]\nenabled = = true\n',
      'repo-metadata.yaml': 'tier: [production\nstatus: active\n',
    })
    expect(found.map(place)).toEqual([
      {
        file: 'repo-metadata.yaml',
        line: 2,
        title: expect.stringMatching(/2:1.*cannot be read as YAML/),
        expected: 'valid YAML',
      },
      {
        file: 'check.toml',
        line: 2,
        title: expect.stringMatching(/2:11.*cannot be read as TOML/),
        expected: 'valid TOML',
      },
    ])
  })

  test('wrong types, keys and words that nobody knows, with the nearest one', async () => {
    const found = await declared({
      'check.toml': `${CHECK}[process.branches]\nrequired_reviews = "two"\n[process.branchs]\nprotection = true\n`,
      'repo-metadata.yaml': 'tier: prodution\nstatus: actve\n',
    })
    const titles = found.map((f) => f.title).join('\n')
    expect(titles).toMatch(/required_reviews.*"two"/i)
    expect(titles).toMatch(/branchs.*did you mean.*branches/i)
    expect(titles).toMatch(/prodution.*did you mean.*production/i)
    expect(titles).toMatch(/actve.*did you mean.*active/i)
    expect(found.every((f) => (f.line ?? 0) > 0)).toBe(true)
  })

  test('too large, no text, UTF-16', async () => {
    const found = await declared({
      'check.toml': `${CHECK}# ${'x'.repeat(5 << 20)}`,
      'repo-metadata.yaml': Buffer.from([0, 1, 2, 0xff]),
      'pkg/check.toml': Buffer.from(`\uFEFF${CHECK}`, 'utf16le'),
    })
    expect(found.map((f) => f.title).toSorted()).toEqual([
      expect.stringMatching(/^check\.toml.*larger than 1 MiB/),
      expect.stringMatching(/^pkg\/check\.toml.*binary file/),
      expect.stringMatching(/^repo-metadata\.yaml.*binary file/),
    ])
  })

  test('aliases that multiply, brackets without end', async () => {
    let bomb = 'a0: &a0 [x,x,x,x,x,x,x,x,x]\n'
    for (let i = 1; i < 12; i += 1) {
      bomb += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(',')}]\n`
    }
    const found = await declared({
      'repo-metadata.yaml': bomb,
      'check.toml': `a = ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '.github/workflows/bomb.yml': bomb,
      '.github/workflows/deep.yml': `a: ${'['.repeat(20_000)}`,
      'package.json': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    })
    expect(found.map((f) => [f.file, f.severity])).toEqual([
      ['repo-metadata.yaml', 'high'],
      ['check.toml', 'high'],
    ])
  })

  test('keys that every object has', async () => {
    const found = await declared({
      'check.toml': `${CHECK}[__proto__]\nenabled = true\n[constructor]\nprototype = 1\n[code.__proto__]\npolluted = true\n`,
      'repo-metadata.yaml': `${METADATA}__proto__: x\nconstructor: y\n`,
    })
    expect(found.map((f) => f.subject).toSorted()).toEqual([
      '__proto__',
      '__proto__',
      'code.__proto__',
      'constructor',
      'constructor',
    ])
  })
})

describe.concurrent('ways to write a file that are no mistake', () => {
  test('CRLF and a byte order mark change no setting', async () => {
    const repository = inOrder()
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    repository.commit(Object.fromEntries(Object.entries(BASE).map(([k, v]) => [k, crlf(v)])))
    const { findings } = await scan(repository)
    expect(new Set(findings.map((f) => f.severity))).toEqual(new Set(['info']))
  })

  test('a mode, an exchange for a link, a directory in the place of a file', async () => {
    const repository = inOrder()
    repository.commit({ ...BASE, '.github/workflows/b.yml': WORKFLOW }, { date: hoursAgo(47) })
    chmodSync(join(repository.path, '.github/workflows/test.yml'), 0o755)
    rmSync(join(repository.path, '.github/workflows/b.yml'))
    repository.link('.github/workflows/b.yml', '/etc/passwd')
    rmSync(join(repository.path, 'tsconfig.json'))
    repository.commit({ 'tsconfig.json/inner.json': '{}' })
    const { findings } = await scan(repository)
    expect(findings.map((f) => f.title).toSorted()).toEqual([
      expect.stringMatching(/b\.yml is a symbolic link now/),
      expect.stringMatching(/test\.yml: only the file’s mode changed/),
      expect.stringMatching(/^tsconfig\.json was deleted/),
    ])
  })

  test('a file that is padded beyond what is read', async () => {
    const repository = inOrder()
    repository.commit({
      '.github/workflows/test.yml': `permissions: write-all\n${WORKFLOW}# ${'x'.repeat(5 << 20)}`,
    })
    const { findings } = await scan(repository)
    expect(findings.map((f) => f.title)).toEqual([
      expect.stringMatching(/test\.yml is a file too large to be compared now/),
    ])
  })

  test('a submodule among the actions, and a name that differs in case alone', async () => {
    const repository = inOrder()
    const other = createRepository()
    repositories.push(other)
    const oid = other.commit({ 'action.yml': 'name: shared\n' })
    repository.git('mv', 'tsconfig.json', 'TSCONFIG.json')
    repository.git('update-index', '--add', '--cacheinfo', `160000,${oid},.github/actions/shared`)
    repository.git('-c', 'user.name=a', '-c', 'user.email=b', 'commit', '--quiet', '-m', 'both')
    const { about, findings } = await scan(repository)
    expect(about('.github/actions/shared')).toHaveLength(1)
    const gone = findings.find((f) => /tsconfig/i.test(f.title))
    expect(gone).toMatchObject({ severity: 'high', direction: 'weakened' })
    expect(gone?.evidence.commits).toHaveLength(1)
  })
})

describe.concurrent('nothing is followed out of the repository', () => {
  test('links in the place of declarations and rulesets', async () => {
    const repository = inOrder()
    for (const file of ['check.toml', 'repo-metadata.yaml']) rmSync(join(repository.path, file))
    repository.link('check.toml', '/etc/passwd')
    repository.link('repo-metadata.yaml', '../../../etc/hostname')
    repository.commit(LOOSE)
    const { about } = await scan(repository)
    for (const file of ['check.toml', 'repo-metadata.yaml']) {
      expect(about(file).map((f) => [f.check, f.severity])).toContainEqual([
        'code/declarations',
        'high',
      ])
    }
    const shown = await drift(['config', 'validate', repository.path])
    expect([shown.code, shown.stdout]).toEqual([2, expect.stringMatching(/symbolic link/)])
  })

  test('registries, rulesets and dependencies that lead elsewhere', async () => {
    const extend = (registry: string, rulesets: string[]) =>
      `[extends]\nregistry = ${JSON.stringify(registry)}\nrulesets = ${JSON.stringify(rulesets)}\n`
    const many = Array.from({ length: 1000 }, (_, i) => `r${i}-production`)
    const repository = inOrder()
    repository.link('rulesets/link-production.toml', '/etc/passwd')
    repository.commit({
      ...LOOSE,
      'a/check.toml': extend('../../../etc', ['x-production']),
      'b/check.toml': extend('/etc', ['x-production']),
      'c/check.toml': extend('..', ['../../x', 'a/b', '-x', '__proto__', '']),
      'd/check.toml': extend('..', ['self-production']),
      'e/check.toml': extend('..', many),
      'f/check.toml': extend('..', ['link-production']),
      'g/check.toml': `[code.types.tsc]\nenabled = true\ndependencies = ["../../etc/*", "/etc/passwd", "${'**/'.repeat(200)}a", "${'{a,b}'.repeat(30)}", "(a+)+$", "[!"]\n`,
      'rulesets/self-production.toml': extend('..', ['self-production']),
      ...Object.fromEntries(many.map((name) => [`rulesets/${name}.toml`, '[code]\n'])),
      [`g/${'a'.repeat(200)}`]: '',
    })
    const { about, findings } = await scan(repository)
    const said = (file: string) =>
      about(file)
        .filter((f) => f.check === 'code/inheritance')
        .map((f) => f.title)
        .join('\n')
    expect(said('a/check.toml')).toMatch(/outside the repository/i)
    expect(said('b/check.toml')).toMatch(/not a path relative/i)
    expect(said('c/check.toml').split('\n')).toHaveLength(5)
    expect(said('d/check.toml')).toMatch(/extend each other/i)
    expect(said('e/check.toml')).toMatch(/too much inheritance/i)
    expect(said('f/check.toml')).toMatch(/not a ruleset.*symbolic link/i)
    const out = findings.filter((f) => /points out of the repository/.test(f.title))
    expect(out.map((f) => f.file)).toEqual(['g/check.toml', 'g/check.toml'])
  })
})

describe.concurrent('names that are no words', () => {
  const names = [
    'sp ace',
    `quo"te's`,
    'new\nline',
    'ta\tb',
    'em😀ji',
    'back\\slash',
    '$(touch pwned)',
    '-dash',
    '--upload-pack=touch pwned',
    '::error::x',
    '\n::warning::x',
    ':(glob)**',
    '`tick`',
    '@everyone',
    '<img src=x>',
    '\u202ertl',
    '\u001b[31mred',
    '#1',
    '-->',
    '%0A::error::',
    '|pipe|',
  ].map((name) => `.github/workflows/${name}.yml`)

  test('each file is judged as any other, with the commit that changed it', async () => {
    const repository = inOrder()
    const all = (permissions: string) =>
      Object.fromEntries(names.map((name) => [name, `permissions: ${permissions}\n${WORKFLOW}`]))
    repository.commit(all('{}'), { date: hoursAgo(30) })
    repository.commit(all('write-all'))
    const { findings } = await scan(repository)
    expect(findings.map((f) => f.file).toSorted()).toEqual(names.toSorted())
    expect(new Set(findings.map((f) => f.severity))).toEqual(new Set(['critical']))
    expect(findings.every((f) => f.evidence.commits?.length === 1)).toBe(true)
  })

  test('two that are not UTF-8 stay two', async () => {
    const repository = inOrder()
    const blob = (text: string) => {
      repository.commit({ blob: text })
      return repository.git('rev-parse', 'HEAD:blob')
    }
    const tree = (...oids: string[]) => {
      const entries = oids.map((oid, i) =>
        Buffer.concat([
          Buffer.from(`100644 blob ${oid}\t.github/workflows/`),
          Buffer.from([0xfe + i]),
          Buffer.from('.yml\0'),
        ]),
      )
      return Buffer.concat(entries)
    }
    const { execFileSync } = await import('node:child_process')
    execFileSync('git', ['update-index', '-z', '--index-info'], {
      cwd: repository.path,
      input: tree(blob(`permissions: write-all\n${WORKFLOW}`), blob('on: push\n')),
    })
    repository.git('-c', 'user.name=a', '-c', 'user.email=b', 'commit', '--quiet', '-m', 'bytes')
    const { findings, report } = await scan(repository)
    const bytes = findings.filter((f) => f.file?.includes('\\x'))
    expect(new Set(bytes.map((f) => f.file))).toEqual(
      new Set(['.github/workflows/\\xfe.yml', '.github/workflows/\\xff.yml']),
    )
    expect(new Set(findings.map((f) => f.fingerprint)).size).toBe(findings.length)
    expect(bytes.every((f) => f.evidence.commits?.length === 1)).toBe(true)
    expect(report.errors).toEqual([])
  })
})

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { drift } from '../support/bundle.ts'
import { createRepository, type GitRepository, hoursAgo } from '../support/git-repository.ts'

/**
 * Clones as they are found: damaged, incomplete, or set up by somebody who wants the scanner to run
 * a program. In each, tsconfig.json was loosened an hour ago: that is told, or it is said that it
 * could not be seen.
 */

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

const inOrder = (): GitRepository => {
  const repository = createRepository()
  folders.push(repository.path)
  repository.commit(BASE, { date: hoursAgo(48) })
  return repository
}
const loosened = (): GitRepository => {
  const repository = inOrder()
  repository.commit(LOOSE, { message: 'loosen' })
  return repository
}

const scan = async (path: string, env: Record<string, string> = {}) => {
  const ended = await drift(['code', 'scan', path, '--json', '--ledger', 'none'], { env })
  const report = ended.stdout === '' ? null : (JSON.parse(ended.stdout) as Report)
  const results = report?.repositories[0]?.results ?? []
  const findings = results.flatMap((r) => r.findings)
  const unknown = results.filter((r) => r.status === 'unknown').map((r) => r.message)
  return { ...ended, report, findings, unknown, notes: report?.repositories[0]?.notes ?? [] }
}

/** Told as in any other clone: one finding, with its one commit, and nothing odd to be said. */
const told = async (path: string, env: Record<string, string> = {}) => {
  const { code, stderr, findings } = await scan(path, env)
  expect([code, stderr]).toEqual([0, ''])
  expect(findings.map((f) => [f.subject, f.severity, f.evidence.commits?.length])).toEqual([
    ['compilerOptions.strict', 'high', 1],
  ])
  return findings[0]
}

/** A script that leaves a trace when it is run, by itself or as a hook of any name. */
const canary = (repository: GitRepository) => {
  const trace = join(folder(), 'ran')
  const script = join(repository.path, '.git/canary')
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${trace}'\nsleep 20\n`)
  chmodSync(script, 0o755)
  const hooks = join(repository.path, '.git/hooks')
  mkdirSync(hooks, { recursive: true })
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
    copyFileSync(script, join(hooks, hook))
  }
  return { script, ran: () => existsSync(trace) }
}

describe.concurrent('settings of the repository run nothing and change no answer', () => {
  test('every setting that names a program', async () => {
    const repository = inOrder()
    repository.commit({ '.gitattributes': '* diff=x filter=x merge=x\n' }, { date: hoursAgo(47) })
    repository.commit(LOOSE)
    const { script, ran } = canary(repository)
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'core.askPass',
      'core.gitProxy',
      'core.alternateRefsCommand',
      'pager.log',
      'credential.helper',
      'gpg.program',
      'gpg.ssh.program',
      'diff.external',
      'diff.x.command',
      'diff.x.textconv',
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'merge.x.driver',
      'uploadpack.packObjectsHook',
      'sequence.editor',
      'interactive.diffFilter',
    ]) {
      repository.git('config', name, script)
    }
    repository.git('config', 'alias.log', `!${script}`)
    repository.git('config', 'core.hooksPath', join(repository.path, '.git/hooks'))
    repository.git('config', 'log.showSignature', 'true')
    await told(repository.path)
    expect(ran()).toBe(false)
  })

  test('every setting that changes what git prints', async () => {
    const repository = loosened()
    for (const [name, value] of [
      ['i18n.logOutputEncoding', 'UTF-16'],
      ['diff.orderFile', '/nonexistent'],
      ['log.excludeDecoration', '*'],
      ['log.showRoot', 'false'],
      ['log.follow', 'true'],
      ['log.date', 'format:%n%n'],
      ['log.diffMerges', 'off'],
      ['color.ui', 'always'],
      ['diff.renames', 'false'],
      ['diff.renameLimit', '1'],
      ['diff.relative', 'true'],
      ['diff.noprefix', 'true'],
      ['core.quotePath', 'true'],
      ['core.ignoreCase', 'true'],
      ['format.pretty', 'oneline'],
      ['mailmap.file', '/etc/passwd'],
    ] as const) {
      repository.git('config', name, value)
    }
    await told(repository.path)
    expect((await scan(repository.path)).notes).toEqual([])
  })

  test('a worktree that lies elsewhere is refused', async () => {
    const repository = loosened()
    const other = loosened()
    repository.git('config', 'core.worktree', other.path)
    const { code, stdout, stderr } = await scan(repository.path)
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('core.worktree')])
  })

  test('replaced and grafted commits, and the variables of a git hook', async () => {
    const repository = loosened()
    const [head = '', base = ''] = repository.git('rev-list', 'HEAD').split('\n')
    repository.git('replace', head, base)
    writeFileSync(join(repository.path, '.git/info/grafts'), `${head}\n`)
    const other = inOrder()
    await told(repository.path, {
      GIT_DIR: join(other.path, '.git'),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: '/nonexistent',
      GIT_OBJECT_DIRECTORY: '/nonexistent',
      GIT_GLOB_PATHSPECS: '1',
      GIT_EXTERNAL_DIFF: '/bin/false',
    })
  })
})

describe.concurrent('what is not there is not asked for, and not taken for absent', () => {
  const partial = () => {
    const origin = loosened()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const path = join(folder(), 'clone')
    const url = `file://${origin.path}`
    origin.git('clone', '--quiet', '--filter=blob:none', '--no-checkout', url, path)
    return { origin, path }
  }

  test.each(['uploadpack', 'ssh'])('a partial clone fetches nothing (%s)', async (way) => {
    const { origin, path } = partial()
    const { script, ran } = canary(origin)
    if (way === 'ssh') {
      origin.git('-C', path, 'config', 'remote.origin.url', 'ssh://git@192.0.2.1/x.git')
      origin.git('-C', path, 'config', 'core.sshCommand', script)
    } else origin.git('-C', path, 'config', 'remote.origin.uploadpack', script)
    const { code, unknown, findings } = await scan(path)
    expect([code, findings, ran()]).toEqual([0, [], false])
    expect(unknown.filter((m) => /the clone does not hold/.test(m)).length).toBeGreaterThan(1)
  })

  test('a file that is missing or damaged is unknown; all others are judged', async () => {
    const repository = loosened()
    repository.commit({ 'repo-metadata.yaml': 'tier: internal\nstatus: active\n' })
    const oid = repository.git('rev-parse', 'HEAD:tsconfig.json')
    const object = join(repository.path, '.git/objects', oid.slice(0, 2), oid.slice(2))
    chmodSync(object, 0o644)
    writeFileSync(object, 'garbage')
    const { unknown, findings } = await scan(repository.path)
    expect(unknown).toEqual([expect.stringMatching(/^tsconfig\.json.*does not hold its content/)])
    expect(findings.map((f) => f.subject)).toContain('tier')
  })

  const HEAD = (r: GitRepository, rev = 'HEAD') => {
    const oid = r.git('rev-parse', rev)
    return join(r.path, '.git/objects', oid.slice(0, 2), oid.slice(2))
  }
  test.each<[string, (repository: GitRepository) => void]>([
    ['the commit is gone', (r) => rmSync(HEAD(r))],
    ['its tree is gone', (r) => rmSync(HEAD(r, 'HEAD^{tree}'))],
    ['its parent is gone', (r) => rmSync(HEAD(r, 'HEAD~1'))],
    ['the branch is garbage', (r) => writeFileSync(join(r.path, '.git/refs/heads/main'), 'x\n')],
  ])('%s: exit 3, and no word of order', async (_, damage) => {
    const repository = loosened()
    damage(repository)
    const { code, findings, notes } = await scan(repository.path)
    expect([code, findings, notes]).toEqual([3, [], []])
  })

  test('of a shallow clone it is said what is missing', async () => {
    const origin = loosened()
    const path = join(folder(), 'clone')
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.path}`, path)
    const { code, unknown } = await scan(path)
    expect([code, unknown.length]).toEqual([3, 3])
    expect(unknown[0]).toMatch(/shallow.*unshallow/)
  })

  test('another owner’s repository is refused with what to do; so are a file and nothing', async () => {
    const { path } = inOrder()
    const other = await scan(path, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('safe.directory')])
    const file = await scan(join(path, 'check.toml'))
    expect([file.code, file.stderr]).toEqual([2, expect.stringMatching(/folder/)])
    const nothing = await scan(join(path, 'nothing'))
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringMatching(/no folder/)])
  })
})

describe.concurrent('any form of clone', () => {
  test('bare, worktree, sparse, with alternates, detached', async () => {
    const repository = loosened()
    const at = folder()
    repository.git('clone', '--quiet', '--bare', repository.path, join(at, 'bare.git'))
    repository.git('clone', '--quiet', '--shared', repository.path, join(at, 'shared'))
    repository.git('worktree', 'add', '--quiet', join(at, 'worktree'))
    repository.git('sparse-checkout', 'set', '--no-cone', 'docs')
    repository.git('checkout', '--quiet', '--detach')
    await Promise.all([
      told(join(at, 'bare.git')),
      told(join(at, 'shared')),
      told(join(at, 'worktree')),
      told(repository.path),
    ])
  })

  test('SHA-256, scan after scan', async () => {
    const repository = createRepository()
    folders.push(repository.path)
    rmSync(join(repository.path, '.git'), { recursive: true })
    repository.git('init', '--quiet', '--initial-branch=main', '--object-format=sha256')
    repository.commit(BASE, { date: hoursAgo(48) })
    repository.commit(LOOSE)
    await told(repository.path)
    const remembered = ['code', 'scan', repository.path, '--json']
    const first = JSON.parse((await drift(remembered)).stdout) as Report
    const second = JSON.parse((await drift(remembered)).stdout) as Report
    expect(first.repositories[0]?.commit).toHaveLength(64)
    expect(second.repositories[0]?.base).toBe(first.repositories[0]?.commit)
    expect(second.totals.severity.high).toBe(1)
  })

  test('no commit yet is said, and is nothing else', async () => {
    const repository = inOrder()
    repository.git('checkout', '--quiet', '--orphan', 'empty')
    const { code, notes } = await scan(repository.path)
    expect([code, notes]).toEqual([0, ['the repository has no commits yet']])
  })
})

describe.concurrent('any commit', () => {
  /** The loosening as a commit whose header says what it likes. */
  const raw = (header: string, message = 'loosen\n', more = '') => {
    const repository = inOrder()
    writeFileSync(join(repository.path, 'tsconfig.json'), LOOSE['tsconfig.json'])
    repository.git('add', '--all')
    const tree = repository.git('write-tree')
    const file = join(folder(), 'commit')
    const parent = repository.git('rev-parse', 'HEAD')
    writeFileSync(
      file,
      `tree ${tree}\nparent ${parent}\nauthor ${header}\ncommitter ${header}\n${more}\n${message}`,
    )
    const oid = repository.git('hash-object', '-t', 'commit', '-w', '--literally', file)
    repository.git('update-ref', 'HEAD', oid)
    return repository
  }
  const now = Math.floor(Date.now() / 1000) - 3600

  test.each([
    ['in the future', `${now + 86_400 * 4000} +0000`],
    ['before 1970', '-86400 +0000'],
    ['in a time zone that is none', `${now} +9999`],
    ['in another that is none', `${now} -7530`],
    ['in the year 12345', '327403382400 +0000'],
    ['beyond all numbers', '99999999999999999999 +0000'],
  ])('%s', async (_, date) => {
    const finding = await told(raw(`Ann <ann@example.org> ${date}`).path)
    expect(Date.parse(finding?.evidence.time ?? '')).not.toBeNaN()
  })

  test('without a date, a name or a subject', async () => {
    const { code, report } = await scan(raw('', '').path)
    expect([code, report?.errors]).toEqual([0, []])
  })

  test('a merge that brings what neither side had, and one of many branches', async () => {
    const repository = inOrder()
    const base = repository.git('rev-parse', 'HEAD')
    const branch = (name: string) => {
      repository.git('checkout', '--quiet', '-b', name, base)
      repository.commit({ [name]: name })
    }
    for (const name of ['a', 'b', 'c']) branch(name)
    repository.git('checkout', '--quiet', 'main')
    const merge = (...names: string[]) =>
      repository.git(
        '-c',
        'user.name=a',
        '-c',
        'user.email=b',
        'merge',
        '--quiet',
        '--no-ff',
        ...names,
      )
    merge('--no-commit', 'a')
    const evil = repository.commit(LOOSE, { message: 'evil merge' })
    merge('-m', 'octopus', 'b', 'c')
    repository.commit({}, { message: '' })
    const finding = await told(repository.path)
    expect(finding?.evidence.commits?.[0]).toMatchObject({ oid: evil, subject: 'evil merge' })
  })
})

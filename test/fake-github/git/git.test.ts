import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf } from '../client.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../index.ts'
import { gitEnvironment } from './process.ts'

let gh: FakeGitHub
let dir: string
let repository: FakeRepository

beforeAll(async () => {
  gh = await startFakeGitHub()
  dir = await mkdtemp(join(tmpdir(), 'git-test-'))
  repository = gh.addRepository({
    owner: 'acme',
    name: 'app',
    date: '2026-11-01T08:00:00Z',
    files: {
      'src/a.ts': 'one\ntwo\nthree\nfour\nfive\n',
      'src/b.ts': 'same\n',
      'docs/new\nline "quoted" `$(x)`.md': '# 😀\n',
      run: { executable: '#!/bin/sh\n' },
      link: { symlink: '../../etc/passwd' },
      big: 'x'.repeat(200_000),
    },
  })
})
afterAll(async () => {
  await gh.close()
  await rm(dir, { recursive: true, force: true })
})

const git = async (cwd: string, ...args: string[]) => {
  const env = {
    ...gitEnvironment(),
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
  }
  const { stdout } = await promisify(execFile)('git', args, { cwd, env, maxBuffer: 1e8 })
  return stdout.trim()
}
const remote = (token = gh.token, name = 'acme/app') =>
  `${gh.url.replace('//', `//x-access-token:${token}@`)}/${name}.git`

describe('fetching', () => {
  it('gives real git the very same commits', async () => {
    await git(dir, 'clone', '--quiet', remote(), 'clone')
    const clone = join(dir, 'clone')
    expect(await git(clone, 'rev-parse', 'HEAD')).toBe(repository.head)
    expect(await git(clone, 'fsck', '--strict', '--full')).toBe('')
    expect(await git(clone, 'cat-file', 'blob', 'HEAD:link')).toBe('../../etc/passwd')
  })

  it('finds the same changes, renames and histories as git', async () => {
    const first = repository.head ?? ''
    repository.commit({
      renames: { 'src/a.ts': 'lib/a.ts', run: 'bin/run' },
      files: { 'lib/a.ts': 'one\ntwo\nthree\nfour\n5\n', 'src/c.ts': 'new\n', big: null },
      message: 'move',
      date: '2026-11-02T08:00:00Z',
    })
    const side = repository.commit({
      files: { 'src/b.ts': 'side\n' },
      branch: 'side',
      parents: [first],
      date: '2026-11-03T08:00:00Z',
    })
    repository.commit({
      files: { 'src/b.ts': 'side\n' },
      parents: [repository.head ?? '', side],
      message: 'merge',
      date: '2026-11-04T08:00:00Z',
    })
    const clone = join(dir, 'clone')
    await git(clone, 'pull', '--quiet')
    const client = clientOf(gh)
    const { body } = await client.rest('GET', `/repos/acme/app/compare/${first}...main`)
    const told = body.files.map((file: Record<string, string>) =>
      [file.status, file.previous_filename, file.filename].filter(Boolean).join(' '),
    )
    const status: Record<string, string> = { A: 'added', M: 'modified', D: 'removed', R: 'renamed' }
    const seen = (await git(clone, 'diff', '-M', '--name-status', first, 'HEAD')).split('\n')
    expect(told.sort()).toEqual(
      seen
        .map((line) => line.split('\t'))
        .map(([s = '', ...paths]) => [status[s[0] ?? ''], ...paths].join(' '))
        .sort(),
    )
    for (const path of ['src/b.ts', 'lib', 'src', 'run']) {
      const list = await client.rest('GET', `/repos/acme/app/commits?path=${path}`)
      const ids = list.body.map(({ sha }: { sha: string }) => sha)
      expect(ids.join('\n'), path).toBe(await git(clone, 'log', '--format=%H', '--', path))
    }
    expect(
      body.commits
        .map(({ sha }: { sha: string }) => sha)
        .reverse()
        .join('\n'),
    ).toBe(await git(clone, 'log', '--format=%H', `${first}..HEAD`))
  })

  it('serves shallow, blobless and single-commit fetches', async () => {
    const clone = join(dir, 'partial')
    await git(
      dir,
      'clone',
      '--quiet',
      '--depth=1',
      '--filter=blob:none',
      '--no-checkout',
      remote(),
      'partial',
    )
    expect(await git(clone, 'rev-list', '--count', 'HEAD')).toBe('1')
    expect(await git(clone, 'cat-file', '-e', 'HEAD:src/b.ts').then(() => 'fetched')).toBe(
      'fetched',
    )
    const [parent] = (await git(join(dir, 'clone'), 'rev-parse', 'HEAD^')).split('\n')
    await git(clone, 'fetch', '--quiet', '--depth=1', 'origin', parent ?? '')
    expect(await git(clone, 'cat-file', '-t', parent ?? '')).toBe('commit')
  })
})

describe('pushing', () => {
  const work = () => join(dir, 'clone')
  it('moves refs, and the API sees what was pushed', async () => {
    await git(work(), 'switch', '--quiet', '--orphan', 'drift-ledger')
    await writeFile(join(work(), 'scan.json'), '{"n":1}')
    await git(work(), 'add', 'scan.json')
    await git(work(), 'commit', '--quiet', '-m', 'scan')
    await git(work(), 'push', '--quiet', 'origin', 'drift-ledger')
    const oid = await git(work(), 'rev-parse', 'HEAD')
    expect(repository.refs.get('refs/heads/drift-ledger')).toBe(oid)
    expect(repository.read('scan.json', 'drift-ledger')).toBe('{"n":1}')
    const ref = await clientOf(gh).rest('GET', '/repos/acme/app/git/ref/heads/drift-ledger')
    expect(ref.body.object.sha).toBe(oid)
  })

  it('is refused when somebody else was faster', async () => {
    repository.commit({ branch: 'drift-ledger', files: { other: '1' } })
    await writeFile(join(work(), 'scan.json'), '{"n":2}')
    await git(work(), 'commit', '--quiet', '-am', 'scan 2')
    await expect(git(work(), 'push', '--quiet', 'origin', 'drift-ledger')).rejects.toThrow(
      /rejected/,
    )
    await git(work(), 'pull', '--quiet', '--rebase', 'origin', 'drift-ledger')
    await git(work(), 'push', '--quiet', 'origin', 'drift-ledger')
    expect(repository.read('other', 'drift-ledger')).toBe('1')
    expect(repository.read('scan.json', 'drift-ledger')).toBe('{"n":2}')
  })
})

describe('who may', () => {
  it.each([
    ['a stranger', () => `${gh.url}/acme/app.git`, /could not read Username|Authentication failed/],
    ['an unknown token', () => remote('nope'), /Authentication failed|could not read/],
    [
      'a token for another repository',
      () => remote(gh.addToken({ kind: 'app', repositories: ['else'] })),
      /not found/,
    ],
  ])('%s may not read what is private', async (_, url, message) => {
    await expect(git(dir, 'ls-remote', url())).rejects.toThrow(message)
  })

  it('a token without contents: write may read and not push', async () => {
    const token = gh.addToken({
      kind: 'actions',
      permissions: { contents: 'read' },
      repositories: ['app'],
    })
    expect(await git(dir, 'ls-remote', remote(token), 'HEAD')).toContain(repository.head)
    await expect(
      git(join(dir, 'clone'), 'push', remote(token), 'HEAD:refs/heads/x'),
    ).rejects.toThrow(/403/)
  })

  it('everybody may read what is public, under its old name too', async () => {
    const open = gh.addRepository({
      owner: 'acme',
      name: 'old',
      visibility: 'public',
      files: { x: '1' },
    })
    open.rename('new')
    expect(await git(dir, 'ls-remote', `${gh.url}/acme/old.git`, 'HEAD')).toContain(open.head)
  })
})

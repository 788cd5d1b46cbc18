import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import {
  changelogEntry,
  channelMove,
  compareReleases,
  moveOf,
  npmTag,
  parseTag,
  plan,
  publication,
  type Release,
  type Tag,
} from '../../scripts/release-plan.mjs'

const releaseOf = (tag: string): Release => {
  const release = parseTag(tag)
  if (!release) throw new Error(`${tag} is no release`)
  return release
}

describe('a tag', () => {
  test.each([
    ['v1.2.3', '1.2.3', 'v1', 'latest'],
    ['v1.2.3-rc.4', '1.2.3-rc.4', 'v1-rc', 'rc'],
    ['v12.0.0', '12.0.0', 'v12', 'latest'],
    ['v0.3.0-rc.0', '0.3.0-rc.0', 'v0-rc', 'rc'],
  ])('%s is version %s, moves %s and is %s at npm', (tag, version, channel, npm) => {
    const release = releaseOf(tag)
    expect([release.version, release.channel, npmTag(release, [])]).toEqual([version, channel, npm])
  })

  test.each([
    'v1',
    'v1-rc',
    '1.2.3',
    'v1.2',
    'v01.2.3',
    'v1.2.3-rc',
    'v1.2.3-beta.1',
    'v1.2.3\n',
    '',
  ])('%j is no release', (tag) => expect(parseTag(tag)).toBe(null))

  test('a candidate is older than its release, and ten is more than nine', () => {
    const tags = ['v1.10.0', 'v1.9.0', 'v1.10.0-rc.10', 'v1.10.0-rc.9', 'v0.99.0', 'v1.9.1']
    expect(
      tags
        .map(releaseOf)
        .sort(compareReleases)
        .map(({ tag }) => tag),
    ).toEqual(['v0.99.0', 'v1.9.0', 'v1.9.1', 'v1.10.0-rc.9', 'v1.10.0-rc.10', 'v1.10.0'])
  })
})

describe('the entry of the changelog', () => {
  const changelog = `# Changelog

## 1.1.0

### Minor Changes

- Audits.

## 1.0.1

### Patch Changes

## 1.0.0
- First.
`
  test.each([
    ['1.1.0', '### Minor Changes\n\n- Audits.'],
    ['1.0.0', '- First.'],
    ['1.0.1', null],
    ['1.0', null],
    ['2.0.0', null],
  ])('of %s', (version, entry) => expect(changelogEntry(changelog, version)).toBe(entry))
})

/** The commit that is tagged, and all that is right about it. */
const ready = {
  tag: 'v1.1.0',
  commit: 'new',
  version: '1.1.0',
  changelog: '# Changelog\n\n## 1.1.0\n\n- Audits.\n',
  pending: [],
  onMain: true,
  tags: [
    { name: 'v1.0.0', commit: 'old' },
    { name: 'v1', commit: 'old' },
    { name: 'v1.1.0', commit: 'new' },
  ],
}

describe('the plan', () => {
  test('of a tag that may be released', () => {
    expect(plan(ready)).toMatchObject({
      release: { channel: 'v1' },
      move: 'forward',
      entry: '- Audits.',
      refusals: [],
    })
  })

  test('of the first release of a major version', () => {
    expect(plan({ ...ready, tags: [] })).toMatchObject({ move: 'first', refusals: [] })
  })

  test('of a run that is started again after the channel moved', () => {
    const tags = [
      { name: 'v1.1.0', commit: 'new' },
      { name: 'v1', commit: 'new' },
    ]
    expect(plan({ ...ready, tags })).toMatchObject({ move: 'same', refusals: [] })
  })

  test('names all that speaks against it', () => {
    const tags = [
      { name: 'v1.2.0', commit: 'newest' },
      { name: 'v1.2.0-rc.1', commit: 'newest' },
      { name: 'v1', commit: 'newest' },
    ]
    const wrong = { version: '1.0.0', changelog: '# Changelog\n', pending: ['kind-cats'], tags }
    expect(plan({ ...ready, ...wrong, onMain: false }).refusals).toEqual([
      'v1.1.0 is not the version of package.json, 1.0.0',
      'CHANGELOG.md says nothing under "## 1.1.0"',
      'changesets that are in no version yet: kind-cats; run `npm run changeset -- version`',
      'v1.1.0 is on new, which is not on main',
      'v1 is on v1.2.0 already: v1.1.0 would move it backwards',
    ])
  })

  test('refuses where nobody knows what the channel is on', () => {
    const tags = [{ name: 'v1', commit: 'by hand' }]
    expect(plan({ ...ready, tags }).refusals).toEqual([
      'v1 is on by hand, which no release tag names: whether v1.1.0 is newer cannot be told',
    ])
  })

  test('goes back where somebody says so', () => {
    const tags = [
      { name: 'v1.2.0', commit: 'newest' },
      { name: 'v1', commit: 'newest' },
    ]
    expect(plan({ ...ready, tags, back: true })).toMatchObject({ move: 'back', refusals: [] })
  })

  test('a candidate does not see the channel of releases', () => {
    const tags = [
      { name: 'v1.2.0', commit: 'newest' },
      { name: 'v1', commit: 'newest' },
      { name: 'v1.1.0-rc.0', commit: 'old' },
      { name: 'v1-rc', commit: 'old' },
    ]
    expect(moveOf(releaseOf('v1.1.0-rc.1'), 'new', tags)).toBe('forward')
  })

  test('of any other tag refuses and asks no further', () => {
    const { refusals } = plan({ ...ready, tag: 'nightly', version: 'x' })
    expect(refusals).toEqual([
      'nightly is no release: v1.2.3 is one, and v1.2.3-rc.4 a candidate for it',
    ])
  })
})

describe('what is said to GitHub', () => {
  const files = ['release/drift-toolkit-1.1.0.tgz', 'release/sbom.cdx.json']
  const notes = '- Audits; `$(id)`'
  const tags: Tag[] = []

  test('a draft with all its files, then the release', () => {
    expect(publication(releaseOf('v1.1.0'), { found: null, files, notes, tags })).toEqual([
      [
        'release',
        'create',
        'v1.1.0',
        ...files,
        '--draft',
        '--verify-tag',
        '--title',
        'v1.1.0',
        '--notes',
        notes,
      ],
      ['release', 'edit', 'v1.1.0', '--draft=false', '--latest'],
    ])
  })

  test('a candidate is never the latest release', () => {
    const said = publication(releaseOf('v1.1.0-rc.1'), { found: null, files, notes, tags })
    expect(said.flat()).not.toContain('--latest')
    expect(said.at(-1)).toContain('--prerelease')
  })

  test('of an older major version is the latest neither on GitHub nor at npm', () => {
    const two = [
      { name: 'v1', commit: 'old' },
      { name: 'v2', commit: 'new' },
      { name: 'v2-rc', commit: 'new' },
    ]
    const last = (tag: string) =>
      publication(releaseOf(tag), { found: null, files, notes, tags: two }).at(-1)?.at(-1)
    expect(['v1.9.9', 'v2.0.1', 'v1.9.9-rc.0'].map(last)).toEqual([
      '--latest=false',
      '--latest',
      '--prerelease',
    ])
    const npm = ['v1.9.9', 'v2.0.1', 'v1.9.9-rc.0', 'v2.1.0-rc.0', 'v3.0.0-rc.0']
    expect(npm.map((tag) => npmTag(releaseOf(tag), two))).toEqual([
      'latest-1',
      'latest',
      'rc-1',
      'rc',
      'rc',
    ])
  })

  test('goes on with a draft that an earlier run left, and leaves a public release alone', () => {
    const found = { draft: true }
    expect(publication(releaseOf('v1.1.0'), { found, files, notes, tags })[0]).toEqual([
      ...['release', 'upload', 'v1.1.0'],
      ...files,
      '--clobber',
    ])
    expect(
      publication(releaseOf('v1.1.0'), { found: { draft: false }, files, notes, tags }),
    ).toEqual([])
  })

  test('a channel is made, moved, or left where it is', () => {
    const move = (tags: { name: string; commit: string }[]) =>
      channelMove(releaseOf('v1.1.0'), { commit: 'new', tags, repository: 'acme/toolkit' })
    const refs = 'repos/acme/toolkit/git/refs'
    expect(move([])).toEqual([
      ['api', '--silent', '--method', 'POST', refs, '-f', 'ref=refs/tags/v1', '-f', 'sha=new'],
    ])
    expect(move([{ name: 'v1', commit: 'old' }])).toEqual([
      [
        'api',
        '--silent',
        '--method',
        'PATCH',
        `${refs}/tags/v1`,
        '-F',
        'force=true',
        '-f',
        'sha=new',
      ],
    ])
    expect(move([{ name: 'v1', commit: 'new' }])).toEqual([])
  })
})

describe('release.mjs', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  /** A repository with two releases tagged, `v1` on the first, and a `gh` that notes what it is told. */
  function repository(immutable = 'true') {
    const folder = mkdtempSync(path.join(tmpdir(), 'drift-release-'))
    folders.push(folder)
    const env = {
      ...{ PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`, HOME: folder },
      ...{ GIT_CONFIG_NOSYSTEM: '1', GH_REPO: 'acme/toolkit' },
    }
    const git = (...args: string[]) => {
      const settings = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'tag.gpgSign=false']
      const ran = spawnSync('git', [...settings, ...args], { cwd: folder, env, encoding: 'utf8' })
      if (ran.status !== 0) throw new Error(ran.stderr)
      return ran.stdout.trim()
    }
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    const commit = (version: string) => {
      write('package.json', JSON.stringify({ version }))
      write('CHANGELOG.md', `# Changelog\n\n## ${version}\n\n- News.\n`)
      git('add', '-A', 'package.json', 'CHANGELOG.md', '.changeset')
      git('commit', '-q', '-m', version)
      git('update-ref', 'refs/remotes/origin/main', 'HEAD')
      return git('rev-parse', 'HEAD')
    }
    git('init', '-q')
    write('.changeset/README.md', 'how to')
    const first = commit('1.0.0')
    git('tag', '-a', '-m', 'annotated', 'v1.0.0')
    git('tag', 'v1')
    const second = commit('1.1.0')
    git('tag', 'v1.1.0')
    write(
      'bin/gh',
      `#!/bin/sh\necho "$@" >> ${folder}/said\ncase "$*" in\n"release view"*) echo 'release not found' >&2; exit 1;;\n*--jq*) echo ${immutable};;\nesac\n`,
    )
    chmodSync(path.join(folder, 'bin/gh'), 0o755)
    write('files/a.tgz', '')
    for (const script of ['release.mjs', 'release-plan.mjs'])
      cpSync(path.join('scripts', script), path.join(folder, 'scripts', script))
    return {
      ...{ git, write, commit, first, second },
      run(...args: string[]) {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          ['scripts/release.mjs', ...args],
          { cwd: folder, env, encoding: 'utf8' },
        )
        return { status, stdout, stderr }
      },
      said: () => readFileSync(path.join(folder, 'said'), 'utf8').trim().split('\n'),
    }
  }

  test('says what would be done, and asks GitHub nothing', () => {
    const { run, said, second } = repository()
    expect(run('check', 'v1.1.0').stdout).toBe('v1.1.0 may be released: v1, forward\n')
    expect(run('publish', 'v1.1.0', '--files', 'files', '--dry-run').stdout).toBe(
      `gh release create v1.1.0 files/a.tgz --draft --verify-tag --title v1.1.0 --notes '- News.'\ngh release edit v1.1.0 --draft=false --latest\nv1.1.0 would be public\n`,
    )
    expect(run('channel', 'v1.1.0', '--dry-run').stdout).toBe(
      `gh api --silent --method PATCH repos/acme/toolkit/git/refs/tags/v1 -F force=true -f sha=${second}\nv1 would be on v1.1.0 (forward)\n`,
    )
    expect(said).toThrow('ENOENT')
  })

  test('publishes, sees that nobody can change it, and then moves the channel', () => {
    const { run, said, second } = repository()
    expect(run('publish', 'v1.1.0', '--files', 'files')).toMatchObject({ status: 0, stderr: '' })
    expect(run('channel', 'v1.1.0')).toMatchObject({
      status: 0,
      stdout: 'v1 is on v1.1.0 (forward)\n',
    })
    const immutable = 'api repos/acme/toolkit/releases/tags/v1.1.0 --jq .immutable'
    expect(said()).toEqual([
      'release view v1.1.0 --json isDraft',
      'release create v1.1.0 files/a.tgz --draft --verify-tag --title v1.1.0 --notes - News.',
      'release edit v1.1.0 --draft=false --latest',
      immutable,
      immutable,
      `api --silent --method PATCH repos/acme/toolkit/git/refs/tags/v1 -F force=true -f sha=${second}`,
    ])
  })

  test('no channel moves to a release that can be changed', () => {
    const { run, said } = repository('false')
    const ran = run('channel', 'v1.1.0')
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining('immutable releases') })
    expect(said().filter((line) => line.includes('--method'))).toEqual([])
  })

  test('a channel goes back when it is told to', () => {
    const { run, git, first } = repository()
    git('tag', '--force', 'v1', 'v1.1.0')
    expect(run('channel', 'v1.0.0').stderr).toContain('v1 is on v1.1.0 already')
    const { stdout } = run('channel', 'v1.0.0', '--back', '--dry-run')
    expect(stdout).toContain(`sha=${first}`)
    expect(stdout).toContain('v1 would be on v1.0.0 (back)')
  })

  test('a tag that was refused for its version stands for nothing, also on the commit of a channel', () => {
    const { run, git, commit } = repository()
    git('tag', '--force', 'v1', 'v1.1.0')
    git('tag', 'v1.5.0', 'v1.1.0')
    expect(run('check', 'v1.5.0').stderr).toContain(
      'v1.5.0 is not the version of package.json, 1.1.0',
    )
    commit('1.2.0')
    expect(run('check', 'v1.2.0').stdout).toBe('v1.2.0 may be released: v1, forward\n')
  })

  test('a tag that is not there yet is judged on HEAD, and cannot be published', () => {
    const { run, write, commit } = repository()
    write('.changeset/kind-cats.md', '---\n"drift-toolkit": patch\n---\n\nCats.\n')
    commit('1.2.0')
    expect(run('check', 'v1.2.0').stderr).toBe(
      'v1.2.0 is not released:\n  changesets that are in no version yet: kind-cats; run `npm run changeset -- version`\n',
    )
    expect(run('publish', 'v1.2.0', '--files', 'files').stderr).toContain('There is no tag v1.2.0')
  })

  test('changesets that a candidate took up are kept for the release, and no hindrance', () => {
    const { run, write, commit } = repository()
    write('.changeset/pre/kind-cats.md', '---\n"drift-toolkit": patch\n---\n\nCats.\n')
    commit('1.2.0-rc.0')
    expect(run('check', 'v1.2.0-rc.0').stdout).toBe('v1.2.0-rc.0 may be released: v1-rc, first\n')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LedgerStore } from '../../packages/core/src/ledger/store.ts'
import {
  type FakeGitHub,
  type FakeRepository,
  type Files,
  startFakeGitHub,
} from '../fake-github/index.ts'
import { type Hurry, openedAt } from './opened.ts'

/** The ledger on a branch of a repository: what it costs, and what others may do to it meanwhile. */

let gh: FakeGitHub
let home: FakeRepository
let open: LedgerStore[]

beforeEach(async () => {
  gh = await startFakeGitHub({ limits: false })
  home = gh.addRepository({ owner: 'acme', name: 'drift-config', files: { 'check.toml': '' } })
  open = []
})

afterEach(async () => {
  for (const store of open) await store.close()
  await gh.close()
  expect(gh.violations).toEqual([])
})

const opened = ({ token = gh.token, ...hurry }: Hurry & { token?: string } = {}): LedgerStore => {
  const store = openedAt({ github: gh.url, token, repository: 'acme/drift-config' }, hurry)
  open.push(store)
  return store
}

const BRANCH = 'drift-ledger'
const SCAN = 'scans/2026/11/21/a.json'
const STATE = 'repos/acme/app/code.json'

const tip = () => home.refs.get(`refs/heads/${BRANCH}`)
const read = (path: string) => home.read(path, BRANCH)

/** What was asked for since the last count, but for what git asks. */
const asked = () => {
  const said = gh.requests.filter((r) => r.kind === 'rest').map((r) => `${r.method} ${r.path}`)
  const git = gh.requests.filter((r) => r.path.endsWith('git-upload-pack')).length
  gh.resetCounters()
  return { rest: said.map((s) => s.replace('/repos/acme/drift-config/git/', '')), git }
}

/** The branch as a person makes it, by hand. */
const grown = (files: Files) => {
  home.branch(BRANCH)
  home.commit({ branch: BRANCH, files })
}

describe('what it costs', () => {
  test('three requests for the first write, and for each one after', async () => {
    const store = opened()
    expect(await store.list()).toEqual([])
    asked()
    expect(await store.write(new Map([[SCAN, '{}\n']]), 'Scan a')).toBe(true)
    expect(asked().rest).toEqual(['POST trees', 'POST commits', 'POST refs'])
    await store.write(
      new Map([
        [STATE, '{}\n'],
        [SCAN, null],
      ]),
      'Scan b',
    )
    expect(asked().rest).toEqual(['POST trees', 'POST commits', `PATCH refs/heads/${BRANCH}`])
    expect([read(STATE), read(SCAN), read('check.toml')]).toEqual(['{}\n', undefined, undefined])
  })

  test('nothing where all is there already, or gone already', async () => {
    const store = opened()
    await store.write(new Map([[SCAN, '{}\n']]), 'Scan a')
    asked()
    expect(
      await store.write(
        new Map([
          [SCAN, '{}\n'],
          [STATE, null],
        ]),
        'Again',
      ),
    ).toBe(true)
    expect(asked().rest).toEqual([])
  })

  test('ten thousand files: one fetch to read them, ten trees to write them, all in seconds', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `repos/acme/app-${i}/code.json`)
    const text = (path: string) => `${JSON.stringify({ path, filler: 'x'.repeat(2000) })}\n`
    const writer = opened()
    await writer.write(new Map(names.map((path) => [path, text(path)])), 'Scan a')
    const { rest } = asked()
    expect(rest.filter((r) => r === 'POST trees')).toHaveLength(10)
    expect(rest).toHaveLength(12)
    // The fake makes its clone on disk when it is asked for the first time.
    await opened().list()

    const reader = opened()
    asked()
    const began = Date.now()
    const paths = await reader.list()
    const texts = await reader.read(paths)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(paths).toEqual(names.toSorted())
    expect(texts.every((t, i) => t === text(paths[i] ?? ''))).toBe(true)
    expect(asked()).toEqual({ rest: [], git: expect.toSatisfy((n: number) => n <= 2) })
  }, 120_000)
})

describe('others, who write too', () => {
  test('ours is put on top of theirs, and what was read stays as it was read', async () => {
    const [ours, theirs] = [opened(), opened()]
    await ours.write(new Map([[STATE, '1']]), 'one')
    await ours.list()
    await theirs.write(new Map([[STATE, '2']]), 'two')
    expect(await ours.read([STATE, SCAN])).toEqual(['1', null])
    await ours.write(new Map([[SCAN, '3']]), 'three')
    expect([read(STATE), read(SCAN)]).toEqual(['2', '3'])
  })

  test('who was faster between our look and our step: we look again, and are next', async () => {
    grown({ [STATE]: '1' })
    const ours = opened()
    let isFirst = true
    gh.faults.failNext({
      match: ({ method }) => {
        if (method === 'PATCH' && isFirst) home.commit({ branch: BRANCH, files: { [STATE]: '2' } })
        isFirst &&= method !== 'PATCH'
        return false
      },
    })
    await ours.write(new Map([[SCAN, '3']]), 'three')
    expect([read(STATE), read(SCAN)]).toEqual(['2', '3'])
    // Texts that GitHub has from the first try go by their ids.
    const trees = gh.requests.filter((r) => r.path.endsWith('/trees')).map((r) => r.body)
    expect(trees).toMatchObject([{ tree: [{ content: '3' }] }, { tree: [{ sha: /^\w{40}$/ }] }])
  })

  test('eight shards that end together all get in, one commit each', async () => {
    const paths = Array.from({ length: 8 }, (_, i) => `repos/acme/app-${i}/code.json`)
    const write = (path: string) =>
      opened({ shards: 8, times: 2 }).write(new Map([[path, '1']]), path)
    expect(await Promise.all(paths.map(write))).toEqual(paths.map(() => true))
    expect(await opened().list()).toEqual(paths.toSorted())
    // Three each, and what was in vain.
    expect(asked().rest.length).toBeLessThanOrEqual(8 * 3 * 4)
  })

  test('comparing goes by the newest state: of two who count up, one has to count again', async () => {
    const [ours, theirs] = [opened(), opened()]
    const before = new Map([[STATE, null]])
    const both = await Promise.all([
      ours.write(new Map([[STATE, 'ours']]), 'ours', before),
      theirs.write(new Map([[STATE, 'theirs']]), 'theirs', before),
    ])
    expect(both.toSorted()).toEqual([false, true])
    expect(read(STATE)).toBe(both[0] ? 'ours' : 'theirs')
  })
})

describe('a bad line', () => {
  test.each([
    ['the tree', /^POST .*trees$/, 502],
    ['the commit', /^POST .*commits$/, 0],
    ['the branch', /^PATCH /, 500],
    ['a conflict', /^PATCH /, 409],
    ['a fetch', /git-upload-pack$/, 502],
  ])('%s fails: it is tried again', async (_, match, status) => {
    grown({ [STATE]: '1' })
    gh.faults.failNext({ match, status, times: 2 })
    expect(await opened().write(new Map([[SCAN, '2']]), 'two')).toBe(true)
    expect([read(SCAN), read(STATE)]).toEqual(['2', '1'])
  })

  test.each([
    ['first', {}],
    ['later', { [STATE]: '1' }],
  ])('an answer is lost after the branch moved (%s write): done is done', async (_, files) => {
    if (Object.keys(files).length > 0) grown(files)
    const before = gh.requests.length
    gh.faults.failNext({ match: /^(?:PATCH|POST) .*refs/, status: 0, when: 'after' })
    const expected = new Map([[SCAN, null]])
    expect(await opened().write(new Map([[SCAN, '2']]), 'two', expected)).toBe(true)
    const commits = gh.requests.slice(before).filter((r) => r.path.endsWith('/commits'))
    expect([read(SCAN), commits.length]).toEqual(['2', 1])
  })

  test('and others wrote on top of it before we could look', async () => {
    grown({ [STATE]: '1' })
    gh.faults.failNext({ match: /^PATCH /, status: 502, when: 'after' })
    let isOnTop = false
    gh.faults.failNext({
      match: ({ kind }) => {
        if (kind === 'git' && !isOnTop && read(SCAN) === '2') {
          isOnTop = true
          home.commit({ branch: BRANCH, files: { [STATE]: '3' } })
        }
        return false
      },
    })
    expect(await opened().write(new Map([[SCAN, '2']]), 'two')).toBe(true)
    const commits = gh.requests.filter((r) => r.path.endsWith('/commits'))
    expect([isOnTop, read(SCAN), read(STATE), commits.length]).toEqual([true, '2', '3', 1])
  })

  test('a fetch fails while a scan begins: it is asked again, and read all the same', async () => {
    grown({ [STATE]: '1' })
    gh.faults.failNext({ match: /git-upload-pack$/, status: 503, times: 3 })
    expect(await opened().read([STATE])).toEqual(['1'])
  })

  test('that stays bad: given up in time, with what was said last', async () => {
    grown({ [STATE]: '1' })
    gh.faults.failNext({ match: /^POST .*trees$/, status: 502, times: 1000 })
    const store = opened({ late: true, times: 100 })
    await expect(store.write(new Map([[SCAN, '2']]), 'two')).rejects.toThrow(
      /^given up after \d+ tries: Server Error$/,
    )
  })
})

describe('a branch that is not what it was', () => {
  test('deleted meanwhile: what was read is written again with what is new, and said', async () => {
    const store = opened()
    await store.write(new Map([[STATE, '1']]), 'one')
    await store.list()
    home.deleteBranch(BRANCH)
    await store.write(new Map([[SCAN, '2']]), 'two')
    expect([read(STATE), read(SCAN)]).toEqual(['1', '2'])
    expect(store.notes?.()).toEqual([
      expect.stringMatching(/was deleted or moved by force.*: 1 files .* were written again$/),
    ])
    expect(await store.list()).toEqual([STATE, SCAN])
  })

  test('moved by force: what is there stays, what is missing comes back', async () => {
    const store = opened()
    await store.write(
      new Map([
        [STATE, '1'],
        [SCAN, '1'],
      ]),
      'one',
    )
    await store.list()
    home.deleteBranch(BRANCH)
    grown({ [STATE]: 'by hand' })
    await store.write(new Map([['jobs/a/b.json', '2']]), 'two')
    expect([read(STATE), read(SCAN), read('jobs/a/b.json')]).toEqual(['by hand', '1', '2'])
    expect(store.notes?.()).toHaveLength(1)
  })

  test('what a job took away in its own commit does not come back', async () => {
    const [ours, theirs] = [opened(), opened()]
    await ours.write(
      new Map([
        [STATE, '1'],
        [SCAN, '1'],
      ]),
      'one',
    )
    await ours.list()
    for (const i of [1, 2, 3])
      await theirs.write(
        new Map([
          [SCAN, null],
          [STATE, `${i}`],
        ]),
        'less',
      )
    await ours.write(new Map([['jobs/a/b.json', '2']]), 'two')
    expect([await ours.list(), ours.notes?.()]).toEqual([['jobs/a/b.json', STATE], []])
  })

  test('with files of other people: they are not seen, and left alone', async () => {
    grown({ 'src/a.ts': 'theirs', 'repos/link': { symlink: '/etc/passwd' }, [STATE]: '1' })
    const store = opened()
    expect(await store.list()).toEqual([STATE])
    expect(await store.read(['src/a.ts', 'repos/link'])).toEqual([null, null])
    await store.write(new Map([[SCAN, '2']]), 'two')
    expect([read('src/a.ts'), read(SCAN)]).toEqual(['theirs', '2'])
  })
})

describe('what may not be', () => {
  const refusal = async (store = opened()) => {
    const error = await store.write(new Map([[SCAN, '2']]), 'two').catch((e: Error) => e)
    return error instanceof Error ? error.message : error
  }

  test('a token that may only read', async () => {
    const token = gh.addToken({ kind: 'actions', permissions: { contents: 'read' } })
    expect(await refusal(opened({ token }))).toMatch(/not accessible.*contents: write$/)
  })

  test('reading, with a token that does not reach the repository', async () => {
    const token = gh.addToken({ kind: 'app', repositories: ['else'] })
    await expect(opened({ token }).list()).rejects.toThrow(
      /not found.*; see whether the ledger token may read acme\/drift-config$/i,
    )
  })

  test('a repository that is archived, or gone', async () => {
    home.isArchived = true
    expect(await refusal()).toMatch(/archived.*; unarchive acme\/drift-config/)
    home.delete()
    expect(await refusal()).toMatch(/not found/i)
  })

  test('a ruleset, in its own words', async () => {
    const said = 'Repository rule violations found\n\nChanges must be made through a pull request.'
    gh.faults.failNext({ match: /^POST .*refs$/, status: 422, body: { message: said } })
    expect(await refusal()).toBe(
      "Repository rule violations found Changes must be made through a pull request.; exclude drift-ledger from the rules for branches of acme/drift-config, or let the ledger token's owner bypass them",
    )
    expect(tip()).toBeUndefined()
  })

  test('a repository without a commit', async () => {
    home.delete()
    home = gh.addRepository({ owner: 'acme', name: 'drift-config' })
    expect(await refusal()).toMatch(/empty.*has no commit yet/)
  })

  test.each([
    '../../etc/passwd',
    '/etc/passwd',
    'repos/../.git/config',
    'repos/.GIT/x',
    'repos//x',
    'README.md',
    'repos/a\nb',
  ])('the path %j', async (path) => {
    const store = opened()
    asked()
    await expect(store.write(new Map([[path, '']]), 'x')).rejects.toThrow(/is no file of a ledger/)
    expect(asked()).toEqual({ rest: [], git: 0 })
  })
})

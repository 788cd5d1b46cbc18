import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { whileHeld } from '../../packages/core/src/ledger/directory-lock.ts'
import { openedAt } from './opened.ts'

/** The ledger in a folder: what others leave there, and what lies there that nobody should follow. */

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const SCAN = 'scans/2026/11/21/a.json'
const STATE = 'repos/acme/app/code.json'

const opened = () => openedAt({ folder })
const put = async (path: string, text: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
}
const get = (path: string) => readFile(join(folder, path), 'utf8').catch(() => null)
const journal = (...entries: [string, string | null][]) =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

describe('a folder', () => {
  test('that is not there is an empty ledger, and is made by the first write', async () => {
    folder = join(folder, 'later')
    expect(await opened().list()).toEqual([])
    expect(await opened().write(new Map([[SCAN, '1']]), 'one')).toBe(true)
    expect(await opened().list()).toEqual([SCAN])
    expect((await readdir(folder)).toSorted()).toEqual(['.gitignore', 'scans'])
  })

  test('takes files, gives them back, and keeps itself out of git', async () => {
    const store = opened()
    await store.write(
      new Map([
        [SCAN, '1'],
        [STATE, '1'],
      ]),
      'one',
    )
    await store.write(
      new Map([
        [SCAN, null],
        [STATE, '2'],
        ['jobs/a/none.json', null],
      ]),
      'two',
    )
    expect(await store.list()).toEqual([STATE])
    expect(await store.read([STATE, SCAN])).toEqual(['2', null])
    expect(await get('.gitignore')).toBe('*\n')
  })

  test('compares before it writes: all of it, or nothing', async () => {
    const store = opened()
    await store.write(new Map([[STATE, '1']]), 'one')
    const files = new Map([
      [SCAN, '2'],
      [STATE, '2'],
    ])
    expect(await store.write(files, 'two', new Map([[STATE, 'other']]))).toBe(false)
    expect(
      await store.write(
        files,
        'two',
        new Map([
          [STATE, '1'],
          [SCAN, '0'],
        ]),
      ),
    ).toBe(false)
    expect([await get(STATE), await get(SCAN)]).toEqual(['1', null])
    expect(
      await store.write(
        files,
        'two',
        new Map([
          [STATE, '1'],
          [SCAN, null],
        ]),
      ),
    ).toBe(true)
  })

  test('holds ten thousand files, however few may be open at once', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `repos/acme/app-${i}/code.json`)
    await opened().write(new Map(names.map((path) => [path, path])), 'all')
    const store = opened()
    const paths = await store.list()
    expect(paths).toEqual(names.toSorted())
    expect(await store.read(paths)).toEqual(paths)
  })
})

describe('a write that was killed', () => {
  test('before it was recorded: the old state, and what it left is swept up', async () => {
    await put(STATE, 'old')
    await put('.unfinished-1', journal([STATE, 'new'], [SCAN, 'new']))
    expect(await opened().list()).toEqual([STATE])
    expect(await get(STATE)).toBe('old')
    await opened().write(new Map([[SCAN, '1']]), 'one')
    expect(await readdir(folder)).not.toContain('.unfinished-1')
  })

  test('after it was recorded: the next who looks brings it to its end', async () => {
    await put(STATE, 'old')
    await put('jobs/a/b.json', 'old')
    await put('.journal', journal([STATE, 'new'], [SCAN, 'new'], ['jobs/a/b.json', null]))
    const store = opened()
    expect(await store.list()).toEqual([STATE, SCAN])
    expect(await store.read([STATE, SCAN])).toEqual(['new', 'new'])
    expect(await readdir(folder)).not.toContain('.journal')
  })

  test('and the next who writes compares with what it wrote', async () => {
    await put(STATE, 'old')
    await put('.journal', journal([STATE, 'new']))
    const files = new Map([[STATE, 'newer']])
    expect(await opened().write(files, 'x', new Map([[STATE, 'old']]))).toBe(false)
    expect(await opened().write(files, 'x', new Map([[STATE, 'new']]))).toBe(true)
  })

  test.each([
    ['cut off', `${journal([SCAN, 'new'])}["repos/acme/app/co`],
    ['out of the ledger', journal([SCAN, 'new'], ['../../etc/passwd', 'new'])],
    ['of another shape', journal([SCAN, 'new'], [STATE, 1 as unknown as string])],
  ])('a record that is %s changes nothing, and is gone', async (_, text) => {
    await put(STATE, 'old')
    await put('.journal', text)
    expect(await opened().list()).toEqual([STATE])
    expect([await get(STATE), await get('.journal')]).toEqual(['old', null])
  })
})

describe('a lock', () => {
  const ticket = (pid: number, host = hostname(), time = Date.now() - 1000) =>
    `.lock-${time.toString(36)}-${pid}-${encodeURIComponent(host)}-11111111-2222-3333-4444-555555555555`
  const write = () => opened().write(new Map([[SCAN, '1']]), 'one')

  /** No process has this number: it is beyond what Linux gives. */
  const NOBODY = 2 ** 22 + 1

  test.each([
    ['a process that is gone', () => ticket(NOBODY)],
    ['an earlier process of our own number', () => ticket(process.pid)],
  ])('of %s is taken over at once', async (_, name) => {
    await put(name(), '')
    expect(await write()).toBe(true)
    expect((await readdir(folder)).toSorted()).toEqual(['.gitignore', 'scans'])
  })

  test('of another machine is taken over when it is older than anybody writes', async () => {
    const name = ticket(1, 'far-away')
    await put(name, '')
    const old = new Date(Date.now() - 11 * 60_000)
    await utimes(join(folder, name), old, old)
    expect(await write()).toBe(true)
  })

  test('of somebody who is busy is waited for, and named when that takes too long', async () => {
    const name = ticket(1, 'far-away')
    await put(name, '')
    await expect(whileHeld(folder, async () => {}, 200)).rejects.toThrow(
      `has been in use for 0 s; if nobody is using it, delete ${name} there`,
    )
    expect(await readdir(folder)).toEqual([name])
    const waiting = write()
    await rm(join(folder, name))
    expect(await waiting).toBe(true)
  })

  test('lets one in at a time, within one process too', async () => {
    let inside = 0
    const most = await Promise.all(
      Array.from({ length: 8 }, () =>
        whileHeld(folder, async () => {
          inside += 1
          const seen = inside
          await new Promise((done) => setTimeout(done, 5))
          inside -= 1
          return seen
        }),
      ),
    )
    expect(most).toEqual(Array.from({ length: 8 }, () => 1))
    expect(await readdir(folder)).toEqual([])
  })

  test('is given back when the work inside fails', async () => {
    const failing = whileHeld(folder, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('links, and other people', () => {
  test('a file or a folder that is a link is none of ours, and nothing is written through it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'drift-outside-'))
    try {
      await writeFile(join(outside, 'code.json'), 'theirs')
      await mkdir(join(folder, 'repos/acme'), { recursive: true })
      await symlink(outside, join(folder, 'repos/acme/app'))
      await symlink(outside, join(folder, 'scans'))
      const store = opened()
      expect(await store.list()).toEqual([])
      for (const text of ['mine', null]) {
        const files = new Map([
          ['jobs/a/b.json', '1'],
          [STATE, text],
        ])
        await expect(store.write(files, 'x')).rejects.toThrow(/is a symbolic link/)
      }
      expect(await readdir(outside)).toEqual(['code.json'])
      expect(await get('jobs/a/b.json')).toBe(null)
      await store.write(new Map([['jobs/a/b.json', '1']]), 'x')
    } finally {
      await rm(outside, { recursive: true })
    }
  })

  test('a record that is a link is thrown away unread', async () => {
    await put('record', journal([STATE, 'theirs']))
    await symlink(join(folder, 'record'), join(folder, '.journal'))
    await opened().write(new Map([[SCAN, '1']]), 'one')
    expect([await get(STATE), await get('.journal')]).toEqual([null, null])
  })

  test('files of others are not seen', async () => {
    await put('README.md', 'theirs')
    await put('notes/a.json', '{}')
    expect(await opened().list()).toEqual([])
  })

  test.each(['../a.json', '/a.json', 'repos/../../a.json', 'scans', '.gitignore'])(
    'the path %j is refused, and with it all others',
    async (path) => {
      const files = new Map([
        [SCAN, '1'],
        [path, '1'],
      ])
      await expect(opened().write(files, 'x')).rejects.toThrow(/is no file of a ledger/)
      expect(await readdir(folder)).toEqual([])
    },
  )

  test('one that may only be read is read', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may write everywhere')
    await put(STATE, 'old')
    await put('.journal', journal([STATE, 'new']))
    await chmod(folder, 0o555)
    const store = opened()
    expect(await store.read(await store.list())).toEqual(['old'])
    await expect(store.write(new Map([[SCAN, '1']]), 'x')).rejects.toThrow(/EACCES/)
    await chmod(folder, 0o755)
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { directoryLedger } from '@drift-toolkit/core/ledger/directory'
import { statePath } from '@drift-toolkit/core/ledger/state'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleInput } from '../../../../test/browser/example.ts'
import { run } from '../cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-dashboard-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const drift = async (...args: string[]) => {
  const said = { out: '', err: '', code: 0 }
  said.code = await run(['dashboard', ...args], {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    env: {},
    cwd: folder,
    now: () => new Date('2026-11-20T06:30:00Z'),
    terminal: false,
    colourful: false,
  })
  return said
}

const fill = async (place: string) => {
  const files = exampleInput().states.map((state): [string, string] => [
    statePath(state.repository.name, state.domain),
    JSON.stringify(state),
  ])
  await directoryLedger(join(folder, place)).write(new Map(files), 'example')
}

test('it writes one page, and says where', async () => {
  await fill('.drift')
  const { out, err, code } = await drift()
  const page = join(folder, 'site', 'index.html')
  expect({ out, err, code }).toEqual({ out: `${page}\n`, err: '', code: 0 })
  expect(readdirSync(join(folder, 'site'))).toEqual(['index.html'])
  const html = readFileSync(page, 'utf8')
  // A page is long: what fails says which words are missing, and no more.
  const missing = (words: RegExp) => (words.test(html) ? [] : [words])
  expect(missing(/<title>Drift: acme<\/title>/)).toEqual([])
  expect(missing(/>\d critical and \d+ high findings are open</)).toEqual([])
  expect(missing(/id="made" datetime="2026-11-20T06:30:00.000Z"/)).toEqual([])
})

test('a ledger, a folder and a title can be named', async () => {
  await fill('memory')
  const { out } = await drift('--ledger', 'dir:memory', '--out', 'a/b', '--title', 'Ours', '--json')
  expect(JSON.parse(out)).toEqual({ dashboard: join(folder, 'a/b/index.html') })
  expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toContain(
    '<title>Drift: Ours</title>',
  )
})

test.each([
  [[], 'there is no ledger in'],
  [['--ledger', 'dir:nowhere'], 'there is no ledger in'],
  [['--ledger', 'none'], 'without a ledger'],
  [['--ledger', 'branch:drift-ledger'], '--repo OWNER/NAME'],
  [['.drift'], 'did you mean --ledger dir:.drift?'],
])('%j is bad usage', async (args, words) => {
  const { code, err } = await drift(...args)
  expect(code).toBe(2)
  expect(err).toContain(words)
  expect(readdirSync(folder)).toEqual([])
})

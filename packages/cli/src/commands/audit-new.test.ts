import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as plain } from 'vitest'
import { run } from '../cli.ts'

/** A folder of its own, and `drift audit new …` in it. */
const test = plain.extend('here', async ({ task: _ }, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-new-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  const make = async (...args: string[]) => {
    const said = { out: '', err: '', code: 0 }
    said.code = await run(['audit', 'new', ...args], {
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      env: {},
      cwd: folder,
      now: () => new Date('2026-11-21T06:00:00Z'),
      terminal: false,
      colourful: false,
    })
    return said
  }
  return { folder, make, read: (file: string) => readFile(join(folder, file), 'utf8') }
})

test('a shell script by default, with its run bit, and what to do next', async ({ here }) => {
  expect(await here.make('version-in-sync')).toEqual({
    code: 0,
    err: '',
    out: `wrote audits/version-in-sync.sh

Next: write down what it compares, and try it alone:
  drift audit run audits/version-in-sync.sh
Then commit it, with its run bit:
  git add audits/version-in-sync.sh
From then on every scan runs it; nothing else has to name it.
`,
  })
  const file = join(here.folder, 'audits/version-in-sync.sh')
  expect((await stat(file)).mode & 0o111).toBe(0o111)
  expect(await here.read('audits/version-in-sync.sh')).toContain('title="Version in sync"')
  expect(spawnSync(file, { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '1.2.3 runs\n' })
})

test('a python script prints a verdict for each thing', async ({ here }) => {
  await here.make('versions', '--lang', 'py')
  const { status, stdout } = spawnSync(join(here.folder, 'audits/versions.py'), {
    encoding: 'utf8',
  })
  expect([
    status,
    ...stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ]).toEqual([
    0,
    { status: 'PASS', subject: 'shop', message: '1.2.3 runs' },
    { status: 'PASS', subject: 'search', message: '4.5.6 runs' },
  ])
})

test('a module begins with types, which come with it once', async ({ here }) => {
  const first = await here.make('a', '--lang', 'ts', '--json')
  expect(JSON.parse(first.out).written).toEqual(['audits/a.mts', 'audits/_drift.d.ts'])
  const second = await here.make('dns/mail-records.mjs', '--json')
  expect(JSON.parse(second.out)).toEqual({
    written: ['audits/dns/mail-records.mjs'],
    next: ['drift audit run audits/dns/mail-records.mjs', 'git add audits/dns/mail-records.mjs'],
  })
  expect(await here.read('audits/a.mts')).toContain("import type { Audit } from './_drift.d.ts'")
  const nested = await here.read('audits/dns/mail-records.mjs')
  expect(nested).toMatch(/^\/\/ @ts-check\n/)
  expect(nested).toContain("{import('../_drift.d.ts').Audit}")
  expect(nested).toContain("title: 'Mail records'")
  const { default: audit } = await import(join(here.folder, 'audits/dns/mail-records.mjs'))
  expect(await audit.run({ sync: (lists: unknown) => lists })).toMatchObject({
    left: [{ name: 'shop' }],
  })
})

test.for([
  ['older types are replaced', '// Types of audits, of drift-toolkit 0.0.9. Old.\n', true],
  ['types of a newer drift stay', '// Types of audits, of drift-toolkit 99.0.0. New.\n', false],
  ['what somebody wrote stays', 'export type Audit = object\n', false],
] as const)('%s', async ([, text, replaced], { here }) => {
  await here.make('a.mts')
  const fresh = await here.read('audits/_drift.d.ts')
  await writeFile(join(here.folder, 'audits/_drift.d.ts'), text)
  await here.make('b.mts')
  expect(await here.read('audits/_drift.d.ts')).toBe(replaced ? fresh : text)
})

test.for([
  '../escape',
  '/etc/audit',
  'a//b',
  '.hidden',
  '_helper',
  'a/../../b',
  'node_modules/x',
  'two words',
  '$(touch x)',
  'line\nbreak',
  '',
])('%j is no name', async (name, { here }) => {
  const { code, err, out } = await here.make('--', name)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('cannot be the name of an audit')
  await expect(stat(join(here.folder, 'audits'))).rejects.toThrow('ENOENT')
})

test.for([
  [[], 'needs one name'],
  [['a', 'b'], 'needs one name'],
  [['a', '--lang', 'perl'], 'must be one of sh, py, mjs, ts'],
  [['a', '--lang', '__proto__'], 'must be one of'],
  [['a.py', '--lang', 'sh'], 'ends with .py'],
] as const)('%j is bad usage', async ([args, words], { here }) => {
  const { code, err } = await here.make(...args)
  expect(code).toBe(2)
  expect(err).toContain(words)
})

test('an audit of that id is never written over, whatever it is written in', async ({ here }) => {
  await here.make('dns.py', '--folder', 'my audits')
  const before = await here.read('my audits/dns.py')
  const { code, err } = await here.make('dns', '--lang', 'ts', '--folder', 'my audits')
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('my audits/dns.py is there already'),
  })
  expect(await here.read('my audits/dns.py')).toBe(before)
  const { out } = await here.make('mail', '--folder', 'my audits')
  expect(out).toContain("drift audit run 'my audits/mail.sh'")
})

test('a folder that cannot be one is said', async ({ here }) => {
  await writeFile(join(here.folder, 'audits'), 'a file')
  expect(await here.make('a')).toMatchObject({
    code: 2,
    err: expect.stringContaining('audits/a.sh cannot be written'),
  })
})

import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test as plain } from 'vitest'
import { run } from '../cli.ts'

/** drift-config's checkout, and `drift audit run …` in it. */
const test = plain.extend('here', async ({ task: _ }, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-run-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  return {
    folder,
    async write(file: string, text: string) {
      const path = join(folder, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
      if (/\.(?:sh|py)$/.test(file)) await chmod(path, 0o755)
    },
    async drift(...args: string[]) {
      const said = { out: '', err: '', code: 0 }
      said.code = await run(['audit', 'run', ...args], {
        out: (text) => {
          said.out += text
        },
        err: (text) => {
          said.err += text
        },
        env: { PATH: process.env.PATH, STAGE: 'prod', TOKEN: 'secret', GITHUB_TOKEN: 'secret' },
        cwd: folder,
        now: () => new Date('2026-11-21T06:00:00Z'),
        terminal: false,
        colourful: false,
      })
      return { ...said, out: said.out.replaceAll(/\d+ ms/g, 'N ms') }
    },
  }
})

test('a script says it by its exit code and its first line', async ({ here }) => {
  await here.write(
    'audits/version.sh',
    `#!/bin/sh
# drift: title="The shop's version" schedule="0 6 * * 1"
echo "1.2.4 runs, 1.2.3 is declared"
exit 1
`,
  )
  expect(await here.drift('audits/version.sh')).toEqual({
    code: 0,
    err: '',
    out: `FAIL  The shop's version (audit/version)
  FAIL     1.2.4 runs, 1.2.3 is declared

Read from the exit code, with the first line of stdout; it took N ms. Nothing is remembered, and nobody was told.
`,
  })
  // No ledger, no report: the checkout is as it was.
  expect(await readdir(here.folder)).toEqual(['audits'])
})

test('a module compares two lists: the worst first, with what differs', async ({ here }) => {
  await here.write(
    'audits/dns/records.mjs',
    `export default {
  title: 'Records',
  run: ({ sync, log }) => {
    log.info('asking')
    return sync({
      left: [{ name: 'a', ip: 1 }, { name: 'b', ip: 2 }],
      right: [{ name: 'a', ip: 1 }, { name: 'b', ip: 3 }],
    })
  },
}
`,
  )
  expect(await here.drift('audits/dns/records.mjs')).toEqual({
    code: 0,
    err: 'dns/records: asking\n',
    out: `FAIL  Records (audit/dns/records)
  FAIL     b: right differs from left in ip
      - ip: 2
      + ip: 3

Read from what its run() gave back; it took N ms. Nothing is remembered, and nobody was told.
`,
  })
})

test('--json has all of it', async ({ here }) => {
  await here.write(
    'audits/versions.py',
    `#!/usr/bin/env python3
import json
print(json.dumps({"status": "pass", "subject": "a", "message": "fine"}))
print(json.dumps({"status": "warning", "subject": "b", "message": "old", "actual": 1}))
`,
  )
  const { code, out } = await here.drift('audits/versions.py', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out.replace('N ms', '1'))).toEqual({
    audit: {
      id: 'versions',
      file: 'versions.py',
      kind: 'executable',
      title: 'versions',
      schedule: null,
      timeoutMs: 60_000,
      severity: 'medium',
    },
    status: 'warning',
    message: '1 WARNING, 1 PASS',
    readFrom: 'JSON on stdout',
    started: expect.stringMatching(/Z$/),
    ms: expect.any(Number),
    outcomes: [
      { status: 'PASS', subject: 'a', message: 'fine' },
      { status: 'WARNING', subject: 'b', message: 'old', actual: 1 },
    ],
  })
})

test.for([
  ['never', 0],
  ['high', 0],
  ['medium', 1],
  ['low', 1],
] as const)(
  '--fail-on %s gives %i where an audit of medium fails',
  async ([at, code], { here }) => {
    await here.write('audits/a.sh', '#!/bin/sh\necho no\nexit 1\n')
    expect(await here.drift('audits/a.sh', '--fail-on', at)).toMatchObject({ code })
  },
)

test('a crash is unknown: exit 3, with what it printed', async ({ here }) => {
  await here.write('audits/a.sh', '#!/bin/sh\nno-such-command --now\n')
  const { code, out } = await here.drift('audits/a.sh', '--fail-on', 'low')
  expect(code).toBe(3)
  expect(out).toMatch(/^UNKNOWN {2}a \(audit\/a\)\n {2}.*\n[\s\S]*no-such-command.*not found/)
})

test('one that is broken is unknown too, and says where', async ({ here }) => {
  await here.write('audits/a.mjs', 'export default { title: "A", run() { return }\n')
  const { code, out } = await here.drift('audits/a.mjs', '--json')
  expect(code).toBe(3)
  expect(JSON.parse(out)).toMatchObject({
    audit: { file: 'a.mjs' },
    status: 'unknown',
    reason: expect.stringContaining('a.mjs:'),
    outcomes: [],
  })
})

test('two of one id run neither, in a scan or alone', async ({ here }) => {
  await here.write('audits/a.sh', '#!/bin/sh\necho yes\n')
  await here.write('audits/a.py', '#!/usr/bin/env python3\nprint("yes")\n')
  const { code, out } = await here.drift('audits/a.sh')
  expect(code).toBe(3)
  expect(out).toContain('a.py and a.sh have one id, a: neither is run')
})

test('what is beside it is not even loaded', async ({ here }) => {
  await here.write('audits/a.sh', '#!/bin/sh\necho yes\n')
  await here.write(
    'audits/other.mjs',
    `import { writeFileSync } from 'node:fs'; writeFileSync('x', '')`,
  )
  await here.drift('audits/a.sh')
  expect(await readdir(here.folder)).toEqual(['audits'])
})

test('it sees the environment that it is given by name, and no token', async ({ here }) => {
  await here.write(
    'audits/a.sh',
    '#!/bin/sh\necho "STAGE=$STAGE TOKEN=$TOKEN$GITHUB_TOKEN in $(pwd)"\n',
  )
  const bare = await here.drift('audits/a.sh')
  expect(bare.out).toContain('STAGE= TOKEN= in ')
  const given = await here.drift('audits/a.sh', '--audit-env', 'STAGE')
  expect(given.out).toContain('STAGE=prod TOKEN= in ')
  expect(given.out).toMatch(new RegExp(`in \\S*${here.folder.split('/').at(-1)}\n`))
})

test('a file outside the folder of audits is one by itself', async ({ here }) => {
  await here.write('checks/a.sh', '#!/bin/sh\necho yes\n')
  expect(await here.drift('checks/a.sh')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^PASS {2}a \(audit\/a\)\n {2}PASS {5}yes\n/),
  })
})

test.for([
  [[], 'needs one file'],
  [['a', 'b'], 'needs one file'],
  [['audits/gone.sh'], 'there is no file'],
  [['audits'], 'is no file: name one audit'],
  [['audits/notes.md'], 'is no audit: it has no run bit'],
  [['audits/_lib.mjs'], 'is no audit'],
  [['audits/notes.md', '--audit-env', 'A=1'], 'audit-env names "A=1"'],
] as const)('%j is bad usage', async ([args, words], { here }) => {
  await here.write('audits/notes.md', '# Notes\n')
  await here.write('audits/_lib.mjs', 'export const a = 1\n')
  const { code, err, out } = await here.drift(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(words)
})

test.for(['sh', 'py', 'mjs', 'ts'])(
  'what drift audit new --lang %s writes passes',
  async (lang, { here }) => {
    await run(['audit', 'new', 'fresh', '--lang', lang], {
      out: () => {},
      err: () => {},
      env: {},
      cwd: here.folder,
      now: () => new Date(),
      terminal: false,
      colourful: false,
    })
    const ending = lang === 'ts' ? 'mts' : lang
    const { code, out } = await here.drift(`audits/fresh.${ending}`)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^PASS {2}Fresh \(audit/) })
  },
)

test('what it says cannot paint the terminal', async ({ here }) => {
  await here.write(
    'audits/a.sh',
    `#!/bin/sh\nprintf '\\033[31mred\\033[0m \\342\\200\\256gnp'\nexit 1\n`,
  )
  const { out } = await here.drift('audits/a.sh')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about
  expect(out).not.toMatch(/[\u001b\u202e]/)
  expect(out).toContain('red')
})

test('what a plugin says beside its first line is shown as its data', async ({ here }) => {
  await here.write(
    'audits/disk.sh',
    `#!/bin/sh
# drift: exit=nagios
echo "DISK WARNING - 81% used | /=81%"
echo "/srv has 4 GB left"
exit 1
`,
  )
  const { out } = await here.drift('audits/disk.sh')
  expect(out).toContain(
    '      data: {"performance":{"/":{"value":81,"unit":"%"}},"output":["/srv has 4 GB left"]}',
  )
})

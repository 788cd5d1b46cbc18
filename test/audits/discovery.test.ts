import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { discoverAudits } from '@drift-toolkit/core/audits/index'
import { describe, expect, test } from 'vitest'
import { discover, ENV, newFolder, runAll } from './folder.ts'

const SH = '#!/bin/sh\necho fine\n'
const run = 'run() { return { status: "PASS", message: "fine" } }'
const MODULE = `export default { title: 'A module', ${run} }`

test('what can run is an audit, by its extension, its run bit or its first line', async () => {
  const folder = newFolder({
    'dns.sh': SH,
    'aws/s3.mjs': MODULE,
    'aws/deep/er/iam.ts': `const title: string = 'IAM'\nexport default { title, ${run} }`,
    'no-run-bit.py': { text: '#!/usr/bin/env python3\nprint("fine")\n', runBit: false },
    'no-first-line': { text: 'echo fine\n', runBit: true },
    'script.js': { text: '#!/usr/bin/env node\nconsole.log("fine")\n', runBit: false },
    'module-with-first-line.mjs': { text: `#!/usr/bin/env node\n${MODULE}`, runBit: true },
    'README.md': { text: '# Audits', runBit: true },
    'notes.txt': 'x',
    'types.d.ts': 'export {}',
    _shared: { text: SH, runBit: true },
    '_lib/shared.mjs': MODULE,
    '.hidden.sh': SH,
    'node_modules/x/index.js': MODULE,
  })
  const found = await discover(folder)
  expect(found.audits.map(({ id, kind, file }) => [id, kind, file])).toEqual([
    ['aws/deep/er/iam', 'module', 'aws/deep/er/iam.ts'],
    ['aws/s3', 'module', 'aws/s3.mjs'],
    ['dns', 'executable', 'dns.sh'],
    ['module-with-first-line', 'module', 'module-with-first-line.mjs'],
    ['no-first-line', 'executable', 'no-first-line'],
    ['no-run-bit', 'executable', 'no-run-bit.py'],
    ['script', 'executable', 'script.js'],
  ])
  expect(found.notAudits).toEqual(['README.md', 'notes.txt'])
  expect(found.broken).toEqual([])
  const verdicts = [...(await runAll(folder)).values()]
  expect(verdicts).toEqual(
    verdicts.map(() => ({ known: true, value: [{ status: 'PASS', message: 'fine' }] })),
  )
})

test('a byte order mark that hides the #! line is named, under the id of the audit', async () => {
  const folder = newFolder({ 'dns.sh': `\uFEFF${SH}`, 'module.mjs': `\uFEFF${MODULE}` })
  const { audits, broken, notAudits } = await discover(folder)
  expect(audits.map(({ id }) => id)).toEqual(['module'])
  expect(broken).toEqual([
    {
      id: 'dns',
      file: 'dns.sh',
      reason: expect.stringMatching(/^it begins with .* byte order mark/),
    },
  ])
  expect(notAudits).toEqual([])
})

test('links lead to files of the folder, and nowhere else', async () => {
  const folder = newFolder({ 'dns.sh': SH })
  const outside = join(dirname(folder), 'elsewhere')
  mkdirSync(outside)
  writeFileSync(join(outside, 'secret.sh'), SH, { mode: 0o755 })
  symlinkSync('dns.sh', join(folder, 'again.sh'))
  symlinkSync(join(outside, 'secret.sh'), join(folder, 'secret.sh'))
  symlinkSync(outside, join(folder, 'others'))
  symlinkSync('.', join(folder, 'circle'))
  symlinkSync('nowhere', join(folder, 'gone.sh'))
  const found = await discover(folder)
  expect(found.audits.map(({ id }) => id)).toEqual(['again', 'dns'])
  expect(found.notAudits).toEqual([
    'circle (a link to a folder)',
    'gone.sh (a link to nothing)',
    'others (a link that leads out of the folder)',
    'secret.sh (a link that leads out of the folder)',
  ])
})

test('a folder that is not there, or is none, is unknown', async () => {
  const folder = newFolder({ 'dns.sh': SH })
  const ask = (path: string) => discoverAudits(path, { path: 'audits', env: ENV, concurrency: 1 })
  expect(await ask(`${folder}-not`)).toEqual({ known: false, reason: 'there is no folder audits' })
  expect(await ask(join(folder, 'dns.sh'))).toMatchObject({ reason: 'audits is no folder' })
})

describe('what an audit says of itself', () => {
  test('stands in a comment of its first lines', async () => {
    const header = (comment: string) => `#!/bin/sh\n\n${comment}\n`
    const found = await discover(
      newFolder({
        'a.sh': header(
          '# drift: title="S3 policies" timeout=30s exit=nagios schedule="0 6 * * 1" severity=high',
        ),
        'b.sh': header("-- drift: title='It\"s here'\n; drift: timeout=5m\n// drift: severity=LOW"),
        'c.sh': header('# drift: looks whether DNS is as declared'),
        'd.sh': header(`${'#\n'.repeat(30)}# drift: title=late`),
        'e.mjs': `// drift: severity=critical title=header\nexport default { title: 'own', schedule: 'CRON_TZ=Europe/London 0 6 * * *', timeout: 90, ${run} }`,
      }),
    )
    expect(found.broken).toEqual([])
    const common = { kind: 'executable', schedule: null, timeoutMs: 60_000, severity: 'medium' }
    expect(found.audits).toEqual([
      {
        ...common,
        id: 'a',
        file: 'a.sh',
        title: 'S3 policies',
        schedule: { cron: '0 6 * * 1', timeZone: 'UTC' },
        timeoutMs: 30_000,
        severity: 'high',
        exit: 'nagios',
      },
      { ...common, id: 'b', file: 'b.sh', title: 'It"s here', timeoutMs: 300_000, severity: 'low' },
      { ...common, id: 'c', file: 'c.sh', title: 'c' },
      { ...common, id: 'd', file: 'd.sh', title: 'd' },
      {
        id: 'e',
        kind: 'module',
        file: 'e.mjs',
        title: 'own',
        schedule: { cron: '0 6 * * *', timeZone: 'Europe/London' },
        timeoutMs: 90_000,
        severity: 'critical',
      },
    ])
  })

  test.each([
    ['# drift: timeout=soon', /timeout "soon" is no time such as 30s/],
    ['# drift: timeout=0', /timeout "0" is no time/],
    ['# drift: timeout=7h', /up to 6h/],
    ['# drift: severity=urgent', /severity "urgent" is none of critical, high/],
    ['# drift: schedule="0 6 * *"', /schedule: .*cron of five fields/],
    ['# drift: schedule="0 6 31 2 *"', /schedule: .*never comes/],
    ['# drift: exit=posix', /exit "posix" is none of nagios, boolean, terraform/],
    ['# drift: titel="x"', /line 2: unknown setting titel \(did you mean title\?\)/],
    ['# drift: title="x', /line 2: a quote that does not end/],
    ['# drift: timeout=30s soon', /line 2: no key=value at "soon"/],
  ])('%s is told', async (header, reason) => {
    const { broken, audits } = await discover(newFolder({ 'a.sh': `#!/bin/sh\n${header}\n` }))
    expect(audits).toEqual([])
    expect(broken).toEqual([{ id: 'a', file: 'a.sh', reason: expect.stringMatching(reason) }])
  })

  test.each([
    [`export default { title: 5, ${run} }`, /title 5 is no text/],
    [`export default { title: 'x', id: '../x', ${run} }`, /id "..\/x" is no id/],
    [`export default { title: 'x', timeout: -1, ${run} }`, /timeout -1 is no time/],
    [`export default { title: 'x', schedule: '@daily', ${run} }`, /five fields/],
    ['export default {\n  title: "x"\n  run() {}\n}', /^a\.mjs:3: SyntaxError/],
  ])('a module: %s', async (text, reason) => {
    const { broken } = await discover(newFolder({ 'a.mjs': text }))
    expect(broken).toEqual([{ id: 'a', file: 'a.mjs', reason: expect.stringMatching(reason) }])
  })

  test('two with one id are both named, and neither runs; no audit takes the id of a check', async () => {
    const folder = newFolder({
      'dns.sh': SH,
      'dns.mjs': MODULE,
      'other.mjs': MODULE.replace('title', "id: 'third', title"),
      'third.sh': SH,
      'silent.sh': SH,
      'fine.sh': SH,
    })
    const { audits, broken } = await discover(folder)
    expect(audits.map(({ id }) => id)).toEqual(['fine'])
    const twice = 'dns.mjs and dns.sh have one id, dns: neither is run'
    const third = 'other.mjs and third.sh have one id, third: neither is run'
    expect(broken).toEqual([
      { id: 'dns', file: 'dns.mjs', reason: twice },
      { id: 'dns', file: 'dns.sh', reason: twice },
      { id: 'third', file: 'other.mjs', reason: third },
      {
        id: 'silent',
        file: 'silent.sh',
        reason: expect.stringMatching(/is a check of drift itself/),
      },
      { id: 'third', file: 'third.sh', reason: third },
    ])
  })

  test('names from hell stay names', async () => {
    const names = [
      '$(touch x).sh',
      "it's; rm -rf .sh",
      'constructor.sh',
      '::error::.sh',
      '日本.sh',
      '-rf.sh',
    ]
    const folder = newFolder(Object.fromEntries(names.map((name) => [`x/${name}`, SH])))
    const all = await runAll(folder)
    expect([...all.keys()].sort()).toEqual(names.map((name) => `x/${name.slice(0, -3)}`).sort())
    expect([...all.values()].every((one) => one?.known)).toBe(true)
  })
})

import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { ENV, newFolder, processesWith, runAll } from './folder.ts'

const sh = (header: string, script: string) => `#!/bin/sh\n# drift: ${header}\n${script}\n`
const module = (run: string, timeout = '20s') =>
  `export default { title: 'hostile', timeout: '${timeout}', async run(context) { ${run} } }`

/** What an audit does to its host, and what the report says of it. */
const HOSTILE: [file: string, text: string, reason: RegExp][] = [
  ['loops.sh', sh('timeout=1s', 'while :; do :; done'), /did not end within its timeout of 1s/],
  [
    'sleeps.sh',
    sh('timeout=1s', 'echo "about to"; sleep 300'),
    /timeout of 1s; it last said:\nabout to/,
  ],
  [
    'ignores.sh',
    sh('timeout=1s', "trap '' TERM INT HUP; while :; do sleep 1; done"),
    /timeout of 1s/,
  ],
  [
    'forks.sh',
    sh(
      'timeout=1s',
      'for i in 1 2 3 4 5 6 7 8; do (setsid sh -c "sleep 300 & sleep 300" &) ; sleep 300 & done; wait',
    ),
    /timeout of 1s/,
  ],
  [
    'prints-1-gb.sh',
    sh('timeout=20s', 'head -c 1000000000 /dev/zero | tr "\\0" x'),
    /printed more than 1 MiB and was ended/,
  ],
  [
    'complains-1-gb.sh',
    sh('timeout=20s', 'head -c 1000000000 /dev/zero | tr "\\0" x >&2'),
    /printed more than 1 MiB/,
  ],
  ['killed.sh', sh('timeout=20s', 'echo start; kill -9 $$'), /killed \(SIGKILL, exit 137\)/],
  ['kills-its-group.sh', sh('timeout=20s', 'kill -9 0'), /killed \(SIGKILL/],
  [
    'hogs.py',
    '#!/usr/bin/env python3\nimport resource\nresource.setrlimit(resource.RLIMIT_AS, (300 << 20, 300 << 20))\nprint("start", flush=True)\nx = bytearray(1 << 30)\n',
    /ran out of memory/,
  ],
  ['loops.mjs', module('for (;;);', '1s'), /timeout of 1s/],
  ['sleeps.mjs', module('await new Promise((r) => setTimeout(r, 300_000))', '1s'), /timeout of 1s/],
  ['never.mjs', module('await new Promise(() => {})'), /awaits something that never comes/],
  [
    'exits.mjs',
    module('process.exit(0)'),
    /ended its own process \(exit 0\) before it gave an answer/,
  ],
  ['aborts.mjs', module('process.abort()'), /ended by SIGABRT/],
  [
    'throws.mjs',
    module('throw new Error("boom")'),
    /^it threw boom\nat (?:Object\.)?run .*throws-mjs\.mjs:1/,
  ],
  ['throws-text.mjs', module('throw "boom"'), /^it threw 'boom', which is no Error/],
  [
    'throws-later.mjs',
    module(
      'setTimeout(() => { throw new Error("late") }, 10); await new Promise((r) => setTimeout(r, 5000))',
    ),
    /^it threw late/,
  ],
  [
    'rejects-aside.mjs',
    module('Promise.reject(new Error("aside")); await new Promise((r) => setTimeout(r, 5000))'),
    /^it threw aside/,
  ],
  ['nothing.mjs', module(''), /gave back nothing/],
  [
    'shape.mjs',
    module('return { status: "PASSED?", message: "x" }'),
    /`status` is "PASSED\?"; it must be PASS/,
  ],
  [
    'circle.mjs',
    module('const a = { status: "PASS", message: "" }; a.data = a; return a'),
    /is not JSON: Converting circular structure/,
  ],
  [
    'bigint.mjs',
    module('return { status: "PASS", message: "", data: 1n }'),
    /is not JSON: .*BigInt/,
  ],
  [
    'huge.mjs',
    module('return { status: "PASS", message: "", data: "x".repeat(5e6) }'),
    /more than 4 MiB/,
  ],
  [
    'hogs.mjs',
    module('const a = []; for (;;) a.push(new Array(3e7).fill(Math.random()))'),
    /ran out of memory/,
  ],
  ['floods.mjs', module('for (;;) console.log("x".repeat(1e5))'), /printed more than 1 MiB/],
  [
    'asks-without-end.mjs',
    module(
      'for (;;) await context.repositories().then(() => context.github.request("GET /user")).catch((e) => { if (/more than/.test(e.message)) throw e })',
    ),
    /more than 10000 questions/,
  ],
  [
    'unloads.mjs',
    module('process.disconnect(); await new Promise((r) => setTimeout(r, 5000))'),
    /ended its own process|awaits something/,
  ],
]

test('nothing that an audit does stops another, and nothing of it is left', {
  timeout: 120_000,
}, async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('drift-result-'))
  const mark = `hostile-${process.pid}`
  const files = Object.fromEntries(
    // Each with an id of its own: loops-sh.sh beside loops-mjs.mjs.
    HOSTILE.map(([file, text]) => [file.replace(/\.(\w+)$/, '-$1.$1'), text]),
  )
  const folder = newFolder({
    ...files,
    'aaa-good.sh': sh('title="the first"', 'echo fine'),
    'good.mjs': module('return { status: "PASS", message: "fine" }'),
    'zzz-good.sh': sh('title="the last"', 'echo fine'),
  })
  const all = await runAll(folder, { env: { ...ENV, AUDIT_TEST: mark } })
  for (const id of ['aaa-good', 'good', 'zzz-good']) {
    expect(all.get(id), id).toEqual({ known: true, value: [{ status: 'PASS', message: 'fine' }] })
  }
  for (const [file, , reason] of HOSTILE) {
    const outcomes = all.get(file.replace(/\.(\w+)$/, '-$1'))
    expect(outcomes, file).toMatchObject({ known: false, reason: expect.stringMatching(reason) })
  }
  // Every process of an audit was given that variable, beside DRIFT_RUN.
  expect(processesWith(`AUDIT_TEST=${mark}`)).toEqual([])
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('drift-result-'))).toEqual(before)
})

test('what is under way when the time of the scan is over is ended', async () => {
  const mark = `late-${process.pid}`
  const folder = newFolder({
    'slow.sh': sh('title=slow', 'setsid sleep 300 & sleep 300'),
    'slow.mjs': module('await new Promise((r) => setTimeout(r, 300_000))').replace(
      'export',
      '/* */ export',
    ),
    'other.sh': sh('title=other', 'sleep 300'),
  })
  const over = new AbortController()
  setTimeout(() => over.abort(), 1_500)
  const all = await runAll(folder, {
    env: { ...ENV, AUDIT_TEST: mark },
    signal: over.signal,
    concurrency: 1,
  })
  for (const outcomes of all.values()) {
    expect(outcomes).toMatchObject({
      reason: expect.stringMatching(/the time of the scan was over/),
    })
  }
  expect(processesWith(`AUDIT_TEST=${mark}`)).toEqual([])
})

test('a module is told when its time is over, and may still clean up', async () => {
  const folder = newFolder({
    'polite.mjs': module(
      'await new Promise((r) => { context.signal.addEventListener("abort", r); setTimeout(r, 300_000) }); context.log.info("cleaned up"); return { status: "PASS", message: "" }',
      '1s',
    ),
  })
  const said: string[] = []
  const all = await runAll(folder, { log: (level, message) => said.push(`${level} ${message}`) })
  expect(said).toEqual(['info polite: cleaned up'])
  expect(all.get('polite')).toMatchObject({ reason: 'it did not end within its timeout of 1s' })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { callModule, hostEntry } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'drift-host-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
/** Writes a module and asks what it says of itself. */
const describeModule = async (text: string, name = 'audit.mjs', timeoutMs = 20_000) => {
  count += 1
  const module = join(folder, String(count), name)
  mkdirSync(dirname(module), { recursive: true })
  writeFileSync(module, text)
  if (name.startsWith('commonjs/')) {
    writeFileSync(join(dirname(module), 'package.json'), '{"type":"commonjs"}')
  }
  const { value, end } = await callModule({
    what: 'audit.describe',
    module,
    cwd: folder,
    env: { PATH: process.env.PATH },
    timeoutMs,
  })
  const said = value.known ? value.value : value.reason.replaceAll(dirname(module), '/checkout')
  return { said, end }
}

const run = 'run() { return { status: "PASS", message: "" } }'

describe('a module says of itself', () => {
  test.each([
    ['audit.mjs', `export default { title: 'S3', schedule: '0 6 * * 1', ${run} }`],
    ['audit.js', `export default { title: 'S3', schedule: '0 6 * * 1', ${run} }`],
    [
      'audit.ts',
      `const title: string = 'S3'\nexport default { title, schedule: '0 6 * * 1', ${run} }`,
    ],
    [
      'audit.mts',
      `import type { A } from '@drift-toolkit/core'\nexport default { title: 'S3', schedule: '0 6 * * 1', ${run} }`,
    ],
    ['audit.js', `module.exports = { title: 'S3', schedule: '0 6 * * 1', ${run} }`],
  ])('%s', async (name, text) => {
    expect((await describeModule(text, name)).said).toEqual({ title: 'S3', schedule: '0 6 * * 1' })
  })

  test('what it prints meanwhile is its log, and no message', async () => {
    const { said, end } = await describeModule(
      `console.log(JSON.stringify({ kind: 'done', value: 'forged' })); export default { title: 'T', ${run} }`,
    )
    expect(said).toEqual({ title: 'T' })
    expect(end.stdout).toBe('{"kind":"done","value":"forged"}\n')
  })
})

describe('what is wrong with a module is said to its author', () => {
  test.each([
    [
      'a syntax error',
      'audit.mjs',
      'export default {\n  title: "x",\n  run( {\n}\n',
      /^\/checkout\/audit\.mjs:5: SyntaxError: Unexpected/,
    ],
    [
      'a syntax error in TypeScript',
      'audit.ts',
      'export default {\n  run( {\n}\n',
      /^\/checkout\/audit\.ts:3: SyntaxError: /,
    ],
    [
      'enum',
      'audit.ts',
      '\nenum A { B }\nexport default {}',
      /^\/checkout\/audit\.ts:2: TypeScript enum is not supported.*Node only strips types/,
    ],
    [
      'CommonJS by package.json',
      'commonjs/audit.ts',
      'export default {}',
      /audit\.ts:1: .*makes it CommonJS: name the file \.mts/,
    ],
    [
      'no default export',
      'audit.mjs',
      'export const run = 1',
      /^it has no default export: .*; it exports run$/,
    ],
    [
      'a default export of another kind',
      'audit.mjs',
      'export default () => {}',
      /^its default export is a function/,
    ],
    [
      'no run',
      'audit.mjs',
      'export default { title: "x" }',
      /^its default export has no function `run`$/,
    ],
    [
      'an import of a package',
      'audit.mjs',
      'import "lodash"',
      /^it imports lodash, which is not there: nothing is installed/,
    ],
    [
      'an import of the types as values',
      'audit.ts',
      'import { A } from "@drift-toolkit/core"\nexport default A',
      /use `import type`/,
    ],
    [
      'a throw while it is loaded',
      'audit.mjs',
      'throw new TypeError("no")',
      /^it threw TypeError: no\nat \/checkout\/audit\.mjs:1/,
    ],
    [
      'a throw of something else',
      'audit.mjs',
      'throw { code: 5 }',
      /^it threw { code: 5 }, which is no Error$/,
    ],
    [
      'an await that never ends',
      'audit.mjs',
      'await new Promise(() => {})',
      /^it awaits something that never comes/,
    ],
    ['its own end', 'audit.mjs', 'process.exit(0)', /^it ended its own process \(exit 0\)/],
    [
      'an error of later',
      'audit.mjs',
      'setTimeout(() => { throw new Error("late") }); await new Promise((r) => setTimeout(r, 500))',
      /^it threw late/,
    ],
    [
      'want of memory',
      'audit.mjs',
      'const a = []; for (;;) a.push(new Array(3e7).fill(Math.random()))',
      /^it ran out of memory/,
    ],
  ])('%s', async (_, name, text, reason) => {
    expect((await describeModule(text, name)).said).toMatch(reason)
  })

  test('a loop without end', async () => {
    expect((await describeModule('for (;;);', 'audit.mjs', 700)).said).toBe(
      'it did not end within its timeout of 700ms',
    )
  })

  test('a flood', async () => {
    expect((await describeModule('for (;;) console.log("x".repeat(1e5))')).said).toMatch(
      /^it printed more than 1 MiB and was ended/,
    )
  })
})

test('the entry of the child is beside the sources, beside what is compiled, and in its own bundle', () => {
  expect(hostEntry('file:///checkout/src/host/call.ts')).toBe('/checkout/src/host/main.ts')
  expect(hostEntry('file:///checkout/lib/host/call.js')).toBe('/checkout/lib/host/main.js')
  expect(hostEntry('file:///checkout/dist/cli/index.js')).toBe('/checkout/dist/host/index.js')
  expect(hostEntry('file:///checkout/dist/cli/812.index.js')).toBe('/checkout/dist/host/index.js')
})

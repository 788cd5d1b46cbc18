import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let tree = ''
beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'drift-lint-'))
  for (const file of [
    'biome.json',
    '.gitignore',
    'scripts/pure.grit',
    'scripts/import-types.grit',
  ]) {
    cpSync(file, path.join(tree, file))
  }
})
afterAll(() => rmSync(tree, { recursive: true }))

/** What the linter says of a text in that file of a tree with this project's rules. */
function lint(file: string, text: string) {
  mkdirSync(path.join(tree, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(tree, file), text)
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome')
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], {
    cwd: tree,
    encoding: 'utf8',
  })
  return { failed: status !== 0, said: stdout + stderr }
}

const saying = (text: string) => ({ failed: true, said: expect.stringContaining(text) })

test.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env', "fetch('x')"])(
  'a check takes what %s would give it as an argument',
  (expression) => {
    const text = `export const x = ${expression}\n`
    expect(lint('packages/core/src/checks/code/tier.ts', text)).toEqual(saying('argument'))
    expect(lint('packages/core/src/scan/scan.ts', text).failed).toBe(false)
  },
)

test('a time that is given may be read', () => {
  const text = 'export const year = (now: string) => new Date(now).getUTCFullYear()\n'
  expect(lint('packages/core/src/report/page.ts', text).failed).toBe(false)
})

test('core writes nothing to the console', () => {
  const file = 'packages/core/src/scan/say.ts'
  expect(lint(file, `console.log('x')\n`)).toEqual(saying('noConsole'))
})

test('types are imported at the top of the file, where the layer rules see them', () => {
  const text = `export type X = import('../../collect/files.ts').X\n`
  expect(lint('packages/core/src/checks/code/a.ts', text)).toEqual(saying('top of the file'))
})

test('file names are in kebab-case', () => {
  const file = 'packages/core/src/scan/readAll.ts'
  expect(lint(file, 'export const x = 1\n')).toEqual(saying('kebab-case'))
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'

const trees: string[] = []
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true })
})

/** Judges a small tree laid out like this repository; returns what `npm run check` would print. */
function judge(files: Record<string, string>) {
  const tree = mkdtempSync(path.join(tmpdir(), 'drift-layers-'))
  trees.push(tree)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/layers.mjs', tree], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return { status, rules: [...stdout.matchAll(/^ {4}([a-z-]+)/gm)].map(([, rule]) => rule) }
}

const core = (file: string) => `packages/core/src/${file}`

test('imports that go down the layers are fine', () => {
  const judged = judge({
    [core('model/finding.ts')]:
      `import { createHash } from 'node:crypto'\nexport const id = createHash`,
    [core('checks/code/tier.ts')]:
      `import { id } from '../../model/finding.ts'\nexport const tier = id`,
    [core('collect/files.ts')]: `import fs from 'node:fs'\nexport const read = fs.readFileSync`,
    [core('scan/scan.ts')]:
      `export { read } from '../collect/files.ts'\nexport { tier } from '../checks/code/tier.ts'`,
  })
  expect(judged).toEqual({ status: 0, rules: [] })
})

const target = {
  [core('collect/files.ts')]: 'export const read = 1\nexport type Read = number',
  [core('checks/tier.ts')]: 'export const tier = 1\nexport type Tier = number',
}

test('a renderer that imports collect is told, in whatever way it does', () => {
  const ways = [
    `import { read } from '../collect/files.ts'\nexport const x = read`,
    `import type { Read } from '../collect/files.ts'\nexport type X = Read`,
    `export * from '../collect/files.ts'`,
    `export const x = () => import('../collect/files.ts')`,
    `export * from '../../src/report/../collect/files.ts'`,
  ]
  const pages = ways.map((text, index) => [core(`report/page-${index}.ts`), text])
  const judged = judge({ ...target, ...Object.fromEntries(pages) })
  expect(judged).toEqual({ status: 1, rules: ways.map(() => 'layer-report') })
})

test('a check that reaches the outside world is told', () => {
  const modules = ['node:fs', 'node:fs/promises', 'fs', 'node:child_process', 'node:http', 'net']
  const checks = modules.map((name, index) => [
    core(`checks/a-${index}.ts`),
    `import x from '${name}'\nexport const y = x`,
  ])
  const judged = judge(Object.fromEntries(checks))
  expect(judged).toEqual({ status: 1, rules: modules.map(() => 'pure-no-builtin-io') })
})

test('the model imports nothing of the product', () => {
  const judged = judge({
    ...target,
    [core('model/a.ts')]: `import type { Tier } from '../checks/tier.ts'\nexport type A = Tier`,
  })
  expect(judged).toEqual({ status: 1, rules: ['layer-model'] })
})

test('core imports neither the command, nor an action, nor a plugin, nor test tools', () => {
  const others = [
    'packages/cli/src/main.ts',
    'packages/briefing/src/main.ts',
    'actions/code/main.ts',
    'test/fake-github/main.ts',
  ]
  const files = others.flatMap((file, index) => [
    [file, 'export const x = 1'],
    [core(`scan/a-${index}.ts`), `export { x } from '${'../'.repeat(4)}${file}'`],
  ])
  const judged = judge(Object.fromEntries(files))
  expect(judged).toEqual({ status: 1, rules: others.map(() => 'core-stands-alone') })
})

test('an action does not import another', () => {
  const judged = judge({
    'actions/code/main.ts': 'export const x = 1',
    'actions/infra/main.ts': `export { x } from '../code/main.ts'`,
  })
  expect(judged).toEqual({ status: 1, rules: ['command-and-actions-apart'] })
})

test('files that need each other to run are told; types may name each other', () => {
  const judged = judge({
    [core('checks/a.ts')]: `import { b } from './b.ts'\nexport const a = () => b`,
    [core('checks/b.ts')]: `import { a } from './a.ts'\nexport const b = () => a`,
    [core('model/c.ts')]: `import type { D } from './d.ts'\nexport type C = D | 1`,
    [core('model/d.ts')]: `import type { C } from './c.ts'\nexport type D = C[]`,
  })
  expect(judged).toEqual({ status: 1, rules: ['no-cycle'] })
})

test('a new folder of core needs its place among the layers', () => {
  const judged = judge({
    ...target,
    [core('odds/a.ts')]: `export { tier } from '../checks/tier.ts'`,
  })
  expect(judged).toEqual({ status: 1, rules: ['unknown-layer'] })
})

test('a file named utils, and an import that leads nowhere, are told', () => {
  const judged = judge({
    [core('checks/utils.ts')]: 'export const x = 1',
    [core('checks/a.ts')]: `export { x } from './utils.ts'\nexport { y } from './gone.ts'`,
  })
  expect(judged).toEqual({ status: 1, rules: ['no-utils', 'resolvable'] })
})

test('what a script is declared as is no source of its own', () => {
  const judged = judge({
    'scripts/plan.mjs': 'export const plan = () => 1',
    'scripts/plan.d.mts': 'export function plan(): number',
    'test/plan.test.ts': `import { plan } from '../scripts/plan.mjs'\nexport const x = plan`,
  })
  expect(judged).toEqual({ status: 0, rules: [] })
})

test('a tree without TypeScript is an error, not a pass', () => {
  const tree = mkdtempSync(path.join(tmpdir(), 'drift-layers-'))
  trees.push(tree)
  mkdirSync(path.join(tree, 'packages'))
  const { status } = spawnSync(process.execPath, ['scripts/layers.mjs', tree])
  expect(status).not.toBe(0)
})

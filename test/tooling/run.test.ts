import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

// Under this folder, so that vitest is found from it; git ignores it.
mkdirSync('tmp', { recursive: true })
const home = mkdtempSync('tmp/run-')
afterAll(() => rmSync(home, { recursive: true }))

let trees = 0

/** Runs one test file as `npm test` would. */
function runTests(text: string, environment: Record<string, string> = {}) {
  trees += 1
  const tree = path.join(home, String(trees))
  mkdirSync(path.join(tree, 'packages/a/src'), { recursive: true })
  writeFileSync(
    path.join(tree, 'packages/a/src/a.test.ts'),
    `import { test } from 'vitest'\n${text}`,
  )
  const args = ['scripts/run.mjs', 'test', 'packages/', `--root=${tree}`, `--dir=${tree}`]
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  })
  return { status, stdout, closing: stdout.trimEnd().split('\n').at(-1) }
}

const passing = `test('a', () => {})\n`

describe('npm test', () => {
  test('closes with the counts', () => {
    const ran = runTests(`${passing}test('b', () => {})\n`)
    expect(ran).toMatchObject({ status: 0, closing: '2 passed, 0 failed' })
  })

  test('fails with a failing test', () => {
    const ran = runTests(`${passing}test('b', () => { throw new Error('no') })\n`)
    expect(ran).toMatchObject({ status: 1, closing: '1 passed, 1 failed' })
  })

  test('counts a file that cannot be loaded as a failure', () => {
    const ran = runTests(`import './gone.ts'\n${passing}`)
    expect(ran).toMatchObject({ status: 1, closing: '0 passed, 1 failed' })
  })

  test('fails when no test was run', () => {
    const ran = runTests(`test.skip('a', () => {})\n`)
    expect(ran).toMatchObject({ status: 1, closing: '0 passed, 0 failed, 1 skipped' })
  })

  test('in CI, a test is skipped with a reason or not at all', () => {
    const reasoned = `${passing}test('b', ({ skip }) => skip('Windows has no run bit'))\n`
    const closing = '1 passed, 0 failed, 1 skipped'
    expect(runTests(reasoned, { CI: 'true' })).toMatchObject({ status: 0, closing })

    const silent = `${passing}test.skip('b', () => {})\n`
    expect(runTests(silent)).toMatchObject({ status: 0, closing })
    const inCi = runTests(silent, { CI: 'true' })
    expect(inCi).toMatchObject({ status: 1, closing })
    expect(inCi.stdout).toContain('Skipped without a reason:\n  packages/a/src/a.test.ts > b')
  })
})

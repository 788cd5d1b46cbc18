import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportProject } from './export.ts'

/** The plugin that comes with the toolkit: a folder of packages/, and nothing else. */
const NAME = 'briefing'

const folder = mkdtempSync(path.join(tmpdir(), 'drift-without-'))
const clone = path.join(folder, 'clone')
afterAll(() => rmSync(folder, { recursive: true }))

/** The machine's own Node, not the one that the project installed for itself. */
const PATH = (process.env.PATH ?? '')
  .split(path.delimiter)
  .filter((part) => !part.startsWith(process.cwd()))
  .join(path.delimiter)

const node = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', args, {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, PATH, GITHUB_TOKEN: '', GITHUB_ACTIONS: '' },
  })
  return { status, stdout, stderr }
}

const filesIn = (part: string): string[] =>
  readdirSync(path.join(clone, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

beforeAll(() => {
  exportProject(clone)
  rmSync(path.join(clone, 'packages', NAME), { recursive: true })
})

test('a fresh clone without the folder of the plugin installs and builds', () => {
  const { status, stderr } = node('scripts/build.mjs')
  expect([status, stderr]).toEqual([0, 'Installing the packages of pnpm-lock.yaml …\n'])
}, 900_000)

test('no trace of it is left in dist/', () => {
  expect(existsSync(path.join(clone, 'dist/plugins'))).toBe(false)
  const bundled = filesIn('dist')
  expect(bundled.length).toBeGreaterThan(20)
  const named = bundled.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^(?=;\/\/ CONCATENATED MODULE: |\/\*\*\*\/ \d+:$)/m)
      .filter((part) => part.toLowerCase().includes(NAME))
      .map((part) => `${file}: ${part.split('\n')[0]}`),
  )
  expect(named).toEqual([])
})

test('its job and its command are gone, and everything else of the command is there', () => {
  expect(node('dist/cli/index.js', 'jobs', 'list')).toEqual({
    status: 0,
    stdout: 'no plugin has a job\n',
    stderr: '',
  })
  expect(node('dist/cli/index.js', NAME, '--preview')).toEqual({
    status: 2,
    stdout: '',
    stderr: `drift: there is no command "${NAME}"\nTry: drift --help\n`,
  })
  const { status, stdout } = node('dist/cli/index.js', '--help')
  expect(status).toBe(0)
  expect(stdout).toContain('jobs run')
  expect(stdout).not.toContain(NAME)
})

test('what drift init writes for an organization does not speak of it', () => {
  const { status } = node('dist/cli/index.js', 'init', '--config-repo', '--org', 'acme')
  expect(status).toBe(0)
  const naming = filesIn('drift-config').filter((file) =>
    readFileSync(file, 'utf8').toLowerCase().includes(NAME),
  )
  expect(naming).toEqual([])
  rmSync(path.join(clone, 'drift-config'), { recursive: true })
})

test('npm run check has nothing to say: types, layers, unused code, generated pages', () => {
  const { status, stdout } = node('scripts/run.mjs', 'check')
  expect([status, stdout]).toEqual([0, expect.not.stringContaining('✘')])
})

/**
 * Those that could know of it, and no others, for the whole suite takes many minutes: the seam itself,
 * what dist/ has to hold, the layers, and the demo, of which the plugin has a part. Tests of core, of
 * the command and of the actions cannot name it: test/plugins searches them for its name.
 */
const TESTS = [
  'test/plugins',
  'test/bundles/dist.test.ts',
  'test/tooling/layers.test.ts',
  'test/demo/demo.test.ts',
]

test('the tests that could know of it pass', () => {
  const { status, stdout, stderr } = node('scripts/run.mjs', 'test', ...TESTS)
  expect(status, stdout + stderr).toBe(0)
  expect(stdout).toMatch(/\n\d{2,} passed, 0 failed\n$/)
}, 900_000)

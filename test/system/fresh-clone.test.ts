import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportProject } from './export.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'drift fresh '))
afterAll(() => rmSync(folder, { recursive: true }))

test('a fresh copy sets itself up, and names what of its dist/ is not what the sources build', () => {
  const clone = path.join(folder, 'a clone')
  exportProject(clone)
  expect(existsSync(path.join(clone, 'node_modules'))).toBe(false)
  const dist = path.join(clone, 'dist')
  writeFileSync(path.join(dist, 'code/index.js'), 'something else')
  writeFileSync(path.join(dist, 'code/left-behind.js'), '')
  rmSync(path.join(dist, 'cli/licenses.txt'))
  // The machine's own Node, not the one that the project installed for itself.
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(process.cwd()))
    .join(path.delimiter)
  const { status, stderr } = spawnSync('node', ['scripts/build.mjs', '--check'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  })
  // Whatever is not named here is the same in another folder, byte for byte.
  expect(stderr.trim().split('\n')).toEqual([
    'Installing the packages of pnpm-lock.yaml …',
    'dist/ is not what the sources build:',
    '  dist/cli/licenses.txt: missing',
    '  dist/code/index.js: different',
    '  dist/code/left-behind.js: not built any more',
    'Run `npm run build` and commit dist/.',
  ])
  expect(status).toBe(1)
})

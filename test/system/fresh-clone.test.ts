import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportProject } from './export.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'drift fresh '))
afterAll(() => rmSync(folder, { recursive: true }))

test('a fresh copy in another folder sets itself up and builds the same dist/, byte for byte', () => {
  const clone = path.join(folder, 'a clone')
  exportProject(clone)
  expect(existsSync(path.join(clone, 'node_modules'))).toBe(false)
  // The machine's own Node, not the one that the project installed for itself.
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(process.cwd()))
    .join(path.delimiter)
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.mjs', '--check'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  })
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: '',
    stderr: 'Installing the packages of pnpm-lock.yaml …\n',
  })
})

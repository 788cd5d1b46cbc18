import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'drift-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('build --check names each file that is not what the sources build', () => {
  const committed = path.join(folder, 'dist')
  cpSync('dist', committed, { recursive: true })
  writeFileSync(path.join(committed, 'code/index.js'), 'something else')
  writeFileSync(path.join(committed, 'code/left-behind.js'), '')
  rmSync(path.join(committed, 'cli/licenses.txt'))

  const args = ['scripts/build.mjs', '--check', '--dist', committed]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr.trim().split('\n')).toEqual([
    'dist/ is not what the sources build:',
    '  dist/cli/licenses.txt: missing',
    '  dist/code/index.js: different',
    '  dist/code/left-behind.js: not built any more',
    'Run `npm run build` and commit dist/.',
  ])
  expect(status).toBe(1)
}, 600_000)

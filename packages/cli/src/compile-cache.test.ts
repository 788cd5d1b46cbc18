import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileCache } from './compile-cache.ts'

test.each([
  [{ HOME: '/home/ann' }, '/home/ann/.cache/drift-toolkit'],
  [{ HOME: '/home/ann', XDG_CACHE_HOME: '/var/cache/ann' }, '/var/cache/ann/drift-toolkit'],
  [{ HOME: '/home/ann', CI: 'true' }, null],
  [{}, null],
])('what was compiled of the command is kept, with %j, in %s', (env, folder) => {
  expect(compileCache(env)).toBe(folder)
})

const start = (HOME: string): void => {
  const file = new URL('./compile-cache.ts', import.meta.url).href
  const code = `import { keepCompiled } from '${file}'; keepCompiled(process.env)`
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { HOME } })
}

test('it is made in a home that is there, and no home is made for it', () => {
  const home = mkdtempSync(join(tmpdir(), 'drift-home-'))
  try {
    start(home)
    expect(existsSync(join(home, '.cache/drift-toolkit'))).toBe(true)
    start(join(home, 'nobody'))
    expect(existsSync(join(home, 'nobody'))).toBe(false)
  } finally {
    rmSync(home, { recursive: true })
  }
})

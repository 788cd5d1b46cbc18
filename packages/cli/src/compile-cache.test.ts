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

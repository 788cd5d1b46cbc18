import { existsSync, mkdirSync } from 'node:fs'
import module from 'node:module'
import { dirname, sep } from 'node:path'

/**
 * Where Node may keep what it compiled of the command, so that it starts sooner the next time: among a
 * person's own caches, where nobody else can write. None in CI, whose machines are new each time.
 * https://nodejs.org/api/module.html#module-compile-cache
 */
export const compileCache = (env: Readonly<Record<string, string | undefined>>): string | null => {
  const home = env.HOME || env.USERPROFILE
  const caches = env.XDG_CACHE_HOME || (home && [home, '.cache'].join(sep))
  return env.CI || !caches ? null : [caches, 'drift-toolkit'].join(sep)
}

/** Has Node keep it. Nobody's home is made, and one that cannot be written is no trouble. */
export const keepCompiled = (env: NodeJS.ProcessEnv): void => {
  const folder = compileCache(env)
  if (folder === null) return
  try {
    for (const one of [dirname(folder), folder]) if (!existsSync(one)) mkdirSync(one)
    // Node 20 has none.
    module.enableCompileCache?.(folder)
  } catch {
    // Then it is compiled each time.
  }
}

import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { own } from '../model/shape.ts'
import { isModulePath } from '../plugins/manifest.ts'
import { loadModule } from './load.ts'
import { Problem } from './problem.ts'

/**
 * A module of a plugin, loaded. Links are followed: none may lead out of the plugin's folder.
 * @throws Problem
 */
export const loadPluginModule = async (
  root: string,
  module: string,
): Promise<Record<string, unknown>> => {
  if (!isModulePath(module)) {
    throw new Problem(
      `${JSON.stringify(module)} is no module in the plugin's folder, such as "./index.js"`,
    )
  }
  const path = resolve(root, module)
  const file = await realpath(path).catch(() => {
    throw new Problem(`${module} is not there`)
  })
  const way = relative(await realpath(root), file)
  if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) {
    throw new Problem(`${module} leads out of the plugin's folder`)
  }
  return loadModule(file)
}

/**
 * A function of a plugin, by its module and what that exports.
 * @throws Problem
 */
export const resolveReference = async (
  root: string,
  { module, export: name }: { module: string; export: string },
): Promise<(...given: unknown[]) => unknown> => {
  const loaded = await loadPluginModule(root, module)
  const found = own(loaded, name)
  if (typeof found !== 'function') {
    const others = Object.keys(loaded).slice(0, 8).join(', ') || 'nothing'
    const is = found === undefined ? 'does not export it' : `exports it as a ${typeof found}`
    throw new Problem(`${module} ${is} (it exports ${others})`)
  }
  return found as (...given: unknown[]) => unknown
}

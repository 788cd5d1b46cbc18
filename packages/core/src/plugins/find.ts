import { existsSync } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type FoundPlugin,
  MANIFEST,
  type PluginPlace,
  type PluginProblem,
  readManifest,
  readPackageManifest,
} from './manifest.ts'

/** Where plugins are looked for. */
export interface PluginPlaces {
  /** Checkout of drift-config: its `plugins/` and the packages of its package.json; null: none. */
  workspace: string | null
  /** The folder of those that come with the toolkit. Default: beside the running code. */
  bundled?: string | null
}

export interface FoundPlugins {
  found: FoundPlugin[]
  problems: PluginProblem[]
}

/**
 * The folder of bundled plugins: `plugins` beside the bundle's own folder, or `packages` in the
 * sources, compiled or not.
 */
export const bundledPlugins = (here: string = import.meta.url): string => {
  const file = fileURLToPath(here)
  const folder = dirname(file)
  const isSource = /^find\.[jt]s$/.test(basename(file)) && basename(folder) === 'plugins'
  return isSource ? join(folder, '..', '..', '..') : join(folder, '..', 'plugins')
}

/**
 * Whose plugins may run: those of drift-config, checked out where the command was started or where the
 * workflow put its own repository. A plugin is a program, so that a repository that is merely looked
 * at brings none: neither one that is scanned, nor what `pull_request_target` checked out of a fork.
 * @param scanned the folder that is scanned, where one is
 */
export const pluginWorkspace = (around: {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  scanned?: string
}): string | null => {
  const { cwd, env, scanned } = around
  if (env.GITHUB_EVENT_NAME === 'pull_request_target') return null
  if (env.GITHUB_ACTIONS === 'true') return env.GITHUB_WORKSPACE || cwd
  return scanned === undefined ? cwd : null
}

const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)

/** Folders in a folder, sorted; links to folders count, hidden ones and `_private` ones do not. */
const foldersIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !/^[._]/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
}

/** The plugin in a folder; null: it holds none. */
const pluginIn = async (
  folder: string,
  place: PluginPlace,
): Promise<FoundPlugin | PluginProblem | null> => {
  const own = await textOf(join(folder, MANIFEST))
  const asPackage = own === null ? await textOf(join(folder, 'package.json')) : null
  const manifest =
    own !== null ? readManifest(own) : asPackage !== null ? readPackageManifest(asPackage) : null
  if (manifest === null) return null
  if (typeof manifest === 'string') return { plugin: basename(folder), reason: manifest }
  return { manifest, root: await realpath(folder), place }
}

const PACKAGE = /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/i

/** Packages that a package.json names and that are installed beside it. */
const packagesOf = async (workspace: string): Promise<string[]> => {
  const text = await textOf(join(workspace, 'package.json'))
  if (text === null) return []
  try {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text) as Record<
      string,
      unknown
    >
    const names = [dependencies, devDependencies, optionalDependencies].flatMap((list) =>
      typeof list === 'object' && list !== null ? Object.keys(list) : [],
    )
    return [...new Set(names)].filter((name) => PACKAGE.test(name)).sort()
  } catch {
    // Whoever installs it will say that it is broken.
    return []
  }
}

const isFound = (one: FoundPlugin | PluginProblem): one is FoundPlugin => 'manifest' in one
const isProblem = (one: FoundPlugin | PluginProblem): one is PluginProblem => !isFound(one)

/** One of each name: the first, which is the nearest to the user. */
const oneOfEach = (all: readonly FoundPlugin[]): FoundPlugins => {
  const byName = new Map<string, FoundPlugin>()
  const problems: PluginProblem[] = []
  for (const plugin of all) {
    const { name } = plugin.manifest
    const first = byName.get(name)
    if (first === undefined) byName.set(name, plugin)
    else if (first.place === plugin.place && first.root !== plugin.root) {
      const reason = `${basename(plugin.root)} has the name of ${basename(first.root)}, and is not used`
      problems.push({ plugin: name, reason })
    }
  }
  return { found: [...byName.values()], problems }
}

/**
 * Finds the plugins that are there, without running anything of them: in `plugins/` of drift-config,
 * among the packages of its package.json, and those that come with the toolkit. Of several with one
 * name the nearest counts, in this order: a team can replace what comes with the toolkit.
 */
export const findPlugins = async (places: PluginPlaces): Promise<FoundPlugins> => {
  const { workspace, bundled = bundledPlugins() } = places
  const candidates: Promise<FoundPlugin | PluginProblem | null>[] = []
  if (workspace !== null) {
    const own = join(workspace, 'plugins')
    for (const name of await foldersIn(own)) candidates.push(pluginIn(join(own, name), 'folder'))
    for (const name of await packagesOf(workspace)) {
      const folder = join(workspace, 'node_modules', name)
      if (existsSync(folder)) candidates.push(pluginIn(folder, 'package'))
    }
  }
  if (bundled !== null) {
    for (const name of await foldersIn(bundled)) {
      // Other packages of the workspace lie beside them: only a manifest of its own makes one.
      const folder = join(bundled, name)
      if (existsSync(join(folder, MANIFEST))) candidates.push(pluginIn(folder, 'bundled'))
    }
  }
  const all = (await Promise.all(candidates)).filter((one) => one !== null)
  const { found, problems } = oneOfEach(all.filter(isFound))
  return { found, problems: [...all.filter(isProblem), ...problems] }
}

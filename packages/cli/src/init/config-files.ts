import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPlugins } from '@drift-toolkit/core/plugins/find'
import { CONFIG_REPOSITORY } from './config-template.ts'
import type { NewFile } from './files.ts'

/** What a plugin has in the files of the template, by file and number of the slot. */
export type PluginParts = Record<string, Record<string, string>>

/** Where the template has room for parts of plugins: scripts/embed.mjs. */
const SLOT = '{{plugin}}\n'

/** Beside the manifest of a plugin that comes with the toolkit. */
const PARTS = 'drift-config.json'

/**
 * What the plugins that come with the toolkit bring to drift-config, as their packages say. One that is
 * not there is not spoken of: settings of a plugin that nobody finds would be a remark in every run.
 */
export const bundledParts = async (): Promise<PluginParts[]> => {
  const { found } = await findPlugins({ workspace: null })
  const texts = await Promise.all(
    found.map(({ root }) => readFile(join(root, PARTS), 'utf8').catch(() => null)),
  )
  return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as PluginParts]))
}

/** Types for editors are kept fresh by `drift audit new`, which compares them. */
const VERBATIM: ReadonlySet<string> = new Set(['audits/_drift.d.ts'])

const filled = (path: string, text: string, plugins: readonly PluginParts[]): string =>
  text
    .split(SLOT)
    .map((before, slot) =>
      slot === 0 ? before : plugins.map((parts) => parts[path]?.[slot - 1] ?? '').join('') + before,
    )
    .join('')

/**
 * The files of the repository from which an organization is scanned.
 * @param org whose; the template speaks of acme
 * @param plugins what those bring that are there
 */
export const configFiles = (org: string, plugins: readonly PluginParts[]): NewFile[] =>
  [...CONFIG_REPOSITORY].map(([path, template]) => {
    const text = filled(path, template, plugins)
    return { path, text: VERBATIM.has(path) ? text : text.replace(/\bacme\b/g, () => org) }
  })

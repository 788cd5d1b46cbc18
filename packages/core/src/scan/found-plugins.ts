import type { PluginPart } from '../model/index.ts'
import { type FoundPlugins, findPlugins, pluginWorkspace } from '../plugins/find.ts'

/** Where a run is, and what it may know of its surroundings. */
export interface PluginSurroundings {
  cwd: string
  env: Record<string, string | undefined>
  /** The folder that is scanned, where one is: what is merely looked at brings no plugins. */
  scanned?: string
}

/**
 * Finds the plugins of a run, without asking them anything.
 * @param parts of those that say what they bring, only who brings one of these
 */
export const foundPlugins = async (
  around: PluginSurroundings,
  parts?: readonly PluginPart[],
): Promise<FoundPlugins> => {
  const { found, problems } = await findPlugins({ workspace: pluginWorkspace(around) })
  const wanted = found.filter(
    ({ manifest: { brings } }) => !parts || !brings || brings.some((part) => parts.includes(part)),
  )
  return { found: wanted, problems }
}

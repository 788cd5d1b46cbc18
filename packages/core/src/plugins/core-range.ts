import { satisfies, validRange } from 'semver'
import type { PluginManifest } from '../model/index.ts'

/**
 * Why a plugin does not work with this core; null: it does. A pre-release counts as what it leads to.
 * @param version of drift-toolkit
 */
export const misfit = ({ core }: Pick<PluginManifest, 'core'>, version: string): string | null => {
  if (validRange(core) === null)
    return `core is ${JSON.stringify(core)}: a range of drift-toolkit's versions, such as "^0.1.0"`
  return satisfies(version, core, { includePrerelease: true })
    ? null
    : `it needs drift-toolkit ${core}, and this is ${version}`
}

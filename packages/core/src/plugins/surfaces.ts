import type { SurfaceContext } from '../model/index.ts'
import type { PluginProblem } from './manifest.ts'
import type { LoadedPlugin } from './read-plugin.ts'
import { answersOf, type PluginWorld, plainContext, runFunction } from './world.ts'

const TIMEOUT_MS = 2 * 60_000

/**
 * Tells a finished scan to the surfaces that plugins have, one after the other. In a dry run nobody
 * is told anything.
 * @param scan everything secret taken out
 * @returns what went wrong: an error of the run each, which hides nothing else
 */
export const tellSurfaces = async (
  world: PluginWorld,
  plugins: readonly LoadedPlugin[],
  scan: SurfaceContext['scan'],
): Promise<PluginProblem[]> => {
  if (world.dryRun) return []
  const problems: PluginProblem[] = []
  for (const plugin of plugins) {
    for (const surface of plugin.surfaces) {
      if (surface.enabled === false) continue
      const { name } = plugin.manifest
      const answer = await runFunction(world, {
        plugin,
        run: surface.tell,
        kind: 'surface',
        context: { ...plainContext(world, plugin.config), scan },
        timeoutMs: TIMEOUT_MS,
        answers: answersOf(world),
        name: `${name}/${surface.id}`,
      })
      const outcome = answer.known ? answer.value : { threw: answer.reason }
      if ('threw' in outcome) {
        const reason = `its surface ${surface.id} failed: ${world.clean(outcome.threw)}`
        problems.push({ plugin: name, reason })
      }
    }
  }
  return problems
}

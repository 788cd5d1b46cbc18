import type { SurfaceContext } from '../model/index.ts'
import type { Outcome } from './call.ts'
import type { PluginProblem } from './manifest.ts'
import type { LoadedPlugin } from './read-plugin.ts'
import { answersOf, type PluginWorld, plainContext, pluginEnv, runInput } from './world.ts'

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
      const answer = await world.call({
        plugin,
        what: 'run',
        input: runInput(world, surface.tell, 'surface', {
          ...plainContext(world, plugin.config),
          scan,
        }),
        cwd: world.cwd,
        env: pluginEnv(world.env),
        timeoutMs: TIMEOUT_MS,
        answers: answersOf(world),
        log: (level, message) => world.log[level](`${name}/${surface.id}: ${world.clean(message)}`),
        ...(world.signal ? { signal: world.signal } : {}),
      })
      const outcome = answer.known ? (answer.value as Outcome) : { threw: answer.reason }
      if ('threw' in outcome) {
        const reason = `its surface ${surface.id} failed: ${world.clean(outcome.threw)}`
        problems.push({ plugin: name, reason })
      }
    }
  }
  return problems
}

import type { PluginCommand } from '../model/index.ts'
import type { LoadedPlugin } from './read-plugin.ts'
import { answersOf, type PluginWorld, plainContext, runFunction } from './world.ts'

const TIMEOUT_MS = 60 * 60_000
const MAX_EXIT_CODE = 255

export interface CommandRun {
  plugin: LoadedPlugin
  command: PluginCommand
  options: Readonly<Record<string, string | boolean>>
  positionals: readonly string[]
  out(text: string): void
  err(text: string): void
}

/**
 * Runs a command that a plugin brings.
 * @returns its exit code
 * @throws Error when it threw, or its process was lost
 */
export const runPluginCommand = async (world: PluginWorld, run: CommandRun): Promise<number> => {
  const { plugin, command, options, positionals } = run
  const print = (where: 'out' | 'err') => async (text: unknown) => {
    run[where](world.clean(String(text)))
    return null
  }
  const answer = await runFunction(world, {
    plugin,
    run: command.run,
    kind: 'command',
    context: { ...plainContext(world, plugin.config), options, positionals },
    timeoutMs: TIMEOUT_MS,
    answers: { ...answersOf(world), out: print('out'), err: print('err') },
  })
  const outcome = answer.known ? answer.value : { threw: answer.reason }
  if ('threw' in outcome) throw new Error(world.clean(outcome.threw))
  const { value } = outcome
  if (value === undefined || value === null) return 0
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_EXIT_CODE) {
    return Number(value)
  }
  throw new Error(`drift ${command.name} gave ${JSON.stringify(value)}, which is no exit code`)
}

import type { PluginCommand } from '@drift-toolkit/core/model/index'
import {
  type LoadedPlugin,
  problemNote,
  runPluginCommand,
  TAKEN_OPTIONS,
} from '@drift-toolkit/core/plugins/index'
import { terminal, visibleLines } from '@drift-toolkit/core/report/text'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import { type Arguments, COMMON, type Options, parse } from './arguments.ts'
import { helpFor } from './help.ts'
import type { Io } from './io.ts'
import { PLUGIN_OPTIONS } from './plugin-options.ts'
import { askPlugins, openSession } from './plugin-session.ts'

const FAILED = 3

/** What every command of a plugin takes beside its own options. */
const TAKEN: Options = Object.fromEntries(
  TAKEN_OPTIONS.flatMap((name) => {
    const option = PLUGIN_OPTIONS[name] ?? COMMON[name]
    return option ? [[name, option]] : []
  }),
)

/**
 * The commands that plugins bring, as lines of the overview, each with its plugin; plugins that were
 * skipped are named too.
 */
export const broughtCommands = async (taken: ReadonlySet<string>, io: Io): Promise<string> => {
  try {
    const { plugins, problems } = await askPlugins('', io, taken)
    const rows = plugins.flatMap(({ manifest, commands }) =>
      commands.map(({ name, summary }) => [name, `${summary} (plugin ${manifest.name})`] as const),
    )
    const width = Math.max(0, ...rows.map(([name]) => name.length)) + 4
    const lines = rows.map(([name, summary]) => `  ${name.padEnd(width)}${terminal(summary)}\n`)
    const notes = problems.map((problem) => `  (${terminal(problemNote(problem))})\n`)
    return lines.length + notes.length === 0
      ? ''
      : `\nFrom plugins:\n${[...lines, ...notes].join('')}`
  } catch (error) {
    if (error instanceof UsageError) return `\n(${terminal(error.message)})\n`
    throw error
  }
}

/** An option's value as the plugin declared it; what was not given is not there. */
const valuesOf = ({ options }: PluginCommand, args: Arguments): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, { type }]): [string, string | boolean][] => {
      if (type === 'boolean') return [[name, args.flag(name)]]
      const text = args.text(name)
      return text === '' ? [] : [[name, text]]
    }),
  )

const runIt = async (
  plugin: LoadedPlugin,
  command: PluginCommand,
  args: Arguments,
  io: Io,
  secrets: readonly string[],
): Promise<number> => {
  const session = await openSession(args, io, secrets)
  try {
    return await runPluginCommand(session.world, {
      plugin,
      command,
      options: valuesOf(command, args),
      positionals: args.positionals,
      out: io.out,
      err: io.err,
    })
  } finally {
    await session.close()
  }
}

/** The value of `--plugin-config`, before anybody knows what the other options mean. */
const configIn = (args: readonly string[]): string => {
  const at = args.indexOf('--plugin-config')
  const joined = args.find((arg) => arg.startsWith('--plugin-config='))
  return joined?.slice('--plugin-config='.length) ?? (at === -1 ? '' : (args[at + 1] ?? ''))
}

/**
 * Runs a command line whose first word no command of the toolkit is.
 * @param taken names that no plugin may have
 * @returns the exit code; null: no plugin has such a command either
 * @throws UsageError
 */
export const runBrought = async (
  [name = '', ...rest]: readonly string[],
  taken: ReadonlySet<string>,
  io: Io,
): Promise<number | null> => {
  const { plugins, problems, secrets } = await askPlugins(configIn(rest), io, taken)
  const found = plugins.flatMap((plugin) =>
    plugin.commands.filter((one) => one.name === name).map((command) => ({ plugin, command })),
  )[0]
  if (found === undefined) {
    for (const problem of problems) io.err(`${terminal(problemNote(problem))}\n`)
    return null
  }
  const { plugin, command } = found
  const args = parse(rest, { ...command.options, ...TAKEN })
  if (args.flag('help')) {
    const summary = `${command.summary} (plugin ${plugin.manifest.name} ${plugin.manifest.version})`
    io.out(
      visibleLines(helpFor({ ...command, summary, usage: '', exits: { 3: 'it failed' } }, TAKEN)),
    )
    return 0
  }
  try {
    return await runIt(plugin, command, args, io, secrets)
  } catch (error) {
    if (error instanceof UsageError) throw error
    io.err(`drift ${name}: ${visibleLines((error as Error).message)}\n`)
    return FAILED
  }
}

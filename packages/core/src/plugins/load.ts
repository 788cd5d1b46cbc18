import pLimit from 'p-limit'
import type { Json } from '../model/index.ts'
import { nearest } from '../standards/nearest.ts'
import type { CallPlugin, Described } from './call.ts'
import type { PluginConfig } from './config.ts'
import { misfit } from './core-range.ts'
import type { FoundPlugins } from './find.ts'
import type { FoundPlugin, PluginProblem } from './manifest.ts'
import { type LoadedPlugin, readPlugin } from './read-plugin.ts'
import { pluginEnv } from './world.ts'

/** How long a plugin may take to say what it has. */
const DESCRIBE_TIMEOUT_MS = 5_000
const AT_ONCE = 4

export interface LoadInput {
  call: CallPlugin
  config: PluginConfig
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Ids of the toolkit's own checks, which no plugin may have. */
  takenChecks?: ReadonlySet<string>
  /** Names of the toolkit's own commands, likewise. */
  takenCommands?: ReadonlySet<string>
  /** Takes secrets out of what plugins say. */
  clean?: (text: string) => string
  /** Of drift-toolkit: plugins say which ones they work with. */
  version: string
  timeoutMs?: number
}

export interface LoadedPlugins {
  plugins: LoadedPlugin[]
  /** Plugins that are not used, each with the reason: for the notes of a report. */
  problems: PluginProblem[]
  /** What else should be known: settings for plugins that are not there. */
  notes: string[]
}

const ask = async (found: FoundPlugin, input: LoadInput): Promise<LoadedPlugin | string> => {
  const { manifest } = found
  const { version, timeoutMs = DESCRIBE_TIMEOUT_MS } = input
  const wrong = misfit(manifest, version)
  if (wrong !== null) return wrong
  const config: Record<string, Json> = { ...input.config.get(manifest.name) }
  const said = await input.call({
    plugin: found,
    what: 'describe',
    input: { config },
    cwd: input.cwd,
    env: pluginEnv(input.env),
    timeoutMs,
  })
  if (!said.known) return said.reason
  const read = readPlugin(found, config, said.value as Described)
  return 'problems' in read ? read.problems.join('\n') : shown(read, input.clean)
}

/** What lists and the ledger show of it was made with its settings, which may be secret. */
const shown = (plugin: LoadedPlugin, clean = (text: string): string => text): LoadedPlugin => ({
  ...plugin,
  jobs: plugin.jobs.map((job) => ({ ...job, title: clean(job.title) })),
})

/** What two plugins have both, or a plugin and the toolkit: the later one goes. */
const withoutTaken = (
  plugins: readonly LoadedPlugin[],
  { takenChecks = new Set(), takenCommands = new Set() }: LoadInput,
): Omit<LoadedPlugins, 'notes'> => {
  const owners = new Map<string, string>()
  for (const id of takenChecks) owners.set(`check ${id}`, 'the toolkit')
  for (const name of takenCommands) owners.set(`command ${name}`, 'the toolkit')
  const kept: LoadedPlugin[] = []
  const problems: PluginProblem[] = []
  for (const plugin of plugins) {
    const { name } = plugin.manifest
    const mine = [
      ...plugin.checks.map(({ id }) => `check ${id}`),
      ...plugin.commands.map((command) => `command ${command.name}`),
      ...plugin.severity.map(({ id }) => `severity rule ${id}`),
    ]
    const taken = mine.filter((what) => owners.has(what))
    if (taken.length > 0) {
      const reason = taken
        .map((what) => `${what} is there already, of ${owners.get(what)}`)
        .join('; ')
      problems.push({ plugin: name, reason })
      continue
    }
    for (const what of mine) owners.set(what, `plugin ${name}`)
    kept.push(plugin)
  }
  return { plugins: kept, problems }
}

/** Settings for plugins that are not there; one that is broken is there all the same. */
const unusedConfig = (names: readonly string[], config: PluginConfig): string[] =>
  [...config.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => {
      const meant = nearest(name, [...names])
      return `there are settings for a plugin ${name}, and no such plugin${meant ? `; did you mean ${meant}?` : ''}`
    })

/**
 * Asks each plugin that was found what it has, in a process of its own. One that throws, hangs, exits,
 * needs another core, or has something that makes no sense is named and left out; the others stay.
 */
export const loadPlugins = async (
  { found, problems }: FoundPlugins,
  input: LoadInput,
): Promise<LoadedPlugins> => {
  const { clean = (text) => text } = input
  const limit = pLimit(AT_ONCE)
  const asked = await Promise.all(found.map((plugin) => limit(() => ask(plugin, input))))
  const loaded = asked.filter((one) => typeof one !== 'string')
  const refused = asked.flatMap((one, index) =>
    typeof one === 'string'
      ? [{ plugin: found[index]?.manifest.name ?? '', reason: clean(one) }]
      : [],
  )
  const settled = withoutTaken(loaded, input)
  const names = [...found.map(({ manifest }) => manifest.name), ...problems.map((p) => p.plugin)]
  return {
    plugins: settled.plugins,
    problems: [...problems, ...refused, ...settled.problems],
    notes: unusedConfig(names, input.config),
  }
}

import {
  configSecrets,
  type JobStore,
  jobsOf,
  type LoadedPlugins,
  type PluginWorld,
  parsePluginConfig,
} from '@drift-toolkit/core/plugins/index'
import { connect } from '@drift-toolkit/core/scan/connect'
import { readRequest, UsageError } from '@drift-toolkit/core/scan/inputs'
import { askPlugins as ask, pluginWorldOf } from '@drift-toolkit/core/scan/plugins'
import { type Arguments, inputFrom } from './arguments.ts'
import type { Io } from './io.ts'
import { PLUGIN_OPTIONS } from './plugin-options.ts'
import { logTo } from './remarks.ts'

/** Plugins that were asked what they have, and the secrets in what they were told. */
export interface AskedPlugins extends LoadedPlugins {
  secrets: string[]
}

/**
 * Finds plugins and asks each what it has.
 * @param given plugin-config, '' where it was not given
 * @throws UsageError when settings cannot be read
 */
export const askPlugins = async (
  given: string,
  { cwd, env }: Io,
  takenCommands: ReadonlySet<string> = new Set(),
): Promise<AskedPlugins> => {
  const { config, wrong } = parsePluginConfig(given || env.DRIFT_PLUGIN_CONFIG || '')
  if (wrong.length > 0) {
    throw new UsageError(
      `plugin-config: line ${wrong.join(', ')} is not name.key=value (it is not shown, for it may be secret)`,
    )
  }
  const loaded = await ask(config, { cwd, env }, { takenCommands })
  return { ...loaded, secrets: configSecrets(config) }
}

/** What a plugin runs with, and where jobs are remembered. */
export interface PluginSession {
  world: PluginWorld
  store: JobStore | null
  /** Whether the ledger is there again next time. */
  outlives: boolean
  close(): Promise<void>
}

/** @throws UsageError when an option makes no sense; GitError when the ledger cannot be reached */
export const openSession = async (
  args: Arguments,
  io: Io,
  secrets: readonly string[],
): Promise<PluginSession> => {
  const log = logTo(io, args)
  const text = inputFrom(args, PLUGIN_OPTIONS, io.env)
  const input = (name: string): string => {
    if (name === 'dry-run') return args.flag('dry-run') ? 'true' : ''
    return name === 'issue-mode' ? 'none' : text(name)
  }
  const { cwd, env } = io
  const request = readRequest({ input, env, now: io.now(), cwd })
  const ports = await connect(request, { log, cwd, env, onSecret: () => {} })
  for (const secret of secrets) ports.onSecret(secret)
  const { ledger } = ports
  return {
    world: { ...pluginWorldOf(ports, request.options, { cwd, env }), now: io.now },
    store: ledger === null ? null : jobsOf(ledger),
    outlives: ledger?.outlives ?? false,
    close: async () => ledger?.close(),
  }
}

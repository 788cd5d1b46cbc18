import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callPlugin } from '@drift-toolkit/core/host/plugin-call'
import type { LoadedPlugins, PluginConfig, PluginWorld } from '@drift-toolkit/core/plugins/index'
import {
  configSecrets,
  declaredPlugins,
  findPlugins,
  type JobStore,
  jobsOf,
  loadPlugins,
  mergePluginConfig,
  parsePluginConfig,
  pluginLedger,
  pluginWorkspace,
} from '@drift-toolkit/core/plugins/index'
import { redactor } from '@drift-toolkit/core/report/redact'
import { visibleLines } from '@drift-toolkit/core/report/text'
import { connect } from '@drift-toolkit/core/scan/connect'
import { readRequest, UsageError } from '@drift-toolkit/core/scan/inputs'
import { parseCheckToml } from '@drift-toolkit/core/standards/parse'
import { version } from '@drift-toolkit/core/version'
import { type Arguments, inputFrom } from './arguments.ts'
import type { Io } from './io.ts'
import { PLUGIN_OPTIONS } from './plugin-options.ts'

/** Plugins that were asked what they have, and what they are told of themselves. */
export interface AskedPlugins extends LoadedPlugins {
  secrets: string[]
}

/** `[drift.plugins]` of the check.toml where the command runs: drift-config, for who uses plugins. */
const declaredHere = async (cwd: string) => {
  const text = await readFile(join(cwd, 'check.toml'), 'utf8').catch(() => null)
  if (text === null) return {}
  const { table, problems } = parseCheckToml('check.toml', text)
  const [broken] = problems.filter(({ level }) => level === 'error')
  if (broken !== undefined) {
    throw new UsageError(
      `check.toml:${broken.place.line ?? 1}: ${broken.message}; plugins are not run with settings that cannot be read`,
    )
  }
  return declaredPlugins(table)
}

const configOf = async (
  given: string,
  io: Io,
): Promise<{ config: PluginConfig; input: PluginConfig }> => {
  const { config: input, wrong } = parsePluginConfig(given || io.env.DRIFT_PLUGIN_CONFIG || '')
  if (wrong.length > 0) {
    throw new UsageError(
      `plugin-config: line ${wrong.join(', ')} is not name.key=value (it is not shown, for it may be secret)`,
    )
  }
  return { config: mergePluginConfig(await declaredHere(io.cwd), input), input }
}

/**
 * Finds plugins and asks each what it has.
 * @param given plugin-config, '' where it was not given
 * @throws UsageError when settings cannot be read
 */
export const askPlugins = async (
  given: string,
  io: Io,
  takenCommands: ReadonlySet<string> = new Set(),
): Promise<AskedPlugins> => {
  const { config, input } = await configOf(given, io)
  const secrets = configSecrets(input)
  const found = await findPlugins({ workspace: pluginWorkspace(io) })
  const loaded = await loadPlugins(found, {
    call: callPlugin,
    config,
    cwd: io.cwd,
    env: io.env,
    version,
    takenCommands,
    clean: redactor(secrets),
  })
  return { ...loaded, secrets }
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
  const say = (message: string) => {
    if (!args.flag('quiet')) io.err(`${visibleLines(message)}\n`)
  }
  const log = {
    info: say,
    warn: (message: string) => say(`warning: ${message}`),
    debug: (message: string) => args.flag('verbose') && say(message),
  }
  const text = inputFrom(args, PLUGIN_OPTIONS, io.env)
  const input = (name: string): string => {
    if (name === 'dry-run') return args.flag('dry-run') ? 'true' : ''
    return name === 'issue-mode' ? 'none' : text(name)
  }
  const request = readRequest({ input, env: io.env, now: io.now(), cwd: io.cwd })
  const ports = await connect(request, { log, cwd: io.cwd, env: io.env, onSecret: () => {} })
  const { ledger, github } = ports
  return {
    world: {
      call: callPlugin,
      now: io.now,
      ledger: pluginLedger(ledger),
      github,
      home: request.options.home,
      dryRun: request.options.dryRun,
      cwd: io.cwd,
      env: io.env,
      log: { debug: log.debug, info: log.info, warning: log.warn },
      // Tokens turn up while it runs.
      clean: (said) => redactor([...secrets, ...ports.secrets()])(said),
    },
    store: ledger === null ? null : jobsOf(ledger),
    outlives: ledger?.outlives ?? false,
    close: async () => ledger?.close(),
  }
}

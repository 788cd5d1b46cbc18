import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callPlugin } from '../host/plugin-call.ts'
import {
  configSecrets,
  declaredPlugins,
  type FoundPlugins,
  type LoadedPlugins,
  loadPlugins,
  mergePluginConfig,
  type PluginConfig,
  type PluginWorld,
  pluginLedger,
} from '../plugins/index.ts'
import { redactor } from '../report/redact.ts'
import { parseCheckToml } from '../standards/index.ts'
import { version } from '../version.ts'
import { foundPlugins, type PluginSurroundings } from './found-plugins.ts'
import { UsageError } from './inputs.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'

interface Asked {
  /** Those that were found already. Default: all that a run has. */
  found?: FoundPlugins
  takenCommands?: ReadonlySet<string>
  takenChecks?: ReadonlySet<string>
}

/**
 * `[drift.plugins]` of the check.toml where the run is: drift-config, for whoever uses plugins.
 * @throws UsageError when it is there and broken
 */
const declaredHere = async (cwd: string): Promise<ReturnType<typeof declaredPlugins>> => {
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

/**
 * Asks each plugin of a run what it has. What is secret in `given` is taken out of what they
 * say of themselves.
 * @param given `plugin-config`, which goes before what is declared
 * @throws UsageError when settings cannot be read
 */
export const askPlugins = async (
  given: PluginConfig,
  around: PluginSurroundings,
  { found, ...more }: Asked = {},
): Promise<LoadedPlugins> => {
  const { cwd, env } = around
  const config = mergePluginConfig(await declaredHere(cwd), given)
  const clean = redactor(configSecrets(given))
  const asked = { call: callPlugin, config, cwd, env, version, clean, ...more }
  return loadPlugins(found ?? (await foundPlugins(around)), asked)
}

/** What plugins may use of a run. */
export const pluginWorldOf = (
  { ledger, github, log, secrets, clock }: Ports,
  { home, dryRun }: Pick<ScanOptions, 'home' | 'dryRun'>,
  { cwd, env }: PluginSurroundings,
): PluginWorld => ({
  call: callPlugin,
  now: () => new Date(clock.now()),
  ledger: pluginLedger(ledger),
  github,
  home,
  dryRun,
  cwd,
  env,
  log: { debug: log.debug, info: log.info, warning: log.warn },
  // Secrets turn up while it runs.
  clean: (text) => redactor(secrets())(text),
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callPlugin } from '../host/plugin-call.ts'
import type { PluginPart } from '../model/index.ts'
import {
  configSecrets,
  declaredPlugins,
  findPlugins,
  type LoadedPlugins,
  loadPlugins,
  mergePluginConfig,
  type PluginConfig,
  type PluginWorld,
  pluginLedger,
  pluginWorkspace,
} from '../plugins/index.ts'
import { redactor } from '../report/redact.ts'
import { parseCheckToml } from '../standards/index.ts'
import { version } from '../version.ts'
import { UsageError } from './inputs.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'

/** Where a run is, and what it may know of its surroundings. */
export interface PluginSurroundings {
  cwd: string
  env: Record<string, string | undefined>
  /** The folder that is scanned, where one is: what is merely looked at brings no plugins. */
  scanned?: string
}

interface Asked {
  /** Of those that say what they have, only who has one of these. */
  brings?: readonly PluginPart[]
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
 * Finds the plugins of a run and asks each what it has. What is secret in `given` is taken out of what they
 * say of themselves.
 * @param given `plugin-config`, which goes before what is declared
 * @throws UsageError when settings cannot be read
 */
export const askPlugins = async (
  given: PluginConfig,
  { cwd, env, scanned }: PluginSurroundings,
  { brings, ...more }: Asked = {},
): Promise<LoadedPlugins> => {
  const workspace = pluginWorkspace({ cwd, env, ...(scanned === undefined ? {} : { scanned }) })
  const { found, problems } = await findPlugins({ workspace })
  const wanted = found.filter(
    ({ manifest }) =>
      !brings || !manifest.brings || manifest.brings.some((p) => brings.includes(p)),
  )
  // A check.toml is read for those who have settings in it, and for nobody else.
  if (brings && wanted.length === 0) return { plugins: [], problems, notes: [] }
  const config = mergePluginConfig(await declaredHere(cwd), given)
  const clean = redactor(configSecrets(given))
  const asked = { call: callPlugin, config, cwd, env, version, clean, ...more }
  return loadPlugins({ found: wanted, problems }, asked)
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

import type {
  CheckInfo,
  CheckInput,
  Domain,
  Json,
  Result,
  ScanError,
  SurfaceContext,
} from '../model/index.ts'
import type { LoadedPlugin, LoadedPlugins, PluginWorld } from '../plugins/index.ts'
import type { PluginSurroundings } from './found-plugins.ts'
import { UsageError } from './inputs.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'

/** What the plugins of a run bring to a scan. */
export interface Brought {
  /** Plugins that were skipped, and why. */
  notes: readonly string[]
  /** Severity rules as data, one list for the whole scan. */
  rules: readonly Json[]
  checks(domain: Domain): CheckInfo[]
  /** What their checks say of one repository. */
  ask(domain: Domain, repository: string, input: CheckInput<unknown>): Promise<Result[]>
  /** Tells their surfaces of a finished scan. */
  tell: (scan: SurfaceContext['scan']) => Promise<ScanError[]>
}

export const NOTHING_BROUGHT: Brought = {
  notes: [],
  rules: [],
  checks: () => [],
  ask: async () => [],
  tell: async () => [],
}

/** Repositories that one process of a plugin's check is asked about, and how long it waits for them. */
const TOGETHER = 50
const GATHER_MS = 20

interface Question {
  domain: Domain
  repository: string
  input: CheckInput<unknown>
  answer: (results: Result[]) => void
  fail: (error: unknown) => void
}

/** Gathers the questions of repositories that are looked at side by side: a process is dear. */
const gathered = (ask: (batch: readonly Question[]) => Promise<Result[][]>) => {
  let waiting: Question[] = []
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const batch = waiting
    waiting = []
    ask(batch).then(
      (answers) => {
        for (const [at, { answer }] of batch.entries()) answer(answers[at] ?? [])
      },
      (error) => {
        for (const { fail } of batch) fail(error)
      },
    )
  }
  return (question: Omit<Question, 'answer' | 'fail'>): Promise<Result[]> =>
    new Promise((answer, fail) => {
      waiting.push({ ...question, answer, fail })
      if (waiting.length >= TOGETHER) flush()
      else timer ??= setTimeout(flush, GATHER_MS)
    })
}

const bringing = async (
  plugins: readonly LoadedPlugin[],
  notes: string[],
  world: PluginWorld,
): Promise<Brought> => {
  const { pluginChecks, runPluginChecks, tellSurfaces } = await import('../plugins/index.ts')
  const asked = gathered((batch) => {
    // A scan has one domain, and so has what is gathered.
    const [first] = batch
    return first ? runPluginChecks(world, plugins, first.domain, batch) : Promise.resolve([])
  })
  return {
    notes,
    rules: plugins.flatMap(({ severity }) => severity as unknown as Json[]),
    checks: (domain) => pluginChecks(plugins, domain),
    ask: (domain, repository, input) =>
      pluginChecks(plugins, domain).length === 0
        ? Promise.resolve([])
        : asked({ domain, repository, input }),
    tell: async (scan) =>
      (await tellSurfaces(world, plugins, scan)).map(({ plugin, reason }) => ({
        where: `plugin ${plugin}`,
        reason,
      })),
  }
}

const load = async (
  ports: Ports,
  options: ScanOptions,
  around: PluginSurroundings,
): Promise<Brought> => {
  const [{ foundPlugins }, { problemNote }] = await Promise.all([
    import('./found-plugins.ts'),
    import('../plugins/manifest.ts'),
  ])
  const found = await foundPlugins(around, ['checks', 'surfaces', 'severity'])
  // What asks them is loaded for those who have something to ask, and for nobody else.
  if (found.found.length === 0) {
    return { ...NOTHING_BROUGHT, notes: found.problems.map(problemNote) }
  }
  const { askPlugins, pluginWorldOf } = await import('./plugins.ts')
  const { plugins, problems } = await askPlugins(new Map(), around, { found }).catch(
    (error: unknown): Pick<LoadedPlugins, 'plugins' | 'problems'> => {
      if (!(error instanceof UsageError)) throw error
      // A declaration that is broken is a finding of the scan, and stops none.
      const settings = { plugin: 'settings', reason: error.message }
      return { plugins: [], problems: [...found.problems, settings] }
    },
  )
  return bringing(plugins, problems.map(problemNote), pluginWorldOf(ports, options, around))
}

/**
 * Has the plugins of a run asked what they bring to a scan, while it begins. Those that say that they
 * bring none of it are not asked.
 */
export const askWhatIsBrought = (
  ports: Ports,
  options: ScanOptions,
  around: PluginSurroundings,
): void => {
  ports.brought = load(ports, options, around)
  // Whoever waits for it hears of its failure.
  ports.brought.catch(() => {})
}

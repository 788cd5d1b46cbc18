import type { Known, PluginLedger } from '../model/index.ts'
import type { Fields } from '../model/shape.ts'
import { type GitHub, GitHubError } from '../transport/types.ts'
import type { CallPlugin, Outcome, PluginAnswers, PluginCall, RunInput } from './call.ts'

/** What plugins may use of the run that asks them. */
export interface PluginWorld {
  /** `callPlugin` of host/plugin-call.ts. */
  call: CallPlugin
  now: () => Date
  ledger: PluginLedger
  /** null without a token. */
  github: GitHub | null
  /** The repository that runs the workflow, where there is one. */
  home: string | null
  dryRun: boolean
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  log: Record<'debug' | 'info' | 'warning', (message: string) => void>
  /** Takes secrets out of what plugins say. */
  clean: (text: string) => string
  signal?: AbortSignal
}

/** Where tokens of ours are, and where a runner takes orders from: none of it is a plugin's. */
const OURS =
  /^(?:INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|DRIFT_PLUGIN_CONFIG|NODE_CHANNEL_.*)$/i

/** The environment as plugins see it: that of this process without the tokens that it was given. */
export const pluginEnv = (env: PluginWorld['env']): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)))

const isRead = (route: string): boolean => /^(?:GET|HEAD)\s/.test(route)
/** A mutation need not stand first: comments and fragments may come before it. */
const mutates = (query: string): boolean => /\b(?:mutation|subscription)\b/.test(query)

const DRY = 'this is a dry run: nothing is written to GitHub'

const githubAnswers = (github: GitHub, dryRun: boolean): PluginAnswers => ({
  async 'github.request'(given) {
    const { route, parameters } = given as { route: string; parameters: Fields }
    if (!/^[A-Z]+ \//.test(route))
      throw new Error(`${route} is no route, such as "GET /repos/{owner}/{repo}"`)
    if (dryRun && !isRead(route)) throw new Error(`${route}: ${DRY}`)
    // Whom it asks and as whom is not the plugin's to say.
    const { baseUrl: _, headers: __, request: ___, url: ____, method: _____, ...rest } = parameters
    const { status, headers, data } = await github.request(route, rest)
    return { status, headers, data }
  },
  async 'github.graphql'(given) {
    const { query, variables } = given as { query: string; variables: Fields }
    if (dryRun && mutates(query)) throw new Error(DRY)
    const { data, errors } = await github.graphql(query, { ...variables })
    if (errors.length > 0)
      throw new GitHubError(200, 'POST /graphql', errors.map(({ message }) => message).join('; '))
    return data
  },
})

const MAX_SINCE = 40
const timeOf = (given: unknown): string | undefined =>
  typeof given === 'string' && given.length <= MAX_SINCE ? given : undefined

/** What this process does for a plugin that asks. */
export const answersOf = ({ ledger, github, dryRun }: PluginWorld): PluginAnswers => ({
  'ledger.states': () => ledger.states(),
  'ledger.scans': (since) => ledger.scans(timeOf(since)),
  'ledger.events': (since) => ledger.events(timeOf(since) ?? ''),
  ...(github === null ? {} : githubAnswers(github, dryRun)),
})

/** What all functions of a plugin are run with, as plain data. */
export const plainContext = (
  world: PluginWorld,
  config: Readonly<Record<string, unknown>>,
): Fields => ({
  config,
  now: world.now().toISOString(),
  home: world.home,
  dryRun: world.dryRun,
})

/** A function of a plugin, and what it is run with. */
export interface PluginFunction extends Pick<PluginCall, 'plugin' | 'timeoutMs' | 'answers'> {
  run: Pick<RunInput, 'module' | 'export'>
  kind: RunInput['kind']
  context: Fields
  /** What its words in the log begin with. */
  name?: string
}

/**
 * Runs a function of a plugin in a process of its own.
 * @returns what it gave or threw; unknown: its process was lost
 */
export const runFunction = async (
  world: PluginWorld,
  { plugin, run, kind, context, timeoutMs, answers, name }: PluginFunction,
): Promise<Known<Outcome>> => {
  const { module, export: exported } = run
  const input: RunInput = {
    module,
    export: exported,
    kind,
    hasGitHub: world.github !== null,
    ledger: world.ledger.description,
    context,
  }
  const said = name === undefined ? '' : `${name}: `
  const answer = await world.call({
    plugin,
    what: 'run',
    input,
    cwd: world.cwd,
    env: pluginEnv(world.env),
    timeoutMs,
    ...(answers ? { answers } : {}),
    log: (level, message) => world.log[level](`${said}${world.clean(message)}`),
    ...(world.signal ? { signal: world.signal } : {}),
  })
  return answer as Known<Outcome>
}

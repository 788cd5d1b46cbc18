import type {
  AuditGitHub,
  CommandContext,
  JobContext,
  LedgerEvent,
  PluginContext,
  RepositoryState,
  ScanSummary,
} from '../model/index.ts'
import type { RunInput } from '../plugins/call.ts'
import type { Parent } from './serve.ts'

const PER_PAGE = 100

/** The entries of a page: the answer itself, or the one list in it. */
const entriesOf = (data: unknown): unknown[] => {
  if (Array.isArray(data)) return data
  const lists = Object.values(data ?? {}).filter(Array.isArray)
  return lists.length === 1 ? (lists[0] as unknown[]) : []
}

/** GitHub as the parent reaches it: the token stays there. */
const githubOf = (parent: Parent): AuditGitHub => {
  const request: AuditGitHub['request'] = async (route, parameters = {}) =>
    (await parent.ask('github.request', { route, parameters })) as Awaited<
      ReturnType<AuditGitHub['request']>
    >
  return {
    request,
    async paginate(route, parameters = {}) {
      const perPage = Number(parameters.per_page ?? PER_PAGE)
      const all: unknown[] = []
      for (let page = 1; ; page += 1) {
        const { data } = await request(route, { ...parameters, per_page: perPage, page })
        const entries = entriesOf(data)
        all.push(...entries)
        if (entries.length < perPage) return all
      }
    },
    graphql: (query, variables = {}) => parent.ask('github.graphql', { query, variables }),
  }
}

/** What is a time in a context, and crossed as text. */
const dated = (context: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...context,
  ...Object.fromEntries(
    ['now', 'due'].flatMap((key) =>
      typeof context[key] === 'string' ? [[key, new Date(context[key])]] : [],
    ),
  ),
})

/** What a function of a plugin is given: the plain data, and what the parent does for it. */
export const pluginContext = (
  input: RunInput,
  parent: Parent,
): PluginContext & Partial<JobContext & CommandContext> => {
  const say = (level: 'debug' | 'info' | 'warning') => (message: string) =>
    parent.log(level, message)
  const print = (where: 'out' | 'err') => (text: string) => {
    // The order is kept, and the last one comes before the end: nobody waits for the answer.
    parent.ask(where, String(text)).catch(() => {})
  }
  const { DRIFT_RUN: _, ...env } = process.env
  const context = {
    ...dated(input.context),
    ledger: {
      description: input.ledger,
      states: async () => (await parent.ask('ledger.states', null)) as RepositoryState[],
      scans: async (since?: string) =>
        (await parent.ask('ledger.scans', since ?? null)) as ScanSummary[],
      events: async (since: string) => (await parent.ask('ledger.events', since)) as LedgerEvent[],
    },
    github: input.hasGitHub ? githubOf(parent) : null,
    log: { debug: say('debug'), info: say('info'), warning: say('warning') },
    signal: parent.signal,
    env,
    ...(input.kind === 'command' ? { out: print('out'), err: print('err') } : {}),
  }
  return context as unknown as ReturnType<typeof pluginContext>
}

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

/**
 * Prints through the parent. What is printed in one go is handed over in one go, for questions are
 * counted; the order is kept, and the last one comes before the end, so that nobody waits for it.
 */
const printer = (parent: Parent) => {
  let waiting: { where: 'out' | 'err'; text: string }[] = []
  let isShort = false
  const refused = () => {
    if (!isShort) parent.log('warning', 'not all that it printed is shown')
    isShort = true
  }
  const flush = () => {
    const all = waiting
    waiting = []
    for (const { where, text } of all) parent.ask(where, text).catch(refused)
  }
  return (where: 'out' | 'err') => (text: string) => {
    if (waiting.length === 0) queueMicrotask(flush)
    const last = waiting.at(-1)
    if (last?.where === where) last.text += String(text)
    else waiting.push({ where, text: String(text) })
  }
}

/** What a function of a plugin is given: the plain data, and what the parent does for it. */
export const pluginContext = (
  input: RunInput,
  parent: Parent,
): PluginContext & Partial<JobContext & CommandContext> => {
  const say = (level: 'debug' | 'info' | 'warning') => (message: string) =>
    parent.log(level, message)
  const print = printer(parent)
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

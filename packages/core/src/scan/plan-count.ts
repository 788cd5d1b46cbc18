import { type RootDeclarations, readDeclarations } from '../collect/github/declarations.ts'
import { readInventory } from '../collect/github/inventory.ts'
import type { RepositoryState } from '../ledger/state.ts'
import type { Domain, ScanSummary } from '../model/index.ts'
import { isTable, parseCheckToml, sectionOf } from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'
import type { ScanOptions, Target } from './options.ts'
import type { Cost } from './plan-costs.ts'
import type { Accounts, Counts, DomainCounts, Limits } from './plan-estimate.ts'
import type { Ports } from './ports.ts'
import { inScope, isRecent, isUnmoved, type stateFinder, withToken } from './remote.ts'

type Repository = Awaited<ReturnType<typeof inScope>>['chosen'][number]

const HOUR = 3_600_000

/** Environments that a check.toml names by itself; what it inherits is found when it is scanned. */
const environmentsIn = ({ check }: RootDeclarations): number => {
  if (check?.content.kind !== 'text') return 0
  const { table } = parseCheckToml(check.path, check.content.text)
  const accounts = sectionOf(table, ['infra'])?.accounts
  return isTable(accounts) ? Object.keys(accounts).length : 0
}

/** Who takes part without being known: what has the two files in its root. With its environments. */
const newcomers = async (
  github: GitHub,
  unknown: readonly Repository[],
  since: string,
): Promise<Map<string, number>> => {
  const found = await readDeclarations(
    github,
    unknown.map(({ id }) => id),
    since,
  )
  return new Map(
    [...found].flatMap(([id, declared]): [string, number][] =>
      declared.known && declared.value.metadata.length > 0
        ? [[id, environmentsIn(declared.value)]]
        : [],
    ),
  )
}

/** How many repositories of a domain there are to look at, and how many of them moved. */
const countDomain = (
  domain: Domain,
  chosen: readonly Repository[],
  find: ReturnType<typeof stateFinder>,
  newcomers: ReadonlyMap<string, number>,
  { all, since }: ScanOptions,
  today: string,
): DomainCounts => {
  const counts = { repositories: 0, moved: 0, fresh: 0 }
  for (const repository of chosen) {
    const state = find(repository)
    if (!state && (domain === 'audit' || !newcomers.has(repository.id))) continue
    if (domain === 'infra' && environmentsOf(repository, state, newcomers) === 0) continue
    counts.repositories += 1
    const moved = state ? !isUnmoved(repository, state, today) : isRecent(repository, since)
    if (all || moved) counts.moved += 1
    else if (!state) counts.fresh += 1
  }
  return counts
}

const environmentsOf = (
  { id }: Repository,
  state: RepositoryState | null,
  newcomers: ReadonlyMap<string, number>,
): number => (state ? state.accounts?.environments : newcomers.get(id)) ?? 0

/**
 * The newest run of a domain over the organization: one scan, or the newest of each shard. What looked
 * at some repositories alone says nothing of a night.
 */
const newestRun = (
  scans: readonly ScanSummary[],
  domain: Domain,
  login: string,
): readonly ScanSummary[] => {
  const whole = scans.filter(
    ({ domains, scope }) =>
      domains.includes(domain) &&
      scope.kind === 'organization' &&
      scope.name.toLowerCase() === login.toLowerCase() &&
      scope.repositories === undefined,
  )
  const newest = whole.at(-1)
  const of = newest?.scope.shard?.split('/')[1]
  if (!newest || of === undefined) return newest ? [newest] : []
  const night = whole.filter(
    ({ scope, finished }) =>
      scope.shard?.split('/')[1] === of &&
      Date.parse(newest.finished) - Date.parse(finished) < 12 * HOUR,
  )
  return [...new Map(night.map((scan) => [scan.scope.shard, scan])).values()]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** What drift-infra has to look at, and what that asked of AWS the last time. */
const countAccounts = (
  chosen: readonly Repository[],
  find: ReturnType<typeof stateFinder>,
  newcomers: ReadonlyMap<string, number>,
  run: readonly ScanSummary[],
): Accounts => {
  const states = chosen.map((repository) => ({ repository, state: find(repository) }))
  const all = states.map(({ repository, state }) => environmentsOf(repository, state, newcomers))
  const known = states.flatMap(({ state }) => state?.accounts ?? [])
  const environments = sum(known.map((one) => one.environments))
  return {
    environments: sum(all),
    beside: Math.max(1, ...all),
    last:
      run.length === 0 || environments === 0
        ? null
        : {
            environments,
            stacks: sum(known.map(({ stacks }) => stacks)),
            requests: sum(run.map(({ requests }) => requests.aws ?? 0)),
          },
  }
}

/** What audits asked of GitHub when they last ran. */
const auditsOf = (run: readonly ScanSummary[]): Cost | null => {
  if (run.length === 0) return null
  const of = (kind: string) => sum(run.map(({ requests }) => requests[kind] ?? 0))
  return { rest: of('rest'), graphql: of('graphql'), points: sum(run.map(({ points }) => points)) }
}

/**
 * Counts what a run over an organization would have to look at: by the inventory, by the ledger for what
 * it knows, and by their declarations for those that it does not.
 * @throws GitHubError when the owner cannot be seen at all
 */
export const countWork = async (
  target: Extract<Target, { kind: 'organization' }>,
  domains: readonly Domain[],
  options: ScanOptions,
  ports: Ports,
): Promise<{ counts: Counts; notes: string[] }> => {
  const github = withToken(ports.github)
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10)
  const whole = { ...options, shard: null }
  const states = new Map<Domain, Map<string, RepositoryState>>()
  for (const domain of domains) {
    states.set(domain, (await ports.ledger?.read(domain)) ?? new Map())
  }
  const known = [...states.values()].map((of) => inScope(target, whole, github, of))
  const found = await Promise.all(known)
  const [first] = found
  if (!first) throw new RangeError('no domain was asked for')
  const { chosen } = first
  const unknown = chosen.filter((repository) => found.some(({ find }) => !find(repository)))
  const fresh = await newcomers(github, unknown, options.since)
  const findOf = (domain: Domain) => found[domains.indexOf(domain)]?.find ?? first.find
  const entries = domains.map(
    (domain) =>
      [domain, countDomain(domain, chosen, findOf(domain), fresh, options, today)] as const,
  )
  const moved = Math.max(0, ...entries.map(([, counts]) => counts.moved))
  const tells = options.issueMode !== 'none' && !options.dryRun
  const { scans } = (await ports.ledger?.history()) ?? { scans: [] }
  return {
    counts: {
      inventory: (await readInventory(github, target.login)).repositories.length,
      inScope: chosen.length,
      domains: Object.fromEntries(entries),
      accounts: domains.includes('infra')
        ? countAccounts(chosen, findOf('infra'), fresh, newestRun(scans, 'infra', target.login))
        : null,
      audits: domains.includes('audit') ? auditsOf(newestRun(scans, 'audit', target.login)) : null,
      issues: tells ? Math.min(moved, options.maxIssues) : 0,
      branch: ports.ledger?.outlives === true && ports.ledger.description.startsWith('branch '),
    },
    notes: first.list.notes,
  }
}

interface RateLimit {
  limit: number
  remaining: number
  reset: number
}

const allowance = ({ limit, remaining, reset }: RateLimit) => ({
  limit,
  remaining,
  reset: new Date(reset * 1000).toISOString(),
})

/**
 * What the token has left in this hour. The question itself costs nothing.
 * @see https://docs.github.com/en/rest/rate-limit/rate-limit
 * @returns null where the server has no limits (GitHub Enterprise Server) or does not say
 */
export const readLimits = async (github: GitHub): Promise<Limits | null> => {
  try {
    const { data } = await github.request<{ resources: Record<string, RateLimit> }>(
      'GET /rate_limit',
    )
    const { core, graphql } = data.resources
    return core && graphql ? { rest: allowance(core), graphql: allowance(graphql) } : null
  } catch {
    return null
  }
}

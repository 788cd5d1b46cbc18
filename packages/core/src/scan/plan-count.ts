import { readDeclarations } from '../collect/github/declarations.ts'
import { readInventory } from '../collect/github/inventory.ts'
import type { RepositoryState } from '../ledger/state.ts'
import type { Domain, ScanSummary } from '../model/index.ts'
import type { GitHub } from '../transport/types.ts'
import type { ScanOptions, Target } from './options.ts'
import { AWS_PER_STACK } from './plan-costs.ts'
import type { Counts, DomainCounts, Limits } from './plan-estimate.ts'
import type { Ports } from './ports.ts'
import { inScope, isRecent, isUnmoved, type stateFinder, withToken } from './remote.ts'

type Repository = Awaited<ReturnType<typeof inScope>>['chosen'][number]

const HOUR = 3_600_000

/** Who takes part without being known: what has the two files in its root. */
const newcomers = async (
  github: GitHub,
  unknown: readonly Repository[],
  since: string,
): Promise<Set<string>> => {
  const found = await readDeclarations(
    github,
    unknown.map(({ id }) => id),
    since,
  )
  return new Set(
    [...found].flatMap(([id, declared]) =>
      declared.known && declared.value.metadata.length > 0 ? [id] : [],
    ),
  )
}

/** How many repositories of a domain there are to look at, and how many of them moved. */
const countDomain = (
  domain: Domain,
  chosen: readonly Repository[],
  find: ReturnType<typeof stateFinder>,
  isNew: (repository: Repository) => boolean,
  { all, since }: ScanOptions,
  today: string,
): DomainCounts => {
  const counts = { repositories: 0, moved: 0, fresh: 0 }
  for (const repository of chosen) {
    const state = find(repository)
    if (!state && (domain === 'audit' || !isNew(repository))) continue
    counts.repositories += 1
    const moved = state ? !isUnmoved(repository, state, today) : isRecent(repository, since)
    if (all || moved) counts.moved += 1
    else if (!state) counts.fresh += 1
  }
  return counts
}

/** Stacks as the newest scans of the accounts met them: by what they asked of AWS. */
const stacksOf = (scans: readonly ScanSummary[]): number | null => {
  const infra = scans.filter(({ domains }) => domains.includes('infra'))
  const newest = infra.at(-1)
  if (!newest) return null
  const night = infra.filter(
    ({ finished }) => Date.parse(newest.finished) - Date.parse(finished) < 12 * HOUR,
  )
  const asked = night.reduce((sum, { requests }) => sum + (requests.aws ?? 0), 0)
  return Math.round(asked / AWS_PER_STACK)
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
  const isNew = await newcomers(github, unknown, options.since)
  const entries = domains.map((domain, at) => {
    const find = found[at]?.find ?? first.find
    const count = countDomain(domain, chosen, find, ({ id }) => isNew.has(id), options, today)
    return [domain, count] as const
  })
  const moved = Math.max(0, ...entries.map(([, counts]) => counts.moved))
  const tells = options.issueMode !== 'none' && !options.dryRun
  const { scans } = (await ports.ledger?.history()) ?? { scans: [] }
  return {
    counts: {
      inventory: (await readInventory(github, target.login)).repositories.length,
      inScope: chosen.length,
      domains: Object.fromEntries(entries),
      stacks: domains.includes('infra') ? stacksOf(scans) : null,
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

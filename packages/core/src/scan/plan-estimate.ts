import type { Domain } from '../model/index.ts'
import {
  A_MINUTE,
  AUDITS,
  COSTS,
  type Cost,
  DECLARATIONS_BATCH,
  ENVIRONMENT,
  INVENTORY_PAGE,
  LEDGER,
  SECONDS,
  SECONDS_OF_WRITE,
  SHARED,
  TELLING,
} from './plan-costs.ts'

/** What there is to look at. */
export interface Counts {
  /** All repositories that the token sees, whether or not they take part: an inventory has them all. */
  inventory: number
  /** Those of them that no rule passes over. */
  inScope: number
  /** Of each domain that is to be run: those that take part, and which of them need more. */
  domains: Partial<Record<Domain, DomainCounts>>
  /** What there is in AWS; null: nobody asks about it. */
  accounts: Accounts | null
  /** What audits asked of GitHub when they last ran; null: they never did, or nobody asks for them. */
  audits: Cost | null
  /** Issues that may be opened, at most. */
  issues: number
  /** Whether the ledger is a branch, which is written by requests. */
  branch: boolean
}

/** What drift-infra looks at. */
export interface Accounts {
  /** Of all repositories that name accounts, each with its own. */
  environments: number
  /** The most that one repository has: at least so many accounts are looked at beside one another. */
  beside: number
  /** What the ledger knows of them; null: nobody has looked at any yet. */
  last: {
    environments: number
    stacks: number
    /** Requests to AWS of the newest scan. */
    requests: number
  } | null
}

export interface DomainCounts {
  /** Of infra those that name accounts; of audit the one that has the audits, where it is known. */
  repositories: number
  /** With commits since the ledger's scan, or where it knows none, since the window. */
  moved: number
  /** New to the ledger, and asleep. */
  fresh: number
}

/** What a whole run is expected to cost, its shards together. */
export interface Budget extends Cost {
  /** Requests that write: labels, issues, the ledger. */
  writes: number
  /** Issues, which GitHub counts by the hour. */
  content: number
  /** Requests to AWS; null: not known. */
  aws: number | null
}

const add = (a: Cost, b: Cost, times = 1): Cost => ({
  rest: a.rest + b.rest * times,
  graphql: a.graphql + b.graphql * times,
  points: a.points + b.points * times,
})

const calls = (number: number): Cost => ({ rest: 0, graphql: number, points: number })

const entries = ({ domains }: Counts): [Domain, DomainCounts][] =>
  Object.entries(domains) as [Domain, DomainCounts][]

/** Domains of one run share what they declare: process and infra read all, code alone what moved. */
const declarations = (counts: Counts): number => {
  const asked = entries(counts).map(([domain, { moved }]) =>
    domain === 'code' ? moved : domain === 'audit' ? 0 : counts.inScope,
  )
  return Math.max(0, ...asked)
}

/** A share of the counts as a job sees them: the inventory as a whole, its part of the rest. */
const share = (counts: Counts, shards: number): Counts => ({
  ...counts,
  inScope: counts.inScope / shards,
  accounts: counts.accounts && {
    ...counts.accounts,
    environments: counts.accounts.environments / shards,
    last: counts.accounts.last && {
      ...counts.accounts.last,
      stacks: counts.accounts.last.stacks / shards,
    },
  },
  domains: Object.fromEntries(
    entries(counts).map(([domain, { repositories, moved, fresh }]) => [
      domain,
      { repositories: repositories / shards, moved: moved / shards, fresh: fresh / shards },
    ]),
  ),
})

const NOTHING = calls(0)

/** What one job asks to look at its share, the telling and audits aside. */
const jobCost = (counts: Counts): Cost => {
  const discovery = calls(
    Math.max(1, Math.ceil(counts.inventory / INVENTORY_PAGE)) +
      Math.ceil(declarations(counts) / DECLARATIONS_BATCH),
  )
  const scans = entries(counts).flatMap(([domain, of]) =>
    domain === 'audit' ? [] : [{ costs: COSTS[domain], ...of }],
  )
  // Audits alone do not list what there is.
  if (scans.length === 0) return NOTHING
  return scans.reduce(
    (sum, { costs: { job, each, ...more }, repositories, moved, fresh }) => {
      const own = add(add(sum, job), each, repositories)
      return add(add(own, more.moved, moved), more.fresh, fresh)
    },
    add(add(SHARED, discovery), ENVIRONMENT, counts.accounts?.environments ?? 0),
  )
}

/** What audits ask, which one job runs: as much as the last time. */
const auditCost = ({ domains, audits }: Counts): Cost =>
  domains.audit === undefined ? NOTHING : (audits ?? AUDITS)

/** As the last time, and what is new since then like what was there. */
const awsRequests = (accounts: Counts['accounts']): number | null => {
  if (accounts === null) return 0
  const { environments, last } = accounts
  if (environments === 0) return 0
  if (last === null || last.environments === 0) return null
  return Math.ceil((last.requests * environments) / last.environments)
}

/** The request budget of a run in so many shards: pure, from the measured costs alone. */
export const budgetOf = (counts: Counts, shards: number): Budget => {
  const jobs = add(auditCost(counts), jobCost(share(counts, shards)), shards)
  const ledger = counts.branch ? shards * entries(counts).length : 0
  const whole = add(jobs, LEDGER, ledger)
  return {
    rest: Math.ceil(whole.rest + counts.issues * TELLING.rest),
    graphql: Math.ceil(whole.graphql),
    points: Math.ceil(whole.points),
    writes: Math.ceil(counts.issues * TELLING.writes + ledger * (LEDGER.rest - 2)),
    content: counts.issues,
    aws: awsRequests(counts.accounts),
  }
}

/** What GitHub has left for a token in this hour, and gives it in the next. */
export interface Allowance {
  limit: number
  remaining: number
  /** ISO 8601 UTC: when it is whole again. */
  reset: string
}

export interface Limits {
  rest: Allowance
  graphql: Allowance
}

/** Whole hours that have to begin before so much was asked. */
const hoursFor = (asked: number, { limit, remaining }: Allowance): number =>
  asked <= remaining || limit <= 0 ? 0 : Math.ceil((asked - remaining) / limit)

/** Seconds until CloudFormation is done, as if all repositories shared their accounts. */
const detecting = ({ accounts }: Counts): number =>
  ((accounts?.last?.stacks ?? 0) / Math.max(1, accounts?.beside ?? 1) / SECONDS.detectionsAtOnce) *
  SECONDS.detection

/** Minutes of one job, its waits for limits aside. */
export const jobMinutes = (counts: Counts, shards: number): number => {
  const mine = share(counts, shards)
  const { rest, graphql } = jobCost(mine)
  const pages = Math.min(graphql, Math.ceil(counts.inventory / INVENTORY_PAGE))
  const looked = entries(mine).reduce((sum, [, { repositories }]) => sum + repositories, 0)
  const asking = pages + (graphql - pages) / SECONDS.graphqlAtOnce + rest / SECONDS.restAtOnce
  const work = asking * SECONDS.answer + looked * SECONDS.perRepository
  return (SECONDS.job + work + detecting(mine)) / 60
}

/** How long a run takes. */
export interface Duration {
  minutes: number
  /** Hours of a new allowance that have to be waited for; 0: it fits what is left of this one. */
  hours: number
  /** What the time goes into. */
  bound: 'work' | 'requests a minute' | 'writes' | 'requests an hour' | 'points an hour'
}

/**
 * Minutes until the last of all shards is done. They run at once, and share what one token may ask:
 * more of them make the work shorter, not the waiting.
 * @param limits null: not known, then nothing is waited for by the hour
 */
export const durationOf = (counts: Counts, shards: number, limits: Limits | null): Duration => {
  const budget = budgetOf(counts, shards)
  const points = budget.rest + budget.writes * (A_MINUTE.pointsOfWrite - 1)
  const asked = Math.max(points / A_MINUTE.restPoints, budget.graphql / A_MINUTE.graphqlPoints)
  const byMinute = [
    { minutes: jobMinutes(counts, shards), bound: 'work' },
    { minutes: asked, bound: 'requests a minute' },
    { minutes: (budget.writes * SECONDS_OF_WRITE) / 60, bound: 'writes' },
  ] as const
  const [longest] = byMinute.toSorted((a, b) => b.minutes - a.minutes)
  const rest = limits ? hoursFor(budget.rest, limits.rest) : 0
  const graphql = limits ? hoursFor(budget.points, limits.graphql) : 0
  const hours = Math.max(rest, graphql)
  if (hours === 0) return { minutes: longest?.minutes ?? 0, bound: longest?.bound ?? 'work', hours }
  const bound = graphql > rest ? 'points an hour' : 'requests an hour'
  return { minutes: hours * 60 + (longest?.minutes ?? 0), bound, hours }
}

/**
 * One job holds no more: each takes 0.3 MB (docs/benchmarks.md: 1,000 in 0.4 GB), so that these stay
 * below what Node takes of GitHub's smaller runners, which have 7 GB.
 */
const REPOSITORIES_OF_A_JOB = 4000

/** GitHub runs at most 256 jobs of a matrix: https://docs.github.com/en/actions/reference/limits */
export const MAX_SHARDS = 256

/**
 * How many jobs: as few as hold their share and are done by themselves in half their deadline, since
 * each reads the whole inventory, and all of them share the token's limits.
 * @param deadline minutes
 */
export const shardsFor = (counts: Counts, deadline: number): number => {
  const most = Math.max(0, ...entries(counts).map(([, { repositories }]) => repositories))
  const least = Math.max(1, Math.ceil(most / REPOSITORIES_OF_A_JOB))
  for (let shards = least; shards < MAX_SHARDS; shards += 1) {
    if (jobMinutes(counts, shards) <= deadline / 2) return shards
    // The inventory alone takes longer: more jobs would not help.
    if (jobMinutes(counts, shards) - jobMinutes(counts, shards + 1) < 0.01) return shards
  }
  return MAX_SHARDS
}

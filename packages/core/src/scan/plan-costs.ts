import type { Domain } from '../model/index.ts'

/** Requests and GraphQL points of something. */
export interface Cost {
  rest: number
  graphql: number
  points: number
}

/** What one part of a domain's work costs. */
interface DomainCost {
  /** Of each job, whatever it looks at. */
  job: Cost
  /** Of each repository that takes part. */
  each: Cost
  /** More for each that is new to the ledger, and that nobody committed to lately. */
  fresh: Cost
  /** More for each with commits since its last scan. */
  moved: Cost
}

const NOTHING: Cost = { rest: 0, graphql: 0, points: 0 }
const once = (calls: number): Cost => ({ rest: 0, graphql: calls, points: calls })

/**
 * What a night costs, counted at the emulators of test/fake-github and test/fake-aws: code and process over
 * 200 and 1,000 repositories with the standards of test/scale/nights.ts, infra over 10 and 20 with three
 * accounts each. test/scale/plan.test.ts holds them to real scans, and docs/benchmarks.md and the budgets in
 * test/code and test/process bound them from above.
 */
export const COSTS: Record<Exclude<Domain, 'audit'>, DomainCost> = {
  // Comparison and list of files by REST, then contents and commits by GraphQL.
  code: {
    job: NOTHING,
    each: NOTHING,
    fresh: NOTHING,
    moved: { rest: 2, graphql: 1, points: 1 },
  },
  // What the token may see, then batches of 200: settings, files, runs, rulesets.
  process: {
    job: { rest: 2, graphql: 1, points: 1 },
    each: { rest: 0, graphql: 0.085, points: 0.275 },
    fresh: { rest: 1, graphql: 0, points: 0 },
    moved: { rest: 2.11, graphql: 0.26, points: 0.72 },
  },
  // Of GitHub the list of files at the deployed commit, for the infra manifest; the rest by environment.
  infra: {
    job: NOTHING,
    each: { rest: 1, graphql: 0, points: 0 },
    fresh: NOTHING,
    moved: NOTHING,
  },
}

/** Which commit is deployed to an environment: a git tag, or the latest deployment. */
export const ENVIRONMENT: Cost = once(1)

/**
 * Audits are run by one job: drift-config, its settings, who the token is, and the search for open issues
 * (a page holds 100). What the audits themselves ask is known once they ran.
 */
export const AUDITS: Cost = once(4)

/** drift-config's check.toml and the rulesets that all share: once in each job. */
export const SHARED: Cost = once(2)

/** Repositories on a page of the inventory, which every job reads as a whole: 100 is GitHub's most. */
export const INVENTORY_PAGE = 100

/** Repositories whose declarations are read in one call. */
export const DECLARATIONS_BATCH = 50

/** The ledger branch: tip, tree, commit, ref. Its reading is git's. */
export const LEDGER: Cost = { rest: 5, graphql: 0, points: 0 }

/** An issue: its label is looked up, made where it is missing, and the issue is opened. */
export const TELLING = { rest: 3, writes: 2 } as const

/**
 * GitHub's secondary limits, of everything that one token does, its shards together.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export const A_MINUTE = { restPoints: 900, graphqlPoints: 2000, pointsOfWrite: 5 } as const

/** Docs ask for a second between two writes. */
export const SECONDS_OF_WRITE = 1

/**
 * Time beside the limits. GitHub's answers take a quarter of a second in the middle; four GraphQL calls
 * and sixteen repositories are under way at once. Computing was measured by docs/benchmarks.md: 1,000
 * repositories of process in 7.3 s at 0.1 s an answer. A job takes its time to get a runner.
 */
export const SECONDS = {
  answer: 0.25,
  graphqlAtOnce: 4,
  restAtOnce: 16,
  perRepository: 0.005,
  job: 30,
  /** A drift detection: CloudFormation takes ten seconds to some minutes. */
  detection: 15,
  /** Of an account and region. */
  detectionsAtOnce: 5,
} as const

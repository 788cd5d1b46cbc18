import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Budget,
  budgetOf,
  type Counts,
  durationOf,
  shardsFor,
} from '../../packages/core/src/scan/plan-estimate.ts'
import { simulateTables } from './scale-shards.ts'
import { amount, limitsOf, suffices, TOKENS, table, withTables } from './scale-table.ts'

/**
 * The tables of docs/scale.md: nights of 10,000 repositories simulated, and other sizes by the formula of
 * `drift plan`, which test/scale/plan.test.ts holds to real scans of 1,000. With --write they go into the
 * page; `npm run bench -- --write` does the same.
 */

const DEADLINE = 50

const { app: APP, large: LARGE_APP } = TOKENS
type Token = typeof APP | typeof LARGE_APP

type Night = 'first' | 'usual'

/** All take part, in two domains; one in twenty changed. On the first night the ledger knows none. */
const nightOf = (repositories: number, night: Night): Counts => {
  const moved = Math.round(repositories / 20)
  const domain = { repositories, moved, fresh: night === 'first' ? repositories - moved : 0 }
  return {
    inventory: repositories,
    inScope: repositories,
    domains: { code: domain, process: domain },
    accounts: null,
    audits: null,
    issues: Math.min(50, moved),
    branch: true,
  }
}

/** What each run asks before it looks at anything: the inventory in each shard, and all declarations. */
const fixedOf = (counts: Counts, shards: number): Budget => {
  const none = { repositories: 0, moved: 0, fresh: 0 }
  return budgetOf({ ...counts, domains: { code: none, process: none }, issues: 0 }, shards)
}

/**
 * Runs until everything was looked at once, each of which stops in order when the hour's allowance is
 * spent. The simulation of an hour of 1,000 says as much: 6.
 * @returns null where the hour does not even suffice to list what there is
 */
const runsOf = (counts: Counts, shards: number, token: Token): number | null => {
  const [whole, fixed] = [budgetOf(counts, shards), fixedOf(counts, shards)]
  if (suffices(token, whole)) return 1
  if (!suffices(token, fixed)) return null
  const runs = (['rest', 'points'] as const).map((kind) =>
    Math.ceil((whole[kind] - fixed[kind]) / (token[kind] - fixed[kind])),
  )
  return Math.max(2, ...runs)
}

const timeOf = (counts: Counts, shards: number, token: Token): string => {
  const runs = runsOf(counts, shards, token)
  if (runs === null) return `no: ${amount(fixedOf(counts, shards).points)} to list them`
  if (runs > 1) return `${amount(runs)} runs`
  return `${Math.max(1, Math.round(durationOf(counts, shards, limitsOf(token)).minutes))} min`
}

const SIZES: { repositories: number; few?: number }[] = [
  { repositories: 100 },
  { repositories: 1000 },
  { repositories: 10_000 },
  { repositories: 100_000 },
  { repositories: 100_000, few: 4 },
]

/** From a hundred repositories to a hundred thousand, in as many shards as `auto` takes, and in fewer. */
export const bySize = (): string =>
  table(
    [
      'repositories',
      'night',
      'shards',
      'REST requests',
      'GraphQL points',
      'points for each',
      `${APP.name} (5,000 an hour)`,
      `${LARGE_APP.name} (12,500)`,
    ],
    SIZES.flatMap(({ repositories, few }) =>
      (['first', 'usual'] as const).map((night) => {
        const counts = nightOf(repositories, night)
        const shards = few ?? shardsFor(counts, DEADLINE)
        const { rest, points } = budgetOf(counts, shards)
        return [
          amount(repositories),
          night,
          String(shards),
          amount(rest),
          amount(points),
          (points / repositories).toFixed(2),
          timeOf(counts, shards, APP),
          timeOf(counts, shards, LARGE_APP),
        ]
      }),
    ),
  )

const PAGE = fileURLToPath(new URL('../../docs/scale.md', import.meta.url))

/** Makes all tables of the page anew; the simulation takes some minutes. */
export const writeScalePage = async (): Promise<void> => {
  const tables = { sizes: bySize(), ...(await simulateTables()) }
  writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8'), tables))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) await writeScalePage()
  else {
    const { shards, short } = await simulateTables()
    process.stdout.write(`${shards}\n\n${short}\n\n${bySize()}\n`)
  }
}

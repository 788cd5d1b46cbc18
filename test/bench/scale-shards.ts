import {
  type Budget,
  budgetOf,
  type Counts,
  durationOf,
} from '../../packages/core/src/scan/plan-estimate.ts'
import { type SimulatedRun, type Simulation, startSimulation } from './scale-night.ts'
import { amount, limitsOf, suffices, TOKENS, table } from './scale-table.ts'

/** 10,000 repositories, one in twenty changed: measured by a simulated night, beside what a plan says of it. */

const REPOSITORIES = 10_000

/** One in twenty, by the emulated organization's own dice. */
const CHANGED = 494

const domain = { repositories: REPOSITORIES, moved: CHANGED, fresh: 0 }

/** The organization as a plan counts it; drift-config and the registry of standards are in it, too. */
const COUNTS: Counts = {
  inventory: REPOSITORIES + 2,
  inScope: REPOSITORIES + 2,
  domains: { code: domain, process: domain },
  accounts: null,
  audits: null,
  issues: 0,
  branch: false,
}

/** What a plan says of the night that is simulated. */
export const plannedOf = (shards: number): Budget & { minutes: number } => ({
  ...budgetOf(COUNTS, shards),
  minutes: durationOf(COUNTS, shards, limitsOf(TOKENS.cloud)).minutes,
})

const APPS = [TOKENS.app, TOKENS.large, TOKENS.cloud]

/** More than any token of the table needs. */
const MOST_RUNS = 12

interface Series {
  token: string
  shards: number
  runs: SimulatedRun[]
}

/** Runs until each repository was looked at once in each domain. */
const untilAllSeen = async (
  simulation: Simulation,
  token: (typeof TOKENS)[keyof typeof TOKENS],
  shards: number,
): Promise<Series> => {
  const next = simulation.runs({ shards, ...token })
  const left = {
    process: REPOSITORIES,
    code: new Set(simulation.changed),
  }
  const seen = new Set<string>()
  const runs: SimulatedRun[] = []
  while (left.process > 0 || left.code.size > 0) {
    if (runs.length === MOST_RUNS) throw new Error(`${token.name} does not come to an end`)
    const run = await next()
    runs.push(run)
    for (const name of run.seen) seen.add(name)
    for (const name of run.compared) left.code.delete(name)
    left.process = REPOSITORIES - seen.size
  }
  return { token: token.name, shards, runs }
}

/** `2,036 (2,039)` */
const beside = (measured: number, planned: number): string =>
  `${amount(measured)} (${amount(planned)})`

const minutes = (number: number): string => `${number.toFixed(1)} min`

/** @throws what may not be where the hour suffices: something left, or a request refused */
const measureRow = async (simulation: Simulation, shards: number): Promise<SimulatedRun> => {
  const run = await simulation.runs({ shards, ...TOKENS.cloud })()
  const [error] = run.errors
  if (error) throw new Error(`${shards} shards: ${error.where}: ${error.reason}`)
  if (run.refused > 0) throw new Error(`${shards} shards: ${run.refused} requests were refused`)
  if (run.seen.length !== REPOSITORIES) throw new Error(`${shards} shards: ${run.seen.length} seen`)
  return run
}

const seriesRows = ({ token, shards, runs }: Series, changed: readonly string[]): string[][] => {
  const seen = new Set<string>()
  return runs.map((run, at) => {
    for (const name of run.seen) seen.add(name)
    const compared = new Set(run.compared)
    return [
      `${token}, ${shards} ${shards === 1 ? 'shard' : 'shards'}`,
      String(at + 1),
      amount(run.rest),
      amount(run.points),
      minutes(run.minutes),
      at === 0 ? amount(changed.filter((name) => compared.has(name)).length) : '',
      amount(run.seen.length),
      amount(seen.size),
      amount(run.errors.length),
    ]
  })
}

/**
 * The simulation as a whole: takes some minutes.
 * @returns `shards`: what more of them bring, and what they cost; `short`: an hour that does not suffice
 */
export const simulateTables = async (): Promise<{ shards: string; short: string }> => {
  const simulation = await startSimulation(REPOSITORIES)
  try {
    const { changed } = simulation
    if (changed.length !== CHANGED) throw new Error(`${changed.length} changed, not ${CHANGED}`)
    const rows: string[][] = []
    const short = [await untilAllSeen(simulation, TOKENS.workflow, 1)]
    for (const shards of [1, 2, 4, 8, 16]) {
      const run = await measureRow(simulation, shards)
      const planned = plannedOf(shards)
      const cells = []
      for (const token of APPS) {
        if (suffices(token, run)) {
          cells.push(minutes(run.minutes))
          continue
        }
        const series = await untilAllSeen(simulation, token, shards)
        short.push(series)
        cells.push(`${series.runs.length} runs`)
      }
      rows.push([
        String(shards),
        beside(run.rest, planned.rest),
        beside(run.graphql, planned.graphql),
        beside(run.points, planned.points),
        `${planned.minutes.toFixed(1)} min`,
        ...cells,
      ])
    }
    return {
      shards: table(
        [
          'shards',
          'REST requests',
          'GraphQL requests',
          'GraphQL points',
          'planned time',
          ...APPS.map(({ name }) => name),
        ],
        rows,
      ),
      short: table(
        [
          'token',
          'run',
          'REST requests',
          'GraphQL points',
          'time',
          'changed ones compared',
          'settings seen',
          'of all until now',
          'errors that name what is left',
        ],
        short.flatMap((series) => seriesRows(series, changed)),
      ),
    }
  } finally {
    await simulation.end()
  }
}

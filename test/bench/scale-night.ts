import { openLedger } from '../../packages/core/src/ledger/ledger.ts'
import type { Report, Result } from '../../packages/core/src/model/index.ts'
import { runAll } from '../../packages/core/src/scan/all.ts'
import { codeScan } from '../../packages/core/src/scan/code.ts'
import { readRequest } from '../../packages/core/src/scan/inputs.ts'
import { shardList } from '../../packages/core/src/scan/plan.ts'
import { SECONDS } from '../../packages/core/src/scan/plan-costs.ts'
import type { Ports } from '../../packages/core/src/scan/ports.ts'
import { processScan } from '../../packages/core/src/scan/process.ts'
import { createGitHub } from '../../packages/core/src/transport/github.ts'
import { LIMITS } from '../../packages/core/src/transport/pace.ts'
import type { FakeGitHub } from '../fake-github/index.ts'
import { startOrganization, toldOf } from '../scale/nights.ts'
import { memoryLedger } from './memory-ledger.ts'
import { type NightClock, startNightClock } from './night-clock.ts'

/**
 * Nights of a large organization: the engine itself, its shards side by side, in front of an emulated
 * GitHub that enforces the limits of the token, by a clock on which nobody waits for anything.
 */

const HOUR = 3_600_000

/** In how many jobs, and with what allowance an hour. */
interface NightOptions {
  shards: number
  rest: number
  points: number
}

/** What a run cost, all shards together, and what came of it. */
export interface SimulatedRun {
  rest: number
  graphql: number
  points: number
  /** Requests that GitHub refused. */
  refused: number
  /** Until the last shard is done. */
  minutes: number
  /** Names of those whose settings drift-process saw as far as the token may see them. */
  seen: string[]
  /** Names of those that have a result of drift-code. */
  compared: string[]
  /** What is left, and other trouble. */
  errors: Report['errors']
}

export interface Simulation {
  /** Names of those that changed since the ledger's scan. */
  changed: string[]
  /**
   * A ledger of its own as all of them find it. @returns the next run: each begins an hour after the one
   * before, with a whole allowance
   */
  runs(options: NightOptions): () => Promise<SimulatedRun>
  end(): Promise<void>
}

interface Place {
  gh: FakeGitHub
  /** The ledger's files. */
  ledger: Map<string, string>
  night: NightClock
}

interface Job {
  shards: number
  token: string
  inputs: Record<string, string>
}

interface JobEnded {
  report: Report
  /** Milliseconds since 1970. */
  finished: number
}

/** One job as `uses: org/drift-toolkit@v1` runs it; what differs is the clock, and where the ledger lies. */
const runJob = async (
  { gh, ledger, night }: Place,
  { shards, token, inputs }: Job,
): Promise<JobEnded> => {
  const { clock, watch } = night.job(Math.floor(LIMITS.concurrent / shards))
  const given: Record<string, string> = { org: 'acme', 'issue-mode': 'none', ...inputs }
  const request = readRequest({
    input: (name) => given[name] ?? '',
    env: {},
    now: new Date(clock.now()),
    cwd: '/',
  })
  const client = createGitHub({
    apiUrl: gh.apiUrl,
    // Each answer takes its time, which passes while the client has the request under way.
    token: async () => {
      await clock.sleep(SECONDS.answer * 1000)
      return token
    },
    clock,
    deadline: request.options.deadline,
    memory: new Map(),
    sharers: shards,
  })
  const ports: Ports = {
    clock,
    log: { info() {}, warn() {}, debug() {} },
    github: watch(client),
    issues: null,
    ledger: openLedger(memoryLedger(ledger)),
    secrets: () => [],
    onSecret() {},
  }
  const domains = [codeScan, processScan]
  const { report } = await runAll(domains, request, ports)
  // Neither a runner's start nor computing takes any of the night's time: as long as a plan says.
  const seconds = SECONDS.job + report.repositories.length * domains.length * SECONDS.perRepository
  return { report, finished: clock.now() + seconds * 1000 }
}

/** What the token's limit kept from being seen. */
const isHidden = ({ status, message }: Result): boolean =>
  status === 'unknown' && /rate limit|deadline/.test(message)

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const namesWith = (reports: readonly Report[], domain: 'code' | 'process'): string[] =>
  reports
    .flatMap(({ repositories }) => repositories)
    .filter(({ results }) => {
      const own = results.filter(({ check }) => check.startsWith(`${domain}/`))
      return own.length > 0 && !own.some(isHidden)
    })
    .map(({ name }) => name)

const together = (ended: readonly JobEnded[], start: number): Omit<SimulatedRun, 'refused'> => {
  const reports = ended.map(({ report }) => report)
  return {
    rest: sum(reports.map(({ api }) => api.requests.rest ?? 0)),
    graphql: sum(reports.map(({ api }) => api.requests.graphql ?? 0)),
    points: sum(reports.map(({ api }) => api.points)),
    minutes: (Math.max(...ended.map(({ finished }) => finished)) - start) / 60_000,
    seen: namesWith(reports, 'process'),
    compared: namesWith(reports, 'code'),
    errors: reports.flatMap(({ errors }) => errors),
  }
}

/** An organization that the ledger knows as it was, and in which one in twenty changed since. */
export const startSimulation = async (repositories: number): Promise<Simulation> => {
  const { night, acme } = await startOrganization('process', repositories, 0.05, {})
  const { gh } = night
  const start = gh.clock.now()
  const known = new Map<string, string>()
  const place = (ledger: Map<string, string>, at: number): Place => {
    const clock = startNightClock(at)
    // The night's time is GitHub's, too: its minutes and hours pass with the jobs' own.
    Object.assign(gh.clock, { now: clock.now })
    gh.resetCounters()
    return { gh, ledger, night: clock }
  }
  const [one] = acme.optedIn
  if (!one) throw new Error('nobody opted in')
  const inputs = { all: 'true', repositories: one.name }
  await runJob(place(known, start), { shards: 1, token: gh.token, inputs })
  for (const [path, state] of [...known].filter(([path]) => path.startsWith('repos/'))) {
    for (const other of acme.optedIn)
      known.set(path.replace(one.fullName, other.fullName), toldOf(state, one, other))
  }
  return {
    changed: acme.change().map(({ fullName }) => fullName),
    runs({ shards, rest, points }) {
      const ledger = new Map(known)
      let from = start
      return async () => {
        const token = gh.addToken({ kind: 'pat', rateLimit: { rest, graphql: points } })
        const here = place(ledger, from)
        const ended = await Promise.all(
          shardList(shards).map((shard) => runJob(here, { shards, token, inputs: { shard } })),
        )
        const [violation] = gh.violations
        if (violation !== undefined) throw new Error(violation)
        const run = together(ended, from)
        from += HOUR
        // An hour that is spent is told by status 200 to those who ask by GraphQL.
        return { ...run, refused: gh.requests.filter(({ status }) => status >= 400).length }
      }
    },
    end: () => night.end(),
  }
}

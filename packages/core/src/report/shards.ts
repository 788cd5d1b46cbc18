import { DOMAINS, type Domain, type Report, type ScanError } from '../model/index.ts'
import { ofAllAttempts } from './attempts.ts'
import { unique } from './merge-parts.ts'
import { compareText } from './report.ts'

/** Which reports stand for the shards of a run, and what is wrong with the rest. */
export interface ShardReports {
  /** One of each shard, and of each domain where domains have jobs of their own. */
  reports: Report[]
  /** Shards that left none. */
  errors: ScanError[]
  notes: string[]
}

const shardOf = ({ scan }: Report): string => scan.scope.shard ?? '1/1'
const ofWhom = ({ scan }: Report): string => scan.scope.name.toLowerCase()

const newestFirst = (reports: readonly Report[]): Report[] =>
  reports.toSorted(
    ({ scan: a }, { scan: b }) => compareText(b.finished, a.finished) || compareText(a.id, b.id),
  )

/** All shards of the run that the newest report is of. */
const planned = (reports: readonly Report[]): string[] => {
  const [newest] = newestFirst(reports)
  const of = Number(newest ? shardOf(newest).split('/')[1] : 0)
  return Array.from({ length: of }, (_, at) => `${at + 1}/${of}`)
}

const shares = (a: Report, b: Report): boolean =>
  a.scan.domains.some((domain) => b.scan.domains.includes(domain))

/**
 * The reports of one shard by the job that left them, each newest first. Those that have a domain in
 * common are attempts of one job, also where one of its domains could not be run in one of them.
 */
const byJob = (reports: readonly Report[]): [Report, ...Report[]][] => {
  const jobs: [Report, ...Report[]][] = []
  for (const report of newestFirst(reports)) {
    const job = jobs.find((attempts) => attempts.some((attempt) => shares(attempt, report)))
    if (job) job.push(report)
    else jobs.push([report])
  }
  return jobs
}

const LEFT_NONE =
  'left no report that can be read, so its repositories are not in this one: its job failed before it could write one, or was cancelled; re-run the failed jobs of this run'

/** Domains that others have a report of, and this shard neither one nor an error that says why. */
const missingIn = (mine: readonly Report[], all: readonly Domain[]): Domain[] =>
  all.filter(
    (domain) =>
      !mine.some(
        ({ scan, errors }) =>
          scan.domains.includes(domain) || errors.some(({ where }) => where === `drift-${domain}`),
      ),
  )

const missing = (reports: readonly Report[], shards: readonly string[]): string[] => {
  const domains = DOMAINS.filter((domain) =>
    reports.some(({ scan }) => scan.domains.includes(domain)),
  )
  return shards.flatMap((shard) => {
    const mine = reports.filter((report) => shardOf(report) === shard)
    return mine.length === 0
      ? [`shard ${shard}`]
      : missingIn(mine, domains).map((domain) => `shard ${shard} of drift-${domain}`)
  })
}

/**
 * The reports of a run that was split: of each shard, one that stands for all its attempts, so that a
 * shard that was run again counts once. A shard without a report is an error. A report of another split
 * is left out.
 * @param expected the shards that were planned (`1/4`); null: as many as the newest report says
 */
export const oneOfEachShard = (
  given: readonly Report[],
  expected: readonly string[] | null,
): ShardReports => {
  const reports = unique(given, ({ scan }) =>
    JSON.stringify([scan.id, scan.domains, scan.scope.shard, scan.finished]),
  )
  const shards = expected ?? planned(reports)
  const mine = reports.filter((report) => shards.includes(shardOf(report)))
  const kept = [
    ...Map.groupBy(mine, (one) => JSON.stringify([ofWhom(one), shardOf(one)])).values(),
  ].flatMap((some) => byJob(some).map(ofAllAttempts))
  const owners = Map.groupBy(kept, ofWhom)
  const errors = [...owners].flatMap(([owner, some]) => {
    const of = owners.size > 1 ? ` of ${owner}` : ''
    return missing(some, shards).map((where) => ({ where: where + of, reason: LEFT_NONE }))
  })
  const strangers = reports.length - mine.length
  return {
    reports: kept,
    errors,
    notes:
      strangers === 0
        ? []
        : [
            `${strangers} ${strangers === 1 ? 'report' : 'reports'} of another split of this run ${strangers === 1 ? 'was' : 'were'} left out`,
          ],
  }
}

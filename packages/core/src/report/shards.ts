import type { Report, ScanError } from '../model/index.ts'
import { compareText } from './report.ts'

/** Which reports stand for the shards of a run, and what is wrong with the rest. */
export interface ShardReports {
  /** The newest of each shard. */
  reports: Report[]
  /** Shards that left none. */
  errors: ScanError[]
  notes: string[]
}

const domainsOf = ({ scan }: Report): string => scan.domains.join(', ')
const shardOf = ({ scan }: Report): string => scan.scope.shard ?? '1/1'
const ofWhom = ({ scan }: Report): string => scan.scope.name.toLowerCase()

/** All shards of the run that the newest report is of. */
const planned = (reports: readonly Report[]): string[] => {
  const [newest] = [...reports].sort((a, b) => compareText(b.scan.finished, a.scan.finished))
  const of = Number(newest ? shardOf(newest).split('/')[1] : 0)
  return Array.from({ length: of }, (_, at) => `${at + 1}/${of}`)
}

const LEFT_NONE =
  'left no report, so its repositories are not in this one: its job failed before it could write one, or was cancelled; re-run the failed jobs of this run'

/**
 * The reports of a run that was split: of each shard, the newest, so that a shard that was run again
 * counts once. A shard without a report is an error. A report of another split is left out.
 * @param expected the shards that were planned (`1/4`); null: as many as the newest report says
 */
export const newestOfEachShard = (
  reports: readonly Report[],
  expected: readonly string[] | null,
): ShardReports => {
  const shards = expected ?? planned(reports)
  const isPlanned = new Set(shards)
  const mine = reports.filter((report) => isPlanned.has(shardOf(report)))
  const byKey = new Map<string, Report>()
  for (const report of mine) {
    const key = JSON.stringify([ofWhom(report), domainsOf(report), shardOf(report)])
    const known = byKey.get(key)
    if (!known || known.scan.finished < report.scan.finished) byKey.set(key, report)
  }
  const kept = [...byKey.values()]
  const kinds = Map.groupBy(kept, (report) => JSON.stringify([ofWhom(report), domainsOf(report)]))
  const missing = [...kinds.values()].flatMap((some) => {
    const there = new Set(some.map(shardOf))
    const [one] = some
    const of = kinds.size > 1 && one ? ` of drift-${domainsOf(one)}` : ''
    return shards.filter((shard) => !there.has(shard)).map((shard) => `shard ${shard}${of}`)
  })
  const strangers = reports.length - mine.length
  return {
    reports: kept,
    errors: missing.map((where) => ({ where, reason: LEFT_NONE })),
    notes:
      strangers === 0
        ? []
        : [
            `${strangers} ${strangers === 1 ? 'report' : 'reports'} of another split of this run ${strangers === 1 ? 'was' : 'were'} left out`,
          ],
  }
}

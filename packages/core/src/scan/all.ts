import type { Report, ScanError, TrendBucket } from '../model/index.ts'
import { addBySeverity } from '../model/index.ts'
import { mergeReports } from '../report/merge.ts'
import type { DomainScan } from './domain.ts'
import type { Request } from './inputs.ts'
import type { Ports } from './ports.ts'
import { type Ran, runOne } from './run.ts'
import type { ToldBy } from './told-state.ts'

/** The days of several domains' trends put together. */
const together = (trends: readonly TrendBucket[][]): TrendBucket[] => {
  const byDay = new Map<string, TrendBucket>()
  for (const bucket of trends.flat()) {
    const day = byDay.get(bucket.start)
    if (!day) {
      byDay.set(bucket.start, { ...bucket, open: { ...bucket.open } })
      continue
    }
    addBySeverity(day.open, bucket.open)
    day.opened += bucket.opened
    day.resolved += bucket.resolved
    // What was resolved after how long is told by domain; together it is no mean any more.
    day.resolvedAfterHours = null
  }
  return [...byDay.values()].sort((a, b) => a.start.localeCompare(b.start))
}

const merged = (ran: readonly Ran[], failed: readonly ScanError[]): Report => {
  const report = mergeReports(
    ran.map(({ report }) => report),
    { sharedApi: true },
  )
  return { ...report, errors: [...report.errors, ...failed] }
}

/** What is known of everything that several domains of one run told. */
const addTold = (all: ToldBy, more: ToldBy): ToldBy => {
  const sum = new Map([...all].map(([name, told]) => [name, new Map(told)]))
  for (const [name, told] of more) sum.set(name, new Map([...(sum.get(name) ?? []), ...told]))
  return sum
}

/**
 * Several domains in one run. They share one client, and with it the discovery of repositories, their
 * declarations and registries; one report, one brake on issues and one deadline. What one has told, the
 * next does not tell again. A domain that cannot be run at all is an error; the others are.
 * @throws what the last domain threw, where none could be run
 */
export const runAll = async (
  domains: readonly DomainScan[],
  request: Request,
  ports: Ports,
): Promise<Ran> => {
  const ran: Ran[] = []
  const failed: ScanError[] = []
  let told: ToldBy = new Map()
  let last: unknown
  try {
    for (const domain of domains) {
      const opened = ran.flatMap(({ report }) => report.issues).length
      const maxIssues = Math.max(0, request.options.maxIssues - opened)
      try {
        const options = { ...request.options, maxIssues }
        const api = ran.at(-1)?.report.api ?? null
        const one = await runOne(domain, { ...request, options }, ports, { told, api })
        ran.push(one.ran)
        told = addTold(told, one.told)
      } catch (error) {
        last = error
        const reason = (error as Error).message
        ports.log.warn(`drift-${domain.id} could not be run: ${reason}`)
        failed.push({ where: `drift-${domain.id}`, reason })
      }
    }
  } finally {
    await ports.ledger?.close()
  }
  if (ran.length === 0) throw last
  const dashboard = ran.findLast((one) => one.dashboard !== undefined)?.dashboard
  return {
    report: merged(ran, failed),
    trend: together(ran.map(({ trend }) => trend)),
    checks: ran.flatMap(({ checks }) => checks),
    ...(dashboard === undefined ? {} : { dashboard }),
  }
}

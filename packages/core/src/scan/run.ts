import type { CheckInfo, Report, TrendBucket } from '../model/index.ts'
import { redactData } from '../report/redact.ts'
import type { DomainScan, Finish } from './domain.ts'
import type { Request } from './inputs.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'
import { ledgerNotes, type Redact, remember } from './remember.ts'
import { apiUsage, type Scanned, scanDomain } from './scan.ts'
import { tell } from './tell.ts'
import { knowingOf, toldMeanwhile } from './told-elsewhere.ts'
import { type ToldBy, toldBy } from './told-state.ts'
import type { WorkItem } from './work.ts'

/** A finished run: what is shown, everything secret taken out. */
export interface Ran {
  report: Report
  /** Open findings of this domain in the ledger on each day, oldest first, until now. */
  trend: TrendBucket[]
  /** What was asked: the checks of the domain and those that plugins brought. */
  checks: readonly CheckInfo[]
  /** The dashboard as one HTML file, where the domain draws it. */
  dashboard?: string
}

/**
 * One whole run of one domain: look, tell, remember. The ledger is written last, with what was told,
 * and whether or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * A ledger that cannot be written is an error of the run, beside its report.
 * @throws what `scanDomain` throws
 */
export const runDomain = async <W extends WorkItem>(
  domain: DomainScan<W>,
  request: Request,
  ports: Ports,
): Promise<Ran> => {
  try {
    return (await runOne(domain, request, ports, { told: new Map(), api: null })).ran
  } finally {
    await ports.ledger?.close()
  }
}

/** What the domains before it did in this run. */
interface Earlier {
  told: ToldBy
  /** What they asked of GitHub, by the client that all share; null: there were none. */
  api: Report['api'] | null
}

/** One domain as a part of a run. */
export const runOne = async <W extends WorkItem>(
  domain: DomainScan<W>,
  request: Request,
  ports: Ports,
  earlier: Earlier,
): Promise<{ ran: Ran; told: ToldBy }> => {
  const { told, ...ran } = await runOnce(domain, request, ports, earlier)
  const more = await domain.finish?.(ran.report, request.options, ports)
  return { told, ran: more === undefined ? ran : withMore(ran, more, ports) }
}

/** What telling and remembering added to a report that is clean already. */
const withCleanRemarks = ({ repositories, ...rest }: Report, clean: Redact): Report => ({
  ...clean({ ...rest, repositories: [] }),
  repositories,
})

const withMore = (ran: Ran, { dashboard, notes, errors }: Finish, ports: Ports): Ran => {
  const clean = redactData({ notes, errors }, ports.secrets(), {})
  const { report } = ran
  return {
    ...ran,
    report: {
      ...report,
      notes: [...report.notes, ...clean.notes],
      errors: [...report.errors, ...clean.errors],
    },
    ...(dashboard === undefined ? {} : { dashboard }),
  }
}

/** Tells the findings, and whatever else the domain has to tell. */
const tellAll = async <W extends WorkItem>(
  domain: DomainScan<W>,
  scanned: Scanned,
  options: ScanOptions,
  ports: Ports,
): Promise<Report> => {
  const report = await tell(scanned, options, ports)
  return domain.tellMore ? domain.tellMore({ ...scanned, report }, options, ports) : report
}

/** What was asked of GitHub until now, the ledger's last steps among it. */
const withLedgersRequests = ({ api }: Report, ports: Ports): Report['api'] => {
  const { rest: _, graphql: __, ...elsewhere } = api.requests
  return apiUsage(ports, elsewhere)
}

/** What one domain asked itself: the history adds up what is remembered of each. */
const since = (before: Report['api'] | null, api: Report['api']): Report['api'] => {
  if (before === null) return api
  const { rest = 0, graphql = 0 } = before.requests
  return {
    requests: {
      ...api.requests,
      rest: (api.requests.rest ?? 0) - rest,
      graphql: (api.requests.graphql ?? 0) - graphql,
    },
    points: api.points - before.points,
    waitedSeconds: api.waitedSeconds - before.waitedSeconds,
  }
}

const runOnce = async <W extends WorkItem>(
  domain: DomainScan<W>,
  { options }: Request,
  ports: Ports,
  earlier: Earlier,
): Promise<Ran & { told: ToldBy }> => {
  const scanned = knowingOf(await scanDomain(domain, options, ports), earlier.told)
  const history = (await ports.ledger?.history()) ?? { scans: [], damaged: [] }
  // Secrets turn up while a scan goes on, so that each step knows those of all before it.
  const clean: Redact = (value) =>
    redactData(value, ports.secrets(), { hideAccounts: domain.hiddenAccounts?.() })
  // Before anybody is told anything: an issue is a surface like all others.
  const looked = { ...scanned, report: clean(scanned.report) }
  const shown = knowingOf(looked, await toldMeanwhile(looked, ports))
  const told = shown.reportOnly
    ? shown.report
    : withCleanRemarks(await tellAll(domain, shown, options, ports), clean)
  const brought = await ports.brought
  // The places that plugins have are surfaces, too.
  const untold =
    options.dryRun || shown.reportOnly
      ? []
      : await brought?.tell({
          id: told.scan.id,
          domain: domain.id,
          repositories: told.repositories,
        })
  const { errors, notes, trend } = await remember(
    { ...shown, report: { ...told, api: since(earlier.api, told.api) } },
    history,
    options,
    ports,
    clean,
  )
  const report = withCleanRemarks(
    {
      ...told,
      api: withLedgersRequests(told, ports),
      notes: [...told.notes, ...notes, ...ledgerNotes(ports)],
      errors: [...told.errors, ...errors, ...(untold ?? [])],
    },
    clean,
  )
  return { report, trend, checks: scanned.checks, told: toldBy(shown) }
}

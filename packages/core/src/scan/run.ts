import { scanPath, statePath } from '../ledger/state.ts'
import { TREND_SCANS, trendOf } from '../ledger/trend.ts'
import type { Report, ScanError, TrendPoint } from '../model/index.ts'
import { redactData } from '../report/redact.ts'
import type { DomainScan, Finish } from './domain.ts'
import type { Request } from './inputs.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'
import { type Scanned, scanDomain } from './scan.ts'
import { tell } from './tell.ts'
import type { WorkItem } from './work.ts'

/** A finished run: what is shown, everything secret taken out. */
export interface Ran {
  report: Report
  /** Open findings in earlier scans of the same scope, and now. */
  trend: TrendPoint[]
  /** The dashboard as one HTML file, where the domain draws it. */
  dashboard?: string
}

/** Takes out of plain data what nobody is to see. */
type Redact = <T>(value: T) => T

/** The ledger's files for one scan: the scan itself, and what is current now. */
const ledgerFiles = (
  { report, states, known }: Scanned,
  clean: Redact,
): Map<string, string | null> => {
  const files = new Map<string, string | null>()
  const write = (path: string, value: unknown) =>
    files.set(path, `${JSON.stringify(clean(value), null, 1)}\n`)
  const { repositories, ...scan } = report
  // What did not move is in the current files already; a scan records what it looked at.
  const looked = repositories.filter((r) => states.has(r.name.toLowerCase()))
  write(scanPath(report.scan.id, report.scan.started), { ...scan, repositories: looked })
  for (const state of states.values()) write(statePath(state.repository.name, state.domain), state)
  // A renamed repository is current under its new name alone.
  const ids = new Set([...states.values()].map((state) => state.repository.id))
  for (const { repository, domain } of known.values()) {
    const path = statePath(repository.name, domain)
    if (repository.id !== undefined && ids.has(repository.id) && !files.has(path))
      files.set(path, null)
  }
  return files
}

/**
 * One whole run: look, tell, remember. The ledger is written last, with what was told, and whether
 * or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * A ledger that cannot be written is an error of the run, beside its report.
 * @throws what `scanDomain` throws
 */
export const runDomain = async <W extends WorkItem>(
  domain: DomainScan<W>,
  request: Request,
  ports: Ports,
): Promise<Ran> => {
  try {
    const ran = await runOnce(domain, request, ports)
    const more = await domain.finish?.(ran.report, request.options, ports)
    return more === undefined ? ran : withMore(ran, more, ports)
  } finally {
    await ports.ledger?.close()
  }
}

/** People were told already: a ledger that fails must not cost the report of what was found. */
const remember = async (
  scanned: Scanned,
  { ledger }: Ports,
  clean: Redact,
): Promise<ScanError[]> => {
  try {
    await ledger?.write(ledgerFiles(scanned, clean), `Scan ${scanned.report.scan.id}`)
    return []
  } catch (error) {
    const reason = `the ledger could not be written, so this scan is not remembered, and what it told may be told again: ${(error as Error).message}`
    return [{ where: ledger?.description ?? 'ledger', reason }]
  }
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

const runOnce = async <W extends WorkItem>(
  domain: DomainScan<W>,
  { options }: Request,
  ports: Ports,
): Promise<Ran> => {
  const scanned = await scanDomain(domain, options, ports)
  const earlier = (await ports.ledger?.recentScans(TREND_SCANS)) ?? []
  // Secrets turn up while a scan goes on, so that each step knows those of all before it.
  const clean: Redact = (value) =>
    redactData(value, ports.secrets(), { hideAccounts: domain.hiddenAccounts?.() })
  // Before anybody is told anything: an issue is a surface like all others.
  const shown = { ...scanned, report: clean(scanned.report) }
  const told = shown.reportOnly
    ? shown.report
    : withCleanRemarks(await tellAll(domain, shown, options, ports), clean)
  const errors =
    options.dryRun || shown.reportOnly
      ? []
      : await remember({ ...shown, report: told }, ports, clean)
  const report = withCleanRemarks({ ...told, errors: [...told.errors, ...errors] }, clean)
  return {
    report,
    trend: trendOf([...earlier, JSON.stringify(report)], domain.id, report.scan.scope),
  }
}

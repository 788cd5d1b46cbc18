import { scanFiles } from '../ledger/scan-files.ts'
import { summaryOf } from '../ledger/scan-record.ts'
import {
  addBySeverity,
  countOpen,
  type Domain,
  type History,
  noneOpen,
  type Report,
  type ScanError,
  type TrendBucket,
  trend,
} from '../model/index.ts'
import { notMet, notMetNotes } from './not-met.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'
import type { Scanned } from './scan.ts'

/** Takes out of plain data what nobody is to see. */
export type Redact = <T>(value: T) => T

/** What a scan leaves behind. */
export interface Remembered {
  errors: ScanError[]
  notes: string[]
  /** What was open in this domain, of this owner, on each day; this scan included. */
  trend: TrendBucket[]
}

type Files = Map<string, string | null>

/** One job of many compacts: all of them would write the same. */
const isCompactor = ({ shard }: ScanOptions): boolean => shard === null || shard.index === 1

/** States that were damaged and are built again, where this scan does not write them anyway. */
const mend = async ({ ledger }: Ports, files: Files, clean: Redact): Promise<void> => {
  const mended = [...(ledger?.mended() ?? [])].filter(([path]) => !files.has(path))
  if (mended.length === 0) return
  await ledger?.write(
    new Map(
      mended.map(([path, { state }]) => [path, `${JSON.stringify(clean(state), null, 1)}\n`]),
    ),
    'Damaged states, built again from what scans recorded',
    // Somebody may have written a newer one since.
    new Map(mended.map(([path, { text }]) => [path, text])),
  )
}

/** People were told already: a ledger that fails must not cost the report of what was found. */
const write = async (
  { scan }: Report,
  files: Files,
  options: ScanOptions,
  ports: Ports,
  clean: Redact,
): Promise<ScanError[]> => {
  const { ledger } = ports
  try {
    await mend(ports, files, clean)
    const compacted = isCompactor(options) ? await ledger?.compact(scan.finished) : undefined
    await ledger?.write(new Map([...files, ...(compacted ?? [])]), `Scan ${scan.id}`)
    return []
  } catch (error) {
    const reason = `the ledger could not be written, so this scan is not remembered, and what it told may be told again: ${(error as Error).message}`
    return [{ where: ledger?.description ?? 'ledger', reason }]
  }
}

const trendOf = (
  { report, known, domain }: Scanned,
  history: History,
  own: ReturnType<typeof summaryOf> | null,
): TrendBucket[] => {
  const { kind, name } = report.scan.scope
  // The ledger beside a clone is of that clone, whose name may be a folder's.
  const isOurs = (other: string) => kind === 'path' || ownerOf(other) === ownerOf(name)
  const scans = history.scans.filter(
    ({ domains, scope }) => isOf(domains, domain) && isOurs(scope.name),
  )
  const openNow = noneOpen()
  for (const { repository, open } of known.values())
    if (isOurs(repository.name)) addBySeverity(openNow, countOpen(open))
  if (own) addBySeverity(openNow, own.change)
  return trend(own ? [...scans, own] : scans, openNow, 'day', report.scan.finished)
}

/** Organizations that share a ledger have a trend each. */
const ownerOf = (name: string): string => (name.split('/')[0] ?? '').toLowerCase()

const isOf = (domains: readonly Domain[], domain: Domain): boolean =>
  domains.length === 1 && domains[0] === domain

/**
 * Writes a finished scan into the ledger, last of all, with what was told; a dry run leaves no trace,
 * so that it swallows no news. A ledger that cannot be written is an error of the run.
 * @param scanned with the report as it was told, everything secret taken out
 */
export const remember = async (
  scanned: Scanned,
  history: History,
  options: ScanOptions,
  ports: Ports,
  clean: Redact,
): Promise<Remembered> => {
  if (scanned.reportOnly) return { errors: [], notes: [], trend: trendOf(scanned, history, null) }
  const missing = notMet(scanned, options)
  const states = new Map([...scanned.states, ...missing])
  const { files, record } = scanFiles({ ...scanned, states }, clean)
  return {
    notes: notMetNotes(missing),
    trend: trendOf(scanned, history, summaryOf(record)),
    errors: options.dryRun ? [] : await write(scanned.report, files, options, ports, clean),
  }
}

/** What the report says of a ledger that is not as it was left. */
export const ledgerNotes = ({ ledger }: Ports): string[] => [
  ...(ledger?.damaged() ?? []).map(
    ({ path, reason }) => `the ledger's ${path} is damaged: ${reason}`,
  ),
  ...(ledger?.notes() ?? []),
]

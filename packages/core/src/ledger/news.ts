import type { RepositoryReport } from '../model/index.ts'
import { DAY } from '../model/time.ts'
import type { FinishedScan } from './scan-files.ts'
import type { ScanRecord } from './scan-record.ts'
import type { RepositoryState } from './state.ts'

/** How old the last look may seem where all since saw the same. */
const REFRESH_MS = 7 * DAY

/** Told once and not kept, such as a change for the better: the next look begins after it. */
const toldInPassing = ({ results }: RepositoryReport, { open }: RepositoryState): boolean => {
  const kept = new Set(open.map(({ fingerprint }) => fingerprint))
  return results.some(({ findings }) => findings.some((one) => !kept.has(one.fingerprint)))
}

/**
 * Which states are worth a new file: settings are looked at every night, and a file for each that says
 * the same at another time would make the ledger's history grow with what exists. Whoever was looked at
 * longest ago comes first next time, so that a scan that was cut short writes down all that it saw.
 * @param scan with all that it saw
 * @param record what of it changed
 */
export const newsIn = (
  { report, known, cutShort }: FinishedScan,
  record: ScanRecord,
): ((next: RepositoryState) => boolean) => {
  const changed = new Set(
    record.repositories.flatMap(({ name, state }) => (state ? [name.toLowerCase()] : [])),
  )
  const reports = new Map(report.repositories.map((one) => [one.name, one]))
  return (next) => {
    const { name } = next.repository
    const before = known.get(name.toLowerCase())
    if (before === undefined || cutShort || changed.has(name.toLowerCase())) return true
    if (Date.parse(next.scanned) - Date.parse(before.scanned) >= REFRESH_MS) return true
    const said = reports.get(name)
    return said !== undefined && toldInPassing(said, next)
  }
}

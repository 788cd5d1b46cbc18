import type { Report } from '../model/index.ts'
import { newsIn } from './news.ts'
import { asRead } from './recorded.ts'
import { recordOf, type ScanRecord } from './scan-record.ts'
import { type RepositoryState, scanPath, statePath, unseen } from './state.ts'

/** A finished scan, and what the ledger knew before it. */
export interface FinishedScan {
  report: Report
  /** How many repositories were looked at. */
  looked: number
  /** The deadline or a limit came before all was looked at. */
  cutShort: boolean
  /** What changes, by lower-case name. */
  states: ReadonlyMap<string, RepositoryState>
  known: ReadonlyMap<string, RepositoryState>
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** What is known of a repository that could not be read at all, with why it could not. */
const withUnread = ({ report, states, known }: FinishedScan): Map<string, RepositoryState> => {
  const next = new Map(states)
  for (const { name, results } of report.repositories) {
    const key = name.toLowerCase()
    const before = known.get(key)
    const { unknown } = unseen(results)
    if (before && unknown && !states.has(key)) next.set(key, { ...before, unknown })
  }
  return next
}

/** Paths of what is current under another name now. */
const movedFrom = (
  states: ReadonlyMap<string, RepositoryState>,
  known: FinishedScan['known'],
  written: ReadonlySet<string>,
): string[] => {
  const ids = new Set([...states.values()].map((state) => state.repository.id))
  return [...known].flatMap(([key, { repository, domain }]) => {
    const path = statePath(repository.name, domain)
    const isHere = (repository.id !== undefined && ids.has(repository.id)) || states.has(key)
    return isHere && !written.has(path) ? [path] : []
  })
}

/**
 * The ledger's files for one scan: what the scan changed, and what is current now where that is news.
 * @param clean takes out what nobody is to see
 * @returns the files, the record that is one of them, and the states as they will be read back
 */
export const scanFiles = (
  scan: FinishedScan,
  clean: <T>(value: T) => T,
): {
  files: Map<string, string | null>
  record: ScanRecord
  states: Map<string, RepositoryState>
} => {
  const { report, known, looked } = scan
  const states = new Map(
    [...withUnread(scan)].map(([key, state]) => [key, asRead(clean(state))] as const),
  )
  const current = new Map(
    [...states.values()].map((state) => [statePath(state.repository.name, state.domain), state]),
  )
  const gone = movedFrom(states, known, new Set(current.keys()))
  const touched = new Set([...current.keys(), ...gone])
  const replaced = [...known.values()].filter(({ repository, domain }) =>
    touched.has(statePath(repository.name, domain)),
  )
  const record = recordOf({ report, looked, states, known, replaced })
  const files = new Map<string, string | null>([
    [scanPath(report.scan.id, report.scan.started), jsonText(clean(record))],
  ])
  // First what goes: where letters have no case, a repository whose name changed its case has one file.
  for (const path of gone) files.set(path, null)
  const hasNews = newsIn(scan, record)
  for (const [path, state] of current) if (hasNews(state)) files.set(path, jsonText(state))
  return { files, record, states }
}

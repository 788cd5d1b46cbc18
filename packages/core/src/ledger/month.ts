import { DOMAINS, type ScanSummary } from '../model/index.ts'
import { isRecord } from '../model/shape.ts'
import { addOlder, type Memory, newMemory } from './memory.ts'
import { parseRecordedState } from './parse-record.ts'
import { parseSummary } from './parse-summary.ts'
import { type Parsed, parseVersioned } from './parse-versioned.ts'
import { headOf, type Recorded, type RecordedState } from './recorded.ts'
import { type ScanRecord, summaryOf } from './scan-record.ts'
import { isText, listOf, oneOf, texts } from './shape.ts'
import type { RepositoryState } from './state.ts'
import { everything, stillSo } from './still-so.ts'

/**
 * `months/2026-09.json`: all scans of a month as numbers, and of the rest what was true then and still
 * is: from it a state file that breaks is built again.
 */
export interface MonthFile {
  version: 1
  month: string
  /** By id. */
  scans: ScanSummary[]
  repositories: Recorded[]
}

const recorded = (value: unknown): Recorded[] => {
  if (!isRecord(value) || !isText(value.name)) return []
  const domain = oneOf(DOMAINS, value.domain)
  const state = parseRecordedState(value.state)
  if (domain === undefined || state === null) return []
  return [{ name: value.name, ...texts(value, ['id']), domain, ...split(state) }]
}

/** A state's head, where it has one, and its lists. */
const split = (state: RecordedState): Pick<Recorded, 'head' | 'lists'> => {
  const { open, gone, audits, counted } = state
  const { version, repository, domain, commit, scanned, scan, declaration } = state
  const isWhole =
    version !== undefined &&
    repository !== undefined &&
    domain !== undefined &&
    commit !== undefined &&
    scanned !== undefined &&
    scan !== undefined &&
    declaration !== undefined
  return {
    head: isWhole
      ? headOf({ ...state, version, repository, domain, commit, scanned, scan, declaration })
      : null,
    lists: { open, gone, ...(audits ? { audits } : {}), ...(counted ? { counted } : {}) },
  }
}

/** What a scan's file says of each repository. */
export const recordedIn = ({ repositories, scan }: ScanRecord): Recorded[] =>
  repositories.flatMap(({ name, state }): Recorded[] => {
    const domain = scan.domains[0]
    if (state === null || domain === undefined) return []
    const { id } = state.repository ?? {}
    return [{ name, ...(id ? { id } : {}), domain, ...split(state) }]
  })

/**
 * Reads a month's file; nothing in it is trusted beyond its shape.
 * @param numbersOnly without its repositories, which take most of the time
 */
export const parseMonth = (text: string, numbersOnly = false): Parsed<MonthFile> => {
  const read = parseVersioned(text)
  if (!read.ok) return read
  const { month, scans, repositories } = read.value
  if (!isText(month) || !Array.isArray(scans))
    return { ok: false, reason: 'it lacks what every month has' }
  return {
    ok: true,
    value: {
      version: 1,
      month,
      scans: scans.flatMap((one) => parseSummary(one) ?? []),
      repositories: numbersOnly ? [] : listOf(repositories).flatMap(recorded),
    },
  }
}

/** A month's file as it is written. */
export const monthText = ({ repositories, ...month }: MonthFile): string =>
  `${JSON.stringify(
    {
      ...month,
      repositories: repositories.map(({ head, lists, ...one }) => ({
        ...one,
        state: { ...head, ...lists },
      })),
    },
    null,
    1,
  )}\n`

/** A month that is being put together, newest file first. */
export interface OpenMonth {
  scans: Map<string, ScanSummary>
  repositories: Map<string, { last: Recorded; memory: Memory }>
}

export const newMonth = (): OpenMonth => ({ scans: new Map(), repositories: new Map() })

const addRecorded = ({ repositories }: OpenMonth, all: readonly Recorded[]): void => {
  for (const one of all) {
    const key = JSON.stringify([one.domain, one.id ?? one.name.toLowerCase()])
    const known = repositories.get(key) ?? { last: one, memory: newMemory() }
    addOlder(known.memory, one)
    repositories.set(key, known)
  }
}

/** Adds a scan that is older than those before it. */
export const addScan = (month: OpenMonth, record: ScanRecord): void => {
  month.scans.set(record.scan.id, summaryOf(record))
  addRecorded(month, recordedIn(record))
}

/** Adds what the month's file had already, after all scans. */
export const addMonth = (month: OpenMonth, { scans, repositories }: MonthFile): void => {
  for (const scan of scans) if (!month.scans.has(scan.id)) month.scans.set(scan.id, scan)
  addRecorded(month, repositories)
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The month's file: the same for whoever writes it.
 * @param current what is current of a repository now; null: nothing any more; undefined: it cannot be read
 */
export const closeMonth = (
  month: string,
  { scans, repositories }: OpenMonth,
  current: (one: Recorded) => RepositoryState | null | undefined,
): MonthFile => ({
  version: 1,
  month,
  scans: [...scans.values()].sort((a, b) => byText(a.id, b.id)),
  repositories: [...repositories.values()]
    .flatMap(({ last: { name, id, domain, ...last }, memory }): Recorded[] => {
      const state = current({ name, domain, ...(id ? { id } : {}), ...last })
      if (state === null) return []
      const kept = state === undefined ? everything(memory) : stillSo(memory, state)
      return kept === null ? [] : [{ name, ...(id ? { id } : {}), domain, ...kept }]
    })
    .sort((a, b) => byText(a.name, b.name) || byText(a.domain, b.domain)),
})

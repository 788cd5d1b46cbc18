import { DAY } from '../model/time.ts'
import {
  addMonth,
  addScan,
  closeMonth,
  monthText,
  newMonth,
  type OpenMonth,
  parseMonth,
} from './month.ts'
import { parseRecord } from './parse-record.ts'
import { textsOf } from './read-batches.ts'
import type { Recorded } from './recorded.ts'
import { isMonthPath, monthOfScan, monthPath, type RepositoryState, statePath } from './state.ts'
import type { LedgerStore } from './store.ts'

/** How long a scan's own file is kept once its month has ended. */
const KEPT_MS = 35 * DAY

const endOf = (month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return Date.UTC(year, number)
}

/** The scan files of months that are over for long enough, by month. */
export const monthsToCompact = (paths: readonly string[], now: string): Map<string, string[]> => {
  const byMonth = Map.groupBy(paths, (path) => monthOfScan(path) ?? '')
  const until = Date.parse(now) - KEPT_MS
  return new Map([...byMonth].filter(([month]) => month !== '' && endOf(month) <= until))
}

/** Whether the file of a month can be added to: it is not there, or it can be read. */
const addFormer = (month: OpenMonth, text: string | null, isThere: boolean): boolean => {
  if (text === null) return !isThere
  const former = parseMonth(text)
  if (former.ok) addMonth(month, former.value)
  return former.ok
}

/** What is current of what a file speaks of: by id, as it may have another name now. */
export const currentIn = (states: readonly RepositoryState[], unreadable: ReadonlySet<string>) => {
  const byPath = new Map(
    states.map((state) => [statePath(state.repository.name, state.domain), state]),
  )
  const key = (id: string, domain: string) => JSON.stringify([id, domain])
  const byId = new Map(
    states.flatMap((state) =>
      state.repository.id === undefined
        ? []
        : [[key(state.repository.id, state.domain), state] as const],
    ),
  )
  return ({ name, id, domain }: Pick<Recorded, 'name' | 'id' | 'domain'>) => {
    const path = statePath(name, domain)
    if (unreadable.has(path)) return undefined
    const named = byPath.get(path)
    if (id === undefined) return named ?? null
    return (
      byId.get(key(id, domain)) ?? (named?.repository.id === undefined ? (named ?? null) : null)
    )
  }
}

/**
 * Puts scan files of months long over into one file for each month. Every count stays; of the rest
 * what still is so. A file that cannot be read stays where it is, and so do all of its month where
 * the month's own file cannot be read.
 * @param current see `currentIn`; asked only where there is something to do
 * @returns what to write; null: the file goes. Whoever compacts the same ledger writes the same
 */
export const compactMonths = async (
  store: Pick<LedgerStore, 'read'>,
  paths: readonly string[],
  months: ReadonlyMap<string, readonly string[]>,
  current: () => Promise<ReturnType<typeof currentIn>>,
): Promise<Map<string, string | null>> => {
  const files = new Map<string, string | null>()
  for (const [name, scans] of months) {
    const month = newMonth()
    const taken: string[] = []
    for await (const [path, text] of textsOf(store, scans.toSorted().reverse())) {
      const record = text === null ? null : parseRecord(text)
      if (!record?.ok) continue
      addScan(month, record.value)
      taken.push(path)
    }
    const path = monthPath(name)
    const [former = null] = await store.read([path])
    if (taken.length === 0 || !addFormer(month, former, paths.includes(path))) continue
    files.set(path, monthText(closeMonth(name, month, await current())))
    for (const scan of taken) files.set(scan, null)
  }
  if (files.size > 0) await prune(store, paths, await current(), files)
  return files
}

/** Takes out of the files of earlier months what is so no more, so that they do not grow for ever. */
const prune = async (
  store: Pick<LedgerStore, 'read'>,
  paths: readonly string[],
  current: ReturnType<typeof currentIn>,
  files: Map<string, string | null>,
): Promise<void> => {
  const others = paths.filter((path) => isMonthPath(path) && !files.has(path))
  for await (const [path, text] of textsOf(store, others)) {
    const former = text === null ? null : parseMonth(text)
    if (!former?.ok) continue
    const month = newMonth()
    addMonth(month, former.value)
    const next = monthText(closeMonth(former.value.month, month, current))
    if (next !== text) files.set(path, next)
  }
}

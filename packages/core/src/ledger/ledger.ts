import {
  DOMAINS,
  type Domain,
  type History,
  type LedgerEvent,
  type RepositoryState,
  type ScanSummary,
} from '../model/index.ts'
import { DAY } from '../model/time.ts'
import { compactMonths, currentIn, monthsToCompact } from './compact.ts'
import { earlyScans } from './early-scans.ts'
import { eventsOf } from './events.ts'
import { parseMonth } from './month.ts'
import { parseRecord } from './parse-record.ts'
import { textsOf } from './read-batches.ts'
import {
  type Damage,
  isStatePath,
  type Mended,
  type NewerState,
  type ReadStates,
  readStates,
} from './read-states.ts'
import { type ScanRecord, summaryOf } from './scan-record.ts'
import { isMonthPath, monthOfScan, statePath } from './state.ts'
import type { LedgerStore } from './store.ts'

/**
 * The memory of all scans; the engine knows no more of it than this. It is read as it was when it was
 * first asked, until something is written.
 */
export interface Ledger {
  /** For the report: `branch drift-ledger of acme/drift-config`, `.drift`. */
  readonly description: string
  /** Whether it is there again next time, whatever becomes of this machine. */
  readonly outlives: boolean
  /** What is current for all repositories of a domain, by lower-case `owner/name`. */
  read(domain: Domain): Promise<Map<string, RepositoryState>>
  /** What is current of all repositories and domains. */
  readAll(): Promise<RepositoryState[]>
  /** What is current of these repositories in all domains, as it is at this moment. */
  readNow(names: readonly string[]): Promise<RepositoryState[]>
  /** All scans as numbers, oldest first. */
  history(): Promise<History>
  /** Scans that finished at or after a time, in full, oldest first: those of about two months. */
  records(since: string): Promise<ScanRecord[]>
  /** What these found and what went, oldest first. */
  events(since: string): Promise<LedgerEvent[]>
  /** One file; null where there is none. */
  text(path: string): Promise<string | null>
  /** All files of a folder by path, such as `jobs`; those that cannot be read are left out. */
  texts(folder: string): Promise<Map<string, string>>
  /** What to write so that months long over take one file each; null: the file goes. */
  compact(now: string): Promise<Map<string, string | null>>
  /** Files that turned out damaged so far, and what became of each. */
  damaged(): Damage[]
  /** States of a later version that were met so far: nothing may be written over them. */
  newer(): NewerState[]
  /** States that were built again so far, by path. */
  mended(): ReadonlyMap<string, Mended>
  /** What happened to the files otherwise, see `LedgerStore.notes`. */
  notes(): readonly string[]
  /** See `LedgerStore.write`. */
  write: LedgerStore['write']
  close: LedgerStore['close']
}

const byTime = (a: ScanSummary, b: ScanSummary): number =>
  a.finished.localeCompare(b.finished) || (a.id < b.id ? -1 : 1)

/** Scan files that may hold a scan that finished since: its path has the day on which it began. */
const scansSince = (paths: readonly string[], since: string): string[] => {
  const scans = paths.filter((path) => monthOfScan(path) !== null)
  const from = Date.parse(since)
  if (Number.isNaN(from)) return scans
  const day = new Date(Math.max(0, from - DAY)).toISOString().slice(0, 10).replaceAll('-', '/')
  return scans.filter((path) => path.slice('scans/'.length) >= day)
}

/** Gives the files of a store their meaning. */
export const openLedger = (store: LedgerStore): Ledger => {
  let listing: Promise<readonly string[]> | undefined
  const list = () => {
    listing ??= store.list()
    return listing
  }
  const damaged = new Map<string, Damage>()
  const newer = new Map<string, NewerState>()
  const mended = new Map<string, Mended>()
  const spoil = (path: string, reason: string) => damaged.set(path, { path, reason })

  const states = async (
    wanted: (path: string) => boolean = (path) => isStatePath(path),
  ): Promise<ReadStates> => {
    const all = await list()
    const read = await readStates(store, all.filter(wanted), all)
    for (const { path, reason } of read.damaged) spoil(path, reason)
    for (const one of read.newer) newer.set(one.path, one)
    for (const [path, one] of read.mended) mended.set(path, one)
    return read
  }

  const history = async (): Promise<History> => {
    const all = await list()
    const scans = new Map<string, ScanSummary>()
    const bad: Damage[] = []
    const early = earlyScans()
    const files = all.filter((path) => isMonthPath(path) || monthOfScan(path) !== null)
    for await (const [path, text] of textsOf(store, files)) {
      const read =
        text === null ? null : isMonthPath(path) ? parseMonth(text, true) : parseRecord(text, true)
      const old = read?.ok === false && text !== null ? early(text) : null
      if (old) scans.set(old.id, old)
      else if (!read?.ok) bad.push({ path, reason: read?.reason ?? 'it cannot be read' })
      else
        for (const one of 'summary' in read.value ? [summaryOf(read.value)] : read.value.scans)
          scans.set(one.id, one)
    }
    for (const { path, reason } of bad) spoil(path, `${reason}; it is left where it is`)
    return { scans: [...scans.values()].sort(byTime), damaged: bad }
  }

  const records = async (since: string): Promise<ScanRecord[]> => {
    const found: ScanRecord[] = []
    const from = Date.parse(since)
    for await (const [, text] of textsOf(store, scansSince(await list(), since))) {
      const read = text === null ? null : parseRecord(text)
      if (read?.ok && !(Date.parse(read.value.scan.finished) < from)) found.push(read.value)
    }
    return found.sort((a, b) => byTime(summaryOf(a), summaryOf(b)))
  }

  return {
    description: store.description,
    outlives: store.outlives,

    async read(domain) {
      const read = await states((path) => isStatePath(path, domain))
      return new Map(read.states.map((state) => [state.repository.name.toLowerCase(), state]))
    },
    readAll: async () => (await states()).states,
    async readNow(names) {
      listing = undefined
      const of = names.flatMap((name) => DOMAINS.map((domain) => statePath(name, domain)))
      const paths = new Set(of)
      return (await states((path) => paths.has(path))).states
    },
    history,
    records,
    events: async (since) => (await records(since)).flatMap(eventsOf),

    async text(path) {
      await list()
      const [text = null] = await store.read([path])
      return text
    },

    async texts(folder) {
      // Locks among them: as they are now.
      listing = undefined
      const paths = (await list()).filter((path) => path.startsWith(`${folder}/`))
      const found = new Map<string, string>()
      for await (const [path, text] of textsOf(store, paths))
        if (text !== null) found.set(path, text)
      return found
    },

    async compact(now) {
      const all = await list()
      const months = monthsToCompact(all, now)
      if (months.size === 0) return new Map()
      let current: ReturnType<typeof currentIn> | undefined
      return compactMonths(store, all, months, async () => {
        if (current) return current
        const read = await states()
        current = currentIn(read.states, new Set(read.newer.map(({ path }) => path)))
        return current
      })
    },

    damaged: () => [...damaged.values()],
    newer: () => [...newer.values()],
    mended: () => mended,
    notes: () => store.notes?.() ?? [],

    async write(files, message, expected) {
      try {
        return await store.write(files, message, expected)
      } finally {
        listing = undefined
      }
    },
    close: store.close,
  }
}

import type { LedgerStore } from '../ledger/store.ts'
import { type JobRecord, jobOfPath, parseJobRecord } from './job-record.ts'

/** The files below `jobs/` in the ledger. */
export interface JobStore {
  /** Texts by path, of the newest state there is. */
  read(): Promise<ReadonlyMap<string, string>>
  write: LedgerStore['write']
}

export interface StoredJob {
  path: string
  text: string
  /** null: it cannot be read. */
  record: JobRecord | null
}

/** The part of a ledger's store that jobs use. */
export const jobStore = (store: Pick<LedgerStore, 'list' | 'read' | 'write'>): JobStore => ({
  async read() {
    const paths = (await store.list()).filter((path) => jobOfPath(path) !== null)
    const texts = await store.read(paths)
    return new Map(
      paths.flatMap((path, index) => {
        const text = texts[index]
        return typeof text === 'string' ? [[path, text] as const] : []
      }),
    )
  },
  write: (files, message, expected) => store.write(files, message, expected),
})

export const storedJobs = async (store: JobStore | null): Promise<Map<string, StoredJob>> =>
  new Map(
    [...((await store?.read()) ?? new Map<string, string>())].map(([path, text]) => [
      path,
      { path, text, record: parseJobRecord(text) },
    ]),
  )

import type { LedgerStore } from '../ledger/store.ts'
import { type JobRecord, parseJobRecord } from './job-record.ts'

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

/** What the ledger knows of jobs, by path. */
export const storedJobs = async (store: JobStore | null): Promise<Map<string, StoredJob>> =>
  new Map(
    [...((await store?.read()) ?? new Map<string, string>())].map(([path, text]) => [
      path,
      { path, text, record: parseJobRecord(text) },
    ]),
  )

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

/** The version that a file says it has; null: it says none. */
const versionOf = (text: string): number | null => {
  try {
    const { version } = JSON.parse(text) as { version?: unknown }
    return typeof version === 'number' ? version : null
  } catch {
    return null
  }
}

/**
 * What a scheduler of this version may put its own record in the place of.
 * @throws Error for what a later drift-toolkit wrote: this one would forget what that one knows
 */
export const requireNotLater = ({ path, text }: Pick<StoredJob, 'path' | 'text'>): void => {
  const version = versionOf(text)
  if (version === null || version <= 1) return
  throw new Error(
    `${path} of the ledger is of version ${version}, and this drift-toolkit understands version 1. A newer drift-toolkit wrote it: use that one, or a newer, in every job that shares the ledger. The job was not run`,
  )
}

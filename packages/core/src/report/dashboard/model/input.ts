import type { History, RepositoryState } from '../../../model/index.ts'

/** What the dashboard is made of: everything a ledger holds, and when somebody looked. */
export interface DashboardInput {
  /** What it is the dashboard of: `acme`. */
  title: string
  now: Date
  toolVersion: string
  /** Where the ledger lies: `branch drift-ledger of acme/drift-config`. */
  ledger: string
  states: readonly RepositoryState[]
  /** With the files of the ledger that could not be read. */
  history: History
}

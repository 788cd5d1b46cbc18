import type { Ledger } from '../ledger/ledger.ts'
import type { Clock } from '../transport/pace.ts'
import type { GitHub } from '../transport/types.ts'
import type { Brought } from './brought.ts'

/** Where progress and remarks go; never to where the result goes. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  debug(message: string): void
}

/** Everything from outside that a scan uses; an action, the command and a test differ in these alone. */
export interface Ports {
  clock: Clock
  log: Log
  /** Reads; null where there is no token: then nothing leaves this machine. */
  github: GitHub | null
  /** Writes issues; null where nothing may be written. */
  issues: GitHub | null
  ledger: Ledger | null
  /** Secrets seen so far, to be taken out of everything that is shown. */
  secrets: () => string[]
  /** Told every secret before its first use. */
  onSecret: (secret: string) => void
  /** What plugins bring to the scan; absent: there are none. */
  brought?: Promise<Brought>
  /** Told how many repositories are done; shown on a terminal alone. */
  progress?: (done: number, total: number) => void
}

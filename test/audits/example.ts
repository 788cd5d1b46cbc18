import type { TokenSpec } from '../fake-github/index.ts'
import type { Stage } from './stage.ts'

/** What the world is like, and what the audit is to make of it. */
export interface Scene {
  /** In words: what is so. */
  given: string
  arrange(stage: Stage): Promise<void> | void
  /** Instead of one that may do everything. */
  token?: TokenSpec
}

/** One verdict: status, subject (`*`: it has none), and what its message holds. */
export type Verdict = ['PASS' | 'FAIL' | 'WARNING', string, string | RegExp]

/** An audit of the library where all is well, where it is not, and where it cannot be seen. */
export interface Example {
  passing: Scene & { says: Verdict[] }
  failing: Scene & { says: Verdict[] }
  /** `says` is what stands in the reason. */
  unseen: Scene & { says: RegExp }
}

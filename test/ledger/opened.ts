import { branchLedger } from '../../packages/core/src/ledger/branch.ts'
import { directoryLedger } from '../../packages/core/src/ledger/directory.ts'
import type { LedgerStore } from '../../packages/core/src/ledger/store.ts'
import { createGitHub } from '../../packages/core/src/transport/github.ts'

/** Where a ledger is, in words that can be given to another process. */
export type Place = { folder: string } | { github: string; token: string; repository: string }

/** Time that runs faster than ours; nobody in here is far away. */
const hurried = (times: number) => {
  const start = Date.now()
  return {
    now: () => start + (Date.now() - start) * times,
    sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms / times)),
  }
}

export interface Hurry {
  /** How many of its minutes are one of ours. */
  times?: number
  /** The scan's time is up. */
  late?: boolean
  shards?: number
}

/** A ledger as the product opens it. */
export const openedAt = (place: Place, { times = 10, late = false, shards = 1 }: Hurry = {}) =>
  'folder' in place ? directoryLedger(place.folder) : branchAt(place, { times, late, shards })

const branchAt = (
  { github, repository, token }: Extract<Place, { github: string }>,
  { times, late, shards }: Required<Hurry>,
): LedgerStore => {
  const clock = hurried(times)
  const deadline = clock.now() + (late ? 0 : 50 * 60_000)
  return branchLedger({
    url: `${github}/${repository}.git`,
    branch: 'drift-ledger',
    token: () => token,
    github: createGitHub({ apiUrl: github, token: () => token, clock, writeSpacingMs: 0 }),
    repository,
    description: `branch drift-ledger of ${repository}`,
    clock,
    deadline,
    shards,
    random: Math.random,
  })
}

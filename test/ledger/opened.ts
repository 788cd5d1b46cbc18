import { branchLedger } from '../../packages/core/src/ledger/branch.ts'
import { directoryLedger } from '../../packages/core/src/ledger/directory.ts'
import type { LedgerStore } from '../../packages/core/src/ledger/store.ts'
import { createGitHub } from '../../packages/core/src/transport/github.ts'

/** Where a ledger is, in words that can be given to another process. */
export type Place = { folder: string } | { github: string; token: string; repository: string }

const MINUTE = 60_000

/** Waits are a tenth of what they are in earnest; nobody in here is far away. */
const hurried = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms / 10)),
}

/** A ledger as the product opens it. */
export const openedAt = (place: Place, deadline = Date.now() + 50 * MINUTE): LedgerStore => {
  if ('folder' in place) return directoryLedger(place.folder)
  const { github, repository, token } = place
  return branchLedger({
    url: `${github}/${repository}.git`,
    branch: 'drift-ledger',
    token: () => token,
    github: createGitHub({
      apiUrl: github,
      token: () => token,
      clock: hurried,
      deadline,
      writeSpacingMs: 0,
    }),
    repository,
    description: `branch drift-ledger of ${repository}`,
    clock: hurried,
    deadline,
    random: Math.random,
  })
}

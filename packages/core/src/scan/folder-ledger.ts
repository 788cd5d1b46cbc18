import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { directoryLedger } from '../ledger/directory.ts'
import { type Ledger, openLedger } from '../ledger/ledger.ts'
import { GitError, gitIn } from '../transport/git.ts'
import { UsageError } from './inputs.ts'
import type { Log } from './ports.ts'

const NAME = '.drift'

/** Whether the commit at HEAD brings a ledger of its own. */
const isCommitted = async (place: string): Promise<boolean> => {
  try {
    const { stdout } = await gitIn(place)(['ls-tree', '-z', 'HEAD', '--', NAME])
    return stdout.length > 0
  } catch (error) {
    // No repository, or no commit: whoever scans it will say so.
    if (error instanceof GitError) return false
    throw error
  }
}

/**
 * The ledger in `.drift`, beside what is scanned. What a repository brings in its commits was not
 * written by a scan of ours: it could say that nothing changed, or name another place to write to.
 * @param scanned whether `place` is what is scanned, and not merely where the command runs
 * @returns null where there can be none, which was said
 * @throws UsageError when it is a symbolic link
 */
export const folderLedger = async (
  place: string,
  scanned: boolean,
  log: Log,
): Promise<Ledger | null> => {
  const folder = join(place, NAME)
  if (scanned && (await isCommitted(place))) {
    log.warn(
      `the repository itself brings a ${NAME}, which anybody who can change it could have written: it is not used, and nothing is remembered; remove it from the repository, or choose a place with ledger dir:<path>`,
    )
    return null
  }
  if ((await lstat(folder).catch(() => null))?.isSymbolicLink()) {
    throw new UsageError(
      `${folder} is a symbolic link, and the ledger does not follow it; remove it, or name the place it leads to with ledger dir:<path>`,
    )
  }
  return openLedger(directoryLedger(folder))
}

/**
 * Where the files of a ledger lie: a folder or a branch. A store knows paths and texts; what they
 * mean is for `ledger.ts` alone.
 */
export interface LedgerStore {
  /** For the report: `branch drift-ledger of acme/drift-config`, `.drift`. */
  readonly description: string
  /** Whether it is there again next time, whatever becomes of this machine. */
  readonly outlives: boolean
  /** Paths of all files, sorted, of the newest state there is. */
  list(): Promise<readonly string[]>
  /**
   * Texts of files, in the order of `paths`, of the state that `list` saw last.
   * @returns null for a file that is not there or cannot be read
   */
  read(paths: readonly string[]): Promise<(string | null)[]>
  /**
   * Puts files into the ledger as one step, on top of whatever others wrote meanwhile.
   * @param files path in the ledger → content; null: the file goes
   * @param expected only if these files still have these texts (null: are not there)
   * @returns false when `expected` does not hold: then nothing was written
   */
  write(
    files: ReadonlyMap<string, string | null>,
    message: string,
    expected?: ReadonlyMap<string, string | null>,
  ): Promise<boolean>
  /** What happened to the files that somebody should know of, in plain words, since it was opened. */
  notes?(): readonly string[]
  /** Gives back what reading and writing took on this machine. */
  close(): Promise<void>
}

/** What a ledger holds; whatever else lies beside it, in a folder or on a branch, is not its own. */
const FOLDERS = new Set(['scans', 'months', 'repos', 'jobs'])

/** Thousands of open findings with their diffs take a few; a file beyond that is not read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

/** Also what Windows takes for a separator, and what no text of ours has in its name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_NAME = /^\.{0,2}$|^\.git$|[\\\x00-\x1f\x7f]/i

/** Whether a path stays where it is put: relative, and no way up, nor into git's own folder. */
const isInside = (path: string): boolean => path.split('/').every((name) => !NO_NAME.test(name))

/** Whether a file of a folder or a branch is one of the ledger's. */
export const isLedgerFile = (path: string): boolean =>
  path.includes('/') && FOLDERS.has(path.slice(0, path.indexOf('/'))) && isInside(path)

/** @throws Error when one of the paths would lead out of the ledger: then nothing may be written */
export const requireInside = (paths: Iterable<string>): void => {
  for (const path of paths) {
    if (!isInside(path)) throw new Error(`${JSON.stringify(path)} is no path of a ledger`)
  }
}

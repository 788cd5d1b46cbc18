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
export const LEDGER_FOLDERS: readonly string[] = ['scans', 'months', 'repos', 'jobs']

/** Thousands of open findings with their diffs take a few; a file beyond that is not read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

/** What is no name of a file of ours: nothing, a way up, git's own folder, a separator of Windows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_NAME = /^\.{0,2}$|^\.git$|[\\\x00-\x1f\x7f]/i

/** Whether a path is one of a ledger's files: in one of its folders, and with no way out of it. */
export const isLedgerFile = (path: string): boolean => {
  const [folder = '', ...names] = path.split('/')
  return LEDGER_FOLDERS.includes(folder) && names.length > 0 && !names.some((n) => NO_NAME.test(n))
}

/** @throws Error when one of the paths is none of a ledger's: then nothing may be written */
export const requireLedgerFiles = (paths: Iterable<string>): void => {
  for (const path of paths) {
    if (!isLedgerFile(path)) throw new Error(`${JSON.stringify(path)} is no file of a ledger`)
  }
}

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
  /** Gives back what reading and writing took on this machine. */
  close(): Promise<void>
}

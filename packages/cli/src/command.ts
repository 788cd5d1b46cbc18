import type { Arguments, Options } from './arguments.ts'
import type { Io } from './io.ts'

/** One command; the list of them is all that the command line knows. */
export interface Command {
  /** `code scan` */
  name: string
  /** What follows it: `[path]` */
  usage: string
  summary: string
  /** A command line that somebody would really type. */
  example: string
  options: Options
  /** Remarks that `--quiet` and `--verbose` make fewer and more; default: it has none. */
  remarks?: 'quiet' | 'quiet and verbose'
  /** In place of what every command takes by these names. */
  common?: Options
  /** What an exit code means here, beside or in place of 0 and 2. */
  exits?: Readonly<Record<number, string>>
  /** @returns the exit code */
  run(args: Arguments, io: Io): Promise<number>
}

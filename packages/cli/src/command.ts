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
  /** @returns the exit code */
  run(args: Arguments, io: Io): Promise<number>
}

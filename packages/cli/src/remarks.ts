import { visibleLines } from '@drift-toolkit/core/report/text'
import type { Log } from '@drift-toolkit/core/scan/ports'
import type { Arguments } from './arguments.ts'
import type { Io } from './io.ts'

/** The exit code of a command that could not do what it was asked for. */
const FAILED = 3

/** Remarks on stderr; names in them come from elsewhere. */
export const logTo = (io: Io, args: Arguments): Log => {
  const say = (message: string) => {
    if (!args.flag('quiet')) io.err(`${visibleLines(message)}\n`)
  }
  return {
    info: say,
    warn: (message) => say(`warning: ${message}`),
    debug: (message) => args.flag('verbose') && say(message),
  }
}

/**
 * Says why a command could not do what it was asked for; with --verbose where in the code it was.
 * @param name the command's, without `drift`
 * @returns the exit code
 */
export const tellFailure = (name: string, error: unknown, args: Arguments, io: Io): number => {
  const { message, stack = '' } = error as Error
  io.err(`drift ${name}: ${visibleLines(message)}\n`)
  if (args.flag('verbose')) io.err(`${stack}\n`)
  return FAILED
}

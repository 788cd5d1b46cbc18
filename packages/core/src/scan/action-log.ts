import { logLine } from '../report/text.ts'
import type { ActionsToolkit } from './action.ts'
import { UsageError } from './inputs.ts'
import type { Log } from './ports.ts'

/** Lines may hold names from anywhere; a runner takes `::` at their start for a command. */
export const logTo = (core: Pick<ActionsToolkit, 'info' | 'warning' | 'debug'>): Log => ({
  info: (message) => core.info(logLine(message)),
  warn: (message) => core.warning(logLine(message)),
  debug: (message) => core.debug(logLine(message)),
})

/**
 * Fails the step. Where it went wrong is for who switches the runner's debug logging on.
 * @param what begins the sentence, where the inputs were not the reason: `The scan could not be run:`
 */
export const failStep = (
  core: Pick<ActionsToolkit, 'debug' | 'setFailed'>,
  error: unknown,
  what: string,
): void => {
  const { message, stack } = error as Error
  core.debug(logLine(stack ?? message))
  const reason = `${error instanceof UsageError ? 'Inputs:' : what} ${message}`
  core.setFailed(reason)
}

import { logLine } from '../report/text.ts'
import type { ActionsToolkit } from './action.ts'
import type { Log } from './ports.ts'

/** Lines may hold names from anywhere; a runner takes `::` at their start for a command. */
export const logTo = (core: Pick<ActionsToolkit, 'info' | 'warning' | 'debug'>): Log => ({
  info: (message) => core.info(logLine(message)),
  warn: (message) => core.warning(logLine(message)),
  debug: (message) => core.debug(logLine(message)),
})

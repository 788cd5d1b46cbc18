import { dirname, join } from 'node:path'
import { codeChecks } from '../checks/code/index.ts'
import { writeReportFile } from '../publish/files.ts'
import { type ActionsCore, writeActionsOutput } from '../publish/outputs.ts'
import { annotations } from '../report/annotations.ts'
import { failsAt, outputs, worstOf } from '../report/report.ts'
import { renderSarif } from '../report/sarif.ts'
import { renderSummary } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { logLine } from '../report/text.ts'
import { connect } from './connect.ts'
import { type Request, readRequest, UsageError } from './inputs.ts'
import type { Log } from './ports.ts'
import { runCode } from './run.ts'

/** What an action needs of @actions/core beside its outputs. */
export interface ActionsToolkit extends ActionsCore {
  getInput(name: string): string
  setSecret(secret: string): void
  setFailed(message: string): void
  info(message: string): void
  debug(message: string): void
  group<T>(name: string, run: () => Promise<T>): Promise<T>
}

/** Lines may hold names from anywhere; a runner takes `::` at their start for a command. */
const logTo = (core: ActionsToolkit): Log => ({
  info: (message) => core.info(logLine(message)),
  warn: (message) => core.warning(logLine(message)),
  debug: (message) => core.debug(logLine(message)),
})

const failure = (request: Request, report: Awaited<ReturnType<typeof runCode>>['report']) => {
  const errors = report.errors.length
  if (request.failOnError && errors > 0) {
    return `${errors} ${errors === 1 ? 'thing' : 'things'} could not be scanned or told; see the annotations and the summary`
  }
  const { failOn } = request.options
  return failsAt(report, failOn)
    ? `drift of severity ${worstOf(report)} (fail-on: ${failOn})`
    : null
}

/** The whole of `actions/code`: inputs in; issues, files, summary, annotations and outputs out. */
export const codeAction = async (core: ActionsToolkit): Promise<void> => {
  const { env } = process
  const cwd = env.GITHUB_WORKSPACE || process.cwd()
  try {
    const request = readRequest({ input: (name) => core.getInput(name), env, now: new Date(), cwd })
    const log = logTo(core)
    const ports = await connect(request, {
      log,
      cwd,
      env,
      onSecret: (secret) => secret !== '' && core.setSecret(secret),
    })
    const { report } = await core.group('Scan', () => runCode(request, ports))

    const sarifPath = join(dirname(request.reportPath), 'drift.sarif')
    const paths = {
      report: await writeReportFile(cwd, request.reportPath, JSON.stringify(report, null, 2)),
      sarif: await writeReportFile(cwd, sarifPath, JSON.stringify(renderSarif(report, codeChecks))),
    }
    await core.group('Findings', async () => {
      for (const line of renderTerminal(report, { colour: false }).split('\n'))
        core.info(logLine(line))
    })
    const troubles = await writeActionsOutput(core, {
      outputs: outputs(report, paths),
      summary: renderSummary(report),
      annotations: annotations(report),
    })
    for (const trouble of troubles) core.warning(logLine(trouble))
    const reason = failure(request, report)
    if (reason !== null) core.setFailed(reason)
  } catch (error) {
    const message = (error as Error).message
    core.debug(logLine((error as Error).stack ?? message))
    core.setFailed(
      error instanceof UsageError ? `Inputs: ${message}` : `The scan could not be run: ${message}`,
    )
  }
}

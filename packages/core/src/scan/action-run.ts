import { dirname, join } from 'node:path'
import type { Report } from '../model/index.ts'
import { writeDashboard } from '../publish/dashboard.ts'
import { writeReportFile } from '../publish/files.ts'
import { writeActionsOutput } from '../publish/outputs.ts'
import { annotations } from '../report/annotations.ts'
import { outputs } from '../report/report.ts'
import { renderSarif } from '../report/sarif.ts'
import { renderSummary } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { logLine } from '../report/text.ts'
import type { ActionsToolkit } from './action.ts'
import { logTo } from './action-log.ts'
import { askWhatIsBrought } from './brought.ts'
import { connect } from './connect.ts'
import type { DomainScan } from './domain.ts'
import type { Request } from './inputs.ts'
import { type Ran, runDomain } from './run.ts'

/** Scans, tells, and writes what a run of an action leaves: files, log, summary, annotations, outputs. */
export const runAction = async (
  core: ActionsToolkit,
  domains: readonly DomainScan[],
  request: Request,
  cwd: string,
): Promise<Report> => {
  const { env } = process
  const log = logTo(core)
  const ports = await connect(request, {
    log,
    cwd,
    env,
    onSecret: (secret) => secret !== '' && core.setSecret(secret),
  })
  askWhatIsBrought(ports, request.options, { cwd, env })
  const [first, ...more] = domains
  if (first === undefined) throw new Error('no domain was asked for')
  const ran = await core.group('Scan', async () =>
    more.length === 0
      ? runDomain(first, request, ports)
      : (await import('./all.ts')).runAll(domains, request, ports),
  )
  await writeRun(core, ran, request, cwd)
  return ran.report
}

/** What a finished run leaves in its job: files, log, summary, annotations, outputs. */
export const writeRun = async (
  core: ActionsToolkit,
  { report, trend, checks, dashboard }: Ran,
  request: Request,
  cwd: string,
): Promise<void> => {
  const sarifPath = join(dirname(request.reportPath), 'drift.sarif')
  const dashboardFolder = join(dirname(request.reportPath), 'drift-dashboard')
  const paths = {
    report: await writeReportFile(cwd, request.reportPath, JSON.stringify(report, null, 2)),
    sarif: await writeReportFile(cwd, sarifPath, JSON.stringify(renderSarif(report, checks))),
    ...(dashboard === undefined
      ? {}
      : { dashboard: await writeDashboard(cwd, dashboardFolder, dashboard) }),
  }
  await core.group('Findings', async () => {
    for (const line of renderTerminal(report, { colour: false }).split('\n'))
      core.info(logLine(line))
  })
  const troubles = await writeActionsOutput(core, {
    outputs: outputs(report, paths),
    summary: request.summary ? renderSummary(report, { trend }) : '',
    annotations: request.summary ? annotations(report) : [],
  })
  for (const trouble of troubles) core.warning(logLine(trouble))
}

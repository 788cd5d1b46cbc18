import { resolve } from 'node:path'
import type { Ledger } from '../ledger/ledger.ts'
import {
  addBySeverity,
  type CheckInfo,
  countOpen,
  type Domain,
  noneOpen,
  type Report,
  type TrendBucket,
  trend,
} from '../model/index.ts'
import { mergeReports } from '../report/merge.ts'
import { oneOfEachShard } from '../report/shards.ts'
import { type ActionsToolkit, failureOf } from './action.ts'
import { failStep, logTo } from './action-log.ts'
import { writeRun } from './action-run.ts'
import { connect } from './connect.ts'
import { dashboardOf } from './dashboard.ts'
import { type InputContext, readRequest, UsageError } from './inputs.ts'
import { readReports } from './shard-files.ts'

/** What a merge takes beside what all actions share. */
interface MergeInputs {
  folder: string
  /** The shards that were planned; null: as many as the reports say. */
  shards: string[] | null
  dashboard: boolean
}

const listOf = (text: string): string[] | null => {
  if (text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value) && value.every((one) => /^\d+\/\d+$/.test(String(one)))) {
      return value.map(String)
    }
  } catch {
    // Told below, with what it has to be.
  }
  throw new UsageError(`shards is "${text}"; it must be a JSON list such as ["1/2","2/2"]`)
}

const readInputs = ({ input, cwd }: InputContext): MergeInputs => ({
  folder: resolve(cwd, input('reports') || 'drift-reports'),
  shards: listOf(input('shards')),
  dashboard: input('dashboard').toLowerCase() !== 'false',
})

/** The words of all checks of these domains. */
const checksOf = async (domains: readonly Domain[]): Promise<CheckInfo[]> => {
  const lists: Record<Domain, () => Promise<readonly CheckInfo[]>> = {
    code: async () => (await import('../checks/code/index.ts')).codeChecks,
    process: async () => (await import('../checks/process/index.ts')).processChecks,
    infra: async () => (await import('../checks/infra/index.ts')).infraChecks,
    audit: async () => (await import('../checks/audit/index.ts')).auditChecks,
  }
  return (await Promise.all(domains.map((domain) => lists[domain]()))).flat()
}

/** What was open on each day in the domains of this run, by the ledger that all shards wrote. */
const trendOf = async (ledger: Ledger, { scan }: Report): Promise<TrendBucket[]> => {
  const ours = new Set(scan.domains)
  const openNow = noneOpen()
  for (const { domain, open } of await ledger.readAll()) {
    if (ours.has(domain)) addBySeverity(openNow, countOpen(open))
  }
  const { scans } = await ledger.history()
  const mine = scans.filter(({ domains }) => domains.every((domain) => ours.has(domain)))
  return trend(mine, openNow, 'day', scan.finished)
}

/** One report of all shards; those that left none are errors of it. */
const mergeFolder = async ({ folder, shards }: MergeInputs): Promise<Report> => {
  const { reports, troubles } = await readReports(folder).catch((error: Error) => {
    throw new Error(`the folder of reports cannot be read: ${error.message}`)
  })
  const chosen = oneOfEachShard(reports, shards)
  if (chosen.reports.length === 0) {
    const why = troubles.length > 0 ? ` (${troubles.join('; ')})` : ''
    throw new Error(`no shard left a report in ${folder}${why}: see the jobs of the shards`)
  }
  const report = mergeReports(chosen.reports)
  return {
    ...report,
    errors: [
      ...chosen.errors,
      ...troubles.map((reason) => ({ where: 'reports', reason })),
      ...report.errors,
    ],
    notes: [...report.notes, ...chosen.notes],
  }
}

/**
 * The whole of the action that puts the shards of a run together: a folder of reports in; one report,
 * SARIF, summary, annotations, dashboard and outputs out. The ledger is read and not written: each
 * shard wrote its own.
 */
export const mergeAction = async (core: ActionsToolkit): Promise<void> => {
  const { env } = process
  const cwd = env.GITHUB_WORKSPACE || process.cwd()
  try {
    const around = { input: (name: string) => core.getInput(name), env, now: new Date(), cwd }
    const request = readRequest(around)
    const inputs = readInputs(around)
    const report = await core.group('Merge', () => mergeFolder(inputs))
    const asReader = { ...request, options: { ...request.options, dryRun: true } }
    const onSecret = (secret: string) => secret !== '' && core.setSecret(secret)
    const { ledger } = await connect(asReader, { log: logTo(core), cwd, env, onSecret })
    try {
      const html =
        ledger && inputs.dashboard ? await dashboardOf(ledger, { now: around.now }) : null
      const ran = {
        report,
        trend: ledger ? await trendOf(ledger, report) : [],
        checks: await checksOf(report.scan.domains),
        ...(html === null ? {} : { dashboard: html }),
      }
      await writeRun(core, ran, request, cwd)
    } finally {
      await ledger?.close()
    }
    const reason = failureOf(request, report)
    if (reason !== null) core.setFailed(reason)
  } catch (error) {
    failStep(core, error, 'The reports could not be merged:')
  }
}

import { isTrouble, jobsOf, type LoadedPlugins, problemNote, runDueJobs } from '../plugins/index.ts'
import type { AuditAccess } from './audit.ts'
import { dashboardOf } from './dashboard.ts'
import type { Finish } from './domain.ts'
import type { ScanOptions } from './options.ts'
import { askPlugins, pluginWorldOf } from './plugins.ts'
import type { Ports } from './ports.ts'

const loaded = async (access: AuditAccess): Promise<LoadedPlugins> => {
  try {
    return await askPlugins(access.inputs.pluginConfig, access)
  } catch (error) {
    const reason = (error as Error).message
    return { plugins: [], problems: [{ plugin: 'settings', reason }], notes: [] }
  }
}

/** Runs the jobs that fell due since they last ran; what goes wrong with one is an error of the run. */
const runJobs = async (
  access: AuditAccess,
  options: ScanOptions,
  ports: Ports,
): Promise<Omit<Finish, 'dashboard'>> => {
  const { plugins, problems, notes } = await loaded(access)
  const said: Omit<Finish, 'dashboard'> = {
    notes: [...problems.map(problemNote), ...notes],
    errors: [],
  }
  const enabled = plugins.flatMap(({ manifest, jobs }) =>
    jobs.filter((job) => job.enabled).map((job) => `${manifest.name}/${job.id}`),
  )
  if (options.dryRun || !ports.ledger) {
    if (enabled.length === 0) return said
    const why = options.dryRun ? 'this is a dry run' : 'there is no ledger that knows what is due'
    return { ...said, notes: [...said.notes, `no jobs were run (${enabled.join(', ')}): ${why}`] }
  }
  const world = pluginWorldOf(ports, options, access)
  for (const result of await runDueJobs({ world, plugins, store: jobsOf(ports.ledger) })) {
    if (result.outcome === 'off' || result.outcome === 'not-due') continue
    const { id, message } = result
    if (isTrouble(result)) said.errors.push({ where: `job ${id}`, reason: message })
    else said.notes.push(`job ${id}: ${message}`)
  }
  return said
}

/** Of a run in Actions by the organization that it scans; beside a folder by who owns what is there. */
const drawn = async ({ home, target }: ScanOptions, { ledger, clock }: Ports) => {
  if (!ledger) return {}
  const title = target.kind === 'organization' ? target.login : home
  const dashboard = await dashboardOf(ledger, {
    now: new Date(clock.now()),
    ...(title === null ? {} : { title }),
  })
  return dashboard === null ? {} : { dashboard }
}

/**
 * What a run of audits does when all is told and remembered: the jobs of plugins that are due, then
 * the dashboard.
 */
export const finishAudits = async (
  access: AuditAccess,
  options: ScanOptions,
  ports: Ports,
): Promise<Finish> => {
  const said = access.jobs ? await runJobs(access, options, ports) : { notes: [], errors: [] }
  return { ...said, ...(access.inputs.dashboard ? await drawn(options, ports) : {}) }
}

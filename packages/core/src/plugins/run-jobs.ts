import { randomUUID } from 'node:crypto'
import { callJob, idOf } from './call-job.ts'
import {
  dueTime,
  hasNews,
  type JobClaim,
  type JobRecord,
  type JobRun,
  jobPath,
  jobText,
  lostClaim,
  recordOf,
  withRun,
} from './job-record.ts'
import { type JobStore, requireNotLater, type StoredJob, storedJobs } from './job-store.ts'
import type { LoadedJob, LoadedPlugin } from './read-plugin.ts'
import type { PluginWorld } from './world.ts'

/** What came of one job. */
export interface JobResult {
  /** `<plugin>/<job>` */
  id: string
  /** `running`: somebody else runs it now. `lost`: it was begun, and nobody knows how far it came. */
  outcome: 'done' | 'failed' | 'lost' | 'running' | 'not-due' | 'off'
  message: string
  /** What it was run for, ISO 8601 UTC; null: it was not run for a due time. */
  due: string | null
}

export interface RunJobsInput {
  world: PluginWorld
  plugins: readonly LoadedPlugin[]
  /** null: there is no ledger. */
  store: JobStore | null
}

/** Beyond a job's own timeout: what starting it, ending it and writing it down take. */
const MARGIN_MS = 2 * 60_000

interface Task extends RunJobsInput {
  plugin: LoadedPlugin
  job: LoadedJob
  stored: StoredJob | undefined
}

const put = async (
  { store, stored, world }: Task,
  record: JobRecord,
  message: string,
  expected: string | null,
): Promise<boolean> => {
  if (store === null || world.dryRun) return true
  const path = stored?.path ?? jobPath(record.plugin, record.job)
  return store.write(new Map([[path, jobText(record)]]), message, new Map([[path, expected]]))
}

/** Claims the job, runs it, writes down what came of it. */
const runClaimed = async (
  task: Task,
  record: JobRecord,
  due: string,
  byHand: boolean,
): Promise<JobResult> => {
  const { world, plugin, job } = task
  const id = idOf(plugin, job)
  const started = world.now()
  const claim: JobClaim = {
    id: randomUUID(),
    due,
    started: started.toISOString(),
    until: new Date(started.getTime() + job.timeoutMs + MARGIN_MS).toISOString(),
    ...(byHand ? { byHand: true } : {}),
  }
  const claimed: JobRecord = { ...record, claim }
  if (!(await put(task, claimed, `Claim ${id}`, task.stored?.text ?? null))) {
    return { id, outcome: 'running', message: 'another run was faster', due: null }
  }
  const { outcome, message, memory } = await callJob({ ...task, due, record })
  const run: JobRun = {
    due,
    started: claim.started,
    finished: world.now().toISOString(),
    outcome,
    message,
  }
  const result: JobResult = { id, outcome, message, due: byHand ? null : due }
  // What it did cannot be undone: a ledger that fails now must not hide what came of it.
  try {
    const next = withRun(claimed, claim, run, memory)
    if (await put(task, next, `Job ${id}: ${outcome}`, jobText(claimed))) return result
    return {
      ...result,
      message: `${message} (somebody else changed its record meanwhile: this run is not in the ledger)`,
    }
  } catch (error) {
    return {
      ...result,
      message: `${message} (this could not be written to the ledger: ${world.clean((error as Error).message)})`,
    }
  }
}

/** One job: run where it is due, or by hand; else what is new about it is written down. */
const attempt = async (task: Task, byHand: boolean): Promise<JobResult> => {
  const { plugin, job, stored, world } = task
  const id = idOf(plugin, job)
  const now = world.now().toISOString()
  if (stored) requireNotLater(stored)
  const before = stored?.record ?? null
  let record = recordOf(plugin.manifest.name, job, before, now)
  const { claim } = record
  if (claim !== undefined && claim.until > now) {
    const message = `it is running since ${claim.started}`
    return { id, outcome: 'running', message, due: null }
  }
  if (claim !== undefined) {
    record = lostClaim(record, claim, now)
    world.log.warning(`${id}: ${record.last?.message}`)
  }
  const due = dueTime(job, record, now)
  if (byHand) return runClaimed(task, record, due ?? now, due === null)
  if (due !== null) return runClaimed(task, record, due, false)
  if (hasNews(record, before)) await put(task, record, `Job ${id}`, stored?.text ?? null)
  if (claim !== undefined) {
    return { id, outcome: 'lost', message: record.last?.message ?? '', due: claim.due }
  }
  return job.enabled
    ? { id, outcome: 'not-due', message: 'it is not due', due: null }
    : { id, outcome: 'off', message: 'it is switched off', due: null }
}

/** What may fail outside of a job: the ledger, above all. */
const guarded = async (task: Task, byHand: boolean): Promise<JobResult> => {
  try {
    return await attempt(task, byHand)
  } catch (error) {
    const message = task.world.clean((error as Error).message)
    return { id: idOf(task.plugin, task.job), outcome: 'failed', message, due: null }
  }
}

/**
 * Runs the jobs that fell due since they last ran: each once, however many times it was missed, one
 * after the other. A job is claimed in the ledger first, so that two schedulers never run it at once.
 * - Seen for the first time, switched on again, or with another schedule, it counts from now on.
 * - One that failed (it threw, or said so) is run again the next time, until it falls due anew.
 * - One that nobody knows the end of (its process was lost, or this one) is not run again for that time.
 * @returns what came of each job, `not-due` and `off` ones too; nothing without a ledger
 */
export const runDueJobs = async (input: RunJobsInput): Promise<JobResult[]> => {
  if (input.store === null) return []
  const stored = await storedJobs(input.store)
  const results: JobResult[] = []
  for (const plugin of input.plugins) {
    for (const job of plugin.jobs) {
      if (input.world.signal?.aborted) return results
      const path = jobPath(plugin.manifest.name, job.id)
      results.push(await guarded({ ...input, plugin, job, stored: stored.get(path) }, false))
    }
  }
  return results
}

/**
 * Runs one job now, whether it is due or not, and switched on or not. Where it is due, this is the run
 * for that time.
 * @param id `<plugin>/<job>`
 * @returns null: there is no such job
 */
export const runJob = async (id: string, input: RunJobsInput): Promise<JobResult | null> => {
  for (const plugin of input.plugins) {
    const job = plugin.jobs.find((one) => idOf(plugin, one) === id)
    if (job === undefined) continue
    const stored = await storedJobs(input.store)
    const path = jobPath(plugin.manifest.name, job.id)
    return guarded({ ...input, plugin, job, stored: stored.get(path) }, true)
  }
  return null
}

/** Whether somebody has to look at what came of a job. */
export const isTrouble = ({ outcome }: JobResult): boolean =>
  outcome === 'failed' || outcome === 'lost'

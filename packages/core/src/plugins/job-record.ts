import type { Json } from '../model/index.ts'
import { isTime } from '../model/shape.ts'
import { lastAt } from '../standards/schedule.ts'
import type { LoadedJob } from './read-plugin.ts'

/** `done`; `failed`: it said so, or threw; `lost`: nobody knows how far it came. */
export type RunOutcome = 'done' | 'failed' | 'lost'

export interface JobRun {
  /** What it was run for. ISO 8601 UTC, like all times here. */
  due: string
  started: string
  finished: string
  outcome: RunOutcome
  message: string
}

/** Who runs it now; past `until` whoever that was is gone. */
export interface JobClaim {
  id: string
  due: string
  started: string
  until: string
  /** It was asked for by hand, for no due time. */
  byHand?: true
}

/** `jobs/<plugin>/<job>.json` in the ledger. */
export interface JobRecord {
  version: 1
  plugin: string
  job: string
  title: string
  schedule: string
  timeZone: string
  /** Since when it is switched on with this schedule: what fell due before is not its business. */
  since: string | null
  /** The due time that was last dealt with. */
  settled?: string
  last?: JobRun
  claim?: JobClaim
  memory?: Json
}

export const jobPath = (plugin: string, job: string): string => `jobs/${plugin}/${job}.json`

/** Plugin and job by the path of their file; null: it is none. */
export const jobOfPath = (path: string): { plugin: string; job: string } | null => {
  const [, plugin = '', job = ''] = /^jobs\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
  return plugin === '' ? null : { plugin, job }
}

/**
 * What the ledger says of a job.
 * @returns null where it says nothing that can be read: then the job counts as seen for the first time
 */
export const parseJobRecord = (text: string): JobRecord | null => {
  try {
    const record = JSON.parse(text) as JobRecord
    const sound =
      record.version === 1 &&
      typeof record.plugin === 'string' &&
      typeof record.job === 'string' &&
      (record.since === null || isTime(record.since)) &&
      (record.settled === undefined || isTime(record.settled)) &&
      (record.claim === undefined || (isTime(record.claim.until) && isTime(record.claim.due))) &&
      (record.last === undefined || isTime(record.last.started))
    return sound ? record : null
  } catch {
    return null
  }
}

export const jobText = (record: JobRecord): string => `${JSON.stringify(record, null, 1)}\n`

/** A record that knows the job as it is now: switched on, off, or with another schedule since. */
export const recordOf = (
  plugin: string,
  job: LoadedJob,
  before: JobRecord | null,
  now: string,
): JobRecord => {
  const { id, title, schedule, timeZone, enabled } = job
  const isSame =
    before?.since != null && before.schedule === schedule && before.timeZone === timeZone
  return {
    ...before,
    version: 1,
    plugin,
    job: id,
    title,
    schedule,
    timeZone,
    since: enabled ? (isSame ? before.since : now) : null,
  }
}

/**
 * The time at which the job fell due and that nobody dealt with: the last one, however many there
 * were; null: it is not due.
 */
export const dueTime = (job: LoadedJob, record: JobRecord, now: string): string | null => {
  if (record.since === null) return null
  const last = lastAt(job.at, now)
  if (last === null || last <= record.since) return null
  return record.settled !== undefined && last <= record.settled ? null : last
}

/** The later of two times. */
const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b)

/** A record after a run: who had the claim gave it back. */
export const withRun = (
  record: JobRecord,
  claim: JobClaim,
  run: JobRun,
  memory?: Json,
): JobRecord => {
  const { claim: _, ...rest } = record
  const isSettled = claim.byHand !== true && run.outcome !== 'failed'
  return {
    ...rest,
    ...(isSettled ? { settled: later(record.settled, claim.due) } : {}),
    last: run,
    ...(memory === undefined ? {} : { memory }),
  }
}

/** A claim that ran out: whoever had it is gone, and may have done anything. It is not done again. */
export const lostClaim = (record: JobRecord, claim: JobClaim, now: string): JobRecord => {
  const message = `its run of ${claim.started} never came to an end; what it did is unknown, so it is not run again for ${claim.due}`
  const run: JobRun = {
    due: claim.due,
    started: claim.started,
    finished: now,
    outcome: 'lost',
    message,
  }
  return withRun(record, claim, run)
}

/** Whether there is anything to write down about a job that is not run. */
export const hasNews = (record: JobRecord, before: JobRecord | null): boolean =>
  before === null
    ? record.since !== null
    : record.since !== before.since || record.claim !== before.claim

import { nextAfter } from '../standards/schedule.ts'
import { dueTime, type JobRun, jobOfPath, jobPath, recordOf } from './job-record.ts'
import { type JobStore, storedJobs } from './job-store.ts'
import type { LoadedPlugin } from './read-plugin.ts'

/** A job as `drift jobs list` shows it. */
export interface ListedJob {
  /** `<plugin>/<job>` */
  id: string
  title: string
  schedule: string
  timeZone: string
  enabled: boolean
  /** How it last ended, ISO 8601 UTC; null: it never ran. */
  last: JobRun | null
  /** When it runs next; in the past where it is due now. null: never, or it is switched off. */
  next: string | null
  due: boolean
  /** It is being run now. */
  running: boolean
  /** The ledger knows it, and no plugin has it any more. */
  gone: boolean
}

/** All jobs of all plugins, and those that the ledger remembers and nobody has any more. */
export const listJobs = async (input: {
  plugins: readonly LoadedPlugin[]
  store: JobStore | null
  now: Date
}): Promise<ListedJob[]> => {
  const now = input.now.toISOString()
  const stored = await storedJobs(input.store)
  const listed = input.plugins.flatMap((plugin) =>
    plugin.jobs.map((job): ListedJob => {
      const { name } = plugin.manifest
      const path = jobPath(name, job.id)
      const before = stored.get(path)?.record ?? null
      stored.delete(path)
      const due = dueTime(job, recordOf(name, job, before, now), now)
      const { id, title, schedule, timeZone, enabled } = job
      return {
        id: `${name}/${id}`,
        title,
        schedule,
        timeZone,
        enabled,
        last: before?.last ?? null,
        next: enabled ? (due ?? nextAfter(job.at, now)) : null,
        due: due !== null,
        running: before?.claim !== undefined && before.claim.until > now,
        gone: false,
      }
    }),
  )
  const gone = [...stored.values()].flatMap(({ path, record }): ListedJob[] => {
    const named = jobOfPath(path)
    if (named === null) return []
    return [
      {
        id: `${named.plugin}/${named.job}`,
        title: record?.title ?? '',
        schedule: record?.schedule ?? '',
        timeZone: record?.timeZone ?? '',
        enabled: false,
        last: record?.last ?? null,
        next: null,
        due: false,
        running: false,
        gone: true,
      },
    ]
  })
  return [...listed, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1))
}

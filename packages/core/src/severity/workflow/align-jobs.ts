import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { settingAt } from '../../settings/lookup.ts'

const jobsOf = (workflow: Json | undefined): Table => {
  const jobs = settingAt(workflow, ['jobs'])
  return isTable(jobs) ? jobs : Object.create(null)
}

const table = (value: Table): Table => Object.assign(Object.create(null), value)

const stepsOf = (job: Json | undefined): string | null => {
  const steps = isTable(job) ? (job.steps ?? job.uses) : undefined
  return steps === undefined ? null : JSON.stringify(steps)
}

const gatesOf = (job: Json | undefined): string | null => {
  const gates = isTable(job) ? job.gates : undefined
  return gates === undefined ? null : JSON.stringify(gates)
}

/** Jobs under another name, by what they do: all of it, or else what they guard. */
const renamedJobs = (before: Table, after: Table): Map<string, string> => {
  const gone = new Set(Object.keys(before).filter((id) => !Object.hasOwn(after, id)))
  const came = new Set(Object.keys(after).filter((id) => !Object.hasOwn(before, id)))
  const renamed = new Map<string, string>()
  for (const what of [stepsOf, gatesOf]) {
    const candidates = new Map<string, string[]>()
    for (const id of came) {
      const key = what(after[id])
      if (key === null) continue
      const list = candidates.get(key)
      if (list) list.push(id)
      else candidates.set(key, [id])
    }
    for (const id of gone) {
      const to = candidates.get(what(before[id]) ?? '')?.pop()
      if (to === undefined) continue
      renamed.set(id, to)
      gone.delete(id)
      came.delete(to)
    }
  }
  return renamed
}

/**
 * The workflow from before with its renamed jobs under the names they have now, so that what else
 * changed in them is seen; a job's `id` says what it was called.
 *
 * @returns it, and the new name of each renamed job by its old one
 */
export const alignJobs = (
  before: Json | undefined,
  after: Json | undefined,
): { before: Json | undefined; renamed: ReadonlyMap<string, string> } => {
  const jobs = jobsOf(before)
  const renamed = renamedJobs(jobs, jobsOf(after))
  if (renamed.size === 0 || !isTable(before)) return { before, renamed }
  const aligned: Table = Object.create(null)
  for (const [id, job] of Object.entries(jobs)) {
    const to = renamed.get(id)
    if (to === undefined || !isTable(job)) aligned[id] = job
    // A name that nobody wrote is the id.
    else aligned[to] = job.name === id ? table({ ...job, name: to }) : job
  }
  return { before: table({ ...before, jobs: aligned }), renamed }
}

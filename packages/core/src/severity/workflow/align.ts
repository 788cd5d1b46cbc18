import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { settingAt } from '../../settings/lookup.ts'
import type { Segments } from '../../settings/setting-path.ts'

const table = (value: Table): Table => Object.assign(Object.create(null), value)

const tableAt = (root: Json | undefined, ...segments: string[]): Table => {
  const found = settingAt(root, segments)
  return isTable(found) ? found : Object.create(null)
}

/** Says what makes two jobs, or two steps, the same one; null where nothing does. */
type Signature = (value: Json | undefined) => string | null

const part =
  (key: string, of: (value: Json) => Json = (value) => value): Signature =>
  (value) => {
    const found = isTable(value) ? value[key] : undefined
    return found === undefined ? null : JSON.stringify(of(found))
  }

const whole: Signature = (value) => JSON.stringify(value) ?? null
const action = part('uses', (uses) => String(uses).replace(/@[^@]*$/, ''))

/** A job is known by what it does, else by what it guards; a step by all of it, else by its action. */
const JOBS: readonly Signature[] = [part('steps'), part('uses'), part('gates')]
const STEPS: readonly Signature[] = [whole, action]

/** Keys of entries that stand under another key now, by the old one. */
const renamedKeys = (
  before: Table,
  after: Table,
  signatures: readonly Signature[],
): Map<string, string> => {
  const gone = new Set(Object.keys(before).filter((key) => !Object.hasOwn(after, key)))
  const came = new Set(Object.keys(after).filter((key) => !Object.hasOwn(before, key)))
  const renamed = new Map<string, string>()
  for (const signature of gone.size === 0 || came.size === 0 ? [] : signatures) {
    const candidates = new Map<string, string[]>()
    for (const key of [...came].reverse()) {
      const what = signature(after[key])
      if (what === null) continue
      const list = candidates.get(what)
      if (list) list.push(key)
      else candidates.set(what, [key])
    }
    for (const key of gone) {
      const to = candidates.get(signature(before[key]) ?? '')?.pop()
      if (to === undefined) continue
      renamed.set(key, to)
      gone.delete(key)
      came.delete(to)
    }
  }
  return renamed
}

const withKeys = (entries: Table, renamed: ReadonlyMap<string, string>): Table => {
  const made: Table = Object.create(null)
  for (const [key, value] of Object.entries(entries)) made[renamed.get(key) ?? key] = value
  return made
}

/** A workflow from before under the names of now. */
export interface Aligned {
  before: Json | undefined
  /** Where a setting of the old names stands under the new ones, and the other way round. */
  toNew(segments: Segments): string[]
  toOld(segments: Segments): string[]
}

const turned = (map: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...map].map(([from, to]) => [to, from]))

/**
 * Puts jobs and steps that were renamed under the names they have now, so that what else changed
 * in them is seen; a job's `id` says what it was called.
 */
export const alignWorkflow = (before: Json | undefined, after: Json | undefined): Aligned => {
  const jobs = renamedKeys(tableAt(before, 'jobs'), tableAt(after, 'jobs'), JOBS)
  /** Renamed steps by the new id of their job; '' for those of a composite action. */
  const steps = new Map<string, ReadonlyMap<string, string>>()

  const alignSteps = (owner: string, value: Table, now: Table): Table => {
    if (!isTable(value.steps)) return value
    const renamed = renamedKeys(value.steps, tableAt(now, 'steps'), STEPS)
    if (renamed.size === 0) return value
    steps.set(owner, renamed)
    return table({ ...value, steps: withKeys(value.steps, renamed) })
  }
  const alignJob = (id: string, job: Json): Json => {
    const to = jobs.get(id) ?? id
    if (!isTable(job)) return job
    // A name that nobody wrote is the id.
    const named = to !== id && job.name === id ? table({ ...job, name: to }) : job
    return alignSteps(to, named, tableAt(after, 'jobs', to))
  }
  const move = (
    segments: Segments,
    byJob: ReadonlyMap<string, string>,
    stepsOf: (owner: string) => ReadonlyMap<string, string> | undefined,
  ): string[] => {
    const moved = [...segments]
    const [first, id = ''] = segments
    if (first === 'jobs' && segments.length > 1) moved[1] = byJob.get(id) ?? id
    const at = first === 'jobs' ? 3 : 2
    const step = segments[at]
    if (segments[at - 1] === 'steps' && step !== undefined) {
      moved[at] = stepsOf(first === 'jobs' ? id : '')?.get(step) ?? step
    }
    return moved
  }

  let aligned = before
  if (isTable(before)) {
    const made = table(before)
    if (isTable(before.jobs)) {
      const all: Table = Object.create(null)
      for (const [id, job] of Object.entries(before.jobs)) {
        all[jobs.get(id) ?? id] = alignJob(id, job)
      }
      made.jobs = all
    }
    if (isTable(before.runs)) made.runs = alignSteps('', before.runs, tableAt(after, 'runs'))
    aligned = made
  }
  const oldJobs = turned(jobs)
  return {
    before: aligned,
    toNew: (segments) =>
      move(segments, jobs, (id) => steps.get(id === '' ? '' : (jobs.get(id) ?? id))),
    toOld: (segments) => {
      const old = (id: string) => {
        const found = steps.get(id)
        return found && turned(found)
      }
      return move(segments, oldJobs, old)
    },
  }
}

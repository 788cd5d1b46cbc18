import type { Json } from '../../model/finding.ts'
import { isTable } from '../../settings/entries.ts'
import { settingAt } from '../../settings/lookup.ts'
import type { Comparator, CompareContext } from '../rule.ts'
import {
  isRequired,
  isRequiredCheck,
  isRequiredJob,
  jobAt,
  PLAIN,
  strings,
  weaker,
} from './context.ts'

const counted = new WeakMap<object, ReadonlyMap<string, number>>()

/** In how many jobs of a workflow each gate stands. */
export const gateCounts = (root: Json | undefined): ReadonlyMap<string, number> => {
  const key = isTable(root) ? root : undefined
  const known = key && counted.get(key)
  if (known) return known
  const counts = new Map<string, number>()
  const jobs = settingAt(root, ['jobs'])
  for (const job of Object.values(isTable(jobs) ? jobs : {})) {
    for (const gate of isTable(job) ? strings(job.gates) : []) {
      counts.set(gate, (counts.get(gate) ?? 0) + 1)
    }
  }
  if (key) counted.set(key, counts)
  return counts
}

/** Gates that went and stand in no other job: work that moved is not lost. */
const lostGates = (
  before: Json | undefined,
  after: Json | undefined,
  context: CompareContext,
): string[] => {
  const left = strings(after)
  const gone = strings(before).filter((gate) => !left.includes(gate))
  if (gone.length === 0) return []
  const counts = gateCounts(context.root.after)
  const here = strings(jobAt(context, 'after')?.gates)
  return gone.filter((gate) => (counts.get(gate) ?? 0) <= (here.includes(gate) ? 1 : 0))
}

/** A job that came is judged by what is in it; one that went, by what it guarded. */
export const job: Comparator = (before, after, context) => {
  if (before === undefined) return { direction: 'inside' }
  if (after !== undefined) return { direction: 'inside' }
  if (isRequired(context)) return { direction: 'weakened', degree: 'graver' }
  const gates = isTable(before) ? before.gates : undefined
  return lostGates(gates, undefined, context).length > 0 ? { direction: 'weakened' } : PLAIN
}

/** Steps come and go; what they guarded is asked of the whole job (`gates`). */
export const step: Comparator = (before) => (before === undefined ? { direction: 'inside' } : PLAIN)

/** What a job guards; commands may be rewritten and moved as long as the kind of gate remains. */
export const jobGates: Comparator = (before, after, context) => {
  if (context.root.before === undefined || jobAt(context, 'before') === undefined) return PLAIN
  if (lostGates(before, after, context).length > 0) return weaker(context)
  const known = new Set(strings(before))
  return strings(after).some((gate) => !known.has(gate)) ? { direction: 'strengthened' } : PLAIN
}

/** A required status check is found by the job's name: under another name it never reports. */
export const jobName: Comparator = (before, after, context) => {
  const required = (value: Json | undefined): boolean => isRequiredCheck(String(value), context)
  if (after === undefined || required(before) === required(after)) return PLAIN
  return { direction: required(after) ? 'strengthened' : 'weakened' }
}

/**
 * A job under another name, with all that it did: nothing is lost, except that a required status
 * check that is found by the old name never reports again.
 */
export const jobId: Comparator = (before, after, context) => {
  if (typeof before !== 'string' || typeof after !== 'string') return PLAIN
  const reports = (side: 'before' | 'after', id: string): string => {
    const name = jobAt(context, side)?.name
    // A name that is the new id was nobody's before: the job went by its id.
    return typeof name === 'string' && name !== after ? name : id
  }
  const required = (side: 'before' | 'after', id: string): boolean =>
    isRequiredJob(id, context) || isRequiredCheck(reports(side, id), context)
  const [was, is] = [required('before', before), required('after', after)]
  if (was === is) return { direction: 'changed' }
  return { direction: was ? 'weakened' : 'strengthened' }
}

/** A workflow that is required by its name is not found under another one. */
export const workflowName: Comparator = (before, after, { surroundings }) => {
  const { required, file = '' } = surroundings.workflow ?? {}
  const names = required?.workflows ?? []
  const isFound = [file, file.replace(/\.ya?ml$/, '')].some((name) => names.includes(name))
  const isNamed = (value: Json | undefined): boolean => names.includes(String(value))
  if (isFound || isNamed(before) === isNamed(after)) return PLAIN
  return { direction: isNamed(after) ? 'strengthened' : 'weakened' }
}

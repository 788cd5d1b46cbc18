import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { settingAt } from '../../settings/lookup.ts'
import type { CompareContext, Verdict } from '../rule.ts'

export const PLAIN: Verdict = { direction: 'plain' }

export const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]

/** `jobs.<id>` of the setting that is judged; undefined in composite actions. */
export const jobAt = (
  { segments, root }: CompareContext,
  side: 'before' | 'after',
): Table | undefined => {
  const value = segments[0] === 'jobs' ? settingAt(root[side], segments.slice(0, 2)) : undefined
  return isTable(value) ? value : undefined
}

/** Names under which the standard may speak of the workflow: its file's, and its own. */
const workflowNames = ({ root, surroundings }: CompareContext): string[] => {
  const file = surroundings.workflow?.file ?? ''
  const own = [settingAt(root.before, ['name']), settingAt(root.after, ['name'])]
  return [file, file.replace(/\.ya?ml$/, ''), ...own.filter((name) => typeof name === 'string')]
}

/** Whether the standard lists a job of this name for the workflow. */
export const isRequiredJob = (name: string, context: CompareContext): boolean => {
  const jobs = context.surroundings.workflow?.required.jobs ?? {}
  return workflowNames(context).some(
    (workflow) => Object.hasOwn(jobs, workflow) && jobs[workflow]?.includes(name),
  )
}

/** Whether a status check of this name is required; `CI / test` is the check of the job `test`. */
export const isRequiredCheck = (name: string, { surroundings }: CompareContext): boolean =>
  (surroundings.workflow?.required.checks ?? []).some(
    (check) => check === name || check.split(' / ').at(-1)?.trim() === name,
  )

/** Whether the standard asks for this workflow or job by name. */
export const isRequired = (context: CompareContext): boolean => {
  const required = context.surroundings.workflow?.required
  if (required === undefined) return false
  if (workflowNames(context).some((name) => required.workflows.includes(name))) return true
  const job = jobAt(context, 'before')
  const [, id = ''] = context.segments
  return [id, ...strings(job?.name), ...strings(job?.id)].some(
    (name) => isRequiredJob(name, context) || isRequiredCheck(name, context),
  )
}

/** The gates of the step or job that a setting belongs to, on the side where it stands. */
export const gatesAround = (context: CompareContext): string[] => {
  const at = context.segments.slice(0, -1)
  const find = (root: Json | undefined): string[] => strings(settingAt(root, [...at, 'gates']))
  const after = find(context.root.after)
  return after.length > 0 ? after : find(context.root.before)
}

export const weaker = (context: CompareContext, milder = false): Verdict => {
  if (isRequired(context)) return { direction: 'weakened', degree: 'graver' }
  return milder ? { direction: 'weakened', degree: 'milder' } : { direction: 'weakened' }
}

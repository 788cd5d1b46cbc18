import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { settingAt } from '../../settings/lookup.ts'
import type { Comparator, CompareContext, Verdict } from '../rule.ts'
import { gatesAround, isRequired, jobAt, PLAIN, strings, weaker } from './context.ts'
import { gateCounts } from './jobs.ts'
import { secretsIn } from './untrusted.ts'

/** Whether anything in the workflow guards changes, before or now. */
const hasGates = ({ root }: CompareContext): boolean =>
  gateCounts(root.before).size + gateCounts(root.after).size > 0

/** `pull_request`, `merge_group` and `push`: gone, or narrowed by a filter, fewer changes are gated. */
export const gateTrigger: Comparator = (before, after, context) => {
  if (context.root.before === undefined || !(isRequired(context) || hasGates(context))) return PLAIN
  if (before === undefined) return { direction: 'strengthened' }
  if (after === undefined) return weaker(context, context.segments[1] === 'push')
  const filters = (value: Json): Table => (isTable(value) ? value : Object.create(null))
  const left = filters(before)
  const right = filters(after)
  const lacks = (from: string[], other: string[]): boolean =>
    from.some((item) => !other.includes(item))
  let narrower = false
  let wider = false
  for (const name of ['branches', 'paths', 'types']) {
    const [was, is] = [left[name], right[name]]
    if (is !== undefined && (was === undefined || lacks(strings(was), strings(is)))) narrower = true
    if (was !== undefined && (is === undefined || lacks(strings(is), strings(was)))) wider = true
  }
  for (const name of ['branches-ignore', 'paths-ignore']) {
    if (lacks(strings(right[name]), strings(left[name]))) narrower = true
    if (lacks(strings(left[name]), strings(right[name]))) wider = true
  }
  if (narrower && !wider) return { direction: 'weakened', degree: 'milder' }
  return { direction: wider && !narrower ? 'strengthened' : 'changed' }
}

const truthy = (value: Json | undefined): boolean =>
  value !== undefined && value !== false && value !== 'false'

/** `continue-on-error`: on a gate it turns red into green; elsewhere it merely hides trouble. */
export const toleratedFailure: Comparator = (before, after, context) => {
  if (truthy(before) === truthy(after)) return { direction: 'changed' }
  if (!truthy(after)) return { direction: 'strengthened' }
  const isJob = context.segments.length === 3
  return gatesAround(context).length > 0 || (isJob && isRequired(context))
    ? weaker(context)
    : { direction: 'weakened', degree: 'milder' }
}

const bareCondition = (value: Json | undefined): string =>
  String(value ?? 'success()')
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .trim()

/** What keeps a job to one branch, event or repository. */
const GUARD = /github\.(?:ref\b|ref_name|ref_protected|base_ref|event_name|repository\b|actor\b)/

/** A job with secrets or an environment that now also runs where its guard kept it from running. */
const lostGuard = (
  before: Json | undefined,
  after: Json | undefined,
  context: CompareContext,
): Verdict | null => {
  const guards = (value: Json | undefined): boolean => GUARD.test(bareCondition(value))
  if (!guards(before) || guards(after) || jobAt(context, 'after') === undefined) return null
  const part = settingAt(context.root.after, context.segments.slice(0, -1))
  const job = jobAt(context, 'after')
  const hasPower =
    secretsIn(JSON.stringify(part ?? null)).length > 0 ||
    (context.segments.length === 3 &&
      (job?.environment !== undefined || job?.secrets !== undefined))
  if (!hasPower) return null
  const isOpen =
    after === undefined ||
    /^(?:true|always\(\)|success\(\)|!\s*cancelled\(\))$/.test(bareCondition(after))
  return isOpen
    ? { direction: 'weakened', degree: 'graver' }
    : { direction: 'weakened', degree: 'milder' }
}

/** `if`: never running, or running whatever failed before, takes a gate away. */
export const condition: Comparator = (before, after, context) => {
  const never = (value: Json | undefined): boolean =>
    /^(?:false|0|'')$|(?:^|&&)\s*false\s*(?:$|&&)/.test(bareCondition(value))
  const always = (value: Json | undefined): boolean =>
    /\balways\(\)|!\s*(?:cancelled|failure)\(\)/.test(bareCondition(value))
  const gates = gatesAround(context)
  const lost = lostGuard(before, after, context)
  if (lost !== null) return lost
  if (never(before) !== never(after)) {
    if (!never(after)) return { direction: 'strengthened' }
    return gates.length > 0 || isRequired(context) ? weaker(context) : PLAIN
  }
  const isJob = context.segments.length === 3
  if (isJob && always(before) !== always(after)) {
    const needs = strings(jobAt(context, 'after')?.needs)
    if (always(after)) return needs.length > 0 ? weaker(context, true) : PLAIN
    return { direction: 'strengthened' }
  }
  if (gates.length === 0) return PLAIN
  if (before === undefined) return { direction: 'changed' }
  return { direction: after === undefined ? 'strengthened' : 'changed' }
}

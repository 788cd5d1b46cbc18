import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { settingAt } from '../../settings/lookup.ts'
import type { Comparator, CompareContext, Verdict } from '../rule.ts'
import { comparePins, isThirdParty, parseUses } from './action-ref.ts'

const PLAIN: Verdict = { direction: 'plain' }

const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]

/** `jobs.<id>` of the setting that is judged; undefined in composite actions. */
const jobAt = ({ segments, root }: CompareContext, side: 'before' | 'after'): Table | undefined => {
  const value = segments[0] === 'jobs' ? settingAt(root[side], segments.slice(0, 2)) : undefined
  return isTable(value) ? value : undefined
}

/** Whether the standard asks for this workflow or job by name. */
const isRequired = (context: CompareContext): boolean => {
  const workflow = context.surroundings.workflow
  if (workflow === undefined) return false
  const { file, required } = workflow
  const stem = file.replace(/\.ya?ml$/, '')
  const names = [file, stem]
  for (const side of ['before', 'after'] as const) {
    const name = settingAt(context.root[side], ['name'])
    if (typeof name === 'string') names.push(name)
  }
  const [, id] = context.segments
  const jobNames = [id, ...strings(jobAt(context, 'before')?.name)].filter(
    (name) => name !== undefined,
  )
  const jobs = names.flatMap((name) =>
    Object.hasOwn(required.jobs, name) ? (required.jobs[name] ?? []) : [],
  )
  const checks = required.checks.map((check) => check.slice(check.lastIndexOf(' / ') + 1).trim())
  return (
    required.workflows.some((name) => names.includes(name)) ||
    jobNames.some(
      (name) => jobs.includes(name) || checks.includes(name) || required.checks.includes(name),
    )
  )
}

/** The gates of the step or job that a setting belongs to, on the side where it stands. */
const gatesAround = (context: CompareContext): string[] => {
  const at = context.segments.slice(0, -1)
  const find = (root: Json | undefined): string[] => strings(settingAt(root, [...at, 'gates']))
  const after = find(context.root.after)
  return after.length > 0 ? after : find(context.root.before)
}

const weaker = (context: CompareContext, milder = false): Verdict => {
  if (isRequired(context)) return { direction: 'weakened', degree: 'graver' }
  return milder ? { direction: 'weakened', degree: 'milder' } : { direction: 'weakened' }
}

const LEVELS: readonly string[] = ['none', 'read', 'write']

/** Scopes with which a token can change what is built, released or trusted. */
const GRAVE = new Set([
  '*',
  'contents',
  'actions',
  'packages',
  'id-token',
  'deployments',
  'attestations',
  'checks',
  'statuses',
  'pages',
])

/**
 * What the job's token may do. Scopes that a block does not name are `none`; where there is no
 * block, the workflow's counts, and without one the repository's default, which is not known here.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export const permissions: Comparator = (before, after, context) => {
  const outer = (side: 'before' | 'after'): Json | undefined =>
    context.segments.length > 1 ? settingAt(context.root[side], ['permissions']) : undefined
  const left = before ?? outer('before')
  const right = after ?? outer('after')
  const isNew = context.root.before === undefined
  if (right === undefined) return left === undefined ? PLAIN : { direction: 'weakened' }
  if (!isTable(right)) return { direction: 'changed' }
  const known = isTable(left) ? left : undefined
  const scopes = new Set([...Object.keys(known ?? {}), ...Object.keys(right)])
  const level = (block: Table, scope: string): number =>
    Math.max(
      LEVELS.indexOf(String(block[scope] ?? 'none')),
      LEVELS.indexOf(String(block['*'] ?? 'none')),
    )
  if (known === undefined) {
    if (right['*'] === 'write') return { direction: 'weakened', degree: 'graver' }
    return isNew
      ? PLAIN
      : { direction: Object.values(right).includes('write') ? 'changed' : 'strengthened' }
  }
  const widened = [...scopes].filter((scope) => level(right, scope) > level(known, scope))
  if (widened.length > 0) {
    if (right['*'] === 'write') return { direction: 'weakened', degree: 'graver' }
    const grave = widened.some((scope) => GRAVE.has(scope) && level(right, scope) === 2)
    return grave ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' }
  }
  const narrowed = [...scopes].some((scope) => level(right, scope) < level(known, scope))
  return { direction: narrowed ? 'strengthened' : 'same' }
}

/**
 * Which code a step runs, and how firmly that is held. Only a full commit id cannot be moved.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
export const actionRef: Comparator = (before, after, { surroundings }) => {
  if (typeof after !== 'string') return PLAIN
  const right = parseUses(after)
  const foreign = isThirdParty(after, surroundings.owner)
  if (typeof before !== 'string') {
    const loose =
      (right.kind === 'action' && right.pin !== 'commit') ||
      (right.kind === 'docker' && !right.pinned)
    return foreign && loose ? { direction: 'weakened', degree: 'milder' } : PLAIN
  }
  const left = parseUses(before)
  if (left.kind !== 'action' || right.kind !== 'action') {
    if (left.kind === 'docker' && right.kind === 'docker' && left.pinned !== right.pinned) {
      return { direction: right.pinned ? 'strengthened' : 'weakened' }
    }
    return foreign && !isThirdParty(before, surroundings.owner)
      ? { direction: 'weakened', degree: 'graver' }
      : { direction: 'changed' }
  }
  if (left.owner !== right.owner) {
    return foreign ? { direction: 'weakened', degree: 'graver' } : { direction: 'changed' }
  }
  const pins = comparePins(right.pin, left.pin)
  if (pins < 0) return { direction: 'strengthened' }
  if (pins > 0) {
    return left.pin === 'commit' && foreign
      ? { direction: 'weakened' }
      : { direction: 'weakened', degree: 'milder' }
  }
  return left.name === right.name ? PLAIN : { direction: 'changed' }
}

const hasHeadCheckout = (root: Json | undefined): boolean => {
  const jobs = settingAt(root, ['jobs'])
  return Object.values(isTable(jobs) ? jobs : {}).some((job) => {
    const steps = isTable(job) ? job.steps : undefined
    return Object.values(isTable(steps) ? steps : {}).some(
      (step) => isTable(step) && step['head-checkout'] === true,
    )
  })
}

/**
 * Triggers that strangers can fire and that run with the repository's secrets. Graver when the
 * workflow also fetches the stranger's code.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
export const riskyTrigger: Comparator = (before, after, { root }) => {
  if (after === undefined) return { direction: 'strengthened' }
  if (before !== undefined) return PLAIN
  return hasHeadCheckout(root.after)
    ? { direction: 'weakened', degree: 'graver' }
    : { direction: 'weakened' }
}

/** A stranger's code in the workspace is ordinary on pull_request, and a hole where secrets are. */
export const headCheckout: Comparator = (before, after, { root }) => {
  if (before === after) return PLAIN
  if (after !== true) return { direction: 'strengthened' }
  const on = settingAt(root.after, ['on'])
  const risky = ['pull_request_target', 'workflow_run', 'issue_comment']
  const isRisky = isTable(on) && risky.some((name) => Object.hasOwn(on, name))
  return isRisky ? { direction: 'weakened' } : PLAIN
}

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
  const gates = gatesAround(context)
  return gates.length > 0 || isRequired(context)
    ? weaker(context)
    : { direction: 'weakened', degree: 'milder' }
}

const bareCondition = (value: Json | undefined): string =>
  String(value ?? 'success()')
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .trim()

/** `if`: never running, or running whatever failed before, takes a gate away. */
export const condition: Comparator = (before, after, context) => {
  const never = (value: Json | undefined): boolean =>
    /^(?:false|0|'')$|(?:^|&&)\s*false\s*(?:$|&&)/.test(bareCondition(value))
  const always = (value: Json | undefined): boolean =>
    /\balways\(\)|!\s*(?:cancelled|failure)\(\)/.test(bareCondition(value))
  const gates = gatesAround(context)
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

/** A runner of one's own keeps what a job leaves behind; in a public repository strangers' jobs too. */
export const runsOn: Comparator = (before, after, { surroundings }) => {
  const own = (value: Json | undefined): boolean => strings(value).includes('self-hosted')
  if (own(before) === own(after)) return PLAIN
  if (!own(after)) return { direction: 'strengthened' }
  return surroundings.public
    ? { direction: 'weakened', degree: 'graver' }
    : { direction: 'weakened' }
}

const counted = new WeakMap<object, ReadonlyMap<string, number>>()

/** In how many jobs of a workflow each gate stands. */
const gateCounts = (root: Json | undefined): ReadonlyMap<string, number> => {
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
  const checks = context.surroundings.workflow?.required.checks ?? []
  const required = (value: Json | undefined): boolean => checks.includes(String(value))
  if (required(before) === required(after)) return PLAIN
  return { direction: required(after) ? 'strengthened' : 'weakened' }
}

/** `secrets: inherit` hands every secret to the workflow that is called. */
export const inheritedSecrets: Comparator = (before, after, context) => {
  if ((before === 'inherit') === (after === 'inherit')) return PLAIN
  if (after !== 'inherit') return { direction: 'strengthened' }
  const uses = String(jobAt(context, 'after')?.uses ?? '')
  return isThirdParty(uses, context.surroundings.owner)
    ? { direction: 'weakened', degree: 'graver' }
    : { direction: 'weakened' }
}

import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { settingAt } from '../../settings/lookup.ts'
import type { Comparator } from '../rule.ts'
import { isThirdParty } from './action-ref.ts'
import { jobAt, PLAIN, strings } from './context.ts'

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

/** A runner of one's own keeps what a job leaves behind; in a public repository strangers' jobs too. */
export const runsOn: Comparator = (before, after, { surroundings }) => {
  const own = (value: Json | undefined): boolean => strings(value).includes('self-hosted')
  if (own(before) === own(after)) return PLAIN
  if (!own(after)) return { direction: 'strengthened' }
  return surroundings.public
    ? { direction: 'weakened', degree: 'graver' }
    : { direction: 'weakened' }
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

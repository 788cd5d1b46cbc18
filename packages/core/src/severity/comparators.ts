import type { Json } from '../model/finding.ts'
import { own } from '../model/shape.ts'
import { isTable } from '../settings/entries.ts'
import { exemption, laterDate, severityOverride } from './compare-drift.ts'
import {
  allowedEntry,
  allowedOnly,
  anyOrOneOf,
  codes,
  excluded,
  listed,
  namesOrAny,
} from './compare-lists.ts'
import { rulesets } from './compare-rulesets.ts'
import type { Comparator, Verdict } from './rule.ts'
import { actionRef } from './workflow/action-pins.ts'
import * as guards from './workflow/guards.ts'
import * as jobs from './workflow/jobs.ts'
import * as power from './workflow/power.ts'

const SAME: Verdict = { direction: 'same' }

const weakerIf = (weaker: boolean): Verdict => ({ direction: weaker ? 'weakened' : 'strengthened' })

const flag = (value: Json | undefined): boolean | null => {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === 'false') return value === 'true'
  return null
}

/**
 * Booleans of which one is the strong one. Not written is false, unless the rule says otherwise;
 * other values (a mode's name) are merely different.
 */
const boolean =
  (strong: boolean): Comparator =>
  (before, after) => {
    const left = flag(before ?? false)
    const right = flag(after ?? false)
    if (left === null || right === null) return { direction: 'changed' }
    return left === right ? SAME : weakerIf(right !== strong)
  }

const LEVELS: Readonly<Record<string, number>> = {
  off: 0,
  ignore: 0,
  none: 0,
  allow: 0,
  '0': 0,
  false: 0,
  info: 1,
  information: 1,
  hint: 1,
  warn: 2,
  warning: 2,
  '1': 2,
  on: 3,
  true: 3,
  error: 3,
  deny: 3,
  '2': 3,
}

/** ESLint's `"error"`, `2`, `["error", {…}]` and the table forms of its kin; not written is off. */
const level = (value: Json | undefined): number | null => {
  if (value === undefined || value === null) return 0
  if (Array.isArray(value)) return level(value[0])
  if (isTable(value)) return level(value.severity ?? value.level ?? 'error')
  const name = String(value).toLowerCase()
  return own(LEVELS, name) ?? null
}

/** ESLint's rules about how much is allowed: the higher the number, the more. */
const LIMITED = /(?:^|\/)(?:complexity|max-[a-z-]+)$/

/** The number in a rule's options: `["error", 10]`, `["error", { "max": 10 }]`. */
const limitOf = (value: Json | undefined): number | null => {
  const options = Array.isArray(value) ? value[1] : value
  if (typeof options === 'number') return options
  const max = isTable(options) ? (options.max ?? options.maximum) : undefined
  return typeof max === 'number' ? max : null
}

const compareLimits = (before: Json | undefined, after: Json | undefined): Verdict => {
  const [left, right] = [limitOf(before), limitOf(after)]
  if (left === null || right === null || left === right) return { direction: 'changed' }
  return right > left ? { direction: 'weakened', degree: 'milder' } : { direction: 'strengthened' }
}

const lintLevel: Comparator = (before, after, { segments }) => {
  const left = level(before)
  const right = level(after)
  if (left === null || right === null) return { direction: 'changed' }
  if (left === right) {
    const plain = (value: Json | undefined): boolean => typeof value !== 'object'
    if (plain(before) && plain(after)) return SAME
    return LIMITED.test(segments.at(-1) ?? '')
      ? compareLimits(before, after)
      : { direction: 'changed' }
  }
  if (right > left) return { direction: 'strengthened' }
  return right === 0 ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' }
}

const amount = (value: Json | undefined): number | null => {
  if (typeof value === 'number') return value
  if (typeof value === 'string' && /^-?\d+(?:\.\d+)?%?$/.test(value))
    return Number.parseFloat(value)
  return null
}

/** A number; not written is weaker than any. To nothing at all is graver than a step. */
const number =
  (higherIsStronger: boolean): Comparator =>
  (before, after) => {
    if (before === undefined) return { direction: 'strengthened' }
    if (after === undefined) return { direction: 'weakened', degree: 'graver' }
    const left = amount(before)
    const right = amount(after)
    if (left === null || right === null) return { direction: 'changed' }
    if (left === right) return SAME
    const weaker = higherIsStronger ? right < left : right > left
    if (!weaker) return { direction: 'strengthened' }
    return higherIsStronger && right === 0
      ? { direction: 'weakened', degree: 'graver' }
      : { direction: 'weakened' }
  }

/** One of a list of names, strongest first; not written is `absent`, else the weakest. */
const order: Comparator = (before, after, { rule }) => {
  const names = rule.order ?? []
  const rank = (value: Json | undefined): number | null => {
    if (value === undefined) return names.length
    const at = names.indexOf(String(value))
    return at === -1 ? null : at
  }
  const left = rank(before)
  const right = rank(after)
  if (left === null || right === null) return { direction: 'changed' }
  return left === right ? SAME : weakerIf(right > left)
}

/** Being there is the strong side; another value is merely different. */
const presence: Comparator = (before, after) => {
  if (before === undefined) return { direction: 'strengthened' }
  return after === undefined ? { direction: 'weakened' } : { direction: 'changed' }
}

const absence: Comparator = (before, after) => {
  if (before === undefined) return { direction: 'weakened' }
  return after === undefined ? { direction: 'strengthened' } : { direction: 'changed' }
}

/** A section of check.toml: it counts where it is there and does not say `enabled = false`. */
const section: Comparator = (before, after) => {
  const on = (value: Json | undefined): boolean =>
    value !== undefined && !(isTable(value) && value.enabled === false)
  if (on(before) !== on(after)) return weakerIf(on(before))
  return { direction: 'inside' }
}

/** Ways to let a command fail without anybody noticing. */
const SWALLOWED =
  /\|\|\s*(?:true|:|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero/

/** A command somebody relies on: gone or with its failure swallowed is weaker. */
const command: Comparator = (before, after) => {
  if (before === undefined) return { direction: 'strengthened' }
  if (after === undefined) return { direction: 'weakened' }
  const left = SWALLOWED.test(String(before))
  const right = SWALLOWED.test(String(after))
  return left === right ? { direction: 'changed' } : weakerIf(right)
}

const changed: Comparator = () => ({ direction: 'changed' })

/** The comparators by the names that rules use. */
export const COMPARATORS = {
  'lint-level': lintLevel,
  'true-is-strong': boolean(true),
  'false-is-strong': boolean(false),
  'higher-is-stronger': number(true),
  'lower-is-stronger': number(false),
  'longer-is-stronger': listed,
  'shorter-is-stronger': excluded,
  'more-codes-are-stronger': codes(true),
  'fewer-codes-are-stronger': codes(false),
  'names-or-any': namesOrAny,
  'any-or-one-of': anyOrOneOf,
  'allowed-only': allowedOnly,
  'allowed-entry': allowedEntry,
  order,
  presence,
  absence,
  section,
  command,
  changed,
  rulesets,
  exemption,
  'later-is-weaker': laterDate,
  'severity-override': severityOverride,
  permissions: power.permissions,
  'action-ref': actionRef,
  'risky-trigger': power.riskyTrigger,
  'gate-trigger': guards.gateTrigger,
  'tolerated-failure': guards.toleratedFailure,
  'head-checkout': power.headCheckout,
  unruled: () => ({ direction: 'inside' }),
  condition: guards.condition,
  'runs-on': power.runsOn,
  job: jobs.job,
  step: jobs.step,
  'job-gates': jobs.jobGates,
  'job-name': jobs.jobName,
  'job-id': jobs.jobId,
  'workflow-name': jobs.workflowName,
  'inherited-secrets': power.inheritedSecrets,
} as const satisfies Record<string, Comparator>

export type ComparatorName = keyof typeof COMPARATORS

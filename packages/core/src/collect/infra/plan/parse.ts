import type { Json } from '../../../model/finding.ts'
import type { PlanChange, PlanFacts } from '../../../model/infra-facts.ts'
import { type Known, known, unknown } from '../../../model/known.ts'
import { isTable, propertyIn, type Table } from '../../../settings/entries.ts'
import { driftOf, isDestroyed, merged, plannedOf, withPolicyApart } from './judge-change.ts'
import { changesIn } from './read-change.ts'
import type { ResourceChange } from './types.ts'

const HOW = 'hand over what `terraform show -json plan.tfplan` (or `tofu show -json`) prints'

/** The words of a JSON reader quote the text, which may be a secret: nothing of them is repeated. */
const parsed = (text: string): Known<Table> => {
  if (text.startsWith('PK')) return unknown(`it is the plan itself, not its JSON; ${HOW}`)
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    return /^\s*\{"@level"/.test(text)
      ? unknown(`it is the log of \`plan -json\`, which holds no values; ${HOW}`)
      : unknown(`it is not JSON, or was cut off; ${HOW}`)
  }
  return isTable(value) ? known(value) : unknown(`it is no plan; ${HOW}`)
}

/** Only what says so: both tools call their own version `terraform_version`. */
const toolOf = (plan: Table, changes: readonly ResourceChange[]): PlanFacts['tool'] => {
  const from = (registry: string) =>
    changes.some(({ provider }) => provider.startsWith(`${registry}/`))
  if (from('registry.opentofu.org')) return 'opentofu'
  return from('registry.terraform.io') || Object.hasOwn(plan, 'applyable') ? 'terraform' : 'unknown'
}

const told = (drift: readonly ResourceChange[], planned: readonly ResourceChange[]) => {
  const changes = new Map<string, PlanChange>()
  for (const one of drift) {
    const change = driftOf(one)
    if (change !== null) changes.set(change.address, change)
  }
  for (const one of planned) {
    const change = plannedOf(one)
    if (change === null) continue
    const before = changes.get(change.address)
    changes.set(change.address, before === undefined ? change : merged(before, change))
  }
  return [...changes.values()].flatMap(withPolicyApart)
}

const isSome = (value: Json): boolean => Array.isArray(value) && value.length > 0

/**
 * Reads a plan of Terraform or OpenTofu, as `show -json` prints it: what was changed or deleted
 * outside (`resource_drift`), and what the code declares otherwise (`resource_changes`). Paths of
 * differences are JSON pointers in the provider's own words, or in CloudFormation's where a property
 * lies elsewhere there. Sensitive values are taken out first.
 *
 * A plan that was made with `-minimal-refresh` or `-refresh=false` looks like one without drift:
 * nothing in it says so.
 * @param source how the file is called in what is told
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 * @see https://opentofu.org/docs/internals/json-format/
 */
export const parsePlan = (source: string, text: string): PlanFacts => {
  const nothing = { source, tool: 'unknown', errored: false } as const
  const plan = parsed(text.replace(/^\uFEFF/, ''))
  if (!plan.known) return { ...nothing, changes: plan }
  const version = propertyIn(plan.value, 'format_version')
  if (typeof version !== 'string') return { ...nothing, changes: unknown(`it is no plan; ${HOW}`) }
  if (!/^1(\.|$)/.test(version)) {
    const reason = `its format is ${version.slice(0, 20)}, and only 1.x is understood`
    return { ...nothing, changes: unknown(reason) }
  }
  if (Object.hasOwn(plan.value, 'values') && !Object.hasOwn(plan.value, 'planned_values')) {
    return { ...nothing, changes: unknown(`it is a state, not a plan; ${HOW}`) }
  }
  const drift = changesIn(propertyIn(plan.value, 'resource_drift'))
  const planned = changesIn(propertyIn(plan.value, 'resource_changes'))
  const facts = {
    source,
    tool: toolOf(plan.value, [...drift, ...planned]),
    errored:
      propertyIn(plan.value, 'errored') === true ||
      isSome(propertyIn(plan.value, 'deferred_changes')) ||
      // Of a plan that only refreshes nothing is planned, and so it is never whole.
      (propertyIn(plan.value, 'complete') === false && planned.length > 0),
  }
  const destroys = planned.length > 0 && planned.every(isDestroyed)
  if (destroys && drift.length === 0) {
    return {
      ...facts,
      changes: unknown('it is a plan to destroy everything, which shows no drift'),
    }
  }
  try {
    return { ...facts, changes: known(told(drift, planned)) }
  } catch (error) {
    // Values nested by the ten thousand, which no provider writes, end the stack.
    if (!(error instanceof RangeError)) throw error
    return { ...facts, changes: unknown('its values are nested too deeply') }
  }
}

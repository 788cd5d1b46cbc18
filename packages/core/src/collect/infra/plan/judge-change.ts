import type { Json } from '../../../model/finding.ts'
import type { PlanChange, PropertyDifference } from '../../../model/infra-facts.ts'
import { valueIn } from '../../../settings/entries.ts'
import { cloudFormationType, isPart, OWNERS } from './aws-types.ts'
import { compareResources } from './compare.ts'
import { inCloudFormation, policyOf } from './properties.ts'
import { holdsSecret, redactor, withSecretWords } from './secrets.ts'
import { wholeRule } from './single-rule.ts'
import type { ResourceChange } from './types.ts'

/** Both sides of a change, secrets taken out before anything else is done with them. */
const redacted = (change: ResourceChange): { before: Json; after: Json } => {
  const redact = redactor()
  return {
    before: redact(change.before, change.beforeSensitive),
    after: redact(change.after, change.afterSensitive),
  }
}

const ARN = /^arn:[\w-]+:[^:\s]*:[^:\s]*:[^:\s]*:\S/

const named = (sides: readonly Json[], key: string): string | null => {
  for (const side of sides) {
    const value = valueIn(side, key)
    if (typeof value === 'string' && value !== '' && !holdsSecret(value)) return value
  }
  return null
}

/** The rule that is a resource of its own says which way it goes. */
const typeOf = (type: string, sides: readonly Json[]): string | null =>
  type === 'aws_security_group_rule' && named(sides, 'type') === 'egress'
    ? 'AWS::EC2::SecurityGroupEgress'
    : cloudFormationType(type)

/** A part of a resource is known by the resource. */
const ownerOf = (sides: readonly Json[]): string | null => {
  for (const key of OWNERS) {
    const owner = named(sides, key)
    if (owner !== null) return owner
  }
  return null
}

const changeOf = (
  { address, type }: ResourceChange,
  kind: PlanChange['kind'],
  sides: readonly Json[],
  differences: PropertyDifference[] = [],
): PlanChange => {
  const part = isPart(type)
  const id = (part ? ownerOf(sides) : null) ?? named(sides, 'id')
  const arn = named(sides, 'arn') ?? id
  return {
    address,
    type,
    // That a part is gone does not mean that the whole is.
    awsType: part && kind !== 'drift' ? null : typeOf(type, sides),
    physicalId: id,
    arn: arn !== null && ARN.test(arn) ? arn : null,
    kind,
    differences: differences.map((one) => withSecretWords(inCloudFormation(type, one))),
  }
}

/** Attributes of parts by the name that the whole has for them. */
const WHOLE_NAMES: ReadonlyMap<string, string> = new Map([
  ['/policy_arn', '/managed_policy_arns/0'],
])

/** A part that is gone is a whole that lacks it: each of its attributes, without what names the whole. */
const withoutPart = (before: Json): PropertyDifference[] =>
  compareResources(before, null).flatMap((one) => {
    const name = one.path.slice(1)
    if (OWNERS.some((owner) => owner === name) || name === 'region') return []
    // What was off is not missed.
    if (one.expected === false) return []
    return [{ ...one, path: WHOLE_NAMES.get(one.path) ?? one.path }]
  })

/** A change of properties; the whole is told where a property alone says too little. */
const differing = (
  change: ResourceChange,
  expected: Json,
  actual: Json,
  differences: PropertyDifference[],
): PlanChange => {
  const rule = wholeRule(change.type, expected, actual)
  const told = changeOf(change, 'drift', [actual, expected], differences)
  if (rule === undefined) return told
  const whole = withSecretWords({ path: '', kind: 'NOT_EQUAL', ...rule })
  return { ...told, whole: { expected: whole.expected, actual: whole.actual } }
}

const isOnly = ({ actions }: ResourceChange, action: string): boolean =>
  actions.length === 1 && actions[0] === action

/**
 * What a refresh found: `before` is the last known state, `after` the world. A resource that was only
 * moved in the code is a no-op.
 * @returns null where it says nothing
 * @see https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export const driftOf = (change: ResourceChange): PlanChange | null => {
  if (!isOnly(change, 'update') && !isOnly(change, 'delete')) return null
  const { before, after } = redacted(change)
  const sides = [before, after]
  if (isOnly(change, 'delete')) {
    const missing = isPart(change.type) ? withoutPart(before) : []
    return missing.length === 0
      ? changeOf(change, 'deleted', sides)
      : changeOf(change, 'drift', sides, missing)
  }
  const differences = compareResources(before, after)
  return differences.length === 0 ? null : differing(change, before, after, differences)
}

/** Why something in the state would be destroyed or forgotten because no code declares it. */
const isUndeclared = ({ reason }: ResourceChange): boolean =>
  reason.startsWith('delete_because_') || reason === 'forgot_because_lifecycle_destroy_in_state'

/** Something of which every part is destroyed on demand: `terraform plan -destroy`. */
export const isDestroyed = (change: ResourceChange): boolean =>
  isOnly(change, 'delete') && !isUndeclared(change)

/**
 * What an apply would do: `before` is the world, `after` what the code declares. What is made anew
 * for a change is a change too.
 * @returns null where it says nothing: nothing to do, or only what is asked for by hand
 */
export const plannedOf = (change: ResourceChange): PlanChange | null => {
  const { actions } = change
  if (isOnly(change, 'delete') || isOnly(change, 'forget')) {
    if (!isUndeclared(change)) return null
    return changeOf(change, 'undeclared', [redacted(change).before])
  }
  if (isOnly(change, 'create')) {
    const { before, after } = redacted(change)
    return before === null ? changeOf(change, 'unapplied', [after]) : null
  }
  // Both orders of delete and create, and create beside forget, are a replacement.
  if (!actions.includes('update') && !actions.includes('create')) return null
  const { before, after } = redacted(change)
  const differences = compareResources(after, before, change.afterUnknown)
  return differences.length === 0 ? null : differing(change, after, before, differences)
}

/** The property of a difference: entries of a list have other places on either side. */
const propertyOf = ({ path }: PropertyDifference): string =>
  /^(?:\/(?!\d+(?:\/|$))[^/]*)*/.exec(path)?.[0] ?? path

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}/`)

/**
 * What both lists say of one resource, told once. Where both speak of a property, what the code
 * declares counts: that is what the next apply puts there.
 */
export const merged = (drift: PlanChange, planned: PlanChange): PlanChange => {
  // Gone, and to be made anew: what was lost says more.
  if (drift.kind === 'deleted' || planned.kind === 'unapplied') return drift
  if (planned.kind !== 'drift') return planned
  const told = planned.differences.map(propertyOf)
  const isTold = (one: PropertyDifference): boolean =>
    told.some(
      (property) => isWithin(propertyOf(one), property) || isWithin(property, propertyOf(one)),
    )
  return {
    ...planned,
    differences: [...planned.differences, ...drift.differences.filter((one) => !isTold(one))],
  }
}

/** What changed in the policy that a resource holds, apart from the rest of it. */
export const withPolicyApart = (change: PlanChange): PlanChange[] => {
  const policy = policyOf(change.type)
  const ofPolicy = change.differences.filter(({ path }) => path === '/policy')
  if (policy === null || ofPolicy.length === 0) return [change]
  const rest = change.differences.filter(({ path }) => path !== '/policy')
  const apart: PlanChange = {
    ...change,
    awsType: policy.type,
    differences: ofPolicy.map((one) => ({ ...one, path: policy.path })),
  }
  return rest.length === 0 ? [apart] : [{ ...change, differences: rest }, apart]
}

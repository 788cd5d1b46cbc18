import type { RegionFacts, ResourceDrift, StackFacts } from '../../model/infra-facts.ts'
import type { ManifestKind } from './manifest-kinds.ts'
import type { ManifestResource } from './manifest-text.ts'

/** A stack that holds a resource, and what CloudFormation's detection says of it. */
export interface Held {
  stack: string
  region: string
  type: string
  physicalId: string
  /** null: it was not compared, and the stack's list alone proves nothing. */
  drift: ResourceDrift['status'] | null
}

const stacksIn = (regions: readonly RegionFacts[], region: string | null): StackFacts[] =>
  regions
    .filter((one) => region === null || one.region === region)
    .flatMap(({ stacks }) => (stacks.known ? stacks.value : []))

const driftOf = ({ detection }: StackFacts, logicalId: string): Held['drift'] =>
  detection.known
    ? (detection.value.resources.find((one) => one.logicalId === logicalId)?.status ?? null)
    : null

const NESTED = 'AWS::CloudFormation::Stack'

/** A stack is there itself: CloudFormation told of it. */
const stackItself = (
  { arn, service }: ManifestResource,
  stacks: readonly StackFacts[],
): Held | null => {
  if (service !== 'cloudformation') return null
  const found = stacks.find(({ id }) => id === arn)
  if (found === undefined) return null
  const { name, region, id } = found
  return { stack: name, region, type: NESTED, physicalId: id, drift: 'IN_SYNC' }
}

/** The stack of an environment that holds a resource of the manifest; null: none of those that are seen. */
export const heldBy = (
  resource: ManifestResource,
  kind: ManifestKind | null,
  regions: readonly RegionFacts[],
): Held | null => {
  const stacks = stacksIn(regions, resource.region)
  const names = new Set(kind?.names ?? [resource.arn])
  for (const stack of stacks) {
    for (const { type, physicalId, logicalId, status } of stack.resources.known
      ? stack.resources.value
      : []) {
      if (physicalId === null || status.startsWith('DELETE_') || !names.has(physicalId)) continue
      if (kind !== null && kind.type !== type && !kind.also.includes(type)) continue
      const { name, region } = stack
      return { stack: name, region, type, physicalId, drift: driftOf(stack, logicalId) }
    }
  }
  return stackItself(resource, stacks)
}

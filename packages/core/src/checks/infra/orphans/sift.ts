import type {
  DeletedStackFacts,
  StackFacts,
  UnmanagedResource,
} from '../../../model/infra-facts.ts'
import { own } from '../../../model/shape.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'
import { nameGlob } from '../../../standards/glob.ts'
import { partitionOf } from '../shared/console.ts'
import { EXCLUSIONS, type Exclusion } from './exclusions.ts'

/** What a resource's identifiers come to as one text: its physical id, for most types. */
export const physicalIdOf = ({ identifier }: UnmanagedResource): string =>
  Object.values(identifier).join('|')

const longest = 2_048

const fits = (
  { types, identifier, tag }: Exclusion,
  resource: UnmanagedResource,
  parts: readonly string[],
): boolean => {
  if (types !== undefined && !types.test(resource.type)) return false
  if (identifier !== undefined && !parts.some((part) => identifier.test(part))) return false
  if (tag === undefined) return types !== undefined || identifier !== undefined
  return (
    resource.tags.known &&
    Object.entries(resource.tags.value).some(
      ([key, value]) => tag.key.test(key) && (tag.value === undefined || tag.value.test(value)),
    )
  )
}

/** Why an unmanaged resource is nobody's orphan; null where it may be one. */
export const excludedBy = (resource: UnmanagedResource): Suppressed | null => {
  const parts = Object.values(resource.identifier).map((part) => part.slice(0, longest))
  const found = EXCLUSIONS.find((exclusion) => fits(exclusion, resource, parts))
  return found === undefined ? null : { suppressed: found.id, reason: found.reason }
}

/** What makes a resource the project's. */
export interface Project {
  /** `[infra.tags]`: all of them. */
  tags: readonly [string, string][]
  /** `[infra] stacks`. */
  globs: readonly string[]
}

const STACK_NAME = 'aws:cloudformation:stack-name'
const STACK_ID = 'aws:cloudformation:stack-id'

const ownTag = (tags: Record<string, string>, key: string): string | undefined => own(tags, key)

/** The stack that made a resource, by the tags that CloudFormation left on it. */
export const madeBy = ({ tags }: UnmanagedResource): { name: string; id: string | null } | null => {
  if (!tags.known) return null
  const id = ownTag(tags.value, STACK_ID) ?? null
  const name = ownTag(tags.value, STACK_NAME) ?? id?.split('/')[1]
  return name === undefined ? null : { name, id }
}

export type Belongs = 'yes' | 'no' | 'unknown'

/** Whether an unmanaged resource is the project's: by all its tags, or by the stack it came from. */
export const belongs = (resource: UnmanagedResource, { tags, globs }: Project): Belongs => {
  if (!resource.tags.known) return 'unknown'
  const own = resource.tags.value
  if (tags.length > 0 && tags.every(([key, value]) => ownTag(own, key) === value)) return 'yes'
  const stack = madeBy(resource)
  return stack !== null && globs.some((glob) => nameGlob(glob)(stack.name)) ? 'yes' : 'no'
}

const GLOBAL = /^AWS::(IAM|CloudFront|Route53|Organizations|GlobalAccelerator|WAFv2::Global)::/

const HOME: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

/** Global resources are listed in each region's scan: they are told once, where their events are. */
export const regionOf = (type: string, region: string): string =>
  GLOBAL.test(type) ? (HOME[partitionOf(region)] ?? region) : region

/** `type id` of everything that deleted stacks left: it is told as that. */
export const leftBy = (deleted: readonly DeletedStackFacts[]): ReadonlySet<string> =>
  new Set(
    deleted.flatMap(({ left }) => left.map(({ type, physicalId }) => `${type} ${physicalId}`)),
  )

/** Physical ids of everything that the known stacks hold. */
export const heldBy = (stacks: readonly StackFacts[]): ReadonlySet<string> =>
  new Set(
    stacks.flatMap(({ resources }) =>
      resources.known ? resources.value.flatMap(({ physicalId }) => physicalId ?? []) : [],
    ),
  )

import pLimit from 'p-limit'
import {
  type Json,
  type Known,
  known,
  type LiveResource,
  type StackFacts,
  unknown,
} from '../../model/index.ts'
import { valueIn } from '../../settings/entries.ts'
import { type AwsError, toAwsError, toUnknown } from './errors.ts'
import type { Aws } from './types.ts'
import { WATCHED, type Watched } from './watched.ts'

/** What of a stack decides what is read. */
export type WatchedStack = Pick<StackFacts, 'name' | 'resources' | 'template'>

export interface LiveOptions {
  /** Requests to Cloud Control, for all these stacks together. */
  budget: number
}

/** One request to come. */
interface Read {
  stack: string
  logicalId: string
  physicalId: string
  watched: Watched
}

/** Requests in flight; what one read asks of the service behind it counts for that service. */
const AT_ONCE = 5

/**
 * What the services themselves say of the watched resources of these stacks. An attached policy
 * that is not there has no properties; a resource that is not found is `absent`, for CloudFormation's
 * detection to tell whether it is gone.
 * @returns unknown, for each stack and kind of resource, what was refused, cannot be read, or lies
 *   beyond the budget; the gravest are read first
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResource.html
 */
export const readLive = async (
  aws: Aws,
  stacks: readonly WatchedStack[],
  { budget }: LiveOptions,
): Promise<Known<LiveResource>[]> => {
  const reads = readsOf(stacks)
  const within = reads.slice(0, budget)
  const limit = pLimit(AT_ONCE)
  const answers = await Promise.all(within.map((read) => limit(() => readOne(aws, read))))
  const refusals: Refused[] = answers.flatMap((a) => ('error' in a ? [a] : []))
  return [
    ...answers.flatMap((a) => ('live' in a ? [known(a.live)] : [])),
    ...grouped(refusals),
    ...beyond(reads.slice(budget), budget, aws.region),
  ]
}

/** All that is to be read, gravest first. */
const readsOf = (stacks: readonly WatchedStack[]): Read[] => {
  const resources = stacks.flatMap(({ name, resources, template }) =>
    resources.known
      ? resources.value
          .filter(({ status }) => !/^DELETE_(?:COMPLETE|SKIPPED)$/.test(status))
          .map((resource) => ({ stack: name, resource, template }))
      : [],
  )
  // A policy that a stack declares is CloudFormation's to compare.
  const declared = new Set(
    resources.map(({ resource }) => `${resource.type} ${resource.physicalId}`),
  )
  const seen = new Set<string>()
  return WATCHED.flatMap((watched) =>
    resources.flatMap(({ stack, resource: { type, logicalId, physicalId }, template }): Read[] => {
      if (type !== watched.of || physicalId === null) return []
      if (watched.when === 'attached' && declared.has(`${watched.type} ${physicalId}`)) return []
      if (watched.when === 'declared' && !declares(template, logicalId, watched.properties)) {
        return []
      }
      const key = `${watched.read} ${physicalId}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ stack, logicalId, physicalId, watched }]
    }),
  )
}

/** Whether the template sets one of these properties; where it is not known, it may. */
const declares = (
  template: StackFacts['template'],
  logicalId: string,
  names: readonly string[],
): boolean => {
  if (!template.known) return true
  const resource = valueIn(template.value.body, 'Resources', logicalId)
  return names.some((name) => valueIn(resource, 'Properties', name) !== undefined)
}

interface Refused {
  read: Read
  error: AwsError
}

const readOne = async (aws: Aws, read: Read): Promise<{ live: LiveResource } | Refused> => {
  const { watched, stack, logicalId, physicalId } = read
  const found = (properties: { [key: string]: Json }): { live: LiveResource } => ({
    live: { stack, logicalId, physicalId, type: watched.type, properties },
  })
  try {
    const [client, { GetResourceCommand }] = await Promise.all([
      aws.cloudcontrol(),
      import('@aws-sdk/client-cloudcontrol'),
    ])
    const { ResourceDescription } = await client.send(
      new GetResourceCommand({ TypeName: watched.read, Identifier: physicalId }),
    )
    return found(kept(ResourceDescription?.Properties, watched))
  } catch (thrown) {
    const error = toAwsError(thrown, 'cloudformation:GetResource', aws.region)
    if (error.code === 'ResourceNotFoundException') {
      const none = found({})
      return watched.when === 'attached' ? none : { live: { ...none.live, absent: true } }
    }
    return { read, error }
  }
}

/** The watched properties, in memory of their own: the whole answer may be large. */
const kept = (text: string | undefined, { properties }: Watched): { [key: string]: Json } => {
  const all = JSON.parse(text ?? '{}') as Json
  const some = properties.flatMap((name) => {
    const value = valueIn(all, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(some)
}

/** One reason for all resources of one kind in one stack that met the same refusal. */
const grouped = (refused: readonly Refused[]): Known<LiveResource>[] => {
  const groups = Map.groupBy(
    refused,
    ({ read, error }) => `${read.stack} ${read.watched.read} ${error.refusal} ${error.action}`,
  )
  return [...groups.values()].flatMap((group) => {
    const reads = group.map(({ read }) => read)
    // Their messages differ in the resource that each names, and in nothing else.
    return group.slice(0, 1).map(({ error }) => {
      const { reason, permission } = toUnknown(error)
      return unknown(`${subject(reads)} could not be read: ${reason}`, permission)
    })
  })
}

const beyond = (reads: readonly Read[], budget: number, region: string): Known<LiveResource>[] =>
  [...Map.groupBy(reads, ({ stack, watched }) => `${stack} ${watched.type}`).values()].map(
    (group) =>
      unknown(
        `${subject(group)} were not read: the budget of ${budget} requests to Cloud Control in ${region} was spent on what is graver`,
      ),
  )

const NAMED = 3

/** `App: AWS::IAM::Role app-a, app-b and 4 more` */
const subject = (reads: readonly Read[]): string => {
  const names = reads.slice(0, NAMED).map(({ physicalId }) => physicalId)
  const more = reads.length > NAMED ? ` and ${reads.length - NAMED} more` : ''
  return `${reads[0]?.stack}: ${reads[0]?.watched.type} ${names.join(', ')}${more}`
}

import { TRAIL_TYPES } from './trail-table.ts'

/** Services whose events lie in one region, wherever the stack is. */
const GLOBAL = /^AWS::(?:IAM|CloudFront|Route53|Organizations)::/

const partitionOf = (region: string): string =>
  region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'

/**
 * The region whose event history has what was done to a resource.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events
 */
export const trailRegion = (type: string, region: string): string => {
  if (!GLOBAL.test(type)) return region
  const partition = partitionOf(region)
  if (partition === 'aws-cn') return 'cn-north-1'
  return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1'
}

/** What LookupEvents takes as a value. */
const LONGEST = 2_000

/** Names to look a resource up by, likeliest first: CloudTrail has the bare id, the name or the ARN. */
export const trailNames = (type: string, id: string, region: string): string[] => {
  const partition = partitionOf(region)
  const tail = id.startsWith('arn:') ? /[^:/]+$/.exec(id)?.[0] : undefined
  const more = TRAIL_TYPES.get(type)?.names?.(id, partition) ?? []
  const names = new Set([id, ...(tail === undefined ? [] : [tail]), ...more])
  return [...names].filter((name) => name !== '' && name.length <= LONGEST).slice(0, 3)
}

/** What an event says of a change: it is the one for this property, one for the resource, neither. */
export type Explains = 'property' | 'resource' | 'no'

/**
 * Whether an event of this name explains a change.
 * @param property the first part of the property's path; null: the whole resource
 */
export const explains = (type: string, property: string | null, event: string): Explains => {
  const known = TRAIL_TYPES.get(type)
  const starts = (prefixes: readonly string[]) => prefixes.some((p) => event.startsWith(p))
  // Of a type that is in no table any write may be it.
  if (known === undefined) return 'resource'
  if (property !== null && Object.hasOwn(known.properties, property)) {
    return starts(known.properties[property] ?? []) ? 'property' : 'no'
  }
  const all = property === null ? Object.values(known.properties).flat() : []
  return starts([...known.others, ...all]) ? 'resource' : 'no'
}

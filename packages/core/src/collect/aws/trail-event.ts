import type { Json } from '../../model/index.ts'
import { valueIn } from '../../settings/entries.ts'
import { explains } from './trail-types.ts'

/** An event of CloudTrail that changed something. */
export interface Change {
  id: string
  name: string
  /** Milliseconds since the epoch. */
  time: number
  identity: Json
  /** Request parameters, as text and as the names in them. */
  request: string
  keys: ReadonlySet<string>
}

/** A change that was found in an account, and that an event is sought for. */
export interface Sought {
  type: string
  /** JSON pointer; null: the whole resource. */
  path: string | null
  expected: Json | undefined
  actual: Json | undefined
  /** Milliseconds since the epoch: after it, and not later than. */
  from: number
  to: number
}

const CLOUDFORMATION = 'cloudformation.amazonaws.com'

/**
 * An event as LookupEvents gives it, if somebody changed something by it: reads, refused calls,
 * what CloudFormation did for a deployment and what this product did are none.
 * @param text its `CloudTrailEvent`, JSON
 * @param ours name of the role that scans; null: none of its own
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const changeOf = (text: string, ours: string | null): Change | null => {
  let event: Json
  try {
    event = JSON.parse(text) as Json
  } catch {
    return null
  }
  const identity = valueIn(event, 'userIdentity') ?? null
  const [id, name, time] = ['eventID', 'eventName', 'eventTime'].map((field) =>
    valueIn(event, field),
  )
  if (typeof id !== 'string' || typeof name !== 'string' || typeof time !== 'string') return null
  if (Number.isNaN(Date.parse(time))) return null
  if (valueIn(event, 'readOnly') === true || valueIn(event, 'errorCode') !== undefined) return null
  if (valueIn(identity, 'invokedBy') === CLOUDFORMATION) return null
  if (valueIn(event, 'sourceIPAddress') === CLOUDFORMATION) return null
  const role = valueIn(identity, 'sessionContext', 'sessionIssuer', 'userName')
  if (ours !== null && role === ours) return null
  const request = valueIn(event, 'requestParameters') ?? null
  return {
    id,
    name,
    time: Date.parse(time),
    identity,
    request: JSON.stringify(request),
    keys: new Set(keysOf(request)),
  }
}

/** Bounds of what is read of a request that somebody else wrote. */
const DEEPEST = 12

const keysOf = (value: Json, depth = 0): string[] => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(one, depth + 1))
  return Object.entries(value).flatMap(([key, one]) => [
    key.toLowerCase(),
    ...keysOf(one, depth + 1),
  ])
}

const leavesOf = (value: Json | undefined, depth = 0): string[] => {
  if (value === undefined || value === null || depth > DEEPEST) return []
  if (typeof value !== 'object') return [String(value)]
  return Object.values(value).flatMap((one) => leavesOf(one, depth + 1))
}

/** Values that the change brought, or where it brought none, took away; short ones say nothing. */
const tellingValues = ({ expected, actual }: Sought): string[] => {
  const [before, after] = [new Set(leavesOf(expected)), new Set(leavesOf(actual))]
  const added = [...after].filter((value) => !before.has(value))
  const removed = [...before].filter((value) => !after.has(value))
  const telling = (values: string[]) => values.filter((value) => value.length > 5)
  return telling(added).length > 0 ? telling(added) : telling(removed)
}

/** `/SecurityGroupIngress/0/CidrIp` → `SecurityGroupIngress`, `CidrIp` */
const namesIn = (path: string | null): string[] =>
  (path ?? '').split('/').filter((part) => part !== '' && !/^(?:\d+|-)$/.test(part))

/**
 * The event that explains a change: in its window, of the kind that makes such a change, naming the
 * value or the property if one does, the latest of those.
 */
export const explanationOf = (sought: Sought, events: readonly Change[]): Change | null => {
  const names = namesIn(sought.path)
  const values = tellingValues(sought)
  const candidates = events.flatMap((event) => {
    // Events have whole seconds, windows have not.
    if (event.time <= sought.from - 1_000 || event.time > sought.to) return []
    const how = explains(sought.type, names[0] ?? null, event.name)
    if (how === 'no') return []
    const weight =
      (values.some((value) => event.request.includes(JSON.stringify(value).slice(1, -1))) ? 4 : 0) +
      (how === 'property' ? 2 : 0) +
      (names.some((name) => event.keys.has(name.toLowerCase())) ? 1 : 0)
    return [{ event, weight }]
  })
  candidates.sort((one, other) => other.weight - one.weight || other.event.time - one.event.time)
  return candidates[0]?.event ?? null
}

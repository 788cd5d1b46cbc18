import { AwsProblem } from '../http/problem.ts'
import { isObject } from '../state/json.ts'
import type { TrailEvent } from '../state/trail.ts'
import type { Json, JsonObject } from '../types.ts'
import { page, type Service, type SignedCall } from './service.ts'

const DAYS_90 = 90 * 86_400_000

const lookups: Record<string, (event: TrailEvent, value: string) => boolean> = {
  EventId: ({ id }, value) => id === value,
  EventName: ({ name }, value) => name === value,
  ReadOnly: ({ readOnly }, value) => String(readOnly) === value,
  Username: ({ username }, value) => username === value,
  ResourceType: ({ resources }, value) => resources.some(({ type }) => type === value),
  ResourceName: ({ resources }, value) => resources.some(({ name }) => name === value),
  EventSource: ({ source }, value) => source === value,
  AccessKeyId: ({ accessKeyId }, value) => accessKeyId === value,
}

function lookupOf(params: JsonObject): (event: TrailEvent) => boolean {
  const attributes = params.LookupAttributes ?? []
  const invalid = new AwsProblem('InvalidLookupAttributesException', 'Invalid lookup attributes.')
  if (!Array.isArray(attributes)) throw invalid
  if (attributes.length === 0) return () => true
  const [attribute] = attributes
  if (attributes.length > 1 || !isObject(attribute)) {
    throw new AwsProblem(
      'InvalidLookupAttributesException',
      'You can only specify one lookup attribute.',
    )
  }
  const { AttributeKey: key, AttributeValue: value } = attribute
  if (typeof key !== 'string' || !Object.hasOwn(lookups, key)) throw invalid
  if (typeof value !== 'string' || value === '' || value.length > 2_000) throw invalid
  return (event) => lookups[key]?.(event, value) ?? false
}

/** Seconds since 1970. @throws AwsProblem when the window ends before it begins */
function windowOf(call: SignedCall): (time: number) => boolean {
  const now = call.world.clock.now()
  const at = (value: Json | undefined, standard: number) =>
    typeof value === 'number' ? value * 1_000 : standard
  const start = at(call.params.StartTime, 0)
  const end = at(call.params.EndTime, Number.POSITIVE_INFINITY)
  if (start > end) {
    throw new AwsProblem('InvalidTimeRangeException', 'Start time is later than end time.')
  }
  const known = now - call.world.settings.eventLagSeconds * 1_000
  // Times are of whole seconds.
  const second = (time: number) => Math.floor(time / 1_000) * 1_000
  return (time) =>
    time <= known && now - time <= DAYS_90 && second(time) >= second(start) && time <= end
}

/** @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
export const cloudtrail: Service = {
  name: 'cloudtrail',
  signs: 'cloudtrail',
  protocol: { kind: 'json', version: '1.1', target: 'CloudTrail_20131101' },
  operations: {
    LookupEvents: {
      params: [
        'LookupAttributes',
        'StartTime',
        'EndTime',
        'EventCategory',
        'MaxResults',
        'NextToken',
      ],
      run(call) {
        const { params, region } = call
        const lookup = lookupOf(params)
        const within = windowOf(call)
        const size = params.MaxResults ?? 50
        if (typeof size !== 'number' || size < 1 || size > 50) {
          throw new AwsProblem('InvalidMaxResultsException', 'Invalid max results.')
        }
        if (params.EventCategory !== undefined && params.EventCategory !== 'insight') {
          throw new AwsProblem('InvalidEventCategoryException', 'Invalid event category.')
        }
        const events = params.EventCategory === 'insight' ? [] : region.events
        const all = events
          .filter((event) => within(event.time) && lookup(event))
          .sort((one, other) => other.time - one.time)
        const { items, next } = page(all, size, call, () => {
          return new AwsProblem('InvalidNextTokenException', 'Invalid NextToken.')
        })
        return {
          Events: items.map((event) => ({
            EventId: event.id,
            EventName: event.name,
            ReadOnly: String(event.readOnly),
            AccessKeyId: event.accessKeyId === '' ? undefined : event.accessKeyId,
            EventTime: new Date(Math.floor(event.time / 1_000) * 1_000),
            EventSource: event.source,
            Username: event.username === '' ? undefined : event.username,
            Resources: event.resources.map(({ type, name }) => ({
              ResourceType: type,
              ResourceName: name,
            })),
            CloudTrailEvent: event.json,
          })),
          NextToken: next,
        }
      },
    },
  },
}

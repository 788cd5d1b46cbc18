import type { Clock } from '../../transport/pace.ts'
import { toAwsError } from './errors.ts'
import type { Pace } from './lanes.ts'
import type { Aws } from './types.ts'

/**
 * CloudTrail answers two a second for each account and region, to everybody together; a little less
 * leaves room for others, and for the way.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
const SPACING_MS = 550

/** A page of CloudTrail's events about one name, as JSON texts. */
export interface EventPage {
  events: string[]
  next: string | undefined
}

/**
 * Look-ups in one account and region, no faster than it bears.
 * @param pace shared with others who look there
 */
export const createLookUp = (
  aws: Aws,
  clock: Clock,
  pace: Pace = { last: Number.NEGATIVE_INFINITY },
) => {
  return {
    /** How many requests there were. */
    asked: 0,
    /** @param from milliseconds since the epoch @throws AwsError */
    async events(name: string, from: number, to: number, token?: string): Promise<EventPage> {
      const now = clock.now()
      pace.last = Math.max(now, pace.last + SPACING_MS)
      if (pace.last > now) await clock.sleep(pace.last - now)
      this.asked += 1
      return lookUpEvents(aws, name, from, to, token)
    },
  }
}

const lookUpEvents = async (
  aws: Aws,
  name: string,
  from: number,
  to: number,
  token: string | undefined,
): Promise<EventPage> => {
  try {
    const [client, { LookupEventsCommand }] = await Promise.all([
      aws.cloudtrail(),
      import('@aws-sdk/client-cloudtrail'),
    ])
    const { Events = [], NextToken } = await client.send(
      new LookupEventsCommand({
        LookupAttributes: [{ AttributeKey: 'ResourceName', AttributeValue: name }],
        StartTime: new Date(from),
        EndTime: new Date(to),
        ...(token === undefined ? {} : { NextToken: token }),
      }),
    )
    return { events: Events.flatMap((event) => event.CloudTrailEvent ?? []), next: NextToken }
  } catch (error) {
    throw toAwsError(error, 'cloudtrail:LookupEvents', aws.region)
  }
}

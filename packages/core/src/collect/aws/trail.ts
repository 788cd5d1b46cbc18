import type { Evidence } from '../../model/index.ts'
import { DAY } from '../../model/time.ts'
import type { Clock } from '../../transport/pace.ts'
import { AwsError, toUnknown } from './errors.ts'
import type { Pace } from './lanes.ts'
import { type Change, changeOf, explanationOf } from './trail-event.ts'
import { createLookUp } from './trail-look-up.ts'
import {
  type Attributable,
  type Subject,
  type SubjectOptions,
  subjectsOf,
} from './trail-subjects.ts'
import type { Aws } from './types.ts'
import { type Attribution, actorOf, whoOf } from './who.ts'

export interface TrailOptions extends SubjectOptions {
  attribution: Attribution
  /** ARN of our own session, as `enterAccount` gives it. */
  ours: string
  /** Requests in each region; 200 take 100 seconds. */
  budget?: number
  clock: Clock
  /** In a region; shared with others who look there. */
  pace?: (region: string) => Pace
  /** Told why something was not looked up; that nothing was found is no such reason. */
  note?: (text: string) => void
}

const PAGES = 4
const DAYS_90_MS = 90 * DAY

/**
 * Who made the changes that findings of one account are about, and when, from CloudTrail's event
 * history (management events of 90 days; they appear some minutes after the deed).
 * @param awsIn the clients of this account in a region
 * @returns by fingerprint; findings that no event explains are left out
 */
export const attribute = async (
  awsIn: (region: string) => Aws,
  findings: readonly Attributable[],
  options: TrailOptions,
): Promise<Map<string, Evidence>> => {
  const { attribution } = options
  if (attribution === 'none') return new Map()
  const regions = Map.groupBy(subjectsOf(findings, options), ({ region }) => region)
  const found = await Promise.all(
    [...regions].map(([region, subjects]) => inRegion(awsIn(region), subjects, options)),
  )
  return new Map(
    found.flat().map(({ fingerprint, change, region }) => [
      fingerprint,
      {
        actor: actorOf(whoOf(change.identity), attribution),
        event: change.name,
        time: new Date(change.time).toISOString(),
        url: eventPage(region, change.id),
      },
    ]),
  )
}

interface Found {
  fingerprint: string
  change: Change
  region: string
}

const inRegion = async (
  aws: Aws,
  subjects: readonly Subject[],
  options: TrailOptions,
): Promise<Found[]> => {
  const { budget = 200, clock, note = () => {} } = options
  const ours = ownRole(options.ours)
  const found: Found[] = []
  const lookUp = createLookUp(aws, clock, options.pace?.(aws.region))
  /** Events under one name; a page more as long as something is not explained. */
  const under = async (name: string, sought: Subject['sought']): Promise<Change[]> => {
    const to = Math.max(...sought.map((one) => one.to))
    const from = Math.max(Math.min(...sought.map((one) => one.from)), to - DAYS_90_MS)
    const changes: Change[] = []
    let token: string | undefined
    for (let page = 0; page < PAGES && lookUp.asked < budget; page += 1) {
      const { events, next } = await lookUp.events(name, from, to, token)
      changes.push(...events.flatMap((text) => changeOf(text, ours) ?? []))
      token = next
      if (!token || sought.every((one) => explanationOf(one, changes) !== null)) break
    }
    return changes
  }
  for (const [index, subject] of subjects.entries()) {
    let open = subject.sought
    try {
      for (const name of subject.names) {
        if (open.length === 0 || lookUp.asked >= budget) break
        const changes = await under(name, open)
        open = open.filter((sought) => {
          const change = explanationOf(sought, changes)
          if (change !== null) {
            found.push({ fingerprint: sought.fingerprint, change, region: aws.region })
          }
          return change === null
        })
      }
    } catch (error) {
      if (isAbout(error)) continue
      const left = subjects.length - index
      note(`who changed ${left} resources in ${aws.region} is not known: ${whyNot(error)}`)
      return found
    }
    const left = subjects.length - index - 1
    if (lookUp.asked >= budget && left > 0) {
      note(
        `who changed ${left} more resources in ${aws.region} was not looked up: the budget of ${budget} requests was spent on what is graver`,
      )
      return found
    }
  }
  return found
}

/** AWS did not like the question, or had trouble with it; the next one may be fine. */
const isAbout = (error: unknown): boolean =>
  error instanceof AwsError && ['invalid', 'trouble', 'other'].includes(error.refusal)

const whyNot = (error: unknown): string => toUnknown(error).reason

/**
 * The role that only scans, whose calls explain nothing: one that was entered under the name that
 * scans have. A role that a person works with (on a laptop) is not: what the same person changed by
 * hand is what is sought.
 */
const ownRole = (arn: string): string | null =>
  /:assumed-role\/([^/]+)\/drift(?:-|$)/.exec(arn)?.[1] ?? null

const eventPage = (region: string, id: string): string => {
  const domain = region.startsWith('cn-')
    ? 'console.amazonaws.cn'
    : region.startsWith('us-gov-')
      ? 'console.amazonaws-us-gov.com'
      : `${region}.console.aws.amazon.com`
  return `https://${domain}/cloudtrailv2/home?region=${region}#/events/${encodeURIComponent(id)}`
}

import {
  type CloudResource,
  type Evidence,
  type Finding,
  SEVERITIES,
  type Severity,
} from '../../model/index.ts'
import type { Clock } from '../../transport/pace.ts'
import { AwsError, toAwsError, toUnknown } from './errors.ts'
import { type Change, changeOf, explanationOf, type Sought } from './trail-event.ts'
import { trailNames, trailRegion } from './trail-types.ts'
import type { Aws } from './types.ts'
import { type Attribution, actorOf, whoOf } from './who.ts'

/** What of a finding is looked up. */
export type Attributable = Pick<
  Finding,
  'fingerprint' | 'severity' | 'subject' | 'resource' | 'expected' | 'actual' | 'exempted'
>

export interface TrailOptions {
  attribution: Attribution
  /** Findings below it are not looked up; `medium` where nothing is said. */
  severity?: Severity
  /**
   * Between which moments (ISO 8601) it happened: after the stack's last update, or the last scan
   * that did not have the finding; not after the detection.
   */
  window: (finding: Attributable) => { from: string; to: string }
  /** ARN of our own session, as `enterAccount` gives it. */
  ours: string
  /** Requests in each region; 200 take 100 seconds. */
  budget?: number
  clock: Clock
  /** Told why something was not looked up; that nothing was found is no such reason. */
  note?: (text: string) => void
}

/**
 * CloudTrail answers two a second for each account and region, to everybody together; a little less
 * leaves room for others, and for the way.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
const SPACING_MS = 550
const PAGES = 4
const DAYS_90_MS = 90 * 86_400_000

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

/** One resource, with all that was found of it. */
interface Subject {
  region: string
  names: string[]
  sought: (Sought & { fingerprint: string })[]
}

/** Every resource once, those with the gravest findings first. */
const subjectsOf = (
  findings: readonly Attributable[],
  { severity = 'medium', window }: TrailOptions,
): Subject[] => {
  const subjects = new Map<string, Subject>()
  const rank = ({ severity: of }: Attributable) => SEVERITIES.indexOf(of)
  const grave = findings
    .filter((finding) => rank(finding) <= SEVERITIES.indexOf(severity) && !finding.exempted)
    .sort((one, other) => rank(one) - rank(other))
  for (const finding of grave) {
    const { resource, fingerprint, expected, actual } = finding
    if (resource === undefined) continue
    const { from, to } = window(finding)
    // Deployed after the detection: nobody can say which of the two is older.
    if (!(Date.parse(from) < Date.parse(to))) continue
    const region = trailRegion(resource.type, resource.region)
    const key = JSON.stringify([region, resource.type, resource.physicalId])
    const names = trailNames(resource.type, resource.physicalId, resource.region)
    const subject = subjects.get(key) ?? { region, names, sought: [] }
    subjects.set(key, subject)
    subject.sought.push({
      fingerprint,
      type: resource.type,
      path: pathOf(finding.subject, resource),
      expected,
      actual,
      from: Date.parse(from),
      to: Date.parse(to),
    })
  }
  return [...subjects.values()]
}

/** `<env>/<region>/<type>/<physicalId> <path>` → the path. */
const pathOf = (subject: string, { physicalId }: CloudResource): string | null => {
  const end = subject.indexOf(`/${physicalId} `)
  return end < 0 ? null : subject.slice(end + physicalId.length + 2)
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
  let asked = 0
  let last = Number.NEGATIVE_INFINITY
  const lookUp = async (name: string, from: number, to: number, token: string | undefined) => {
    const wait = last + SPACING_MS - clock.now()
    if (wait > 0) await clock.sleep(wait)
    last = clock.now()
    asked += 1
    return lookUpEvents(aws, name, from, to, token)
  }
  /** Events under one name; a page more as long as something is not explained. */
  const under = async (name: string, sought: Subject['sought']): Promise<Change[]> => {
    const to = Math.max(...sought.map((one) => one.to))
    const from = Math.max(Math.min(...sought.map((one) => one.from)), to - DAYS_90_MS)
    const changes: Change[] = []
    let token: string | undefined
    for (let page = 0; page < PAGES && asked < budget; page += 1) {
      const { events, next } = await lookUp(name, from, to, token)
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
        if (open.length === 0 || asked >= budget) break
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
    if (asked >= budget && left > 0) {
      note(
        `who changed ${left} more resources in ${aws.region} was not looked up: the budget of ${budget} requests was spent on what is graver`,
      )
      return found
    }
  }
  return found
}

/** AWS did not like the question; the next one may be fine. */
const isAbout = (error: unknown): boolean =>
  error instanceof AwsError && ['invalid', 'other'].includes(error.refusal)

const whyNot = (error: unknown): string => toUnknown(error).reason

const lookUpEvents = async (
  aws: Aws,
  name: string,
  from: number,
  to: number,
  token: string | undefined,
): Promise<{ events: string[]; next: string | undefined }> => {
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

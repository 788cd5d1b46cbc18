import {
  DescribeResourceScanCommand,
  type DescribeResourceScanOutput,
  ListResourceScansCommand,
  type ResourceScanSummary,
  StartResourceScanCommand,
} from '@aws-sdk/client-cloudformation'
import {
  type Known,
  known,
  type ResourceScanFacts,
  type Unknown,
  unknown,
} from '../../model/index.ts'
import { AwsError, askCloudFormation, toUnknown } from './errors.ts'
import { pages } from './pages.ts'
import { poll, SCAN_STEPS, type Wait } from './polling.ts'
import type { Aws } from './types.ts'

export interface ScanOptions extends Wait {
  /** `start`: a scan of the whole region is begun and waited for; AWS lets one account do ten a day. */
  mode: 'reuse' | 'start' | 'off'
  /** How old a scan may be that is used, in milliseconds. */
  maxAgeMs: number
}

/** A complete scan, of which nothing was listed yet. */
export type ScanHead = Omit<ResourceScanFacts, 'unmanaged'>

const HOUR_MS = 3_600_000

const hours = (ms: number): string =>
  ms >= 48 * HOUR_MS
    ? `${Math.round(ms / (24 * HOUR_MS))} days`
    : `${Math.round(ms / HOUR_MS)} hours`

/**
 * The scan of all resources of a region that orphans are read from: the newest complete one that
 * is fresh enough, or one that is started now. Where a start is refused (its quota, a scan that
 * failed just now), a fresh one does as well.
 * @returns unknown where there is none, with what to do
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/iac-generator-start-resource-scan.html
 */
export const findScan = async (aws: Aws, options: ScanOptions): Promise<Known<ScanHead>> => {
  if (options.mode === 'off') return unknown('resource scans are switched off')
  try {
    if (options.mode === 'reuse') return await newest(aws, options)
    const started = await begin(aws)
    if (typeof started === 'string') return await finished(aws, started, options)
    const fresh = await newest(aws, options)
    return fresh.known ? fresh : started
  } catch (error) {
    return toUnknown(error)
  }
}

const newest = async (aws: Aws, { maxAgeMs, clock }: ScanOptions): Promise<Known<ScanHead>> => {
  const oldest = clock.now() - maxAgeMs
  const others: ResourceScanSummary[] = []
  for await (const scans of listScans(aws)) {
    const complete = scans.find(({ Status, EndTime }) => Status === 'COMPLETE' && EndTime)
    if (complete?.EndTime && complete.EndTime.getTime() >= oldest) {
      return await describe(aws, complete.ResourceScanId ?? '')
    }
    others.push(...scans)
    // Newest first: what follows is older still.
    if (complete !== undefined) break
  }
  return unknown(whyNone(others, maxAgeMs))
}

const whyNone = (scans: readonly ResourceScanSummary[], maxAgeMs: number): string => {
  const running = scans.find(({ Status }) => Status === 'IN_PROGRESS')
  const none = `no complete resource scan is younger than ${hours(maxAgeMs)}`
  if (running) return `${none}; one is running (${running.PercentageCompleted ?? 0} %): look again`
  const [last] = scans
  const failed = last?.Status === 'FAILED' ? ` (the last one failed: ${last.StatusReason})` : ''
  return `${none}${failed}: start one in the IaC generator, or let this scan start it (resource-scan: start, and StartScans=true in the role)`
}

/** Partial scans are left out by AWS itself: they say nothing of the other types. */
const listScans = (aws: Aws) =>
  pages(async (token) => {
    const answer = await askCloudFormation(aws, 'ListResourceScans', (client) =>
      client.send(
        new ListResourceScansCommand({ ScanTypeFilter: 'FULL', MaxResults: 100, NextToken: token }),
      ),
    )
    return { items: answer.ResourceScanSummaries ?? [], next: answer.NextToken }
  })

/** @returns the scan's id, of one that runs already too; unknown where AWS starts none now */
const begin = async (aws: Aws): Promise<string | Unknown> => {
  try {
    const { ResourceScanId: id } = await askCloudFormation(aws, 'StartResourceScan', (client) =>
      client.send(new StartResourceScanCommand({})),
    )
    return id ?? unknown('CloudFormation started no resource scan')
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    if (error.code.startsWith('ResourceScanInProgress')) return await running(aws)
    if (!error.code.startsWith('ResourceScanLimitExceeded')) return toUnknown(error)
    return unknown(
      `CloudFormation starts no resource scan now: ${error.message} (ten a day, one a day above 10,000 resources; ten minutes after one that failed)`,
    )
  }
}

const running = async (aws: Aws): Promise<string | Unknown> => {
  for await (const scans of listScans(aws)) {
    const id = scans.find(({ Status }) => Status === 'IN_PROGRESS')?.ResourceScanId
    if (id !== undefined) return id
    break
  }
  return unknown('a scan of some types alone is running, and AWS runs one at a time: look again')
}

const ask = (aws: Aws, id: string): Promise<DescribeResourceScanOutput> =>
  askCloudFormation(aws, 'DescribeResourceScan', (client) =>
    client.send(new DescribeResourceScanCommand({ ResourceScanId: id })),
  )

const finished = async (aws: Aws, id: string, wait: Wait): Promise<Known<ScanHead>> => {
  let percentage = 0
  const ended = await poll(
    async () => {
      const scan = await ask(aws, id)
      percentage = scan.PercentageCompleted ?? percentage
      return scan.Status === 'IN_PROGRESS' ? undefined : scan
    },
    SCAN_STEPS,
    wait,
  )
  if (ended === undefined) {
    return unknown(
      `the resource scan was still running at the deadline (${percentage} %); the next run can use it`,
    )
  }
  return toHead(ended, id)
}

const describe = async (aws: Aws, id: string): Promise<Known<ScanHead>> =>
  toHead(await ask(aws, id), id)

const toHead = (scan: DescribeResourceScanOutput, id: string): Known<ScanHead> => {
  if (scan.Status !== 'COMPLETE') {
    return unknown(
      `the resource scan is ${scan.Status}: ${scan.StatusReason ?? 'AWS says no more'}`,
    )
  }
  return known({
    id,
    finished: (scan.EndTime ?? new Date(0)).toISOString(),
    types: [...(scan.ResourceTypes ?? [])].sort(),
  })
}

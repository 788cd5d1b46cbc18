import {
  DescribeStackResourceDriftsCommand,
  type StackResourceDrift,
} from '@aws-sdk/client-cloudformation'
import type { ResourceDrift, Unknown } from '../../model/index.ts'
import { parseValue, toDifference } from './differences.ts'
import { askCloudFormation, toUnknown } from './errors.ts'
import { detached, pages } from './pages.ts'
import type { Aws } from './types.ts'

/** The most that one page may have. */
const PAGE = 100

const STATUSES: ReadonlySet<string> = new Set([
  'IN_SYNC',
  'MODIFIED',
  'DELETED',
  'NOT_CHECKED',
  'UNKNOWN',
  'UNSUPPORTED',
] satisfies ResourceDrift['status'][])

/**
 * One resource. Only what differs keeps its properties: of 10,000 resources most are as they were
 * declared, and their properties would be all that a scan's memory is full of.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDrift.html
 */
const toResourceDrift = (drift: StackResourceDrift): ResourceDrift => {
  const given = drift.StackResourceDriftStatus ?? ''
  const known = STATUSES.has(given)
  const status = known ? (given as ResourceDrift['status']) : 'UNKNOWN'
  const reason = known ? drift.DriftStatusReason : `CloudFormation says ${given}`
  const differs = status === 'MODIFIED' || status === 'DELETED'
  return {
    logicalId: detached(drift.LogicalResourceId ?? ''),
    physicalId: detached(drift.PhysicalResourceId ?? ''),
    type: detached(drift.ResourceType ?? ''),
    status,
    ...(reason !== undefined && { reason: detached(reason) }),
    expected: differs ? parseValue(drift.ExpectedProperties) : null,
    actual: differs ? parseValue(drift.ActualProperties) : null,
    differences: differs ? (drift.PropertyDifferences ?? []).map(toDifference) : [],
    time: (drift.Timestamp ?? new Date(0)).toISOString(),
  }
}

/** What was read, and why no more where that is not all. */
export interface Drifts {
  resources: ResourceDrift[]
  missed?: Unknown
}

/**
 * The results of a detection, all pages, of every status: a filter holds four of six. Results of an
 * earlier run, which stay where this one got no further, are left out.
 * @param since milliseconds since the epoch by AWS's clock: when the detection began
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html
 */
export const readDrifts = async (aws: Aws, stack: string, since: number): Promise<Drifts> => {
  const resources: ResourceDrift[] = []
  try {
    const read = pages(async (token) => {
      const answer = await askCloudFormation(aws, 'DescribeStackResourceDrifts', (client) =>
        client.send(
          new DescribeStackResourceDriftsCommand({
            StackName: stack,
            MaxResults: PAGE,
            NextToken: token,
          }),
        ),
      )
      return { items: answer.StackResourceDrifts ?? [], next: answer.NextToken }
    })
    for await (const drifts of read) {
      for (const drift of drifts) {
        if ((drift.Timestamp?.getTime() ?? since) >= since) resources.push(toResourceDrift(drift))
      }
    }
    return { resources }
  } catch (error) {
    return { resources, missed: toUnknown(error) }
  }
}

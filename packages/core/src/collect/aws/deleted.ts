import { ListStacksCommand, type StackSummary } from '@aws-sdk/client-cloudformation'
import pLimit from 'p-limit'
import {
  type DeletedStackFacts,
  type Known,
  known,
  type StackResource,
  type Unknown,
} from '../../model/index.ts'
import { askCloudFormation, toUnknown } from './errors.ts'
import { collectPages } from './pages.ts'
import { stackGlobs, withNested } from './stack-globs.ts'
import { readResources } from './stack-resources.ts'
import type { Aws } from './types.ts'

/** How long CloudFormation knows a deleted stack, in milliseconds. */
const KEPT_MS = 90 * 24 * 3_600_000

/** Calls at once. */
const LANES = 8

interface Deleted {
  id: string
  name: string
  parent: string | undefined
  status: DeletedStackFacts['status']
  deleted: string
}

/** What a deletion left behind: kept by its DeletionPolicy, or not to be deleted. */
const isLeft = ({ status }: StackResource): boolean =>
  status === 'DELETE_SKIPPED' || status === 'DELETE_FAILED'

/**
 * Deleted stacks of the last 90 days that globs name, nested ones included, and that left
 * something behind. Whether it is still there, or was taken in by another stack, is not asked.
 * @param now milliseconds since the epoch
 * @param allowed as of {@link stackGlobs}
 * @returns unknown where they cannot be listed, or where of one it cannot be said what it left
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html
 */
export const readDeleted = async (
  aws: Aws,
  globs: readonly string[],
  now: number,
  allowed: readonly string[] | null = null,
): Promise<Known<DeletedStackFacts[]>> => {
  try {
    const deleted = await listDeleted(aws, now)
    const { matches } = stackGlobs(globs, aws.region, allowed)
    const wanted = withNested(deleted, matches, ({ parent }) => parent)
    const limit = pLimit(LANES)
    const read = await Promise.all(
      wanted.map(async (stack) => ({
        stack,
        resources: await limit(() => readResources(aws, stack.id)),
      })),
    )
    const hidden = read.map(({ resources }) => resources).find((r): r is Unknown => !r.known)
    if (hidden !== undefined) return hidden
    return known(
      read.flatMap(({ stack: { parent: _, ...stack }, resources }) => {
        const left = resources.known ? resources.value.filter(isLeft) : []
        return left.length === 0 ? [] : [{ ...stack, left }]
      }),
    )
  } catch (error) {
    return toUnknown(error)
  }
}

const listDeleted = (aws: Aws, now: number): Promise<Deleted[]> =>
  collectPages(
    async (token) => {
      const { StackSummaries = [], NextToken } = await askCloudFormation(aws, 'ListStacks', (c) =>
        c.send(
          new ListStacksCommand({
            StackStatusFilter: ['DELETE_COMPLETE', 'DELETE_FAILED'],
            NextToken: token,
          }),
        ),
      )
      return { items: StackSummaries, next: NextToken }
    },
    (summary) => toDeleted(summary, now),
  )

const toDeleted = (summary: StackSummary, now: number): Deleted | undefined => {
  const status = summary.StackStatus
  if (status !== 'DELETE_COMPLETE' && status !== 'DELETE_FAILED') return undefined
  const time = summary.DeletionTime ?? summary.LastUpdatedTime ?? summary.CreationTime
  // One whose deletion failed is there until somebody deletes it, however old it is.
  if (status === 'DELETE_COMPLETE' && (time?.getTime() ?? now) < now - KEPT_MS) return undefined
  return {
    id: summary.StackId ?? '',
    name: summary.StackName ?? '',
    parent: summary.ParentId,
    status,
    deleted: (time ?? new Date(now)).toISOString(),
  }
}

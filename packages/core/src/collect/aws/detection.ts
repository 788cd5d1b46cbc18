import {
  DescribeStackDriftDetectionStatusCommand,
  DetectStackDriftCommand,
} from '@aws-sdk/client-cloudformation'
import pLimit, { type LimitFunction } from 'p-limit'
import { type Detection, type Known, known, unknown } from '../../model/index.ts'
import { readDrifts } from './drifts.ts'
import { AwsError, askCloudFormation, isGone, toUnknown } from './errors.ts'
import { isRunning, joinRunning } from './join.ts'
import { DETECTION_STEPS, poll, type Wait } from './polling.ts'
import type { FoundStack } from './stacks.ts'
import type { Aws } from './types.ts'

export interface DetectOptions extends Wait {
  /** Detections at once in one account and region: each reads all services as the same caller. */
  concurrency: number | LimitFunction
}

/** Pages of results in memory at once: each has all properties of a hundred resources, twice. */
const READERS = 2

export type DetectedStack = Pick<FoundStack, 'id' | 'name' | 'status'>

/**
 * States in which CloudFormation detects drift. Of imported stacks its documentation says nothing:
 * they are tried, and what AWS answers is told.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
const DETECTABLE: ReadonlySet<string> = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
])

/** What to do about a state in which there is no detection. */
const wayOut = (status: string): string => {
  if (status === 'REVIEW_IN_PROGRESS') {
    return 'it was never deployed: execute its change set, or delete the stack'
  }
  if (status.endsWith('_IN_PROGRESS')) return 'something is being deployed: look again afterwards'
  if (status === 'ROLLBACK_COMPLETE' || status === 'ROLLBACK_FAILED' || status === 'CREATE_FAILED')
    return 'its creation failed: delete it and deploy it anew'
  if (status === 'DELETE_FAILED') return 'its deletion failed: finish it'
  return 'deploy it until it is complete'
}

/**
 * CloudFormation's drift detection over stacks, by ARN. A detection that somebody else started is
 * joined. What goes wrong with one stack is told of that stack alone. The deadline leaves what is
 * there as `unfinished`; stacks that were not begun by then are unknown.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackDrift.html
 */
export const detect = async (
  aws: Aws,
  stacks: readonly DetectedStack[],
  { concurrency, ...wait }: DetectOptions,
): Promise<Map<string, Known<Detection>>> => {
  const limit = typeof concurrency === 'number' ? pLimit(Math.max(1, concurrency)) : concurrency
  const reading = pLimit(READERS)
  const detections = await Promise.all(
    stacks.map(async (stack): Promise<[string, Known<Detection>]> => {
      if (!DETECTABLE.has(stack.status)) {
        const { status } = stack
        return [stack.id, unknown(`no drift is detected in state ${status}; ${wayOut(status)}`)]
      }
      // Reading the results holds no lane: the next detection begins meanwhile.
      const run = await limit(() => runDetection(aws, stack, wait))
      return [stack.id, run.known ? await reading(() => readRun(aws, stack, run.value)) : run]
    }),
  )
  return new Map(detections)
}

/** One detection that came to an end, or that the deadline ended. */
export interface Run {
  status: Detection['status']
  reason?: string
  /** Milliseconds since the epoch, by AWS's clock: results from before are another run's. */
  since: number
}

const runDetection = async (
  aws: Aws,
  { id, name }: DetectedStack,
  wait: Wait,
): Promise<Known<Run>> => {
  if (wait.clock.now() >= wait.deadline) return unknown('the deadline came before its turn')
  try {
    return known(await followed(aws, id, wait))
  } catch (error) {
    if (isGone(error)) return unknown(`the stack ${name} was deleted while it was looked at`)
    return toUnknown(error)
  }
}

const followed = async (aws: Aws, stack: string, wait: Wait): Promise<Run> => {
  try {
    return await follow(aws, await start(aws, stack), wait)
  } catch (error) {
    if (!isRunning(error)) throw error
  }
  const joined = await joinRunning(aws, stack, () => start(aws, stack), wait)
  return 'detection' in joined ? follow(aws, joined.detection, wait) : joined.run
}

const start = async (aws: Aws, stack: string): Promise<string> => {
  const { StackDriftDetectionId: id } = await askCloudFormation(aws, 'DetectStackDrift', (client) =>
    client.send(new DetectStackDriftCommand({ StackName: stack })),
  )
  if (id === undefined) {
    const action = 'cloudformation:DetectStackDrift'
    throw new AwsError('other', 'NoDetectionId', action, aws.region, 'no detection was started')
  }
  return id
}

const follow = async (aws: Aws, detection: string, wait: Wait): Promise<Run> => {
  // Until AWS says when it began by its own clock; nothing can be read without that.
  let since = Number.POSITIVE_INFINITY
  const ended = await poll<Run>(
    async () => {
      const answer = await unlessThrottled(askStatus(aws, detection))
      if (answer === undefined) return undefined
      since = answer.Timestamp?.getTime() ?? since
      if (answer.DetectionStatus === 'DETECTION_COMPLETE') return { status: 'complete', since }
      if (answer.DetectionStatus !== 'DETECTION_FAILED') return undefined
      const reason = answer.DetectionStatusReason ?? 'CloudFormation does not say why'
      return { status: 'failed', reason, since }
    },
    DETECTION_STEPS,
    wait,
  )
  return ended ?? { status: 'unfinished', reason: 'the deadline came before its end', since }
}

const askStatus = (aws: Aws, detection: string) =>
  askCloudFormation(aws, 'DescribeStackDriftDetectionStatus', (client) =>
    client.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: detection })),
  )

/** The detection goes on at AWS while nobody may ask about it, so it is asked about later. */
const unlessThrottled = async <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer
  } catch (error) {
    if (error instanceof AwsError && error.refusal === 'throttled') return undefined
    throw error
  }
}

const readRun = async (aws: Aws, stack: DetectedStack, run: Run): Promise<Known<Detection>> => {
  if (!Number.isFinite(run.since)) return unknown(run.reason ?? 'nobody knows when it began')
  const { resources, missed } = await readDrifts(aws, stack.id, run.since)
  if (missed !== undefined && resources.length === 0) return missed
  const started = new Date(run.since).toISOString()
  if (missed !== undefined) {
    const reason = `the results could not be read to their end: ${missed.reason}`
    return known({ status: 'unfinished', reason, started, resources })
  }
  const { status, reason } = run
  return known({ status, ...(reason !== undefined && { reason }), started, resources })
}

import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import type { Run } from './detection.ts'
import { AwsError, askCloudFormation } from './errors.ts'
import { DETECTION_STEPS, poll, type Wait } from './polling.ts'
import type { Aws } from './types.ts'

/** `Drift detection is already in progress for stack […]`; there is no name for it but the words. */
export const isRunning = (error: unknown): boolean =>
  error instanceof AwsError &&
  (error.code === 'OperationInProgressException' || /already in progress/i.test(error.message))

/**
 * Waits for a detection that somebody else started; nobody tells its id. Its end shows in one of two
 * ways: the time of the last check moves on, or CloudFormation lets another detection begin. The
 * documentation calls that time the detection's beginning, and then it never moves, and the
 * detection that could be begun is the one whose results count.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackDriftInformation.html
 */
export const joinRunning = async (
  aws: Aws,
  stack: string,
  start: () => Promise<string>,
  wait: Wait,
): Promise<{ run: Run } | { detection: string }> => {
  const before = await lastCheck(aws, stack)
  const ended = await poll<{ run: Run } | { detection: string }>(
    async () => {
      if ((await lastCheck(aws, stack)) > before) {
        return { run: { status: 'complete', since: before + 1 } }
      }
      try {
        return { detection: await start() }
      } catch (error) {
        if (!isRunning(error)) throw error
        return undefined
      }
    },
    DETECTION_STEPS,
    wait,
  )
  const reason = 'another detection of it was running until the deadline'
  return ended ?? { run: { status: 'unfinished', reason, since: before + 1 } }
}

/** Milliseconds since the epoch; 0: never. */
const lastCheck = async (aws: Aws, stack: string): Promise<number> => {
  const { Stacks = [] } = await askCloudFormation(aws, 'DescribeStacks', (client) =>
    client.send(new DescribeStacksCommand({ StackName: stack })),
  )
  return Stacks[0]?.DriftInformation?.LastCheckTimestamp?.getTime() ?? 0
}

import { DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation'
import { askCloudFormation, isGone } from './errors.ts'
import { readResources } from './stack-resources.ts'
import type { Aws } from './types.ts'

/** How deep stacks are nested at most here; CloudFormation's users stay below five. */
const DEEPEST = 10

/**
 * Stacks by their names or ARNs, with what is nested in them: for a role that may describe these
 * stacks and not all stacks of the account. A name that no stack has is left out.
 * @throws AwsError when one of them may not be described
 */
export const describeNamed = async (
  aws: Aws,
  names: readonly string[],
  depth = 0,
): Promise<Stack[]> => {
  const described = await Promise.all(names.map((name) => describeOne(aws, name)))
  const stacks = described.flatMap((stack) => (stack === undefined ? [] : [stack]))
  if (depth === DEEPEST || stacks.length === 0) return stacks
  const held = await Promise.all(
    stacks.map(async ({ StackId = '' }) => {
      const resources = await readResources(aws, StackId)
      // What cannot be seen here is told where the stack's resources are read.
      return resources.known ? resources.value : []
    }),
  )
  const nested = held
    .flat()
    .flatMap(({ type, physicalId }) =>
      type === 'AWS::CloudFormation::Stack' && physicalId !== null ? [physicalId] : [],
    )
  return [...stacks, ...(await describeNamed(aws, nested, depth + 1))]
}

const describeOne = async (aws: Aws, name: string): Promise<Stack | undefined> => {
  try {
    const { Stacks = [] } = await askCloudFormation(aws, 'DescribeStacks', (client) =>
      client.send(new DescribeStacksCommand({ StackName: name })),
    )
    const [stack] = Stacks
    // By its ARN a deleted stack is found too.
    return stack?.StackStatus === 'DELETE_COMPLETE' ? undefined : stack
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

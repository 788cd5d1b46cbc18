import {
  ListStackResourcesCommand,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation'
import { type Known, known, type StackResource } from '../../model/index.ts'
import { askCloudFormation, toUnknown } from './errors.ts'
import { collectPages, detached } from './pages.ts'
import type { Aws } from './types.ts'

/**
 * What a stack holds, all pages of it.
 * @param stack ARN, by which deleted stacks are found for 90 days
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html
 */
export const readResources = async (aws: Aws, stack: string): Promise<Known<StackResource[]>> => {
  try {
    return known(
      await collectPages(async (token) => {
        const answer = await askCloudFormation(aws, 'ListStackResources', (client) =>
          client.send(new ListStackResourcesCommand({ StackName: stack, NextToken: token })),
        )
        return { items: answer.StackResourceSummaries ?? [], next: answer.NextToken }
      }, toResource),
    )
  } catch (error) {
    return toUnknown(error)
  }
}

const toResource = (resource: StackResourceSummary): StackResource => ({
  logicalId: detached(resource.LogicalResourceId ?? ''),
  physicalId:
    resource.PhysicalResourceId === undefined ? null : detached(resource.PhysicalResourceId),
  type: detached(resource.ResourceType ?? ''),
  status: detached(resource.ResourceStatus ?? ''),
  ...(resource.ResourceStatusReason !== undefined && {
    statusReason: detached(resource.ResourceStatusReason),
  }),
})

import { validationError } from '../../http/problem.ts'
import type { XmlValue } from '../../http/xml.ts'
import { settle } from '../../state/detection.ts'
import {
  findStack,
  isRemembered,
  rootOf,
  type Stack,
  type StackResource,
} from '../../state/stack.ts'
import { type Operation, optional, page, required, type SignedCall, textList } from '../service.ts'

const invalidToken = () => validationError('Invalid NextToken')
const date = (milliseconds: number | null) =>
  milliseconds === null ? undefined : new Date(milliseconds)

export const stackArn = ({ account, region, params }: SignedCall): string => {
  const name = optional(params, 'StackName')
  if (name?.startsWith('arn:')) return name
  return `arn:aws:cloudformation:${region.name}:${account.id}:stack/${name ?? '*'}/*`
}

/** @throws AwsProblem when there is none of this name, or none any more of this id */
export function stackOf(call: SignedCall): Stack {
  const name = required(call.params, 'StackName')
  const stack = findStack(call.region, name)
  if (stack === undefined) throw validationError(`Stack with id ${name} does not exist`)
  settle(stack)
  return stack
}

const drift = (check: { at: number; status: string } | null) => ({
  StackDriftStatus: check?.status ?? 'NOT_CHECKED',
  LastCheckTimestamp: date(check?.at ?? null),
})

const family = (stack: Stack) =>
  stack.parent !== null && { ParentId: stack.parent.id, RootId: rootOf(stack).id }

const pairs = (of: Record<string, string>, name: string): XmlValue[] =>
  Object.entries(of).map(([key, value]) => ({ [`${name}Key`]: key, [`${name}Value`]: value }))

function summary(stack: Stack): XmlValue {
  settle(stack)
  return {
    StackId: stack.id,
    StackName: stack.name,
    TemplateDescription: stack.description,
    CreationTime: new Date(stack.created),
    LastUpdatedTime: date(stack.updated),
    DeletionTime: date(stack.deleted),
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    ...family(stack),
    DriftInformation: drift(stack.lastCheck),
  }
}

function whole(stack: Stack): XmlValue {
  settle(stack)
  return {
    StackId: stack.id,
    StackName: stack.name,
    Description: stack.description,
    Parameters: pairs(stack.parameters, 'Parameter'),
    CreationTime: new Date(stack.created),
    LastUpdatedTime: date(stack.updated),
    DeletionTime: date(stack.deleted),
    RollbackConfiguration: {},
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: false,
    NotificationARNs: [],
    Capabilities: ['CAPABILITY_NAMED_IAM'],
    Outputs: pairs(stack.outputs, 'Output'),
    Tags: Object.entries(stack.tags).map(([Key, Value]) => ({ Key, Value })),
    EnableTerminationProtection: false,
    ...family(stack),
    DriftInformation: drift(stack.lastCheck),
  }
}

function resourceDrift(stack: Stack, resource: StackResource) {
  const result = stack.results.get(resource.logicalId)
  return {
    StackResourceDriftStatus: result?.status ?? 'NOT_CHECKED',
    LastCheckTimestamp: date(result?.at ?? null),
  }
}

const resourceOf = (stack: Stack, resource: StackResource) => ({
  LogicalResourceId: resource.logicalId,
  PhysicalResourceId: resource.physicalId ?? undefined,
  ResourceType: resource.type,
  ResourceStatus: resource.status,
  ResourceStatusReason: resource.statusReason,
  DriftInformation: resourceDrift(stack, resource),
})

const detailOf = (stack: Stack, resource: StackResource) => ({
  StackName: stack.name,
  StackId: stack.id,
  ...resourceOf(stack, resource),
  Timestamp: new Date(resource.changed),
})

const newestFirst = (stacks: Stack[]) => stacks.toSorted((a, b) => b.created - a.created)

/** What GetTemplate has no letters for. */
const asAscii = (text: string) => text.replace(/[\u0080-\u{10ffff}]/gu, '?')

export const stackOperations: Record<string, Operation> = {
  ListStacks: {
    params: ['NextToken', 'StackStatusFilter'],
    run(call) {
      const statuses = textList(call.params, 'StackStatusFilter')
      const all = newestFirst(call.region.stacks).filter(
        (stack) =>
          isRemembered(stack) && (statuses.length === 0 || statuses.includes(stack.status)),
      )
      const { items, next } = page(all, call.world.settings.pageSize, call, invalidToken)
      return { StackSummaries: items.map(summary), NextToken: next }
    },
  },
  DescribeStacks: {
    params: ['StackName', 'NextToken'],
    resource: stackArn,
    run(call) {
      if (optional(call.params, 'StackName') !== null) return { Stacks: [whole(stackOf(call))] }
      const there = newestFirst([...call.region.byName.values()])
      const { items, next } = page(there, call.world.settings.pageSize, call, invalidToken)
      return { Stacks: items.map(whole), NextToken: next }
    },
  },
  ListStackResources: {
    params: ['StackName', 'NextToken'],
    resource: stackArn,
    run(call) {
      const stack = stackOf(call)
      const all = [...stack.resources.values()]
      const { items, next } = page(all, call.world.settings.pageSize, call, invalidToken)
      const StackResourceSummaries = items.map((resource) => ({
        ...resourceOf(stack, resource),
        LastUpdatedTimestamp: new Date(resource.changed),
      }))
      return { StackResourceSummaries, NextToken: next }
    },
  },
  DescribeStackResources: {
    params: ['StackName', 'LogicalResourceId', 'PhysicalResourceId'],
    resource: stackArn,
    run(call) {
      const { params, region } = call
      const name = optional(params, 'StackName')
      const physicalId = optional(params, 'PhysicalResourceId')
      const logicalId = optional(params, 'LogicalResourceId')
      if ((name === null) === (physicalId === null)) {
        throw validationError(
          name === null
            ? 'Either StackName or PhysicalResourceId must be specified'
            : 'StackName and PhysicalResourceId cannot both be specified',
        )
      }
      const stack =
        physicalId === null
          ? stackOf(call)
          : [...region.byName.values()].find((one) =>
              [...one.resources.values()].some((resource) => resource.physicalId === physicalId),
            )
      if (stack === undefined) throw validationError(`Stack for ${physicalId} does not exist`)
      settle(stack)
      const found = [...stack.resources.values()].filter(
        (one) => logicalId === null || one.logicalId === logicalId,
      )
      return { StackResources: found.slice(0, 100).map((one) => detailOf(stack, one)) }
    },
  },
  GetTemplate: {
    params: ['StackName', 'ChangeSetName', 'TemplateStage'],
    resource: stackArn,
    run(call) {
      const stack = stackOf(call)
      const stage = optional(call.params, 'TemplateStage') ?? 'Processed'
      if (stage !== 'Processed' && stage !== 'Original') {
        throw validationError(
          `1 validation error detected: Value '${stage}' at 'templateStage' failed to satisfy constraint: Member must satisfy enum value set: [Original, Processed]`,
        )
      }
      return {
        TemplateBody: asAscii(stage === 'Original' ? stack.template : stack.processed),
        StagesAvailable: ['Original', 'Processed'],
      }
    },
  },
}

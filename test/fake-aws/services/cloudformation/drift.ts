import { validationError } from '../../http/problem.ts'
import type { XmlValue } from '../../http/xml.ts'
import { type ResourceResult, settle, startDetection } from '../../state/detection.ts'
import type { Stack } from '../../state/stack.ts'
import type { Json } from '../../types.ts'
import { count, type Operation, page, required, textList } from '../service.ts'
import { stackArn, stackOf } from './stacks.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html */
const DETECTABLE = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
])

const STATUSES = new Set([
  'IN_SYNC',
  'MODIFIED',
  'DELETED',
  'NOT_CHECKED',
  'UNKNOWN',
  'UNSUPPORTED',
])

/** Scalars stand as they are, the rest as JSON. */
const written = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

function entry(stack: Stack, result: ResourceResult): XmlValue {
  const { resource } = result
  return {
    StackId: stack.id,
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId ?? undefined,
    ResourceType: resource.type,
    ExpectedProperties: result.expected && JSON.stringify(result.expected),
    ActualProperties: result.actual,
    PropertyDifferences: result.differences.map((difference) => ({
      PropertyPath: difference.path,
      ExpectedValue: written(difference.expected),
      ActualValue: written(difference.actual),
      DifferenceType: difference.kind,
    })),
    StackResourceDriftStatus: result.status,
    DriftStatusReason: result.reason,
    Timestamp: new Date(result.at),
  }
}

export const driftOperations: Record<string, Operation> = {
  DetectStackDrift: {
    params: ['StackName', 'LogicalResourceIds'],
    iam: [
      'cloudformation:DetectStackDrift',
      'cloudformation:DetectStackResourceDrift',
      'cloudformation:BatchDescribeTypeConfigurations',
    ],
    resource: stackArn,
    run(call) {
      const stack = stackOf(call)
      if (!DETECTABLE.has(stack.status)) {
        throw validationError(
          `Drift detection is not supported for stack [${stack.id}] in ${stack.status} state`,
        )
      }
      if (stack.detection?.status === 'DETECTION_IN_PROGRESS') {
        throw validationError(`Drift detection is already in progress for stack [${stack.id}]`)
      }
      const only = textList(call.params, 'LogicalResourceIds')
      const unknown = only.filter((logicalId) => !stack.resources.has(logicalId))
      if (unknown.length > 0) {
        throw validationError(
          `Resources [${unknown.join(', ')}] do not exist for stack ${stack.name}`,
        )
      }
      return { StackDriftDetectionId: startDetection(stack, only.length > 0 ? only : null).id }
    },
  },
  DescribeStackDriftDetectionStatus: {
    params: ['StackDriftDetectionId'],
    run({ params, region }) {
      const id = required(params, 'StackDriftDetectionId')
      const run = region.detections.get(id)
      if (run === undefined) {
        throw validationError(`Drift detection [${id}] does not exist`)
      }
      settle(run.stack)
      return {
        StackId: run.stack.id,
        StackDriftDetectionId: run.id,
        StackDriftStatus: run.stackStatus,
        DetectionStatus: run.status,
        DetectionStatusReason: run.reason,
        DriftedStackResourceCount: run.drifted,
        Timestamp: new Date(run.started),
      }
    },
  },
  DescribeStackResourceDrifts: {
    params: ['StackName', 'StackResourceDriftStatusFilters', 'NextToken', 'MaxResults'],
    resource: stackArn,
    run(call) {
      const stack = stackOf(call)
      const filters = textList(call.params, 'StackResourceDriftStatusFilters')
      if (filters.length > 4) {
        throw validationError(
          `1 validation error detected: Value '[${filters.join(', ')}]' at 'stackResourceDriftStatusFilters' failed to satisfy constraint: Member must have length less than or equal to 4`,
        )
      }
      const wrong = filters.find((one) => !STATUSES.has(one))
      if (wrong !== undefined) {
        throw validationError(
          `1 validation error detected: Value '[${wrong}]' at 'stackResourceDriftStatusFilters' failed to satisfy constraint: Member must satisfy enum value set: [${[...STATUSES].join(', ')}]`,
        )
      }
      const all = [...stack.results.values()].filter(
        ({ status }) => filters.length === 0 || filters.includes(status),
      )
      const { items, next } = page(all, count(call.params, 'MaxResults', 100), call, () =>
        validationError('Invalid NextToken'),
      )
      return { StackResourceDrifts: items.map((one) => entry(stack, one)), NextToken: next }
    },
  },
}

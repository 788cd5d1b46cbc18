import type { Detection, ResourceDrift, StackFacts } from '../../../model/infra-facts.ts'
import { CDK_METADATA } from './template-parts.ts'

/** A resource of a stack, as it is told to be looked at or not. */
export interface StackPart {
  logicalId: string
  physicalId: string
  type: string
}

/** What one detection came to, resource by resource. */
export interface Looked {
  checked: ResourceDrift[]
  modified: ResourceDrift[]
  deleted: ResourceDrift[]
  /** CloudFormation did not compare them, and says no more. */
  unchecked: StackPart[]
  unsupported: StackPart[]
  /** It tried to, or would have. */
  unknown: (StackPart & { reason: string })[]
}

const NESTED = 'AWS::CloudFormation::Stack'

/** It is there: neither yet to be made nor gone with a deletion. */
const isThere = (status: string): boolean => !status.startsWith('DELETE_')

/**
 * What a detection looked at. Resources that it does not mention were not compared; where it did not
 * come to its end nobody knows whether they would have been. What the CDK adds for its own counting
 * is no resource, and a nested stack that is looked at by itself is none of these.
 *
 * @param looked ids of the stacks that are looked at by themselves
 */
export const lookedAt = (
  { resources }: StackFacts,
  detection: Detection,
  looked: ReadonlySet<string>,
): Looked => {
  const drifts = detection.resources.filter(({ type }) => type !== CDK_METADATA)
  const by = (...statuses: ResourceDrift['status'][]) =>
    drifts.filter(({ status }) => statuses.includes(status))
  const seen = new Set(drifts.map(({ logicalId }) => logicalId))
  const absent = (resources.known ? resources.value : []).flatMap((one): StackPart[] => {
    const { logicalId, physicalId, type, status } = one
    if (physicalId === null || type === CDK_METADATA || !isThere(status)) return []
    if (seen.has(logicalId) || (type === NESTED && looked.has(physicalId))) return []
    return [{ logicalId, physicalId, type }]
  })
  const isOver = detection.status === 'complete'
  const reason = `drift detection of its stack ${
    detection.status === 'unfinished' ? 'did not finish' : 'failed'
  }${detection.reason === undefined ? '' : `: ${detection.reason}`}`
  const unknown = by('UNKNOWN').map((drift) => ({
    ...drift,
    reason: drift.reason ?? 'CloudFormation could not say; a permission may be missing',
  }))
  return {
    checked: by('IN_SYNC', 'MODIFIED', 'DELETED'),
    modified: by('MODIFIED'),
    deleted: by('DELETED'),
    unchecked: [...by('NOT_CHECKED'), ...(isOver ? absent : [])],
    unsupported: by('UNSUPPORTED'),
    unknown: isOver ? unknown : [...unknown, ...absent.map((part) => ({ ...part, reason }))],
  }
}

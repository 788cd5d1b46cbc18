import type { PropertyDifference } from '../../../model/infra-facts.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'
import type { Attachments } from './attachments.ts'

const LISTS = /^\/(Policies|ManagedPolicyArns|SecurityGroupIngress|SecurityGroupEgress)\/\d+$/

/**
 * Passes what a resource has more than its template says where another resource of the known stacks
 * adds it: CloudFormation's detection does not know of it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
export const isAttachedElsewhere =
  (attachments: Attachments, physicalId: string) =>
  ({ path, kind, actual }: PropertyDifference): Suppressed | null => {
    const property = LISTS.exec(path)?.[1]
    if (kind !== 'ADD' || property === undefined) return null
    if (!attachments.declares(physicalId, property, actual)) return null
    return {
      suppressed: 'infra/attached-elsewhere',
      reason: 'Another resource of the stacks declares it',
    }
  }

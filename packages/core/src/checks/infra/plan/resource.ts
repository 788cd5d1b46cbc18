import type { CloudResource } from '../../../model/finding.ts'
import type { EnvironmentFacts, PlanChange, PlanFacts } from '../../../model/infra-facts.ts'
import { regionOf } from '../orphans/sift.ts'

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partsOf = (arn: string | null): { region: string; account: string } => {
  const [, , , region = '', account = ''] = (arn ?? '').split(':')
  return { region, account }
}

/**
 * The resource that a change of a plan is about. Account and region are those of its ARN, and the
 * environment is the one whose account that is. What has no ARN is known by its address, in the plan
 * it came from.
 */
export const planResource = (
  { source }: Pick<PlanFacts, 'source'>,
  { address, type, awsType, physicalId, arn }: PlanChange,
  environments: readonly EnvironmentFacts[],
): CloudResource => {
  const { region, account } = partsOf(arn)
  const environment = environments.find((one) => one.account === account)
  const only = environments.length === 1 ? environments[0] : undefined
  const home = (environment ?? (account === '' ? only : undefined))?.regions[0]?.region
  return {
    environment: environment?.name ?? (account === '' ? only?.name : undefined) ?? source,
    account: account || (only?.account ?? ''),
    // Global resources have no region in their ARN.
    region: region || (home === undefined ? 'global' : regionOf(awsType ?? type, home)),
    type: awsType ?? type,
    physicalId: physicalId ?? arn ?? `${source}/${address}`,
    logicalId: address,
  }
}

import pLimit from 'p-limit'
import type { EnvironmentFacts, ManifestFact, RegionFacts } from '../../model/infra-facts.ts'
import { type Known, known, unknown } from '../../model/known.ts'
import { resourceExists } from '../aws/exists.ts'
import type { Aws } from '../aws/types.ts'
import type { CmResource } from './cm-infra.ts'
import { heldBy } from './held.ts'
import { kindOf, type ManifestKind } from './manifest-kinds.ts'
import type { ManifestResource } from './manifest-text.ts'

export interface ManifestStateRequest {
  environment: Pick<EnvironmentFacts, 'name' | 'account' | 'entered' | 'regions'>
  resources: readonly ManifestResource[]
  /** Clients of the environment's account; unknown: why its services are not asked. */
  aws: Known<(region: string) => Aws>
  /** Requests to Cloud Control in each region. */
  budget: number
  /** What check-my-toolkit says; asked only where something is unknown. null: it is not installed. */
  askCm: () => Promise<Known<CmResource[]> | null>
}

/** Requests in flight, as for what is read beyond CloudFormation. */
const AT_ONCE = 5

type Answer = Pick<ManifestFact, 'exists' | 'how'> & { region?: string; stack?: string }

const unseen = (reason: string, permission?: string): Answer => ({
  exists: unknown(reason, permission),
  how: 'nobody could tell',
})

/** Requests that are left, region by region. */
type Purse = (region: string) => boolean

const purse = (budget: number): Purse => {
  const spent = new Map<string, number>()
  return (region) => {
    const before = spent.get(region) ?? 0
    spent.set(region, before + 1)
    return before < budget
  }
}

/**
 * Where to ask. Buckets have no region in their ARN and Cloud Control shows them in their own alone:
 * from any other it ends with S3's redirect (301), which is not "not found". What is global is the
 * same from everywhere.
 * https://github.com/aws/aws-cli/issues/6464
 */
const regionsOf = (
  { region, service }: ManifestResource,
  regions: readonly RegionFacts[],
): string[] => {
  const names = regions.map((one) => one.region)
  if (region !== null) return names.includes(region) ? [region] : []
  const readable = regions.filter(({ stacks }) => stacks.known).map((one) => one.region)
  const best = readable.length > 0 ? readable : names
  return service === 's3' ? best : best.slice(0, 1)
}

const howOf = (region: string, exists: boolean): string =>
  `Cloud Control in ${region} ${exists ? 'finds it' : 'does not find it'}`

const askAws = async (
  resource: ManifestResource,
  kind: ManifestKind | null,
  { aws, environment, budget }: ManifestStateRequest,
  spend: Purse,
): Promise<Answer> => {
  if (kind === null || kind.identifier === null) {
    return unseen(
      `Cloud Control cannot be asked for ${kind?.type ?? `this of ${resource.service}`}`,
    )
  }
  if (!aws.known) return unseen(aws.reason, aws.permission)
  const regions = regionsOf(resource, environment.regions)
  if (regions.length === 0) {
    return unseen(`${resource.region ?? 'its region'} is none of the regions that are looked at`)
  }
  let first: Answer | null = null
  for (const region of regions) {
    if (!spend(region)) {
      return unseen(`the budget of ${budget} requests for the manifest in ${region} is spent`)
    }
    const exists = await resourceExists(aws.value(region), kind.type, kind.identifier)
    if (exists.known && exists.value) return { exists, how: howOf(region, true), region }
    // Not found is told only where no region was in the way of an answer.
    if (first === null || (first.exists.known && !exists.known)) {
      first = exists.known
        ? { exists, how: howOf(region, false), region }
        : { ...unseen(exists.reason, exists.permission), region }
    }
  }
  return first ?? unseen('no region could be asked')
}

const CLOUD = { aws: 'account', gcp: 'Google Cloud project' } as const

const look = async (
  resource: ManifestResource,
  kind: ManifestKind | null,
  request: ManifestStateRequest,
  spend: Purse,
): Promise<Answer & { type?: string; physicalId?: string }> => {
  const { environment } = request
  const { cloud, account } = resource
  if (cloud === 'gcp' || (account !== null && account !== environment.account)) {
    return unseen(`it is of ${CLOUD[cloud]} ${account ?? ''}, which is not looked at`)
  }
  if (!environment.entered.known) {
    const { reason, permission } = environment.entered
    return unseen(`the account of ${environment.name} could not be entered: ${reason}`, permission)
  }
  const held = heldBy(resource, kind, environment.regions)
  if (held === null) return askAws(resource, kind, request, spend)
  const { stack, region, type, physicalId, drift } = held
  const it = { region, type, physicalId, stack }
  if (drift === 'IN_SYNC' || drift === 'MODIFIED') {
    return { ...it, exists: known(true), how: `stack ${stack} holds it` }
  }
  if (drift === 'DELETED') {
    return { ...it, exists: known(false), how: `it is gone from stack ${stack}` }
  }
  const { stack: _, ...unheld } = it
  const answer = await askAws(resource, kind, request, spend)
  if (answer.exists.known) return { ...unheld, ...answer }
  const { reason, permission } = answer.exists
  const why = `stack ${stack} lists it, CloudFormation did not compare it, and ${reason}`
  return { ...unheld, ...unseen(why, permission) }
}

/**
 * What check-my-toolkit adds. It asks with credentials of its own, of which nobody here knows the
 * account: that it does not find something of AWS says nothing. A path of Google Cloud names its
 * project.
 */
const withCm = (fact: ManifestFact, answers: ReadonlyMap<string, CmResource>): ManifestFact => {
  const answer = answers.get(fact.arn)
  if (fact.exists.known || answer === undefined || answer.error !== undefined) return fact
  if (fact.cloud === 'aws' && !answer.exists) return fact
  const how = `check-my-toolkit ${answer.exists ? 'finds it' : 'does not find it'}`
  return { ...fact, exists: known(answer.exists), how }
}

/**
 * Which resources of the manifest exist, as seen from one environment: where a stack of it holds one,
 * CloudFormation's detection knows; else Cloud Control is asked; what neither tells may be known to
 * check-my-toolkit. Those of other accounts and clouds are unknown here.
 */
export const readManifestState = async (request: ManifestStateRequest): Promise<ManifestFact[]> => {
  const { environment, resources, budget, askCm } = request
  const spend = purse(budget)
  const limit = pLimit(AT_ONCE)
  const home = environment.regions[0]?.region ?? ''
  const facts = await Promise.all(
    resources.map((resource) =>
      limit(async (): Promise<ManifestFact> => {
        const { arn, cloud, account, region, service } = resource
        const kind = cloud === 'aws' ? kindOf(resource) : null
        return {
          arn,
          cloud,
          account,
          region: region ?? home,
          type: kind?.type ?? `${cloud === 'aws' ? 'AWS' : 'GCP'}::${service}`,
          physicalId: kind?.identifier ?? arn,
          ...(await look(resource, kind, request, spend)),
        }
      }),
    ),
  )
  if (facts.every(({ exists }) => exists.known)) return facts
  const said = await askCm()
  if (said === null || !said.known) return facts
  const answers = new Map(said.value.map((one) => [one.arn, one]))
  return facts.map((fact) => withCm(fact, answers))
}

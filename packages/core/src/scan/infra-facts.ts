import { createAws, type OpenAws } from '../collect/aws/clients.ts'
import { enterAccount, sessionNameFor } from '../collect/aws/credentials.ts'
import type { Entered } from '../collect/aws/enter-request.ts'
import type { Lanes } from '../collect/aws/lanes.ts'
import { readLive } from '../collect/aws/live.ts'
import type { Oidc } from '../collect/aws/oidc.ts'
import { readRegion } from '../collect/aws/region.ts'
import type { AwsUsage } from '../collect/aws/types.ts'
import {
  type EnvironmentFacts,
  type Known,
  known,
  type RegionFacts,
  unknown,
} from '../model/index.ts'
import type { LookContext } from './domain.ts'
import type { PlannedEnvironment } from './infra-environments.ts'
import type { InfraInputs } from './infra-inputs.ts'

/** Requests to Cloud Control for one account and region. */
const LIVE_BUDGET = 200

/** How this run reaches AWS. */
export interface AwsAccess {
  inputs: InfraInputs
  /** The job's own tokens; null: there is no OIDC here. */
  oidc: Oidc | null
  usage: AwsUsage
  lanes: Lanes
  /** Ids of the accounts that were named; added to. */
  seen: Set<string>
  env: Record<string, string | undefined>
}

/** An environment that was looked at, and the clients to ask more of it. */
export interface ReadEnvironment {
  facts: Omit<EnvironmentFacts, 'deployed' | 'declared'>
  /** null: it was not entered. */
  arn: string | null
  aws: (region: string) => OpenAws
  close(): void
}

const enter = (
  planned: PlannedEnvironment,
  { oidc, usage, env }: AwsAccess,
  { ports, options }: LookContext,
): Promise<Known<Entered>> =>
  planned.problem === null
    ? enterAccount({
        environment: planned.name,
        account: planned.account,
        region: planned.regions[0] ?? '',
        role: planned.role,
        oidc: planned.role === null || planned.profile !== null ? null : oidc,
        profile: planned.profile,
        isJob: env.GITHUB_ACTIONS === 'true',
        sessionName: sessionNameFor(options.home, env.GITHUB_RUN_ID ?? null),
        onSecret: ports.onSecret,
        usage,
        clock: ports.clock,
        deadline: options.deadline,
      })
    : Promise.resolve(unknown(planned.problem))

/** Enters an account and reads its regions, all at once; what fails is unknown in its own place. */
export const readEnvironment = async (
  planned: PlannedEnvironment,
  access: AwsAccess,
  context: LookContext,
): Promise<ReadEnvironment> => {
  const { inputs, usage, lanes } = access
  const { ports, options } = context
  const { clock } = ports
  const entered = await enter(planned, access, context)
  const open = new Map<string, OpenAws>()
  const aws = (region: string): OpenAws => {
    const found = open.get(region)
    if (found) return found
    if (!entered.known) throw new Error(entered.reason)
    const { credentials } = entered.value
    const made = createAws({ credentials, region, usage, deadline: options.deadline, clock })
    open.set(region, made)
    return made
  }
  const regions: RegionFacts[] = entered.known
    ? await Promise.all(
        planned.regions.map((region) =>
          readRegion(aws(region), {
            globs: planned.globs,
            allowed: planned.allowedStacks,
            tags: planned.tags,
            orphans: inputs.orphans,
            scan: inputs.resourceScan,
            concurrency: lanes.detections(planned.account, region),
            deadline: options.deadline,
            clock,
            readLive: (stacks) => readLive(aws(region), stacks, { budget: LIVE_BUDGET }),
          }),
        ),
      )
    : []
  return {
    facts: {
      name: planned.name,
      account: planned.account,
      entered: entered.known ? known({ arn: entered.value.arn }) : entered,
      regions,
    },
    arn: entered.known ? entered.value.arn : null,
    aws,
    close() {
      for (const one of open.values()) one.destroy()
    },
  }
}

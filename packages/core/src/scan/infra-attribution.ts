import { attribute } from '../collect/aws/trail.ts'
import { namesPerson } from '../collect/aws/who.ts'
import type { OpenFinding } from '../ledger/state.ts'
import type { Evidence, Result } from '../model/index.ts'
import type { LookContext } from './domain.ts'
import type { AwsAccess, ReadEnvironment } from './infra-facts.ts'
import { stacksOf } from './infra-seen.ts'
import type { InfraWork } from './infra-work.ts'

const NEVER = new Date(0).toISOString()

/** Who did it, for what is new; what was known of earlier findings stays. */
export const whoDidIt = async (
  results: readonly Result[],
  environments: readonly ReadEnvironment[],
  work: InfraWork,
  { inputs, lanes }: AwsAccess,
  { ports, started, log }: LookContext,
): Promise<Map<string, Evidence>> => {
  const open = new Map(work.state?.open.map((finding) => [finding.fingerprint, finding]))
  const known = new Map<string, Evidence>()
  for (const [fingerprint, { evidence }] of open) {
    if (evidence.actor !== undefined) known.set(fingerprint, evidence)
  }
  if (inputs.attribution === 'none') return new Map()
  const findings = results.flatMap((result) => result.findings)
  await Promise.all(
    environments.map(async ({ facts, arn, aws }) => {
      if (arn === null) return
      // One name may be a stack's in each region.
      const key = (region: string, stack: string) => `${region}/${stack}`
      const changed = new Map(
        stacksOf(facts.regions).map((one) => [key(one.region, one.name), one.changed]),
      )
      const mine = findings.filter(
        ({ resource, fingerprint }) =>
          resource?.account === facts.account && !known.has(fingerprint),
      )
      const found = await attribute(aws, mine, {
        attribution: inputs.attribution,
        severity: inputs.attributionSeverity,
        ours: arn,
        clock: ports.clock,
        pace: (region) => lanes.lookUps(facts.account, region),
        note: (text) => log.info(`${facts.name}: ${text}`),
        window: ({ fingerprint, resource }) => {
          const update = changed.get(key(resource?.region ?? '', resource?.stack ?? '')) ?? ''
          const scanned = open.has(fingerprint) ? '' : (work.state?.scanned ?? '')
          return { from: [update, scanned, NEVER].toSorted().at(-1) ?? NEVER, to: started }
        },
      })
      for (const [fingerprint, evidence] of found) known.set(fingerprint, evidence)
    }),
  )
  return known
}

/** What is remembered of an open finding, without a name that is not to be told any more. */
export const untold = (
  finding: OpenFinding,
  attribution: AwsAccess['inputs']['attribution'],
): OpenFinding => {
  const { actor, ...evidence } = finding.evidence
  const isTold =
    actor === undefined || attribution === 'full' || (attribution === 'role' && !namesPerson(actor))
  return isTold ? finding : { ...finding, evidence }
}

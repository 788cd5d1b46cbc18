import type { Finding, Json, Result } from '../../../model/finding.ts'
import type {
  Detection,
  EnvironmentFacts,
  InfraFacts,
  PropertyDifference,
  RegionFacts,
  ResourceDrift,
  StackFacts,
  StackResource,
} from '../../../model/infra-facts.ts'
import { type Known, known, unknown } from '../../../model/known.ts'
import { driftPolicy } from '../../../standards/index.ts'
import { EXAMPLE_FACTS, exampleStandard } from '../../shared/examples.ts'
import type { InfraInput } from './section.ts'

/** Literals of the domain, as tests write them: what is not said is in order, or was not asked. */

export const ACCOUNT = '333333333333'
export const REGION = 'eu-west-2'
const TIME = '2026-11-21T01:30:00.000Z'

export const stackId = (name: string): string =>
  `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${name}/0a1b2c3d`

export const resource = (
  logicalId: string,
  type: string,
  physicalId: string | null = logicalId.toLowerCase(),
  status = 'CREATE_COMPLETE',
): StackResource => ({ logicalId, physicalId, type, status })

export const difference = (
  path: string,
  kind: PropertyDifference['kind'],
  expected: Json,
  actual: Json,
): PropertyDifference => ({ path, kind, expected, actual })

/** A resource as a detection tells of it: in sync where nothing else is said. */
export const drift = (
  logicalId: string,
  type: string,
  more: Partial<ResourceDrift> = {},
): ResourceDrift => ({
  logicalId,
  physicalId: logicalId.toLowerCase(),
  type,
  status: more.differences === undefined ? 'IN_SYNC' : 'MODIFIED',
  expected: {},
  actual: {},
  differences: [],
  time: TIME,
  ...more,
})

export const detection = (
  resources: ResourceDrift[],
  more: Partial<Detection> = {},
): Known<Detection> => known({ status: 'complete', started: TIME, resources, ...more })

/** A stack with what a detection found in it; its resources are those, where not given. */
export const stack = (
  name: string,
  found: Known<Detection> = detection([]),
  more: Partial<StackFacts> = {},
): StackFacts => ({
  id: stackId(name),
  name,
  region: REGION,
  status: 'UPDATE_COMPLETE',
  parent: null,
  tags: {},
  outputs: {},
  parameters: {},
  changed: '2026-11-20T10:00:00.000Z',
  resources: known(
    (found.known ? found.value.resources : []).map(({ logicalId, physicalId, type }) =>
      resource(logicalId, type, physicalId),
    ),
  ),
  template: unknown('not asked for'),
  detection: found,
  ...more,
})

export const region = (stacks: StackFacts[], more: Partial<RegionFacts> = {}): RegionFacts => ({
  region: REGION,
  stacks: known(stacks),
  unmatched: [],
  deleted: known([]),
  scan: unknown('there is no resource scan younger than 7 days'),
  live: [],
  ...more,
})

export const environment = (
  name: string,
  regions: RegionFacts[],
  more: Partial<EnvironmentFacts> = {},
): EnvironmentFacts => ({
  name,
  account: ACCOUNT,
  entered: known({ arn: `arn:aws:sts::${ACCOUNT}:assumed-role/drift/acme-app` }),
  deployed: known({ commit: 'c'.repeat(40), how: 'git tag deployed/prod' }),
  declared: unknown('not synthesized'),
  regions,
  ...more,
})

/** prod in one region, with these stacks. */
export const prod = (stacks: StackFacts[], more: Partial<RegionFacts> = {}): EnvironmentFacts =>
  environment('prod', [region(stacks, more)])

const FACTS: InfraFacts = {
  ...EXAMPLE_FACTS,
  environments: [],
  plans: [],
  attribution: new Map(),
}

const TOML = [
  '[infra]',
  'stacks = ["App*"]',
  'regions = ["eu-west-2"]',
  'tags = { project = "app" }',
  '[infra.accounts]',
  `prod = "${ACCOUNT}"`,
  '',
].join('\n')

/**
 * Input of a check: environments and whatever else matters, a check.toml with `[infra]`.
 * @param status of the repository, `active` where not given
 */
export const exampleInput = async (
  facts: Partial<InfraFacts> | EnvironmentFacts[],
  { toml = TOML, status = 'active' }: { toml?: string; status?: string } = {},
): Promise<InfraInput> => {
  const standard = await exampleStandard(toml, 'production', status)
  const own = Array.isArray(facts) ? { environments: facts } : facts
  return { standard, policy: driftPolicy({ standards: standard }), facts: { ...FACTS, ...own } }
}

/** Results as lines: `fail prod/eu-west-2/App: 1 difference in 2 resources compared`. */
export const told = (results: readonly Result[]): string[] =>
  results.map(({ status, subject, message }) => `${status} ${subject}: ${message}`)

export const findingsOf = (results: readonly Result[]): Finding[] =>
  results.flatMap(({ findings }) => findings)

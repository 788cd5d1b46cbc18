import type { Finding, Result } from '../../../model/finding.ts'
import type { DeclaredStack, EnvironmentFacts, RegionFacts } from '../../../model/infra-facts.ts'
import { gradeState } from '../../../severity/infra/states.ts'
import { nameGlob } from '../../../standards/glob.ts'
import { unknownResult } from '../../shared/asked.ts'
import { named } from '../../shared/words.ts'
import { infraFinding } from '../shared/finding.ts'
import { type InfraInput, type InfraSection, stackGlobs } from '../shared/section.ts'
import { stackResource } from '../shared/template-parts.ts'

interface MissingStacks {
  findings: Finding[]
  unknown: Result[]
  /** Their names. */
  names: string[]
}

const RULE = 'infra/stack-missing'

/** Findings of earlier scans that nothing can be said about this time: they stay as they are. */
const leftOpen = (
  check: string,
  { name, account }: EnvironmentFacts,
  why: { reason: string; permission?: string },
  { facts }: InfraInput,
): Result[] => [
  unknownResult(check, `${name} declared stacks`, {
    ...why,
    reason: `whether every declared stack is there: ${why.reason}`,
  }),
  ...facts.open
    .filter((one) => one.check === check && one.rule === RULE && one.resource?.account === account)
    .map(({ subject }) => unknownResult(check, subject, why)),
]

const hasStack = ({ stacks }: RegionFacts, name: string): boolean =>
  stacks.known && stacks.value.some((stack) => stack.name === name)

const isGone = (declared: DeclaredStack, regions: readonly RegionFacts[]): boolean =>
  regions.length > 0 &&
  regions.every(({ stacks }) => stacks.known) &&
  !regions.some((region) => hasStack(region, declared.name))

/**
 * Stacks that the deployed commit declares and that no region has. Those that main declares and that
 * were not deployed yet are not among them; nor are those that `[infra] stacks` does not name, for
 * nobody looked for them.
 */
export const missingStacks = (
  check: string,
  environment: EnvironmentFacts,
  section: InfraSection,
  input: InfraInput,
): MissingStacks => {
  const { declared, deployed, regions } = environment
  const nothing = { findings: [], names: [] }
  for (const fact of [declared, deployed]) {
    if (!fact.known) return { ...nothing, unknown: leftOpen(check, environment, fact, input) }
  }
  if (!declared.known || !deployed.known || deployed.value === null) {
    const reason = 'nothing says which commit is deployed (see [infra.deployed])'
    return { ...nothing, unknown: leftOpen(check, environment, { reason }, input) }
  }
  const globs = stackGlobs(section).map(nameGlob)
  const { commit, how } = deployed.value
  const { severity, rule } = gradeState(RULE, environment.name)
  const gone = declared.value.flatMap((stack) => {
    const own = regions.filter(
      ({ region }) => stack.region === undefined || stack.region === region,
    )
    const [first] = own
    const isNamed = globs.some((matches) => matches(stack.name))
    return first !== undefined && isNamed && isGone(stack, own) ? [{ stack, region: first }] : []
  })
  const findings = gone.map(({ stack, region }) => {
    const before = regions
      .flatMap(({ deleted }) => (deleted.known ? deleted.value : []))
      .find(({ name }) => name === stack.name)
    return infraFinding(
      {
        check,
        resource: stackResource({ environment, region }, stack.name),
        severity,
        rule,
        title: `Stack ${named(stack.name)} (${named(environment.name, 30)}) is declared and deployed, and is not there`,
        expected: `a stack, as ${stack.source} declares it at ${commit} (${how})`,
        actual: before === undefined ? 'no such stack' : `deleted on ${before.deleted}`,
        fix: `Deploy ${named(stack.name)}, or take it out of the code and deploy that.`,
      },
      input,
    )
  })
  return { findings, unknown: [], names: gone.map(({ stack }) => stack.name) }
}

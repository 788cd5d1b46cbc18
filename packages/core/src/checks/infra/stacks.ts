import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { EnvironmentFacts, InfraFacts, StackFacts } from '../../model/infra-facts.ts'
import { gradeState } from '../../severity/infra/states.ts'
import { unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { count, named } from '../shared/words.ts'
import { infraFinding } from './shared/finding.ts'
import { type InfraInput, type InfraSection, judgeInfra, stackGlobs } from './shared/section.ts'
import { stackResource } from './shared/template-parts.ts'
import { eachEnvironment, type Place, placeName } from './shared/walk.ts'
import { missingStacks } from './stacks/missing-stacks.ts'
import { failedState } from './stacks/states.ts'
import { unmatchedGlobs } from './stacks/unmatched.ts'

const ID = 'infra/stacks'

const failed = (place: Place, stack: StackFacts, input: InfraInput): Finding[] => {
  const state = failedState(stack.status)
  if (state === null) return []
  const { severity, rule } = gradeState('infra/stack-failed', place.environment.name)
  const why = stack.statusReason === undefined ? '' : `: ${named(stack.statusReason, 300)}`
  return [
    infraFinding(
      {
        check: ID,
        resource: stackResource(place, stack.name),
        stackId: stack.id,
        severity,
        rule,
        title: `Stack ${named(stack.name)} (${named(place.environment.name, 30)}) ${state.words}`,
        expected: 'a state that is complete',
        actual: `${stack.status}${why}`,
        fix: state.fix,
      },
      input,
    ),
  ]
}

const judgeRegion = (place: Place, more: Finding[], input: InfraInput): Result => {
  const subject = placeName(place)
  const { stacks } = place.region
  if (!stacks.known) {
    const reason = `the stacks could not be read: ${stacks.reason}`
    return unknownResult(ID, subject, { ...stacks, reason })
  }
  const findings = [...stacks.value.flatMap((stack) => failed(place, stack, input)), ...more]
  return {
    ...verdict(ID, subject, findings, {
      pass:
        stacks.value.length === 0
          ? 'None of the stacks is in this region'
          : `${count(stacks.value.length, 'stack')}, each in a state that is complete`,
      fail: `${count(findings.length, 'stack')} failed, missing or not found`,
    }),
    data: { stacks: stacks.value.length },
  }
}

/** A stack may be in the region that could not be read: what is open of any region stays open. */
const heldOpen = ({ regions, account }: EnvironmentFacts, { facts }: InfraInput): Result[] => {
  const unread = regions.find(({ stacks }) => !stacks.known)
  if (unread === undefined || unread.stacks.known) return []
  const reason = `the stacks of ${unread.region} could not be read: ${unread.stacks.reason}`
  return facts.open
    .filter(
      ({ check, rule, resource }) =>
        check === ID && resource?.account === account && rule !== 'infra/stack-failed',
    )
    .map(({ subject }) => unknownResult(ID, subject, { reason }))
}

/** Whoever hands over a plan of Terraform may have no stacks. */
const unnamed = (subject: string, { facts }: InfraInput): Result =>
  facts.plans.length > 0
    ? {
        check: ID,
        status: 'skipped',
        subject,
        message: 'No stack is named, and a plan was handed over',
        findings: [],
      }
    : unknownResult(ID, subject, {
        reason: 'no stack is named: add stacks to [infra] in check.toml',
      })

const judge = (
  environment: EnvironmentFacts,
  section: InfraSection,
  input: InfraInput,
): Result[] => {
  const missing = missingStacks(ID, environment, section, input)
  const unmatched = unmatchedGlobs(ID, environment, section, missing.names, input)
  const places = environment.regions.map((region) => ({ environment, region }))
  if (places.length === 0) {
    const reason = 'no region is named: add regions to [infra] in check.toml'
    return [unknownResult(ID, environment.name, { reason })]
  }
  if (stackGlobs(section).length === 0)
    return places.map((place) => unnamed(placeName(place), input))
  const own = [...missing.findings, ...unmatched]
  return [
    ...places.map((place) =>
      judgeRegion(
        place,
        own.filter(({ resource }) => resource?.region === place.region.region),
        input,
      ),
    ),
    ...missing.unknown,
    ...heldOpen(environment, input),
  ]
}

/** The stacks themselves: those that are declared are there, and none is stuck in a failed state. */
export const stacks: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Declared stacks are there, and none has failed',
  why: 'A stack that is gone or stuck takes no deployment, and what it held is looked after by nobody.',
  fix: 'Deploy the stack, or take it out of the code and of [infra] stacks.',
  severity: 'high',
  permissions: ['cloudformation:DescribeStacks', 'cloudformation:ListStacks'],
  blind: 'Without a deployed commit and what it declares, no stack is said to be missing.',
  run: (input) =>
    judgeInfra(ID, input, (section) =>
      eachEnvironment(ID, input, (environment) => judge(environment, section, input)),
    ),
}

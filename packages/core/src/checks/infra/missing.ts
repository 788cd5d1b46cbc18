import type { Check } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'
import type { InfraFacts, ResourceDrift, StackFacts } from '../../model/infra-facts.ts'
import { gradeDeleted } from '../../severity/infra/index.ts'
import { count, named } from '../shared/words.ts'
import { infraFinding } from './shared/finding.ts'
import { lookedAt } from './shared/looked.ts'
import { titleOf } from './shared/names.ts'
import { type InfraInput, judgeInfra } from './shared/section.ts'
import { stackResults, undetected } from './shared/stack-result.ts'
import { resourceOf } from './shared/template-parts.ts'
import { eachStack, type Place, stackIds } from './shared/walk.ts'

const ID = 'infra/missing'

const finding = (place: Place, stack: StackFacts, drift: ResourceDrift, input: InfraInput) => {
  const resource = resourceOf(place, stack, drift)
  const { severity, rule, direction } = gradeDeleted(drift.type, place.environment.name)
  const name = named(stack.name)
  return infraFinding(
    {
      check: ID,
      resource,
      stackId: stack.id,
      severity,
      direction,
      rule,
      title: `${titleOf(resource)} was deleted outside its stack`,
      expected: 'there, as the stack declares it',
      actual: 'deleted',
      // A deployment alone leaves alone what its template does not change.
      fix: `Have it made again with a deployment of stack ${name} that reverts drift (\`cdk deploy --revert-drift\`, or a change set with the deployment mode REVERT_DRIFT), or take it out of the code.`,
    },
    input,
  )
}

const judge = (place: Place, stack: StackFacts, input: InfraInput): Result[] => {
  const { detection } = stack
  if (!detection.known) return [undetected(ID, place, stack, detection)]
  const looked = lookedAt(stack, detection.value, stackIds(place.region))
  const findings = looked.deleted.map((drift) => finding(place, stack, drift, input))
  const words = {
    pass: `${count(looked.checked.length, 'resource')} looked for, all there`,
    fail: `${findings.length} of ${count(looked.checked.length, 'resource')} missing`,
  }
  return stackResults({ check: ID, place, stack, looked, findings, suppressed: [], words }, input)
}

/** Resources that a stack holds and the account does not have any more. */
export const missing: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Every resource of a stack is there',
  why: 'What was deleted by hand is missed when it is needed: an alarm, a log, a guard, data.',
  fix: 'Have it made again with a deployment that reverts drift, or take it out of the code.',
  severity: 'critical',
  permissions: ['cloudformation:DetectStackDrift', 'cloudformation:DescribeStackResourceDrifts'],
  blind: 'Types that CloudFormation cannot compare are not looked for; they are listed.',
  run: (input) =>
    judgeInfra(ID, input, () => eachStack(ID, input, (place, stack) => judge(place, stack, input))),
}

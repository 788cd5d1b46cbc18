import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { InfraFacts, StackFacts } from '../../model/infra-facts.ts'
import type { Suppressed } from '../../severity/infra/rule.ts'
import { count } from '../shared/words.ts'
import { type Attachments, attachmentsOf } from './shared/attachments.ts'
import { declaredIn } from './shared/declared-properties.ts'
import { isAttachedElsewhere } from './shared/elsewhere.ts'
import { putBack } from './shared/fix.ts'
import { judgeDifferences } from './shared/judge-differences.ts'
import { lookedAt } from './shared/looked.ts'
import { type InfraInput, judgeInfra } from './shared/section.ts'
import { stackResults, undetected } from './shared/stack-result.ts'
import { resourceOf } from './shared/template-parts.ts'
import { eachStack, type Place, stackIds } from './shared/walk.ts'

const ID = 'infra/changed'

const judge = (
  place: Place,
  stack: StackFacts,
  attachments: Attachments,
  input: InfraInput,
): Result[] => {
  const { detection } = stack
  if (!detection.known) return [undetected(ID, place, stack, detection)]
  const looked = lookedAt(stack, detection.value, stackIds(place.region))
  const findings: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const drift of looked.modified) {
    const judged = judgeDifferences(
      {
        check: ID,
        resource: resourceOf(place, stack, drift),
        stack,
        whole: { expected: drift.expected, actual: drift.actual },
        differences: drift.differences,
        pass: isAttachedElsewhere(attachments, drift.physicalId),
        fix: (grade) => putBack(stack.name, grade),
      },
      input,
    )
    findings.push(...judged.findings)
    suppressed.push(...judged.suppressed)
  }
  const words = {
    pass: `${count(looked.checked.length, 'resource')} compared, none changed`,
    fail: `${count(findings.length, 'difference')} in ${count(looked.checked.length, 'resource')} compared`,
  }
  return stackResults({ check: ID, place, stack, looked, findings, suppressed, words }, input)
}

/** What runs against the template that it was deployed from, by CloudFormation's own detection. */
export const changed: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Resources are as their stack declares them',
  why: 'A change by hand was reviewed by nobody, and the next deployment takes it back or fails on it.',
  fix: 'Put it back with a deployment that reverts drift, or declare it in the code.',
  severity: 'critical',
  permissions: [
    'cloudformation:DetectStackDrift',
    'cloudformation:DetectStackResourceDrift',
    'cloudformation:DescribeStackDriftDetectionStatus',
    'cloudformation:DescribeStackResourceDrifts',
  ],
  blind:
    'Only properties that the template sets are compared, of types that CloudFormation can compare; what was not compared is listed.',
  run: (input) =>
    judgeInfra(ID, input, () => {
      const attachments = new Map(
        input.facts.environments.map((one) => [one.name, attachmentsOf(declaredIn(one))]),
      )
      return eachStack(ID, input, (place, stack) =>
        judge(place, stack, attachments.get(place.environment.name) ?? attachmentsOf([]), input),
      )
    }),
}

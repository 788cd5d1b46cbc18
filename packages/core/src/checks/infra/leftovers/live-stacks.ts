import type { Finding } from '../../../model/finding.ts'
import type { StackFacts } from '../../../model/infra-facts.ts'
import { gradeState } from '../../../severity/infra/states.ts'
import { count, named } from '../../shared/words.ts'
import { infraFinding } from '../shared/finding.ts'
import { quoted } from '../shared/fix.ts'
import type { InfraInput } from '../shared/section.ts'
import { CDK_METADATA, stackResource } from '../shared/template-parts.ts'
import type { Place } from '../shared/walk.ts'

const fixFor = ({ name, region, status }: StackFacts): string => {
  const command = `aws cloudformation delete-stack --stack-name ${quoted(name)} --region ${quoted(region)}`
  return status === 'DELETE_FAILED'
    ? `Mend what its events name, then: \`${command}\`; or leave behind what cannot be deleted: \`${command} --deletion-mode FORCE_DELETE_STACK\`, and remove that by hand.`
    : `Delete the stack: \`${command}\`. What its DeletionPolicy keeps is listed here afterwards.`
}

/** Stacks of a deprecated project that are still there, and deletions of them that failed. */
export const liveStacks = (
  check: string,
  place: Place,
  stacks: readonly StackFacts[],
  input: InfraInput,
): Finding[] =>
  stacks
    // What is nested goes with the stack that holds it.
    .filter(({ parent, status }) => parent === null && status !== 'DELETE_IN_PROGRESS')
    .map((stack) => {
      const { name } = place.environment
      const { severity, rule } = gradeState('infra/stack-left', name, { deprecated: true })
      const held = stack.resources.known
        ? stack.resources.value.filter(
            ({ physicalId, type }) => physicalId !== null && type !== CDK_METADATA,
          )
        : null
      const holds = held === null ? '' : `, with ${count(held.length, 'resource')}`
      const failed = stack.status === 'DELETE_FAILED'
      return infraFinding(
        {
          check,
          resource: stackResource(place, stack.name),
          stackId: stack.id,
          severity,
          rule,
          title: `Stack ${named(stack.name)} (${named(name, 30)}) of a deprecated project ${failed ? 'could not be deleted' : 'is still there'}`,
          expected: 'nothing left',
          actual: `${stack.status}${holds}`,
          fix: fixFor(stack),
        },
        input,
      )
    })

import type { Check } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'
import type { DeclaredStack, InfraFacts, StackFacts } from '../../model/infra-facts.ts'
import { compareSeverity } from '../../model/severity.ts'
import { unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { count, named } from '../shared/words.ts'
import { coverageData } from './shared/coverage.ts'
import { moreFinding } from './shared/more.ts'
import { type InfraInput, judgeInfra } from './shared/section.ts'
import { stackResource } from './shared/template-parts.ts'
import { eachRegion, type Place, placeName, stackSubject } from './shared/walk.ts'
import { compareTemplates, isTemplate } from './template/compare.ts'
import { resourcesIn } from './template/sections.ts'

const ID = 'infra/template'

/** A template that is another one altogether differs in everything: more are told as one. */
const MOST_FINDINGS = 50

const judge = (
  place: Place,
  stack: StackFacts,
  declared: readonly DeclaredStack[],
  input: InfraInput,
): Result[] => {
  const subject = stackSubject(place, stack)
  const unknown = (reason: string, permission?: string): Result[] => [
    unknownResult(ID, subject, permission === undefined ? { reason } : { reason, permission }),
  ]
  // What a nested stack should be is no template of its own in an assembly: its parent names a copy.
  if (stack.parent !== null) return []
  if (!stack.template.known) {
    const { reason, permission } = stack.template
    return unknown(`its live template could not be read: ${reason}`, permission)
  }
  const own = declared.find(
    ({ name, region }) => name === stack.name && (region ?? stack.region) === stack.region,
  )
  if (own === undefined) return unknown('what is deployed declares no stack of this name')
  if (!isTemplate(own.template)) return unknown(`${named(own.source)} is no template`)
  const live = stack.template.value
  if (!isTemplate(live)) return unknown('its live template could not be understood')
  const { findings, suppressed } = compareTemplates(
    { check: ID, place, stack, declared: own.template, live, source: own.source },
    input,
  )
  const told = findings.toSorted((a, b) => compareSeverity(a.severity, b.severity))
  const shown = told.slice(0, MOST_FINDINGS)
  if (told.length > MOST_FINDINGS) {
    const resource = stackResource(place, stack.name)
    shown.push(moreFinding(ID, resource, told.slice(MOST_FINDINGS), input))
  }
  return [
    {
      ...verdict(ID, subject, shown, {
        pass: `The live template is the deployed one (${named(own.source)})`,
        fail: `The live template was changed outside the code: ${count(told.length, 'difference')} to ${named(own.source)}`,
      }),
      data: coverageData({
        checked: resourcesIn(own.template).size,
        modified: told.length,
        suppressed,
      }),
    },
  ]
}

/** The template that CloudFormation holds against the one that was deployed. */
export const template: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'The live template is the one that was deployed from the code',
  why: 'Whoever changes a stack with a template of their own passes every review, and no drift detection sees it.',
  fix: 'Deploy the stack from the code, or bring the change into the code.',
  severity: 'critical',
  permissions: ['cloudformation:GetTemplate'],
  blind: 'Without the declared templates of the deployed commit nothing can be compared.',
  run: (input) =>
    judgeInfra(ID, input, () =>
      eachRegion(ID, input, (place) => {
        const { stacks } = place.region
        const { declared } = place.environment
        for (const [what, fact] of [
          ['the stacks could not be read', stacks],
          ['what is declared is not known', declared],
        ] as const) {
          if (!fact.known) {
            const reason = `${what}: ${fact.reason}`
            return [unknownResult(ID, placeName(place), { ...fact, reason })]
          }
        }
        if (!stacks.known || !declared.known) return []
        return stacks.value.flatMap((stack) => judge(place, stack, declared.value, input))
      }),
    ),
}

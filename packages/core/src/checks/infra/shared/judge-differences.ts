import type { CloudResource, Finding, Json } from '../../../model/finding.ts'
import type { PropertyDifference, StackFacts } from '../../../model/infra-facts.ts'
import { compareSeverity } from '../../../model/severity.ts'
import { gradeDifference } from '../../../severity/infra/index.ts'
import type { Graded, Sides, Suppressed } from '../../../severity/infra/rule.ts'
import { named } from '../../shared/words.ts'
import { type DifferencePlace, placeOfDifference } from './entries.ts'
import { infraFinding } from './finding.ts'
import { titleOf } from './names.ts'
import { secretProperties, withoutSecrets } from './secrets.ts'
import type { InfraInput } from './section.ts'

/** One resource with what differs. */
export interface Differing {
  check: string
  resource: CloudResource
  /** The type whose rules grade it, where that is not the resource's own. */
  gradedAs?: string
  /** The stack that it belongs to. */
  stack?: StackFacts
  whole: Sides
  differences: readonly PropertyDifference[]
  /** What is known to be no drift, though it differs. */
  pass?: (difference: PropertyDifference) => Suppressed | null
  /** How to put it right. */
  fix: (grade: Pick<Graded, 'direction'>) => string
  /** How the title ends; what the rule says, and the property, where not given. */
  what?: (grade: Graded, property: string) => string
}

export interface JudgedDifferences {
  findings: Finding[]
  suppressed: Suppressed[]
}

interface Graver {
  difference: PropertyDifference
  place: DifferencePlace
  grade: Graded
}

const isSuppressed = (grade: Graded | Suppressed): grade is Suppressed => 'suppressed' in grade

const DIRECTIONS = ['weakened', 'changed', 'strengthened'] as const

/** Gravest first; of two that are equally grave, the one that weakens. */
const graver = ({ grade: a }: Graver, { grade: b }: Graver): number =>
  compareSeverity(a.severity, b.severity) ||
  DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction)

const escaped = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The differing values: one alone as it is, several of one entry by where they stand in it. */
const sideOf = (group: readonly Graver[], side: keyof Sides): Json => {
  const [first] = group
  if (first === undefined) return null
  if (group.length === 1) return first.difference[side]
  if (group.every(({ place }) => place.rest === '')) {
    return group.map(({ difference }) => difference[side]).filter((value) => value !== null)
  }
  return Object.fromEntries(
    group.map(({ place, difference }) => [place.rest.slice(1), difference[side]]),
  )
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Some rules say what is wrong, others only what they are about. */
const isSentence = (title: string): boolean => / (is|are|may|lets|goes|trusts) /.test(` ${title} `)

const GENERIC = /^infra\/(security-)?property$/

/** How the title of a finding ends: what the rule says of the property, and which way it went. */
export const says = ({ title, rule, direction }: Graded, property: string): string => {
  const what = named(property, 80) || 'a property'
  if (direction === 'strengthened') return `${what} is stronger than declared`
  const isWeaker = direction === 'weakened'
  if (isWeaker && isSentence(title)) return `${lowerFirst(title)} (${what})`
  const about = GENERIC.test(rule) ? '' : ` (${lowerFirst(title)})`
  return `${what} is ${isWeaker ? 'weaker than declared' : 'not as declared'}${about}`
}

const gradeOne = (
  differing: Differing,
  difference: PropertyDifference,
  whole: Sides,
): Graded | Suppressed => {
  const { resource, stack, gradedAs } = differing
  return gradeDifference({
    type: gradedAs ?? resource.type,
    ...difference,
    whole,
    environment: resource.environment,
    account: resource.account,
    ...(stack === undefined ? {} : { stackTags: stack.tags }),
    ...(stack?.template.known && resource.logicalId !== undefined
      ? { declared: { template: stack.template.value.body, logicalId: resource.logicalId } }
      : {}),
  })
}

/**
 * Findings for what differs of one resource: one for each property, and for a list one for each of
 * its entries, however many of its values differ. Secrets are taken out before anything is graded.
 */
export const judgeDifferences = (differing: Differing, input: InfraInput): JudgedDifferences => {
  const { stack, resource } = differing
  const names =
    stack?.template.known && resource.logicalId !== undefined
      ? secretProperties(stack.template.value.body, resource.logicalId)
      : new Set<string>()
  const whole = withoutSecrets(differing.whole, [], { names })
  const suppressed: Suppressed[] = []
  const groups = new Map<string, Graver[]>()
  for (const raw of differing.differences) {
    const passed = differing.pass?.(raw) ?? null
    const { expected, actual } = withoutSecrets(raw, escaped(raw.path), {
      whole: differing.whole,
      names,
    })
    const difference = { ...raw, expected, actual }
    const grade = passed ?? gradeOne(differing, difference, whole)
    if (isSuppressed(grade)) {
      suppressed.push(grade)
      continue
    }
    const place = placeOfDifference(difference, whole)
    groups.set(place.identity, [
      ...(groups.get(place.identity) ?? []),
      { difference, place, grade },
    ])
  }
  const findings = [...groups].flatMap(([identity, group]): Finding[] => {
    const [gravest] = group.toSorted(graver)
    if (gravest === undefined) return []
    const { grade, place } = gravest
    const what = (differing.what ?? says)(grade, place.property)
    return [
      infraFinding(
        {
          check: differing.check,
          resource: differing.resource,
          ...(differing.stack === undefined ? {} : { stackId: differing.stack.id }),
          path: identity,
          severity: grade.severity,
          direction: grade.direction,
          rule: grade.rule,
          title: `${titleOf(differing.resource)}: ${what}`,
          expected: sideOf(group, 'expected'),
          actual: sideOf(group, 'actual'),
          fix: differing.fix(grade),
        },
        input,
      ),
    ]
  })
  return { findings, suppressed }
}

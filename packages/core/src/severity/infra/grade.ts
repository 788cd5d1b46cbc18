import type { Direction, Severity } from '../../model/finding.ts'
import { compareSeverity, worst } from '../../model/severity.ts'
import { CONDITIONS, type ConditionName } from './conditions/index.ts'
import { lowered, weigh } from './environment.ts'
import { byType, looker } from './match.ts'
import type { Difference, Graded, InfraRule, InfraVerdict, Suppressed } from './rule.ts'
import { INFRA_RULES } from './rules/index.ts'
import { suppression } from './suppress.ts'
import { UNKNOWN_PROPERTY } from './unknown.ts'

const rulesOf = byType(INFRA_RULES)

interface Opinion {
  rule: InfraRule
  direction: InfraVerdict['direction']
  severity: Severity
}

const RANK = { weakened: 0, changed: 1, strengthened: 2, declared: 3 } as const

/** The gravest comes first; of the same weight, what says which way it went. */
const byWeight = (a: Opinion, b: Opinion): number =>
  Number(a.direction === 'declared') - Number(b.direction === 'declared') ||
  compareSeverity(a.severity, b.severity) ||
  RANK[a.direction] - RANK[b.direction]

/** Conditions by which every change weighs in full, whichever way it went. */
const ANY_CHANGE: ReadonlySet<ConditionName> = new Set([
  'changed',
  'policy changed',
  'present is strong',
  'tags',
])

const severityOf = (rule: InfraRule, { direction, as }: InfraVerdict): Severity => {
  if (direction === 'strengthened') return 'low'
  if (direction === 'declared') return 'info'
  const named = rule.cases?.[as ?? direction]
  if (named !== undefined) return named
  return direction === 'weakened' || ANY_CHANGE.has(rule.condition)
    ? rule.severity
    : lowered(rule.severity)
}

const opinionsOn = (difference: Difference): Opinion[] => {
  const lookAt = looker(difference)
  return rulesOf(difference.type).flatMap(({ rule, paths }) =>
    paths.flatMap((path): Opinion[] => {
      const seen = lookAt(path)
      if (seen === null) return []
      const verdict = CONDITIONS[rule.condition]({ ...seen, options: rule.options ?? {} })
      if (verdict === null) return []
      return [{ rule, direction: verdict.direction, severity: severityOf(rule, verdict) }]
    }),
  )
}

const STRENGTHENED_WHY =
  'Stronger than declared, or no longer working: the next deployment puts it back as it is declared. Declare it to keep it.'
const DECLARED_WHY = 'It was declared no safer than it is: the difference did not bring it.'

const directionOf = (direction: InfraVerdict['direction']): Direction =>
  direction === 'declared' ? 'changed' : direction

const whyOf = ({ rule, direction }: Opinion): string => {
  if (direction === 'strengthened') return STRENGTHENED_WHY
  return direction === 'declared' ? DECLARED_WHY : rule.why
}

const gradedBy = (opinion: Opinion, environment: string): Graded => ({
  severity: weigh(opinion.severity, environment, opinion.rule.exposure === true),
  direction: directionOf(opinion.direction),
  rule: opinion.rule.id,
  title: opinion.rule.title,
  why: whyOf(opinion),
  source: opinion.rule.source,
})

/**
 * What one difference of a resource weighs. Only what drift brought is graded: what was declared
 * just as weak is information.
 *
 * @returns the gravest of what the rules say, or why it is no drift
 */
export const gradeDifference = (difference: Difference): Graded | Suppressed => {
  const known = suppression(difference)
  if (known !== null) return { suppressed: known.rule, reason: known.reason }
  const gravest = opinionsOn(difference).sort(byWeight)[0]
  if (gravest !== undefined) return gradedBy(gravest, difference.environment)
  const { type, environment } = difference
  const row = UNKNOWN_PROPERTY.find(({ types }) => types === null || types.test(type))
  return {
    severity: weigh(row?.severity ?? 'low', environment, false),
    direction: 'changed',
    rule: row?.id ?? 'infra/property',
    title: row?.title ?? 'Property',
    why: row?.why ?? '',
  }
}

/** A rule about openness that finds it at its gravest: open to everybody, not to some. */
const isOpen = ({ rule, direction, severity }: Opinion): boolean =>
  rule.exposure === true &&
  direction === 'weakened' &&
  severity === worst([rule.severity, ...Object.values(rule.cases ?? {})])

/** What the rules about openness say of a resource as it is; null: nothing. */
export const exposureOf = (
  type: string,
  properties: { [key: string]: Difference['actual'] },
  environment: string,
): Graded | null => {
  const whole = { expected: null, actual: properties }
  const opinions = Object.entries(properties).flatMap(([key, actual]) =>
    opinionsOn({
      type,
      path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      kind: 'NOT_EQUAL',
      expected: null,
      actual,
      whole,
      environment,
    }),
  )
  const open = opinions.filter(isOpen).sort(byWeight)[0]
  return open === undefined ? null : gradedBy(open, environment)
}

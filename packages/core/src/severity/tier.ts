import { SEVERITIES, type Severity } from '../model/finding.ts'
import type { Tier } from '../model/standard.ts'

/** Grades by which a change counts for less, per tier. */
const TIER_RELIEF: Readonly<Record<Tier, number>> = {
  production: 0,
  internal: 0,
  prototype: 1,
}

/** Relief ends here: a weakening in a prototype is still told. */
const FLOOR: Severity = 'low'

/** The severity of a change in a repository of this tier. */
export const forTier = (severity: Severity, tier: Tier): Severity => {
  const at = SEVERITIES.indexOf(severity)
  const floor = SEVERITIES.indexOf(FLOOR)
  if (at >= floor) return severity
  return SEVERITIES[Math.min(at + TIER_RELIEF[tier], floor)] ?? severity
}

import { SEVERITIES, type Severity } from '../../model/finding.ts'

/** Environments where a difference counts one grade less; all others count in full. */
const MILDER: ReadonlySet<string> = new Set([
  'dev',
  'develop',
  'development',
  'sandbox',
  'test',
  'testing',
])

const FLOOR: Severity = 'low'

const isMilder = (environment: string): boolean => {
  const name = environment.toLowerCase()
  return MILDER.has(name) || MILDER.has(name.split(/[-_./]/)[0] ?? '')
}

const moved = (severity: Severity, by: 1 | -1, most: Severity, least: Severity): Severity => {
  const at = SEVERITIES.indexOf(severity) + by
  const from = SEVERITIES.indexOf(most)
  const to = SEVERITIES.indexOf(least)
  return SEVERITIES[Math.min(Math.max(at, from), to)] ?? severity
}

/**
 * What a severity counts in an environment of this name. What is open to everybody is so in a
 * sandbox too: there, critical stays critical.
 *
 * @param isExposure whether the rule is about something that is open to everybody
 */
export const weigh = (severity: Severity, environment: string, isExposure: boolean): Severity => {
  if (!isMilder(environment) || severity === 'info') return severity
  if (isExposure && severity === 'critical') return severity
  return lowered(severity)
}

/** One grade less, at least low. */
export const lowered = (severity: Severity): Severity => moved(severity, 1, 'critical', FLOOR)

/** One grade graver, at most critical. */
export const raised = (severity: Severity): Severity => moved(severity, -1, 'critical', 'info')

import { type Finding, SEVERITIES } from './finding.ts'
import type { BySeverity } from './history.ts'

/**
 * Whether a finding counts as drift: not exempted, not a strengthening, and graver than `info`.
 * The rest is shown, and counts for nothing: no output, no exit code, no issue.
 */
export const isOpen = (finding: Pick<Finding, 'exempted' | 'direction' | 'severity'>): boolean =>
  finding.exempted === undefined &&
  finding.direction !== 'strengthened' &&
  finding.severity !== 'info'

/** Nothing of any severity, to be added to. */
export const noneOpen = (): BySeverity => ({
  critical: 0,
  high: 0,
  medium: 0,
  low: 0,
  info: 0,
})

/** Adds to `sum` in place, `times` times. */
export const addBySeverity = (sum: BySeverity, more: Readonly<BySeverity>, times = 1): void => {
  for (const severity of SEVERITIES) sum[severity] += more[severity] * times
}

export const totalOf = (counts: Readonly<BySeverity>): number =>
  SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0)

/** How many of them are open, by severity: see `isOpen`. */
export const countOpen = (
  findings: Iterable<Pick<Finding, 'exempted' | 'direction' | 'severity'>>,
): BySeverity => {
  const counts = noneOpen()
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity] += 1
  return counts
}

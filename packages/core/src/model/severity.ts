import { SEVERITIES, type Severity } from './finding.ts'

export const isSeverity = (value: unknown): value is Severity =>
  SEVERITIES.some((severity) => severity === value)

/** Sort order: negative when `a` is graver than `b`. */
export const compareSeverity = (a: Severity, b: Severity): number =>
  SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b)

/** Whether `severity` is as grave as `threshold`, or graver. */
export const atLeast = (severity: Severity, threshold: Severity): boolean =>
  compareSeverity(severity, threshold) <= 0

/** The gravest of a list, or null for an empty one. */
export const worst = (severities: Severity[]): Severity | null =>
  severities.toSorted(compareSeverity)[0] ?? null

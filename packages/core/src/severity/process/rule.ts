import type { Severity } from '../../model/finding.ts'

/** How a violation of the process is graded: data. */
export interface ProcessRule {
  /** `process/<what is wrong>`, unique; stands in findings. */
  id: string
  title: string
  severity: Severity
  /** Why it matters, a sentence. */
  why: string
  /** GitHub's own documentation of the setting. */
  source?: string
}

import type { Evidence, Finding, Json } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { processSeverity } from '../../../severity/index.ts'
import type { ProcessInput } from './section.ts'

/** What a check has to say of one violation; the rest of the finding follows from it. */
export interface Violation {
  check: string
  /** Id of the rule in severity/process that grades it. */
  rule: string
  /** What it is about, stable across scans: a key of the section, a label, a commit … */
  subject: string
  title: string
  /** A place that tells two findings of one subject apart: a file, usually. */
  file?: string
  line?: number
  expected?: Json
  actual?: Json
  setAt?: NonNullable<Finding['setAt']>
  evidence?: Evidence
  fix: string
}

/** A finding about a state: open while it is so. */
export const violation = (
  { check, rule, subject, file, evidence, ...said }: Violation,
  { standard }: ProcessInput,
): Finding => ({
  fingerprint: fingerprint(check, subject, file),
  severity: processSeverity(rule, standard.metadata.tier),
  subject,
  ...(file === undefined ? {} : { file }),
  ...said,
  rule,
  evidence: evidence ?? {},
})

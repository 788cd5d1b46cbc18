import type { AuditFacts, AuditMemory } from '../../model/audit-facts.ts'
import type { CheckInfo } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'

/** One question about the audits themselves; there is no standard to compare with. */
export interface AuditCheck extends CheckInfo {
  /**
   * Pure and synchronous, like every check.
   * @param after what is remembered of each audit after this scan, by id
   */
  run(facts: AuditFacts, after: Record<string, AuditMemory>): Result[]
}

import { auditScan } from './audit.ts'
import { readAuditInputs } from './audit-inputs.ts'
import type { AuditWork } from './audit-work.ts'
import type { DomainScan } from './domain.ts'
import type { InputContext } from './inputs.ts'

/**
 * drift-audit for a workflow, which runs the jobs that are due as well.
 * @throws UsageError for inputs that make no sense
 */
export const loadAudit = (around: InputContext): DomainScan<AuditWork> => {
  const { env, cwd } = around
  return auditScan({ inputs: readAuditInputs(around), env, cwd, jobs: true })
}

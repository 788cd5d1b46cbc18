import type { AuditCheck } from './audit-check.ts'
import { discovery } from './discovery.ts'
import { exemptions } from './exemptions.ts'
import { openIssues } from './open-issues.ts'
import { silent } from './silent.ts'

/** What is asked of the audits themselves; what they ask is in their files. */
export const auditChecks: readonly AuditCheck[] = [exemptions, discovery, silent, openIssues]

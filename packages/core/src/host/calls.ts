import { describeAudit } from './audit-describe.ts'
import { runAuditModule } from './audit-run.ts'
import { describePlugin } from './plugin-describe.ts'
import { runPlugin } from './plugin-run.ts'
import type { Call } from './serve.ts'

/** All that can be asked of a module, by name: the parent says `callModule({ what: '…' })`. */
export const CALLS: Readonly<Record<string, Call>> = {
  'audit.describe': describeAudit,
  'audit.run': runAuditModule,
  'plugin.describe': describePlugin,
  'plugin.run': runPlugin,
}

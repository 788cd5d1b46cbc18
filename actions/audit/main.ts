import * as core from '@actions/core'
import { scanAction } from '@drift-toolkit/core/scan/action'

await scanAction(core, async (around) => {
  const [{ auditScan }, { readAuditInputs }] = await Promise.all([
    import('@drift-toolkit/core/scan/audit'),
    import('@drift-toolkit/core/scan/audit-inputs'),
  ])
  const { env, cwd } = around
  return auditScan({ inputs: readAuditInputs(around), env, cwd, jobs: true })
})

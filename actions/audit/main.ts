import * as core from '@actions/core'
import { scanAction } from '@drift-toolkit/core/scan/action'

await scanAction(core, async (around) => {
  const { loadAudit } = await import('@drift-toolkit/core/scan/load-audit')
  return loadAudit(around)
})

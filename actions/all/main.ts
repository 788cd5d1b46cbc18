import * as core from '@actions/core'
import { scanAction } from '@drift-toolkit/core/scan/action'

await scanAction(core, async (around) => {
  const { loadDomains } = await import('@drift-toolkit/core/scan/domains')
  return loadDomains(around, (audience) => core.getIDToken(audience))
})

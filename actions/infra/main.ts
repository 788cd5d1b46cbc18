import * as core from '@actions/core'
import { scanAction } from '@drift-toolkit/core/scan/action'

await scanAction(core, async (around) => {
  const { loadInfra } = await import('@drift-toolkit/core/scan/load-infra')
  return loadInfra(around, (audience) => core.getIDToken(audience))
})

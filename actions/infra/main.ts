import * as core from '@actions/core'
import { scanAction } from '@drift-toolkit/core/scan/action'

await scanAction(core, async (around) => {
  const [{ infraScan }, { readInfraInputs }] = await Promise.all([
    import('@drift-toolkit/core/scan/infra'),
    import('@drift-toolkit/core/scan/infra-inputs'),
  ])
  const inputs = readInfraInputs(around)
  const { env } = around
  const token = (audience: string) => core.getIDToken(audience)
  const oidc = env.ACTIONS_ID_TOKEN_REQUEST_URL ? { token, audience: inputs.audience } : null
  return infraScan({ inputs, oidc, env })
})

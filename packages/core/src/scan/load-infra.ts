import type { DomainScan } from './domain.ts'
import { infraScan } from './infra.ts'
import { readInfraInputs } from './infra-inputs.ts'
import type { InfraWork } from './infra-work.ts'
import type { InputContext } from './inputs.ts'

/**
 * drift-infra for a workflow, which has OIDC tokens where its job may.
 * @param oidcToken gives one for an audience
 * @throws UsageError for inputs that make no sense
 */
export const loadInfra = (
  around: InputContext,
  oidcToken: (audience: string) => Promise<string>,
): DomainScan<InfraWork> => {
  const inputs = readInfraInputs(around)
  const { env } = around
  const { audience } = inputs
  const oidc = env.ACTIONS_ID_TOKEN_REQUEST_URL ? { token: oidcToken, audience } : null
  return infraScan({ inputs, oidc, env })
}

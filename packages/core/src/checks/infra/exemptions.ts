import type { Check } from '../../model/check.ts'
import type { InfraFacts } from '../../model/infra-facts.ts'
import { exemptionsOf } from '../code/exemptions.ts'

/** Whether the exemptions of infra findings still hold and stay within what the organization allows. */
export const exemptions: Check<InfraFacts> = exemptionsOf('infra')

import type { Check } from '../../model/check.ts'
import type { InfraFacts } from '../../model/infra-facts.ts'
import { declarationsOf } from '../code/declarations.ts'

/** Whether what check.toml says of the infrastructure is well formed, for those who run this domain alone. */
export const declarations: Check<InfraFacts> = declarationsOf('infra')

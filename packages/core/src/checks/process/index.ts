import type { Check } from '../../model/check.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { declarations } from './declarations.ts'
import { exemptions } from './exemptions.ts'
import { participation } from './participation.ts'

/** The checks of the process domain, in the order they are told. */
export const processChecks: readonly Check<ProcessFacts>[] = [
  participation,
  declarations,
  exemptions,
]

import type { Check } from '../../model/check.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { exemptionsOf } from '../code/exemptions.ts'

/** Whether the exemptions of process findings still hold and stay within what the organization allows. */
export const exemptions: Check<ProcessFacts> = exemptionsOf('process')

import type { Check } from '../../model/check.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { declarationsOf } from '../code/declarations.ts'

/** Whether what check.toml says of the process is well formed, for those who run this domain alone. */
export const declarations: Check<ProcessFacts> = declarationsOf('process')

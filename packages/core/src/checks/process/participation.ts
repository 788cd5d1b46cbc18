import type { Check } from '../../model/check.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { participationOf } from '../code/participation/elsewhere.ts'

/** Whether a repository that was in is still in, for those who run this domain alone. */
export const participation: Check<ProcessFacts> = participationOf('process')

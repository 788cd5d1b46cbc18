import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import { known, unknown } from '../../model/known.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { participation as told } from '../code/participation.ts'

const ID = 'process/participation'

/** Only the declarations are read here, so no commit is known that changed them. */
const declared = ({ repository, head, base, open, previous, now }: ProcessFacts): CodeFacts => ({
  repository,
  head,
  base,
  open,
  previous,
  now,
  paths: known([]),
  projects: unknown('only the declarations were read'),
  changes: known([]),
})

/**
 * Whether a repository that was in is still in, at the tier and status it had. The same question as
 * `code/participation`, and the same fingerprints, for those who run this domain alone.
 */
export const participation: Check<ProcessFacts> = {
  ...told,
  id: ID,
  domain: 'process',
  run: (input) =>
    told
      .run({ ...input, facts: declared(input.facts) })
      .map((result) => ({ ...result, check: ID })),
}

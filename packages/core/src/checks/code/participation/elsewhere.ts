import type { Check } from '../../../model/check.ts'
import type { CodeFacts, JudgedFacts } from '../../../model/facts.ts'
import type { Domain } from '../../../model/finding.ts'
import { known, unknown } from '../../../model/known.ts'
import { participation } from '../participation.ts'

/** Only the declarations are read there, so no commit is known that changed them. */
const declared = ({ repository, head, base, open, previous, now }: JudgedFacts): CodeFacts => ({
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
 * Whether a repository that was in is still in, at the tier and status it had: the same question as
 * `code/participation`, and the same fingerprints, for those who run another domain alone.
 */
export const participationOf = (domain: Domain): Check<JudgedFacts> => {
  const id = `${domain}/participation`
  return {
    ...participation,
    id,
    domain,
    run: (input) =>
      participation
        .run({ ...input, facts: declared(input.facts) })
        .map((result) => ({ ...result, check: id })),
  }
}

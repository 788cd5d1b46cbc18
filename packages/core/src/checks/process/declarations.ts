import type { Check } from '../../model/check.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import type { Problem, RepositoryStandard } from '../../model/standard.ts'
import { declarationResults, declarations as told } from '../code/declarations.ts'

const ID = 'process/declarations'

/** A file that says nothing at all says nothing of the process; else its own table counts. */
const isOurs = ({ subject, about }: Problem): boolean =>
  about !== 'inheritance' &&
  (subject === '' || subject === 'process' || subject.startsWith('process.'))

const ours = (standard: RepositoryStandard): RepositoryStandard => ({
  ...standard,
  standards: standard.standards
    .filter(({ dir }) => dir === '')
    .map((one) => ({ ...one, problems: one.problems.filter(isOurs) })),
})

/**
 * Whether what a repository declares of its process can be read and says what it may say. The same
 * question as `code/declarations`, and the same fingerprints, for those who run this domain alone.
 */
export const declarations: Check<ProcessFacts> = {
  ...told,
  id: ID,
  domain: 'process',
  title: 'What check.toml says of the process is well formed',
  run: ({ standard }) =>
    declarationResults(ours(standard)).map((result) => ({ ...result, check: ID })),
}

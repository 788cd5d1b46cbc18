import type { Finding } from '../../../model/finding.ts'
import type { EnvironmentFacts } from '../../../model/infra-facts.ts'
import { gradeState } from '../../../severity/infra/states.ts'
import { nameGlob } from '../../../standards/glob.ts'
import { placeOf } from '../../shared/asked.ts'
import { named } from '../../shared/words.ts'
import { infraFinding } from '../shared/finding.ts'
import type { InfraInput, InfraSection } from '../shared/section.ts'
import { stackResource } from '../shared/template-parts.ts'

/**
 * Globs of `[infra] stacks` that no stack of an environment has, in none of its regions. While a
 * region could not be read nothing is said, and a stack that is told to be missing is not told twice.
 *
 * @param missing names of stacks that are told by themselves
 */
export const unmatchedGlobs = (
  check: string,
  environment: EnvironmentFacts,
  section: InfraSection,
  missing: readonly string[],
  input: InfraInput,
): Finding[] => {
  const { regions } = environment
  const [region] = regions
  if (region === undefined || !regions.every(({ stacks }) => stacks.known)) return []
  const globs = region.unmatched.filter(
    (glob) =>
      regions.every(({ unmatched }) => unmatched.includes(glob)) && !missing.some(nameGlob(glob)),
  )
  const { severity, rule } = gradeState('infra/stack-unmatched', environment.name)
  const where = regions.map(({ region: name }) => name).join(', ')
  return [...new Set(globs)].map((glob) =>
    infraFinding(
      {
        check,
        resource: stackResource({ environment, region }, glob),
        severity,
        rule,
        title: `No stack in ${named(environment.name, 30)} is called ${named(glob)}`,
        expected: `a stack that ${glob} names, in ${where}`,
        actual: 'no such stack',
        fix: `Correct the name in \`[infra] stacks\` (${placeOf(section.origin('stacks'))}), or deploy the stack.`,
      },
      input,
    ),
  )
}

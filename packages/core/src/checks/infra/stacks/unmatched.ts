import type { Finding } from '../../../model/finding.ts'
import type { EnvironmentFacts } from '../../../model/infra-facts.ts'
import { gradeState } from '../../../severity/infra/states.ts'
import { isLiteral, nameGlob } from '../../../standards/glob.ts'
import { placeOf } from '../../shared/asked.ts'
import { named } from '../../shared/words.ts'
import { infraFinding } from '../shared/finding.ts'
import type { InfraInput, InfraSection } from '../shared/section.ts'
import { stackResource } from '../shared/template-parts.ts'

/** What no stack of an environment answers to, in none of its regions; [] while one could not be read. */
const unanswered = ({ regions }: EnvironmentFacts): string[] => {
  const [region] = regions
  if (region === undefined || !regions.every(({ stacks }) => stacks.known)) return []
  const globs = region.unmatched.filter((glob) =>
    regions.every(({ unmatched }) => unmatched.includes(glob)),
  )
  return [...new Set(globs)]
}

/** That there is no `App-*` beside an `App` is as it may be; that there is nothing at all is not. */
const isTold =
  ({ regions }: EnvironmentFacts) =>
  (glob: string): boolean =>
    isLiteral(glob) || regions.every(({ stacks }) => !stacks.known || stacks.value.length === 0)

/** Patterns that no stack answers to, and that are no finding: others do. */
export const unmetPatterns = (environment: EnvironmentFacts): string[] => {
  const told = isTold(environment)
  return unanswered(environment).filter((glob) => !told(glob))
}

/**
 * Names in `[infra] stacks` that no stack of an environment has; patterns too, where no stack at all was
 * found. A stack that is told to be missing is not told twice.
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
  if (region === undefined) return []
  const globs = unanswered(environment)
    .filter(isTold(environment))
    .filter((glob) => !missing.some(nameGlob(glob)))
  const { severity, rule } = gradeState('infra/stack-unmatched', environment.name)
  const where = regions.map(({ region: name }) => name).join(', ')
  return globs.map((glob) =>
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

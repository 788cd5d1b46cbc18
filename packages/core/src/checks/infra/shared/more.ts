import type { CloudResource, Finding } from '../../../model/finding.ts'
import { worst } from '../../../model/severity.ts'
import { gradeState } from '../../../severity/infra/states.ts'
import { named } from '../../shared/words.ts'
import { infraFinding } from './finding.ts'
import type { InfraInput } from './section.ts'

/** One finding for all that are too many to be told one by one, as grave as the gravest of them. */
export const moreFinding = (
  check: string,
  resource: CloudResource,
  left: readonly Finding[],
  input: InfraInput,
): Finding => {
  const { severity, rule } = gradeState('infra/more', resource.environment)
  const example = left[0]?.title ?? ''
  return infraFinding(
    {
      check,
      resource,
      path: '/more',
      severity: worst(left.map((finding) => finding.severity)) ?? severity,
      rule,
      title: `${left.length} more in ${named(resource.environment, 30)} (${named(resource.stack ?? resource.region)}), e.g. ${named(example)}`,
      expected: 'none',
      actual: `${left.length} more`,
      fix: 'Put those right that are told one by one; what is left is told then.',
    },
    input,
  )
}

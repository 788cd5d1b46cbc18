import type { CloudResource, Finding } from '../../../model/finding.ts'
import type { PropertyDifference, StackFacts, Template } from '../../../model/infra-facts.ts'
import { isTable, propertyIn, type Table, valueIn } from '../../../settings/entries.ts'
import { gradeOrphan } from '../../../severity/infra/index.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'
import { gradeState } from '../../../severity/infra/states.ts'
import { named } from '../../shared/words.ts'
import { differencesBetween, type Same } from '../shared/differences.ts'
import { infraFinding, type Said } from '../shared/finding.ts'
import { type JudgedDifferences, judgeDifferences, says } from '../shared/judge-differences.ts'
import { titleOf } from '../shared/names.ts'
import { withoutSecrets } from '../shared/secrets.ts'
import type { InfraInput } from '../shared/section.ts'
import { constructPathOf, stackResource, tableAt } from '../shared/template-parts.ts'
import type { Place } from '../shared/walk.ts'
import { isOnlyHash, sameIn } from './same.ts'
import { resourcesIn, sectionsIn } from './sections.ts'

/** A stack whose live template is held against the declared one. */
export interface Compared {
  check: string
  place: Place
  stack: StackFacts
  declared: Template
  live: Template
  /** Where the declared one was read. */
  source: string
}

const HASH: Suppressed = {
  suppressed: 'infra/asset-hash',
  reason: 'Only the hash of a packed asset differs; the same code can be packed twice',
}

const passHash = ({ expected, actual }: PropertyDifference): Suppressed | null =>
  isOnlyHash(expected, actual) ? HASH : null

const typeOf = (resource: Table | undefined): string =>
  typeof resource?.Type === 'string' ? resource.Type : 'AWS::CloudFormation::Stack'

const resourceFor = (
  { place, stack, declared, live }: Compared,
  id: string,
  type: string,
): CloudResource => {
  const known = stack.resources.known
    ? stack.resources.value.find(({ logicalId }) => logicalId === id)
    : undefined
  const path = constructPathOf(live.body, id) ?? constructPathOf(declared.body, id)
  return {
    environment: place.environment.name,
    account: place.environment.account,
    region: place.region.region,
    type,
    physicalId: known?.physicalId ?? `${stack.name}/${id}`,
    stack: stack.name,
    logicalId: id,
    ...(path === undefined ? {} : { constructPath: path }),
  }
}

const fixFor = ({ stack, source }: Compared): string =>
  `Deploy stack ${named(stack.name)} from the code, or bring the change into the code of ${named(source)}.`

type Whole = Pick<Said, 'severity' | 'rule' | 'title' | 'expected' | 'actual'>

const one = (
  compared: Compared,
  resource: CloudResource,
  said: Whole,
  input: InfraInput,
  path = '',
) => {
  const { expected, actual } = withoutSecrets(said, path.split('/').slice(1))
  return infraFinding(
    {
      check: compared.check,
      resource,
      stackId: compared.stack.id,
      direction: 'changed',
      path,
      fix: fixFor(compared),
      ...said,
      expected,
      actual,
    },
    input,
  )
}

const added = (compared: Compared, id: string, live: Table, input: InfraInput): Finding => {
  const resource = resourceFor(compared, id, typeOf(live))
  const { severity, rule } = gradeOrphan(resource.type, tableAt(live, 'Properties'), {
    deprecated: false,
    environment: resource.environment,
  })
  const title = `${titleOf(resource)} stands in the live template and not in the code`
  return one(compared, resource, { severity, rule, title, expected: null, actual: live }, input)
}

const removed = (compared: Compared, id: string, declared: Table, input: InfraInput): Finding => {
  const resource = resourceFor(compared, id, typeOf(declared))
  const { severity, rule } = gradeState('infra/template-removed', resource.environment)
  const title = `${titleOf(resource)} stands in the code and not in the live template`
  return one(compared, resource, { severity, rule, title, expected: declared, actual: null }, input)
}

const withoutProperties = ({ Properties: _, ...rest }: Table): Table => rest

/** What both templates have: its properties graded like drift, what stands beside them by itself. */
const both = (
  compared: Compared,
  id: string,
  [declared, live]: [Table, Table],
  same: Same,
  input: InfraInput,
): JudgedDifferences => {
  const resource = resourceFor(compared, id, typeOf(declared))
  const sides = {
    expected: propertyIn(declared, 'Properties'),
    actual: propertyIn(live, 'Properties'),
  }
  const whole = { expected: sides.expected ?? {}, actual: sides.actual ?? {} }
  const judged = judgeDifferences(
    {
      check: compared.check,
      resource,
      stack: compared.stack,
      whole,
      differences: differencesBetween(whole.expected, whole.actual, same),
      pass: passHash,
      fix: () => fixFor(compared),
      what: (grade, property) => `in the live template, ${says(grade, property)}`,
    },
    input,
  )
  const { severity, rule } = gradeState('infra/template', resource.environment)
  const beside = differencesBetween(withoutProperties(declared), withoutProperties(live), same)
  const findings = beside.map(({ path, expected, actual }) => {
    const title = `${titleOf(resource)}: the live template is not the deployed one: ${named(path.slice(1))}`
    // `#` keeps what stands beside the properties apart from a property of the same name.
    return one(compared, resource, { severity, rule, title, expected, actual }, input, `#${path}`)
  })
  return { findings: [...judged.findings, ...findings], suppressed: judged.suppressed }
}

/** Everything that is no resource: parameters, conditions, outputs … */
const sections = (compared: Compared, same: Same, input: InfraInput): Finding[] => {
  const live = sectionsIn(compared.live)
  const resource = stackResource(compared.place, compared.stack.name)
  const { severity, rule } = gradeState('infra/template', resource.environment)
  return [...sectionsIn(compared.declared)].flatMap(([section, declared]) => {
    const other = live.get(section) ?? {}
    const names = [...new Set([...Object.keys(declared), ...Object.keys(other)])]
    return names.flatMap((name) => {
      const [expected, actual] = [propertyIn(declared, name), propertyIn(other, name)]
      const path = `#/${section}${name === '' ? '' : `/${name}`}`
      if (same(expected, actual, '') || isOnlyHash(expected, actual)) return []
      const title = `${titleOf(resource)}: the live template is not the deployed one: ${named(path.slice(2))}`
      return [one(compared, resource, { severity, rule, title, expected, actual }, input, path)]
    })
  })
}

/**
 * What differs between the template that CloudFormation holds and the one that was deployed, by what
 * it means: functions are equal where they are written alike.
 */
export const compareTemplates = (compared: Compared, input: InfraInput): JudgedDifferences => {
  const same = sameIn(compared.declared, compared.live)
  const declared = resourcesIn(compared.declared)
  const live = resourcesIn(compared.live)
  const all: JudgedDifferences = { findings: [], suppressed: [] }
  for (const id of new Set([...declared.keys(), ...live.keys()])) {
    const [before, now] = [declared.get(id), live.get(id)]
    if (before === undefined && now !== undefined)
      all.findings.push(added(compared, id, now, input))
    else if (before !== undefined && now === undefined) {
      all.findings.push(removed(compared, id, before, input))
    } else if (before !== undefined && now !== undefined && !same(before, now, '')) {
      const judged = both(compared, id, [before, now], same, input)
      all.findings.push(...judged.findings)
      all.suppressed.push(...judged.suppressed)
    }
  }
  all.findings.push(...sections(compared, same, input))
  return all
}

/** Whether a value of a template is a table at all: one that could not be read says nothing. */
export const isTemplate = ({ body }: Template): boolean => isTable(valueIn(body, 'Resources'))

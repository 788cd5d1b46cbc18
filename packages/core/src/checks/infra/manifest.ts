import type { Check } from '../../model/check.ts'
import { type Result, UNDECLARED } from '../../model/finding.ts'
import type { EnvironmentFacts, InfraFacts, ManifestFact } from '../../model/infra-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { elsewhereIn, homelessIn, listedIn } from './manifest/entries.ts'
import { ID, judgeElsewhere, judgeEnvironment } from './manifest/judge.ts'
import { problemResults } from './manifest/problems.ts'
import { type InfraInput, type InfraSection, judgeInfra } from './shared/section.ts'
import { eachEnvironment } from './shared/walk.ts'

const none = (subject: string, message: string): Result => ({
  check: ID,
  status: 'skipped',
  subject,
  message,
  data: UNDECLARED,
  findings: [],
})

const judgeOne = (
  environment: EnvironmentFacts,
  homeless: ReadonlyMap<EnvironmentFacts, ManifestFact[]>,
  input: InfraInput,
): Result[] => {
  const { name, account, manifest } = environment
  if (manifest === undefined) return [none(name, `No manifest was looked for in ${name}`)]
  if (!manifest.known) return [unknownResult(ID, name, manifest)]
  const { value } = manifest
  if (value === null) return [none(name, `What is deployed to ${name} has no infra manifest`)]
  const { resources, problems, file } = value
  if (resources.length === 0 && problems.length > 0) {
    return [unknownResult(ID, name, { reason: `${file} cannot be read: ${problems[0]?.message}` })]
  }
  const own = [
    ...resources.filter((fact) => fact.cloud === 'aws' && fact.account === account),
    ...(homeless.get(environment) ?? []),
  ]
  return own.length === 0
    ? [none(name, `${file} lists nothing of ${name}`)]
    : judgeEnvironment(environment, value, own, input)
}

const judge = (section: InfraSection, input: InfraInput): Result[] => {
  const { environments, repository } = input.facts
  const isNowhere = environments.every(
    ({ manifest }) => manifest === undefined || (manifest.known && manifest.value === null),
  )
  if (isNowhere) {
    const said = none(repository.name, 'There is no infra manifest')
    if (environments.length > 0) return [said]
    // Nobody looked: what is open stays so.
    const { data: _, ...skipped } = said
    return [{ ...skipped, message: 'No account was looked at' }]
  }
  const listed = listedIn(environments)
  const homeless = homelessIn(listed, input)
  const manifests = listed.map(({ manifest }) => manifest)
  return [
    ...problemResults(ID, manifests, input),
    ...eachEnvironment(ID, input, (environment) => judgeOne(environment, homeless, input)),
    ...judgeElsewhere(elsewhereIn(listed, section, input)),
  ]
}

/** Resources that a manifest lists, whatever made them. */
export const manifest: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Every resource of the infra manifest exists',
  why: 'What the repository says it needs, and no stack holds, is missed by nobody until it is needed.',
  fix: 'Make it again by what deploys it, or take it out of the manifest.',
  severity: 'critical',
  permissions: ['cloudformation:GetResource'],
  blind:
    'Kinds of resources that Cloud Control cannot read are unknown, as are those of other accounts.',
  run: (input) => judgeInfra(ID, input, (section) => judge(section, input)),
}

import type { Check } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'
import type { InfraFacts } from '../../model/infra-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { count } from '../shared/words.ts'
import { judgeOrphans } from './orphans/judge.ts'
import { type Project, physicalIdOf, regionOf } from './orphans/sift.ts'
import { countSuppressed } from './shared/coverage.ts'
import {
  type InfraInput,
  type InfraSection,
  judgeInfra,
  projectTags,
  stackGlobs,
} from './shared/section.ts'
import { eachRegion, type Place, placeName } from './shared/walk.ts'

const ID = 'infra/orphans'

/** What is open of resources that the scan did not cover, or whose tags it did not show, stays so. */
const stillOpen = (
  { environment, region }: Place,
  isUnseen: (type: string, physicalId: string) => boolean,
  { facts }: InfraInput,
): Result[] =>
  facts.open
    .filter(
      ({ check, resource }) =>
        check === ID &&
        resource?.account === environment.account &&
        resource.region === regionOf(resource.type, region.region) &&
        isUnseen(resource.type, resource.physicalId),
    )
    .map(({ subject }) =>
      unknownResult(ID, subject, { reason: 'the resource scan does not show it, or not its tags' }),
    )

const judge = (
  place: Place,
  section: InfraSection,
  told: Set<string>,
  input: InfraInput,
): Result[] => {
  const subject = placeName(place)
  const { scan } = place.region
  if (!scan.known) return [unknownResult(ID, subject, scan)]
  const mode = input.facts.orphans ?? 'project'
  const own: Project = { tags: projectTags(section), globs: stackGlobs(section) }
  const project = mode === 'account' ? null : own
  if (project !== null && own.tags.length === 0 && own.globs.length === 0) {
    const reason = 'nothing says which resources are the project’s: add [infra.tags] to check.toml'
    return [unknownResult(ID, subject, { reason })]
  }
  const found = judgeOrphans(
    { check: ID, place, scan: scan.value, project, deprecated: false, told },
    input,
  )
  const untold = new Set(found.untold.map((one) => `${one.type} ${physicalIdOf(one)}`))
  const types = new Set(scan.value.types)
  const whose = project === null ? 'of the account' : 'of the project'
  const hidden = untold.size === 0 ? '' : `; of ${untold.size} more the tags are not shown`
  return [
    {
      ...verdict(ID, subject, found.findings, {
        pass: `No unmanaged resource ${whose} in the scan of ${scan.value.finished.slice(0, 10)}${hidden}`,
        fail: `${count(found.findings.length, 'unmanaged resource')} ${whose} in the scan of ${scan.value.finished.slice(0, 10)}${hidden}`,
      }),
      data: {
        scan: scan.value.id,
        finished: scan.value.finished,
        types: types.size,
        unmanaged: scan.value.unmanaged.length,
        candidates: found.candidates,
        orphaned: found.findings.length,
        tagsUnknown: untold.size,
        suppressed: countSuppressed(found.suppressed),
      },
    },
    ...stillOpen(
      place,
      (type, id) => (types.size > 0 && !types.has(type)) || untold.has(`${type} ${id}`),
      input,
    ),
  ]
}

/** Resources that no stack manages, from CloudFormation's own scan of the account. */
export const orphans: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Every resource of the project is managed by a stack',
  why: 'What was made by hand is reviewed by nobody, patched by nobody and missed by every clean-up.',
  fix: 'Import it into a stack, or remove it.',
  severity: 'high',
  permissions: [
    'cloudformation:ListResourceScans',
    'cloudformation:DescribeResourceScan',
    'cloudformation:ListResourceScanResources',
  ],
  blind:
    'A scan leaves out types that the role may not read, and says nothing of it; default VPCs and their subnets look like any other.',
  run: (input) =>
    judgeInfra(ID, input, (section) => {
      const told = new Set<string>()
      if (input.facts.orphans === 'off') {
        const message = 'Unmanaged resources are not looked for (orphans: off)'
        const subject = input.facts.repository.name
        return [{ check: ID, status: 'skipped', subject, message, findings: [] }]
      }
      return eachRegion(ID, input, (place) => judge(place, section, told, input))
    }),
}

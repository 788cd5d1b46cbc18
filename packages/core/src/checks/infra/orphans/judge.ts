import type { CloudResource, Finding } from '../../../model/finding.ts'
import type { ResourceScanFacts, UnmanagedResource } from '../../../model/infra-facts.ts'
import { compareSeverity } from '../../../model/severity.ts'
import { gradeOrphan } from '../../../severity/infra/index.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'
import { named } from '../../shared/words.ts'
import { removal } from '../leftovers/removal.ts'
import { infraFinding } from '../shared/finding.ts'
import { moreFinding } from '../shared/more.ts'
import { titleOf } from '../shared/names.ts'
import type { InfraInput } from '../shared/section.ts'
import type { Place } from '../shared/walk.ts'
import {
  belongs,
  excludedBy,
  heldBy,
  leftBy,
  madeBy,
  type Project,
  physicalIdOf,
  regionOf,
} from './sift.ts'

/** More of one region are told as one. */
const MOST_FINDINGS = 100

export interface OrphansAsked {
  check: string
  place: Place
  scan: ResourceScanFacts
  /** null: every unmanaged resource of the account. */
  project: Project | null
  deprecated: boolean
  /** `type id` of what was told already: global resources stand in each region's scan. */
  told: Set<string>
}

export interface Orphans {
  findings: Finding[]
  suppressed: Suppressed[]
  /** Resources whose tags are not known: they may be the project's. */
  untold: UnmanagedResource[]
  /** How many are the project's, or the account's. */
  candidates: number
}

const resourceFor = ({ place }: OrphansAsked, unmanaged: UnmanagedResource): CloudResource => {
  const stack = madeBy(unmanaged)
  return {
    environment: place.environment.name,
    account: place.environment.account,
    region: regionOf(unmanaged.type, place.region.region),
    type: unmanaged.type,
    physicalId: physicalIdOf(unmanaged),
    ...(stack === null ? {} : { stack: stack.name }),
  }
}

const finding = (
  asked: OrphansAsked,
  unmanaged: UnmanagedResource,
  resource: CloudResource,
  input: InfraInput,
): Finding => {
  const { deprecated } = asked
  const { severity, rule } = gradeOrphan(resource.type, null, {
    deprecated,
    environment: resource.environment,
  })
  const stack = madeBy(unmanaged)
  const [what, adopt] = deprecated
    ? ['is left of a deprecated project', '']
    : stack === null
      ? ['is managed by no stack', ', or import it into a stack']
      : [`is left of stack ${named(stack.name, 60)}`, ', or import it into a stack']
  return infraFinding(
    {
      check: asked.check,
      resource,
      severity,
      rule,
      title: `${titleOf(resource)} ${what}`,
      expected: deprecated ? 'nothing left' : 'a stack that manages it',
      actual: 'managed by no stack',
      fix: `${removal(resource)}${adopt}.`,
    },
    input,
  )
}

/** Sifts what a resource scan found unmanaged, and grades what is left. */
export const judgeOrphans = (asked: OrphansAsked, input: InfraInput): Orphans => {
  const { place, scan, project, told } = asked
  const { stacks, deleted } = place.region
  const held = heldBy(stacks.known ? stacks.value : [])
  const left = leftBy(deleted.known ? deleted.value : [])
  const found: Orphans = { findings: [], suppressed: [], untold: [], candidates: 0 }
  for (const unmanaged of scan.unmanaged) {
    const mine = project === null ? 'yes' : belongs(unmanaged, project)
    if (mine === 'no') continue
    if (mine === 'unknown') {
      if (excludedBy(unmanaged) === null) found.untold.push(unmanaged)
      continue
    }
    found.candidates += 1
    const excluded = excludedBy(unmanaged)
    if (excluded !== null) {
      found.suppressed.push(excluded)
      continue
    }
    const resource = resourceFor(asked, unmanaged)
    if (held.has(resource.physicalId)) {
      const reason = 'It came into a stack after the scan'
      found.suppressed.push({ suppressed: 'infra/managed-since', reason })
      continue
    }
    if (left.has(`${resource.type} ${resource.physicalId}`)) {
      const reason = 'A deleted stack left it: it is told among the leftovers'
      found.suppressed.push({ suppressed: 'infra/leftover', reason })
      continue
    }
    const key = `${resource.account} ${resource.region} ${resource.type} ${resource.physicalId}`
    if (told.has(key)) continue
    told.add(key)
    found.findings.push(finding(asked, unmanaged, resource, input))
  }
  const graded = found.findings.toSorted((a, b) => compareSeverity(a.severity, b.severity))
  const more = graded.slice(MOST_FINDINGS)
  const rest =
    more.length === 0
      ? []
      : [
          moreFinding(
            asked.check,
            {
              environment: place.environment.name,
              account: place.environment.account,
              region: place.region.region,
              type: 'AWS::CloudFormation::ResourceScan',
              physicalId: 'unmanaged',
            },
            more,
            input,
          ),
        ]
  return { ...found, findings: [...graded.slice(0, MOST_FINDINGS), ...rest] }
}

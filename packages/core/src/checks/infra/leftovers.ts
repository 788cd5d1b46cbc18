import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { InfraFacts } from '../../model/infra-facts.ts'
import type { Suppressed } from '../../severity/infra/rule.ts'
import { unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { count } from '../shared/words.ts'
import { leftOfDeleted } from './leftovers/deleted.ts'
import { liveStacks } from './leftovers/live-stacks.ts'
import { judgeOrphans } from './orphans/judge.ts'
import { countSuppressed } from './shared/coverage.ts'
import { onceEach } from './shared/finding.ts'
import {
  type InfraInput,
  type InfraSection,
  judgeInfra,
  projectTags,
  stackGlobs,
} from './shared/section.ts'
import { eachRegion, type Place, placeName } from './shared/walk.ts'

const ID = 'infra/leftovers'

interface Part {
  findings: Finding[]
  suppressed: Suppressed[]
  /** Why it could not be seen. */
  unseen?: { reason: string; permission?: string }
}

const ofDeleted = (place: Place, deprecated: boolean, input: InfraInput): Part => {
  const { deleted } = place.region
  if (!deleted.known) {
    const reason = `the deleted stacks could not be read: ${deleted.reason}`
    return { findings: [], suppressed: [], unseen: { ...deleted, reason } }
  }
  return leftOfDeleted(ID, place, deleted.value, deprecated, input)
}

const ofStacks = (place: Place, input: InfraInput): Part => {
  const { stacks } = place.region
  if (!stacks.known) {
    const reason = `the stacks could not be read: ${stacks.reason}`
    return { findings: [], suppressed: [], unseen: { ...stacks, reason } }
  }
  return { findings: liveStacks(ID, place, stacks.value, input), suppressed: [] }
}

const ofTags = (
  place: Place,
  section: InfraSection,
  told: Set<string>,
  input: InfraInput,
): Part => {
  const { scan } = place.region
  if (!scan.known) {
    const reason = `resources with the project’s tags are found by a resource scan: ${scan.reason}`
    return { findings: [], suppressed: [], unseen: { ...scan, reason } }
  }
  const project = { tags: projectTags(section), globs: stackGlobs(section) }
  return judgeOrphans(
    { check: ID, place, scan: scan.value, project, deprecated: true, told },
    input,
  )
}

const judge = (
  place: Place,
  section: InfraSection,
  told: Set<string>,
  input: InfraInput,
): Result[] => {
  const deprecated = input.standard.metadata.status === 'deprecated'
  const parts = [
    ofDeleted(place, deprecated, input),
    ...(deprecated ? [ofStacks(place, input), ofTags(place, section, told, input)] : []),
  ]
  // What a deleted stack kept may carry the project's tags as well.
  const findings = onceEach(parts.flatMap((part) => part.findings))
  const subject = placeName(place)
  const unseen = parts.flatMap((part) => part.unseen ?? [])
  const unknown = unseen.map((why) => unknownResult(ID, subject, why))
  if (unseen.length === parts.length && findings.length === 0) return unknown
  const things = count(findings.length, 'thing')
  return [
    {
      ...verdict(ID, subject, findings, {
        pass: deprecated ? 'Nothing is left' : 'Nothing is left of deleted stacks',
        fail: deprecated
          ? `${things} left of a deprecated project`
          : `${things} left of deleted stacks`,
      }),
      data: {
        left: findings.length,
        suppressed: countSuppressed(parts.flatMap(({ suppressed }) => suppressed)),
      },
    },
    ...unknown,
  ]
}

/** What deleted stacks left behind; of a deprecated project, everything that is still there. */
export const leftovers: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Nothing is left of deleted stacks and deprecated projects',
  why: 'What outlives its project costs money and is patched by nobody, and whoever finds it finds it open.',
  fix: 'Remove what is left, by the command that is given or in the console.',
  severity: 'high',
  permissions: ['cloudformation:ListStacks', 'cloudformation:ListStackResources'],
  blind:
    'CloudFormation knows deleted stacks for 90 days; what they left before that is found by its tags only.',
  whenDeprecated: true,
  run: (input) =>
    judgeInfra(ID, input, (section) => {
      const told = new Set<string>()
      return eachRegion(ID, input, (place) => judge(place, section, told, input))
    }),
}

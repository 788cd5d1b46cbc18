import type { CloudResource, Finding } from '../../../model/finding.ts'
import type {
  DeletedStackFacts,
  ResourceScanFacts,
  StackResource,
} from '../../../model/infra-facts.ts'
import { gradeOrphan } from '../../../severity/infra/index.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'
import { named } from '../../shared/words.ts'
import { heldBy, physicalIdOf } from '../orphans/sift.ts'
import { infraFinding } from '../shared/finding.ts'
import { titleOf } from '../shared/names.ts'
import type { InfraInput } from '../shared/section.ts'
import { CDK_METADATA } from '../shared/template-parts.ts'
import type { Place } from '../shared/walk.ts'
import { removal } from './removal.ts'

type Left = StackResource & { physicalId: string }

const TAKEN: Suppressed = {
  suppressed: 'infra/taken-over',
  reason: 'Another stack holds it now',
}
const GONE: Suppressed = {
  suppressed: 'infra/not-unmanaged',
  reason: 'A later resource scan finds it in no list of unmanaged resources: gone, or managed',
}

/** A scan from after the deletion that covers the type and does not have it. */
const isDisproved = (
  left: Left,
  { deleted }: DeletedStackFacts,
  scan: ResourceScanFacts | null,
): boolean => {
  if (scan === null || !(scan.finished > deleted) || !scan.types.includes(left.type)) return false
  return !scan.unmanaged.some(
    (one) =>
      one.type === left.type &&
      (physicalIdOf(one) === left.physicalId ||
        Object.values(one.identifier).some(
          (part) =>
            part !== '' && (left.physicalId.includes(part) || part.includes(left.physicalId)),
        )),
  )
}

const finding = (
  check: string,
  place: Place,
  stack: DeletedStackFacts,
  left: Left,
  deprecated: boolean,
  input: InfraInput,
): Finding => {
  const resource: CloudResource = {
    environment: place.environment.name,
    account: place.environment.account,
    region: place.region.region,
    type: left.type,
    physicalId: left.physicalId,
    stack: stack.name,
    logicalId: left.logicalId,
  }
  const { severity, rule } = gradeOrphan(left.type, null, {
    deprecated,
    environment: resource.environment,
  })
  const name = named(stack.name, 60)
  const failed = left.status === 'DELETE_FAILED'
  const why = left.statusReason === undefined ? '' : `: ${named(left.statusReason, 300)}`
  return infraFinding(
    {
      check,
      resource,
      stackId: stack.id,
      severity,
      rule,
      title: `${titleOf(resource)} is left of stack ${name}, which was deleted`,
      expected: 'gone with its stack, or managed by another',
      actual: failed
        ? `could not be deleted${why}`
        : `kept when ${name} was deleted on ${stack.deleted.slice(0, 10)}`,
      fix: `${removal(resource)}${deprecated ? '' : ', or import it into a stack'}.`,
    },
    input,
  )
}

/**
 * What deleted stacks left behind. What another of the known stacks holds by now is none of it, nor
 * what a later scan shows to be gone or managed.
 */
export const leftOfDeleted = (
  check: string,
  place: Place,
  deleted: readonly DeletedStackFacts[],
  deprecated: boolean,
  input: InfraInput,
): { findings: Finding[]; suppressed: Suppressed[] } => {
  const { stacks, scan } = place.region
  const held = heldBy(stacks.known ? stacks.value : [])
  const suppressed: Suppressed[] = []
  const findings = new Map<string, Finding>()
  for (const stack of deleted) {
    for (const left of stack.left) {
      const { physicalId, type } = left
      if (physicalId === null || type === CDK_METADATA) continue
      const one: Left = { ...left, physicalId }
      if (held.has(physicalId)) suppressed.push(TAKEN)
      else if (isDisproved(one, stack, scan.known ? scan.value : null)) suppressed.push(GONE)
      else {
        const said = finding(check, place, stack, one, deprecated, input)
        // A stack that was made and deleted again kept the same resource twice.
        if (!findings.has(said.fingerprint)) findings.set(said.fingerprint, said)
      }
    }
  }
  return { findings: [...findings.values()], suppressed }
}

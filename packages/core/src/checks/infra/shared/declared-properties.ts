import type { EnvironmentFacts, ResourceDrift, StackFacts } from '../../../model/infra-facts.ts'
import { isTable, type Table } from '../../../settings/entries.ts'
import { resolve, scopeOf } from './resolve.ts'
import { tableAt } from './template-parts.ts'

/** What a stack declares of one resource. */
export interface Declared {
  stack: StackFacts
  logicalId: string
  physicalId: string
  type: string
  /** Functions worked out as far as can be. */
  properties: Table
  /** false: neither a comparison nor the template says what is declared of it. */
  said: boolean
  /** CloudFormation compared these properties with the resource. */
  compared: boolean
}

const driftsOf = ({ detection }: StackFacts): Map<string, ResourceDrift> =>
  new Map((detection.known ? detection.value.resources : []).map((one) => [one.logicalId, one]))

const isCompared = (drift: ResourceDrift | undefined): boolean =>
  drift?.status === 'IN_SYNC' || drift?.status === 'MODIFIED'

/**
 * What a stack declares, resource by resource: as CloudFormation itself works it out where it did,
 * else as the template says. Resources that were never made are left out.
 */
const declaredOf = (stack: StackFacts, account: string): Declared[] => {
  const drifts = driftsOf(stack)
  const scope = scopeOf(stack, account)
  const resources = tableAt(stack.template.known ? stack.template.value.body : null, 'Resources')
  const physical = new Map(
    (stack.resources.known ? stack.resources.value : []).map((one) => [one.logicalId, one]),
  )
  const names = new Set([...Object.keys(resources), ...physical.keys(), ...drifts.keys()])
  return [...names].flatMap((logicalId): Declared[] => {
    const drift = drifts.get(logicalId)
    const template = Object.hasOwn(resources, logicalId) ? tableAt(resources, logicalId) : {}
    const known = physical.get(logicalId)
    const physicalId = drift?.physicalId ?? known?.physicalId ?? null
    const type = drift?.type ?? known?.type ?? template.Type
    if (physicalId === null || typeof type !== 'string') return []
    const written = resolve(tableAt(template, 'Properties'), scope)
    return [
      {
        stack,
        logicalId,
        physicalId,
        type,
        properties: isTable(drift?.expected) ? drift.expected : isTable(written) ? written : {},
        said: isTable(drift?.expected) || Object.hasOwn(resources, logicalId),
        compared: isCompared(drift) && isTable(drift?.expected),
      },
    ]
  })
}

/** Everything that the known stacks of an environment declare. */
export const declaredIn = ({ regions, account }: EnvironmentFacts): Declared[] =>
  regions.flatMap(({ stacks }) =>
    stacks.known ? stacks.value.flatMap((stack) => declaredOf(stack, account)) : [],
  )

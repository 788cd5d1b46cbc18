import type { Json } from '../../../model/finding.ts'
import type { LiveResource, PropertyDifference } from '../../../model/infra-facts.ts'
import { propertyIn } from '../../../settings/entries.ts'
import { isSame } from '../../../severity/infra/index.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'
import type { Attachments } from '../shared/attachments.ts'
import type { Declared } from '../shared/declared-properties.ts'
import { differencesBetween } from '../shared/differences.ts'
import { isUnresolved } from '../shared/resolve.ts'
import { type Watched, watchedFor } from './watched.ts'

/** What a live resource has of one watched property that nobody declares. */
export interface Undeclared {
  watched: Watched
  property: string
  differences: PropertyDifference[]
  suppressed: Suppressed[]
}

const ELSEWHERE: Suppressed = {
  suppressed: 'infra/attached-elsewhere',
  reason: 'Another resource of the stacks declares it',
}
const DEFAULT: Suppressed = {
  suppressed: 'infra/aws-default',
  reason: 'AWS sets it of its own accord where nothing is declared',
}
const UNRESOLVED: Suppressed = {
  suppressed: 'infra/unresolved-key',
  reason: 'The declared key is an alias or a reference that only AWS can follow',
}

/** The last part of a key's ARN; null for an alias, which may stand for any key. */
const keyId = (value: Json): string | null => {
  if (typeof value !== 'string' || /(^|:)alias\//.test(value)) return null
  return value.split('/').at(-1)?.toLowerCase() ?? null
}

type Part = Omit<Undeclared, 'watched' | 'property'>

const nothing: Part = { differences: [], suppressed: [] }

/** CloudFormation never compares the key that a resource is encrypted with. */
const ofKey = (path: string, declared: Json, live: Json): Part => {
  if (declared === null || live === null || isSame(declared, live)) return nothing
  const [before, now] = [isUnresolved(declared) ? null : keyId(declared), keyId(live)]
  if (before === null || now === null) return { differences: [], suppressed: [UNRESOLVED] }
  if (before === now) return nothing
  return {
    differences: [{ path, kind: 'NOT_EQUAL', expected: declared, actual: live }],
    suppressed: [],
  }
}

/** What nobody declares is on, or off, as AWS has it from the start. */
const ofSwitch = (watched: Watched, path: string, declared: Json, live: Json): Part => {
  if (declared !== null || live === null || watched.isDefault?.(live)) return nothing
  return {
    differences: [{ path, kind: 'NOT_EQUAL', expected: live !== true, actual: live }],
    suppressed: [],
  }
}

const ofEntries = (
  watched: Watched,
  property: string,
  live: LiveResource,
  declared: Json,
  attachments: Attachments,
): Part => {
  const suppressed: Suppressed[] = []
  // Which entries the reference brings only AWS knows.
  if (declared !== null && !Array.isArray(declared)) return nothing
  const own = declared ?? []
  const opaque = own.filter(isUnresolved)
  const found = differencesBetween(
    own,
    propertyIn(live.properties, property),
    undefined,
    `/${property}`,
  )
  const added = found.filter(({ kind, actual }) => kind === 'ADD' && actual !== null)
  const differences = added.flatMap((difference): PropertyDifference[] =>
    // A list that is not declared at all differs as a whole.
    Array.isArray(difference.actual) && difference.path === `/${property}`
      ? difference.actual.map((actual, at) => ({
          ...difference,
          path: `/${property}/${at}`,
          actual,
        }))
      : [difference],
  )
  const left = differences.filter(({ actual }) => {
    if (attachments.declares(live.physicalId, property, actual)) suppressed.push(ELSEWHERE)
    else if (own.length === 0 && watched.isDefault?.(actual)) suppressed.push(DEFAULT)
    else return true
    return false
  })
  // As many as there are references may be what these come to.
  const told = left.slice(opaque.length)
  for (const _ of left.slice(0, opaque.length)) suppressed.push(UNRESOLVED)
  return { differences: told, suppressed }
}

const ofDocument = (
  watched: Watched,
  property: string,
  live: LiveResource,
  declared: Json,
  attachments: Attachments,
): Part => {
  const actual = propertyIn(live.properties, property)
  // What is declared CloudFormation compares, and with its functions worked out.
  if (actual === null || declared !== null) return nothing
  if (watched.isDefault?.(actual)) return { differences: [], suppressed: [DEFAULT] }
  if (attachments.hasPolicy(live.physicalId)) return { differences: [], suppressed: [ELSEWHERE] }
  return {
    differences: [{ path: `/${property}`, kind: 'ADD', expected: null, actual }],
    suppressed: [],
  }
}

/**
 * What a live resource has more than anybody declares, of what is watched. What its stack declares
 * and CloudFormation compares is left to it.
 *
 * @param declared what the stack says of the resource; its properties are empty where the template
 *   has nothing of that type
 */
export const undeclaredOf = (
  live: LiveResource,
  declared: Pick<Declared, 'properties' | 'compared'>,
  attachments: Attachments,
): Undeclared[] =>
  Object.keys(live.properties).flatMap((property): Undeclared[] => {
    const watched = watchedFor(live.type, property)
    if (watched === undefined) return []
    const said = propertyIn(declared.properties, property)
    if (watched.kind === 'key') {
      const part = ofKey(`/${property}`, said, propertyIn(live.properties, property))
      return [{ watched, property, ...part }]
    }
    if (said !== null && declared.compared) return []
    if (watched.kind === 'switch') {
      const part = ofSwitch(watched, `/${property}`, said, propertyIn(live.properties, property))
      return [{ watched, property, ...part }]
    }
    const of = watched.kind === 'entries' ? ofEntries : ofDocument
    return [{ watched, property, ...of(watched, property, live, said, attachments) }]
  })

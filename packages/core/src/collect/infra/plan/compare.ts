import type { Json } from '../../../model/finding.ts'
import type { PropertyDifference } from '../../../model/infra-facts.ts'
import { isTable, propertyIn, valueIn } from '../../../settings/entries.ts'
import { isNoise, isNothing, meaning } from './noise.ts'

/** A name as a part of a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901 */
const part = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** Blocks that are sets even where there is one: an entry that changed is another entry. */
const SETS: ReadonlySet<string> = new Set(
  `ingress egress grant route attribute setting parameter inline_policy ebs_block_device
  ephemeral_block_device tag principal`.split(/\s+/),
)

const MAX_DEPTH = 30

/** Whether this, or something in it, is known after apply only. */
const isUnknown = (marks: Json): boolean =>
  marks === true ||
  (typeof marks === 'object' && marks !== null && Object.values(marks).some(isUnknown))

const below = (marks: Json, key: string): Json => {
  if (Array.isArray(marks)) return marks[Number(key)] ?? false
  return valueIn(marks, key) ?? false
}

const kindOf = (expected: Json, actual: Json): PropertyDifference['kind'] =>
  isNothing(expected) ? 'ADD' : isNothing(actual) ? 'REMOVE' : 'NOT_EQUAL'

/**
 * Entries that are on one side only. The plan does not say which lists are sets; it writes the same
 * set in the same order, so that the same entries in another order are a list that was put in another
 * order.
 */
const entries = (expected: Json[], actual: Json[], path: string): PropertyDifference[] => {
  const left = new Map<string, number[]>()
  for (const [at, item] of actual.entries()) {
    const text = meaning(item)
    const places = left.get(text)
    if (places) places.push(at)
    else left.set(text, [at])
  }
  const gone = expected.flatMap((item, at): PropertyDifference[] => {
    if (left.get(meaning(item))?.shift() !== undefined) return []
    return [{ path: `${path}/${at}`, kind: 'REMOVE', expected: item, actual: null }]
  })
  const come = [...left.values()]
    .flat()
    .sort((a, b) => a - b)
    .map((at): PropertyDifference => {
      return { path: `${path}/${at}`, kind: 'ADD', expected: null, actual: actual[at] ?? null }
    })
  return gone.length + come.length > 0
    ? [...gone, ...come]
    : [{ path, kind: 'NOT_EQUAL', expected, actual }]
}

/** A block that may stand once at most is a list of one. */
const isSingleBlock = (name: string, expected: Json[], actual: Json[]): boolean =>
  !SETS.has(name) &&
  expected.length === 1 &&
  actual.length === 1 &&
  isTable(expected[0] ?? null) &&
  isTable(actual[0] ?? null)

const compare = (
  expected: Json,
  actual: Json,
  unknown: Json,
  [path, name]: [path: string, name: string],
  depth: number,
): PropertyDifference[] => {
  if (unknown === true || meaning(expected) === meaning(actual)) return []
  const step = (key: string, left: Json, right: Json) =>
    compare(left, right, below(unknown, key), [`${path}/${part(key)}`, key], depth - 1)
  if (depth > 0 && Array.isArray(expected) && Array.isArray(actual)) {
    if (isSingleBlock(name, expected, actual)) {
      return step('0', expected[0] ?? null, actual[0] ?? null)
    }
    // What of a set is not known yet cannot be told from what is gone.
    return isUnknown(unknown) ? [] : entries(expected, actual, path)
  }
  if (depth > 0 && isTable(expected) && isTable(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)])
    return [...keys].flatMap((key) => step(key, propertyIn(expected, key), propertyIn(actual, key)))
  }
  if (isUnknown(unknown)) return []
  return [{ path, kind: kindOf(expected, actual), expected, actual }]
}

/**
 * What differs between two states of a resource, as JSON pointers to its attributes: entries of lists
 * that are on one side only, everything else at the deepest name.
 * @param unknown tree of `true` where `expected` is known after apply only
 */
export const compareResources = (
  expected: Json,
  actual: Json,
  unknown: Json = false,
): PropertyDifference[] => {
  const names = new Set([
    ...(isTable(expected) ? Object.keys(expected) : []),
    ...(isTable(actual) ? Object.keys(actual) : []),
  ])
  return [...names]
    .filter((name) => !isNoise(name))
    .flatMap((name) =>
      compare(
        propertyIn(expected, name),
        propertyIn(actual, name),
        below(unknown, name),
        [`/${part(name)}`, name],
        MAX_DEPTH,
      ),
    )
}

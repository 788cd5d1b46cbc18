import type { Json } from '../../../model/finding.ts'
import type { PropertyDifference } from '../../../model/infra-facts.ts'
import { isTable, propertyIn, type Table } from '../../../settings/entries.ts'
import { isSame } from '../../../severity/infra/index.ts'

/** Whether two values at a path mean the same. */
export type Same = (expected: Json, actual: Json, path: string) => boolean

const sameValue: Same = (expected, actual, path) => isSame(expected, actual, undefined, path)

/** A name as a part of a JSON pointer. https://www.rfc-editor.org/rfc/rfc6901 */
const part = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const MAX_DEPTH = 20

/** `{ Ref: … }` is one value: what stands in it is no property. */
const isFunction = (table: Table): boolean => {
  const keys = Object.keys(table)
  return keys.length === 1 && /^(Ref$|Fn::)/.test(keys[0] ?? '')
}

const kindOf = (expected: Json, actual: Json): PropertyDifference['kind'] =>
  expected === null ? 'ADD' : actual === null ? 'REMOVE' : 'NOT_EQUAL'

/** Entries that only one side has, each at its own place. */
const ofLists = (
  expected: Json[],
  actual: Json[],
  path: string,
  same: Same,
): PropertyDifference[] => {
  const left = actual.map((value, at) => ({ value, at }))
  const gone: PropertyDifference[] = []
  for (const [at, entry] of expected.entries()) {
    const found = left.findIndex(({ value }) => same(entry, value, path))
    if (found >= 0) left.splice(found, 1)
    else gone.push({ path: `${path}/${at}`, kind: 'REMOVE', expected: entry, actual: null })
  }
  return [
    ...gone,
    ...left.map(({ value, at }): PropertyDifference => {
      return { path: `${path}/${at}`, kind: 'ADD', expected: null, actual: value }
    }),
  ]
}

/**
 * What differs between two values, property by property: entries of lists that are on one side only
 * as added or removed, everything else at the deepest name.
 *
 * @param same how values are compared; by what they mean to AWS where not given
 */
export const differencesBetween = (
  expected: Json,
  actual: Json,
  same: Same = sameValue,
  path = '',
  depth = MAX_DEPTH,
): PropertyDifference[] => {
  if (same(expected, actual, path)) return []
  if (depth > 0 && Array.isArray(expected) && Array.isArray(actual)) {
    const found = ofLists(expected, actual, path, same)
    // The same entries in another order: as a whole they still differ.
    if (found.length > 0) return found
  }
  if (
    depth > 0 &&
    isTable(expected) &&
    isTable(actual) &&
    !isFunction(expected) &&
    !isFunction(actual)
  ) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)])
    return [...names].flatMap((name) =>
      differencesBetween(
        propertyIn(expected, name),
        propertyIn(actual, name),
        same,
        `${path}/${part(name)}`,
        depth - 1,
      ),
    )
  }
  return [{ path, kind: kindOf(expected, actual), expected, actual }]
}

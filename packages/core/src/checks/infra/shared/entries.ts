import type { Json } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import type { PropertyDifference } from '../../../model/infra-facts.ts'
import { own } from '../../../model/shape.ts'
import { isTable, propertyIn } from '../../../settings/entries.ts'
import type { Sides } from '../../../severity/infra/rule.ts'

/** Where a difference stands: a property, or an entry of a list that is told by what it holds. */
export interface DifferencePlace {
  /** Without indices: `/SecurityGroupIngress/1f3a90c2`, `/Tags/owner`, `/PubliclyAccessible`. */
  identity: string
  /** The property for people: `SecurityGroupIngress`, `VersioningConfiguration/Status`. */
  property: string
  /** What is left of the path inside the entry: `/CidrIp`; '' for the whole value. */
  rest: string
}

/** What tells entries of some lists apart for those who write them. */
const NAMES = ['PolicyName', 'Key'] as const

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isTable(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  )
}

const PLAIN = /^[\w:./@+=-]{1,120}$/

/** A short name of an entry that does not depend on its place in the list. */
const entryName = (entry: Json): string => {
  if (typeof entry === 'string' && PLAIN.test(entry)) return entry
  if (isTable(entry)) {
    for (const key of NAMES) {
      const name = own(entry, key)
      if (typeof name === 'string' && PLAIN.test(name)) return name
    }
  }
  return fingerprint('entry', JSON.stringify(sorted(entry))).slice(0, 8)
}

const step = (value: Json, part: string): Json => {
  if (Array.isArray(value)) return /^\d+$/.test(part) ? (value[Number(part)] ?? null) : null
  return propertyIn(value, part)
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The list's own value on both sides, step by step, until an index is met. */
const firstIndex = (
  parts: readonly string[],
  whole: Sides,
): { at: number; sides: Sides } | null => {
  let { expected, actual } = whole
  for (const [at, part] of parts.entries()) {
    const isList = Array.isArray(expected) || Array.isArray(actual)
    const isUnknown = expected === null && actual === null
    if (/^\d+$/.test(part) && (isList || isUnknown)) return { at, sides: { expected, actual } }
    expected = step(expected, unescaped(part))
    actual = step(actual, unescaped(part))
  }
  return null
}

/** Where a difference of a resource stands, in a way that survives another order of its lists. */
export const placeOfDifference = (
  { path, kind, expected, actual }: PropertyDifference,
  whole: Sides,
): DifferencePlace => {
  const parts = path.split('/').slice(1)
  const found = firstIndex(parts, whole)
  if (found === null) return { identity: path, property: parts.join('/'), rest: '' }
  const list = parts.slice(0, found.at)
  const index = parts[found.at] ?? ''
  const rest = parts.slice(found.at + 1)
  const side = kind === 'ADD' && rest.length === 0 ? found.sides.actual : found.sides.expected
  const own = kind === 'ADD' ? actual : expected
  const entry = step(side, index) ?? own
  const name = entryName(rest.length === 0 ? (own ?? entry) : entry)
  return {
    identity: `/${[...list, name].join('/')}`,
    property: list.join('/'),
    rest: rest.length === 0 ? '' : `/${rest.join('/')}`,
  }
}

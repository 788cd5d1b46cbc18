import type { Json } from '../../model/finding.ts'
import { isTable } from '../../settings/entries.ts'

/** Parts of a JSON pointer. https://www.rfc-editor.org/rfc/rfc6901 */
export const parsePointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(pointer.startsWith('/') || pointer === '' ? 1 : 0)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

export const isIndex = (part: string): boolean => /^\d+$/.test(part)

const LOOKS_LIKE_JSON = /^\s*[{[]/
const parsed = new Map<string, Json>()
/** The same policy is looked at once for each difference in it. */
const MOST_PARSED = 256

/** A document that is written as a string (policies often are), parsed; anything else as it is. */
export const document = (value: Json): Json => {
  if (typeof value !== 'string' || !LOOKS_LIKE_JSON.test(value)) return value
  const known = parsed.get(value)
  if (known !== undefined) return known
  let result: Json = value
  try {
    result = JSON.parse(value) as Json
  } catch {
    // It is text that only begins like a document.
  }
  if (parsed.size >= MOST_PARSED) parsed.clear()
  parsed.set(value, result)
  return result
}

/** Where a list may be written as its only entry, the entry is at index 0. */
const step = (value: Json, part: string): Json => {
  const at = document(value)
  if (Array.isArray(at)) return isIndex(part) ? (at[Number(part)] ?? null) : null
  if (isTable(at) && Object.hasOwn(at, part)) return at[part] ?? null
  return part === '0' ? at : null
}

/** The value at a path; null where there is none. */
export const valueAt = (root: Json, path: readonly string[]): Json =>
  document(path.reduce<Json>(step, root))

/** All values that a glob of a path fits, in order; absent ones are left out. */
export const collect = (root: Json, glob: readonly string[]): Json[] => {
  const value = document(root)
  if (value === null) return []
  const [part, ...rest] = glob
  if (part === undefined) return [value]
  if (part === '*') {
    return Array.isArray(value)
      ? value.flatMap((entry) => collect(entry, rest))
      : collect(value, rest)
  }
  return isTable(value) && Object.hasOwn(value, part) ? collect(value[part] ?? null, rest) : []
}

/** Properties that hold one value, for a difference whose resource is not known as a whole. */
export const wrap = (path: readonly string[], value: Json): Json =>
  path.reduceRight<Json>((inner, part) => {
    if (inner === null) return null
    if (!isIndex(part)) return Object.fromEntries([[part, inner]])
    return [...Array<Json>(Math.min(Number(part), 1000)).fill(null), inner]
  }, value)

import type { Json } from '../../../model/finding.ts'
import type { Template } from '../../../model/infra-facts.ts'
import { isTable } from '../../../settings/entries.ts'
import { isSame } from '../../../severity/infra/index.ts'
import type { Same } from '../shared/differences.ts'

/**
 * GetTemplate replaces what is beyond ASCII by `?`, one or several for a character: both sides are
 * read as if they came from it.
 */
const plain = (value: Json): Json => {
  if (typeof value === 'string') {
    return value.replace(/(?:[^\0-\x7f]|\?)+/g, '?')
  }
  if (Array.isArray(value)) return value.map(plain)
  if (!isTable(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [plain(key) as string, plain(item)]),
  )
}

/** How values of two templates are compared: where one lost characters on the way, without them. */
export const sameIn = (declared: Template, live: Template): Same =>
  declared.exact && live.exact
    ? (expected, actual, path) => isSame(expected, actual, undefined, path)
    : (expected, actual, path) => isSame(plain(expected), plain(actual), undefined, path)

/** The hash of what the CDK packed: https://docs.aws.amazon.com/cdk/v2/guide/assets.html */
const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

const withoutHashes = (value: Json): Json => {
  if (typeof value === 'string') return value.replace(HASH, '#')
  if (Array.isArray(value)) return value.map(withoutHashes)
  if (!isTable(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutHashes(item)]))
}

/** Whether two values differ in nothing but the hash of an asset. */
export const isOnlyHash = (expected: Json, actual: Json): boolean =>
  isSame(withoutHashes(expected), withoutHashes(actual))

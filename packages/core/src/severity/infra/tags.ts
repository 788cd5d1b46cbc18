import type { Json } from '../../model/finding.ts'
import { isTable } from '../../settings/entries.ts'
import { parsePointer } from './pointer.ts'
import type { Difference } from './rule.ts'

const tableOf = (value: Json) => (isTable(value) ? value : {})

const isTagPath = (path: string): boolean =>
  /^\/(Tags|TagList|HostedZoneTags|UserPoolTags|FileSystemTags)(\/|$)/.test(path)

/** Tags as key and value, from `[{ Key, Value }]` or `{ key: value }`; null: no tags at all. */
const tagsOf = (value: Json): Map<string, string> => {
  const entries = Array.isArray(value) ? value : [value]
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      if (!isTable(entry)) return []
      if (typeof entry.Key === 'string') return [[entry.Key, String(entry.Value ?? '')]]
      return Object.entries(entry).map(([key, inner]) => [key, String(inner)])
    }),
  )
}

/** The tags that a difference is about, on each side. */
const tagsIn = (difference: Difference) => {
  const { expected, actual, whole } = difference
  const [list = '', at] = parsePointer(difference.path)
  const read = (value: Json, side: Json): Map<string, string> => {
    if (at === undefined || isTable(value)) return tagsOf(value)
    if (value === null) return new Map()
    const tags = tableOf(side)[list] ?? null
    if (!Array.isArray(tags)) return new Map([[at, String(value)]])
    return tagsOf([tags[Number(at)] ?? null])
  }
  return {
    expected: read(expected, whole.expected),
    actual: read(actual, whole.actual),
    /** The type shows no tags, whatever it has. */
    isSilent: tagsOf(tableOf(whole.actual)[list] ?? null).size === 0,
  }
}

const keysThatDiffer = (a: Map<string, string>, b: Map<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key))

/** The stack set the tag on the resource, or the type shows no tags at all. */
export const isStackTag = (difference: Difference): boolean => {
  const { stackTags } = difference
  if (stackTags === undefined || !isTagPath(difference.path)) return false
  const { expected, actual, isSilent } = tagsIn(difference)
  const keys = keysThatDiffer(expected, actual)
  return (
    keys.length > 0 &&
    keys.every((key) => {
      if (!Object.hasOwn(stackTags, key)) return false
      const isBrought = !expected.has(key) && actual.get(key) === stackTags[key]
      return isBrought || (isSilent && !actual.has(key))
    })
  )
}

/** Only AWS sets tags that begin so. */
export const isAwsTag = (difference: Difference): boolean => {
  if (!isTagPath(difference.path)) return false
  const { expected, actual } = tagsIn(difference)
  const keys = keysThatDiffer(expected, actual)
  return keys.length > 0 && keys.every((key) => key.toLowerCase().startsWith('aws:'))
}

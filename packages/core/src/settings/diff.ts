import type { Json } from '../model/finding.ts'
import { own } from '../model/shape.ts'
import { entriesByKey, isTable, isTableList, type Table } from './entries.ts'
import { joinPath, type Segments } from './setting-path.ts'

/** One setting that differs. A side is undefined where the file does not say it. */
export interface SettingChange {
  /** Dotted; keys with other characters are quoted; list entries by natural key or index. */
  path: string
  segments: Segments
  before: Json | undefined
  after: Json | undefined
}

/** Lists in which the order says something: later wins, or it is a command line. */
const ORDERED = new Set([
  'args',
  'command',
  'commands',
  'cmd',
  'entry',
  'entrypoint',
  'extends',
  'rulesets',
  'registries',
  'script',
  'scripts',
])

const canonical = (value: Json): string =>
  JSON.stringify(value, (_, item: Json) => {
    if (!isTable(item)) return item
    const sorted: Table = Object.create(null)
    for (const key of Object.keys(item).sort()) sorted[key] = item[key] ?? null
    return sorted
  })

/** Whether two values say the same; the order of keys never matters, that of lists by `ordered`. */
export const sameJson = (
  before: Json | undefined,
  after: Json | undefined,
  ordered = true,
): boolean => {
  if (before === after) return true
  if (before === undefined || after === undefined) return false
  if (typeof before !== 'object' || typeof after !== 'object') return false
  if (!ordered && Array.isArray(before) && Array.isArray(after)) {
    const left = before.map(canonical).sort()
    const right = after.map(canonical).sort()
    return left.length === right.length && left.every((item, index) => item === right[index])
  }
  return canonical(before) === canonical(after)
}

const entryList = (value: Json | undefined): Table[] | null => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
  return isTableList(value) ? value : null
}

const walk = (
  segments: string[],
  before: Json | undefined,
  after: Json | undefined,
  whole: (segments: Segments) => boolean,
  found: SettingChange[],
): void => {
  if (before === after) return
  if (segments.length === 0 || !whole(segments)) {
    if (isTable(before) && isTable(after)) {
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const left = own(before, key)
        const right = own(after, key)
        walk([...segments, key], left, right, whole, found)
      }
      return
    }
    const left = entryList(before)
    const right = entryList(after)
    if (left && right && left.length + right.length > 0) {
      const entries = entriesByKey(left, right)
      for (const key of new Set([...entries.before.keys(), ...entries.after.keys()])) {
        walk([...segments, key], entries.before.get(key), entries.after.get(key), whole, found)
      }
      return
    }
  }
  if (sameJson(before, after, ORDERED.has(segments.at(-1) ?? ''))) return
  found.push({ path: joinPath(segments), segments, before, after })
}

/**
 * The settings that differ between two parsed files, in the order of the file. Tables are compared
 * key by key, lists of tables entry by entry, other lists as one value, without regard to order
 * unless the order says something. A table that is on one side only is one change.
 *
 * @param whole paths for which the value is compared as one, whatever it is
 * @param at where in the file the two values stand, for values below the root
 */
export const diffSettings = (
  before: Json | undefined,
  after: Json | undefined,
  whole: (segments: Segments) => boolean = () => false,
  at: Segments = [],
): SettingChange[] => {
  const found: SettingChange[] = []
  if (at.length > 0) walk([...at], before, after, whole, found)
  else walk([], before ?? Object.create(null), after ?? Object.create(null), whole, found)
  return found
}

/** A change of a whole table or list of tables, told as the changes of what is in it. */
export const expandChange = (
  change: SettingChange,
  whole: (segments: Segments) => boolean = () => false,
): SettingChange[] => {
  const { segments } = change
  const empty = (): Json => (isTable(change.before ?? change.after) ? Object.create(null) : [])
  const found: SettingChange[] = []
  walk(
    [...segments],
    change.before ?? empty(),
    change.after ?? empty(),
    (inner) => inner.length > segments.length && whole(inner),
    found,
  )
  return found
}

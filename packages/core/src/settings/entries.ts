import type { Json } from '../model/finding.ts'
import { isRecord, own } from '../model/shape.ts'

export type Table = { [key: string]: Json }

/** What tells the entries of a list of tables apart, best first. */
const NATURAL_KEYS: readonly (readonly string[])[] = [
  ['id'],
  ['check', 'subject', 'file'],
  ['check', 'subject'],
  ['check'],
  ['name'],
  ['key'],
  ['pattern'],
  ['package-ecosystem', 'directory'],
  ['actor_type', 'actor_id'],
  ['actor_type'],
  ['repo'],
  ['repository'],
  ['rule'],
  ['files'],
  ['extensions'],
  ['path'],
  ['module'],
  ['includes'],
  ['description'],
]

export const isTable = (value: Json | undefined): value is Table => isRecord(value)

/** What tables say down a way of keys; undefined where one does not say it, or is no table. */
export const valueIn = (value: Json | undefined, ...keys: string[]): Json | undefined =>
  keys.reduce<Json | undefined>((at, key) => (isTable(at) ? own(at, key) : undefined), value)

/** A property of what a cloud's API or a tool says of a resource: there, absent and null are one. */
export const propertyIn = (value: Json, name: string): Json => valueIn(value, name) ?? null

/** Whether every entry is a table: such a list is compared entry by entry. */
export const isTableList = (value: Json | undefined): value is Table[] =>
  Array.isArray(value) && value.length > 0 && value.every(isTable)

const keyValue = (value: Json | undefined): string | null => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
    return value.join(',')
  }
  return null
}

const label = (entry: Table, keys: readonly string[]): string | null => {
  const parts: string[] = []
  for (const key of keys) {
    const part = keyValue(own(entry, key))
    if (part === null) return null
    parts.push(part)
  }
  return parts.join(' ')
}

const labels = (list: Table[], keys: readonly string[]): string[] | null => {
  const found = new Set<string>()
  for (const entry of list) {
    const text = label(entry, keys)
    if (text === null || found.has(text)) return null
    found.add(text)
  }
  return [...found]
}

/** The entries of both lists by the natural key that tells them apart in both, else by index. */
export const entriesByKey = (
  before: Table[],
  after: Table[],
): { before: Map<string, Table>; after: Map<string, Table> } => {
  for (const keys of NATURAL_KEYS) {
    const left = labels(before, keys)
    const right = left && labels(after, keys)
    if (left && right) return { before: zip(left, before), after: zip(right, after) }
  }
  const indexes = (list: Table[]): string[] => list.map((_, index) => String(index))
  return { before: zip(indexes(before), before), after: zip(indexes(after), after) }
}

const zip = (keys: string[], entries: Table[]): Map<string, Table> => {
  const map = new Map<string, Table>()
  for (const [index, entry] of entries.entries()) map.set(keys[index] ?? String(index), entry)
  return map
}

/** The position of the entry that `segment` names: by any natural key, else by index; or -1. */
export const entryIndex = (list: readonly Json[], segment: string): number => {
  for (const keys of NATURAL_KEYS) {
    const found = list.findIndex((entry) => isTable(entry) && label(entry, keys) === segment)
    if (found !== -1) return found
  }
  return /^\d{1,9}$/.test(segment) && Number(segment) < list.length ? Number(segment) : -1
}

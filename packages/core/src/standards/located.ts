import type { Json } from '../model/finding.ts'
import type { Place } from '../model/standard.ts'
import { joinPath } from '../settings/setting-path.ts'

/**
 * A declaration as it was written: values with the place of each, whichever language they came
 * from. Validation, synonyms and merging work on this form, so that every problem and every
 * effective value can name its file, line and column. Tables are Maps: keys are the repository's
 * own words, and `__proto__` is a key like any other.
 */
export type Located = LocatedTable | LocatedList | LocatedScalar

export interface LocatedTable {
  kind: 'table'
  place: Place
  entries: Map<string, Entry>
}

export interface LocatedList {
  kind: 'list'
  place: Place
  items: Located[]
}

export interface LocatedScalar {
  kind: 'scalar'
  place: Place
  value: null | boolean | number | string
  /** A TOML date or time; `value` holds it as an ISO string. */
  date?: true
}

/** One key of a table; `place` is the key's own, the value's stands in `node`. */
export interface Entry {
  place: Place
  node: Located
}

/** What stands at a path of table keys, or undefined. */
export const at = (root: Located, path: readonly string[]): Entry | undefined => {
  let entry: Entry | undefined = { place: root.place, node: root }
  for (const key of path) {
    entry = entry?.node.kind === 'table' ? entry.node.entries.get(key) : undefined
  }
  return entry
}

/** The plain value. Tables have no prototype, so hostile keys are only keys. */
export const toJson = (node: Located): Json => {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toJson)
  const table: { [key: string]: Json } = Object.create(null)
  for (const [key, entry] of node.entries) table[key] = toJson(entry.node)
  return table
}

/** A key path as one text: `code.linting.eslint`, `drift.exempt.0.check`. */
export const dotted = (path: readonly (string | number)[]): string => joinPath(path.map(String))

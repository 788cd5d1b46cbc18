import type { Origin, Table } from '../model/standard.ts'
import { dotted, type Located, type LocatedTable, toJson } from './located.ts'

/*
 * How files of one standard become one, the later one winning:
 * - tables are merged key by key, at every depth;
 * - lists and single values are replaced;
 * - `rules` and `require` under `[code]` are replaced as a whole, as check-my-toolkit does: a
 *   stricter set of rules is not meant to be mixed with a laxer one;
 * - the lists under `[drift]` are put one after the other: an exemption of the repository does not
 *   take back one of its ruleset;
 * - `[infra]` and `[monorepo]` are merged like the rest (check-my-toolkit replaces them whole), so
 *   that a local `[infra.accounts]` adds an account without repeating the stacks;
 * - `[extends]` is not inherited: it says what a file itself builds on.
 */

const isWhole = (path: readonly string[]): boolean =>
  path[0] === 'code' && (path.at(-1) === 'rules' || path.at(-1) === 'require')

const isJoined = (path: readonly string[]): boolean => path[0] === 'drift' && path.length === 2

const mergeTables = (
  base: LocatedTable,
  over: LocatedTable,
  path: readonly string[],
): LocatedTable => {
  const entries = new Map(base.entries)
  for (const [key, entry] of over.entries) {
    const inherited = entries.get(key)
    const here = [...path, key]
    entries.set(
      key,
      inherited === undefined
        ? entry
        : { place: entry.place, node: mergeNodes(inherited.node, entry.node, here) },
    )
  }
  return { kind: 'table', place: over.place, entries }
}

const mergeNodes = (base: Located, over: Located, path: readonly string[]): Located => {
  if (base.kind === 'table' && over.kind === 'table' && !isWhole(path)) {
    return mergeTables(base, over, path)
  }
  if (base.kind === 'list' && over.kind === 'list' && isJoined(path)) {
    return { kind: 'list', place: over.place, items: [...base.items, ...over.items] }
  }
  return over
}

const withoutExtends = (layer: LocatedTable): LocatedTable => {
  if (!layer.entries.has('extends')) return layer
  const entries = new Map(layer.entries)
  entries.delete('extends')
  return { ...layer, entries }
}

const EMPTY: LocatedTable = { kind: 'table', place: { file: '' }, entries: new Map() }

const mergeAll = (layers: readonly LocatedTable[]): LocatedTable =>
  layers.reduce((base, over) => mergeTables(base, over, []), EMPTY)

/** What the rulesets say together, the first the weakest. */
export const mergeRulesets = (rulesets: readonly LocatedTable[]): LocatedTable =>
  mergeAll(rulesets.map(withoutExtends))

/** Puts the rulesets and the file that extends them together. */
export const mergeStandard = (
  rulesets: readonly LocatedTable[],
  file: LocatedTable,
): LocatedTable => mergeAll([...rulesets.map(withoutExtends), file])

/** The effective configuration as plain data. */
export const configOf = (merged: LocatedTable): Table => toJson(merged) as Table

const collect = (node: Located, path: (string | number)[], into: Record<string, Origin>): void => {
  if (node.kind === 'table' && node.entries.size > 0) {
    for (const [key, entry] of node.entries) collect(entry.node, [...path, key], into)
  } else if (node.kind === 'list' && node.items.some((item) => item.kind === 'table')) {
    for (const [index, item] of node.items.entries()) collect(item, [...path, index], into)
  } else {
    const { file, line } = node.place
    into[dotted(path)] = line === undefined ? { source: file } : { source: file, line }
  }
}

/**
 * Where each effective value was written: dotted leaf path → file and line. Lists of plain values
 * are one leaf, tables in lists are walked (`drift.exempt.0.reason`).
 */
export const originsOf = (merged: LocatedTable): Record<string, Origin> => {
  const origins: Record<string, Origin> = Object.create(null)
  for (const [key, entry] of merged.entries) collect(entry.node, [key], origins)
  return origins
}

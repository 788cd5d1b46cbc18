import { type AST, parseTOML } from 'toml-eslint-parser'
import type { Place } from '../model/standard.ts'
import { MAX_DEPTH } from '../settings/parsed.ts'
import type { Located, LocatedTable } from './located.ts'

/** What a parser says: the tree, or why there is none and where it stopped. */
export type Parsed = { root: LocatedTable } | { error: { message: string; place: Place } }

const placeOf = (file: string, node: { loc: AST.TOMLNode['loc'] }): Place => ({
  file,
  line: node.loc.start.line,
  column: node.loc.start.column + 1,
})

const keyName = (key: AST.TOMLBare | AST.TOMLQuoted): string =>
  key.type === 'TOMLBare' ? key.name : key.value

const scalar = (file: string, node: AST.TOMLValue): Located => {
  const place = placeOf(file, node)
  switch (node.kind) {
    case 'string':
    case 'boolean':
      return { kind: 'scalar', place, value: node.value }
    case 'integer':
      // JSON has no big integers: past 2^53 the digits are kept as text rather than rounded.
      return {
        kind: 'scalar',
        place,
        value: Number.isSafeInteger(node.value) ? node.value : String(node.bigint),
      }
    case 'float':
      // JSON has neither inf nor nan.
      return {
        kind: 'scalar',
        place,
        value: Number.isFinite(node.value) ? node.value : node.number,
      }
    case 'offset-date-time':
      return { kind: 'scalar', place, value: node.value.toISOString(), date: true }
    default:
      return { kind: 'scalar', place, value: node.datetime.replace(' ', 'T'), date: true }
  }
}

const convert = (file: string, node: AST.TOMLContentNode, depth: number): Located => {
  if (depth > MAX_DEPTH) throw new RangeError()
  if (node.type === 'TOMLValue') return scalar(file, node)
  const place = placeOf(file, node)
  if (node.type === 'TOMLArray') {
    return {
      kind: 'list',
      place,
      items: node.elements.map((item) => convert(file, item, depth + 1)),
    }
  }
  const table: LocatedTable = { kind: 'table', place, entries: new Map() }
  for (const pair of node.body) assign(file, table, pair, depth + 1)
  return table
}

/** The table under a key, made where it is not there yet; of a list of tables, the last one. */
const descend = (table: LocatedTable, key: string, place: Place): LocatedTable => {
  const found = table.entries.get(key)?.node
  if (found?.kind === 'table') return found
  if (found?.kind === 'list') {
    const last = found.items.at(-1)
    if (last?.kind === 'table') return last
  }
  const made: LocatedTable = { kind: 'table', place, entries: new Map() }
  table.entries.set(key, { place, node: made })
  return made
}

const assign = (file: string, table: LocatedTable, pair: AST.TOMLKeyValue, depth: number): void => {
  const keys = pair.key.keys
  let target = table
  for (const key of keys.slice(0, -1)) {
    target = descend(target, keyName(key), placeOf(file, key))
  }
  const last = keys.at(-1)
  if (last === undefined) return
  target.entries.set(keyName(last), {
    place: placeOf(file, last),
    node: convert(file, pair.value, depth + keys.length),
  })
}

/** Opens `[a.b]` or `[[a.b]]` and gives the table its pairs belong to. */
const open = (file: string, root: LocatedTable, header: AST.TOMLTable): LocatedTable => {
  const keys = header.key.keys
  if (keys.length > MAX_DEPTH) throw new RangeError()
  let target = root
  for (const key of keys.slice(0, -1)) {
    target = descend(target, keyName(key), placeOf(file, key))
  }
  const last = keys.at(-1)
  if (last === undefined) return target
  const place = placeOf(file, last)
  if (header.kind === 'standard') {
    const table = descend(target, keyName(last), place)
    // `[a.b]` before `[a]` makes `a` on the way; its own header is the better place to point at.
    if (table.entries.size === 0) table.place = place
    return table
  }
  const table: LocatedTable = { kind: 'table', place, entries: new Map() }
  const found = target.entries.get(keyName(last))?.node
  if (found?.kind === 'list') found.items.push(table)
  else target.entries.set(keyName(last), { place, node: { kind: 'list', place, items: [table] } })
  return table
}

/**
 * Parses TOML 1.1 into values with places, in one reading: every problem and every effective value
 * can then name its line and column. A byte order mark and CRLF are fine. Dates become ISO strings
 * (https://toml.io/en/v1.1.0#local-date). Never throws: a document that is not TOML gives the
 * parser's words and where it stopped.
 */
export const parseToml = (file: string, text: string): Parsed => {
  try {
    const program = parseTOML(text.replace(/^\uFEFF/, ''), { tomlVersion: '1.1' })
    const root: LocatedTable = {
      kind: 'table',
      place: { file, line: 1, column: 1 },
      entries: new Map(),
    }
    for (const node of program.body[0].body) {
      if (node.type === 'TOMLKeyValue') assign(file, root, node, 0)
      else {
        const table = open(file, root, node)
        for (const pair of node.body) assign(file, table, pair, node.key.keys.length)
      }
    }
    return { root }
  } catch (error) {
    return { error: explain(file, error) }
  }
}

const explain = (file: string, error: unknown): { message: string; place: Place } => {
  if (error instanceof RangeError) {
    return { message: 'nested too deeply, or a value too long, to be read', place: { file } }
  }
  const { message, lineNumber, column } = error as {
    message: string
    lineNumber?: number
    column?: number
  }
  const place: Place = { file }
  if (typeof lineNumber === 'number') place.line = lineNumber
  if (typeof column === 'number') place.column = column + 1
  return { message, place }
}

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Place } from '../model/standard.ts'
import { MAX_DEPTH } from '../settings/parsed.ts'
import type { Located, LocatedTable } from './located.ts'
import type { Parsed } from './toml.ts'

type Ranged = { range?: readonly [number, number, number] | null | undefined }

/**
 * Parses one YAML 1.2 mapping into values with places. Aliases are refused: a declaration of a few
 * words needs none, and they can blow up. An empty document is an empty table. Never throws.
 */
export const parseYaml = (file: string, text: string): Parsed => {
  const lines = new LineCounter()
  const placeOf = (node: unknown): Place => {
    const offset = (node as Ranged | null)?.range?.[0]
    if (offset === undefined) return { file, line: 1, column: 1 }
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const convert = (node: unknown, depth: number): Located => {
    const place = placeOf(node)
    if (depth > MAX_DEPTH) throw new Refused(`nested more than ${MAX_DEPTH} levels deep`, place)
    if (isMap(node)) {
      const table: LocatedTable = { kind: 'table', place, entries: new Map() }
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
        table.entries.set(key, { place: placeOf(pair.key), node: convert(pair.value, depth + 1) })
      }
      return table
    }
    if (isSeq(node))
      return { kind: 'list', place, items: node.items.map((item) => convert(item, depth + 1)) }
    if (isAlias(node)) throw new Refused('aliases (`*name`) are not accepted here', place)
    return { kind: 'scalar', place, value: isScalar(node) ? plain(node.value) : null }
  }
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ''), {
      lineCounter: lines,
      prettyErrors: false,
    })
    const [error] = document.errors
    if (error !== undefined) {
      const { line, col } = lines.linePos(error.pos[0])
      const message =
        error.code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : error.message
      return { error: { message, place: { file, line, column: col } } }
    }
    const root = convert(document.contents, 0)
    if (root.kind === 'table') return { root }
    if (root.kind === 'scalar' && root.value === null) {
      return { root: { kind: 'table', place: { file, line: 1, column: 1 }, entries: new Map() } }
    }
    const found = root.kind === 'list' ? 'a list' : 'a single value'
    return {
      error: { message: `it is ${found}, not keys with values`, place: root.place },
    }
  } catch (error) {
    if (error instanceof Refused) return { error: { message: error.message, place: error.place } }
    return { error: { message: 'nested too deeply to be read', place: { file } } }
  }
}

class Refused extends Error {
  readonly place: Place
  constructor(message: string, place: Place) {
    super(message)
    this.place = place
  }
}

const plain = (value: unknown): null | boolean | number | string => {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  return String(value)
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Json } from '../model/finding.ts'
import { emptyTable, failure, MAX_DEPTH, MAX_VALUES, type Parsed, positionAt } from './parsed.ts'

const TAG_UNKNOWN = 'TAG_RESOLVE_FAILED'
const TOO_DEEP = 'nested too deeply to be read'

class Refused extends Error {
  readonly node: Node | null
  constructor(message: string, node: Node | null) {
    super(message)
    this.node = node
  }
}

/** What a custom tag makes of the value below it; undefined: no such tag. */
export type Tags = (tag: string, value: Json) => Json | undefined

interface Reading {
  tags: Tags
  anchors: Map<string, Node>
  /** Anchors whose node is being read right now: an alias to one of them has no end. */
  open: Set<Node>
  left: number
}

type AnyPair = Pair<unknown, unknown>

const keyText = (key: unknown): string => {
  if (isScalar(key))
    return typeof key.value === 'string' ? key.value : String(key.source ?? key.value)
  if (key === null || key === undefined) return ''
  throw new Refused('a key has to be plain text', key as Node)
}

const target = (node: Node, reading: Reading): Node => {
  if (!isAlias(node)) return node
  const found = reading.anchors.get(node.source)
  if (found === undefined) throw new Refused(`no anchor is named ${node.source}`, node)
  return found
}

/** `<<: *base` or `<<: [*a, *b]`: what the map says itself wins, then the earlier of the list. */
const merged = (pair: AnyPair, reading: Reading, depth: number): { [key: string]: Json }[] => {
  const source = target(pair.value as Node, reading)
  const items = isSeq(source) ? (source.items as Node[]) : [source]
  return items.map((item) => {
    const value = plain(item, reading, depth + 1)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Refused('only maps can be merged with <<', item)
    }
    return value
  })
}

const isMerge = (pair: AnyPair): boolean =>
  isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN'

const plainMap = (map: YAMLMap, reading: Reading, depth: number): Json => {
  const table = emptyTable()
  const own = new Set<string>()
  const bases: { [key: string]: Json }[] = []
  for (const pair of map.items as AnyPair[]) {
    if (isMerge(pair)) {
      bases.push(...merged(pair, reading, depth))
      continue
    }
    const key = keyText(isAlias(pair.key) ? target(pair.key, reading) : pair.key)
    if (own.has(key)) throw new Refused(`the key ${key} is given twice`, pair.key as Node)
    own.add(key)
    table[key] = plain(pair.value as Node | null, reading, depth + 1)
  }
  for (const base of bases) {
    for (const [key, value] of Object.entries(base)) if (!(key in table)) table[key] = value
  }
  return table
}

const plain = (node: Node | null, reading: Reading, depth: number): Json => {
  if (node === null) return null
  reading.left -= 1
  if (reading.left < 0) throw new Refused(`more than ${MAX_VALUES} values`, node)
  if (depth > MAX_DEPTH) throw new Refused(`nested more than ${MAX_DEPTH} levels deep`, node)
  if (isAlias(node)) {
    const found = target(node, reading)
    if (reading.open.has(found)) throw new Refused('an alias to the map that holds it', node)
    return plain(found, reading, depth)
  }
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node)
  reading.open.add(node)
  const value = isMap(node)
    ? plainMap(node, reading, depth)
    : isSeq(node)
      ? node.items.map((item) => plain(item as Node | null, reading, depth + 1))
      : scalar(isScalar(node) ? node.value : null)
  reading.open.delete(node)
  return node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:')
    ? value
    : tagged(node, node.tag, value, reading)
}

const tagged = (node: Node, tag: string, value: Json, { tags }: Reading): Json => {
  const made = tags(tag, value)
  if (made === undefined) throw new Refused(`tags such as ${tag} are not read`, node)
  return made
}

const noTags: Tags = () => undefined

const scalar = (value: unknown): Json => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  return String(value)
}

/**
 * Reads one YAML 1.2 document (core schema, so `on` and `yes` are text) with merge keys. Custom
 * tags, keys given twice, several documents and aliases that multiply without end are errors.
 * @param tags reads custom tags, where a format has some
 */
export const parseYaml = (text: string, tags: Tags = noTags): Parsed => {
  const at = (offset: number, message: string): Parsed => {
    const { line, column } = positionAt(text, offset)
    return failure(line, column, message)
  }
  try {
    // Keys given twice are found above, in linear time.
    const document = parseDocument(text, {
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    // The only warning about a tag is that the parser itself does not know it.
    const unread = document.warnings.find(({ code }) => tags === noTags || code !== TAG_UNKNOWN)
    const problem = document.errors[0] ?? unread
    if (problem !== undefined) {
      // The parser reports its own exhausted stack as if it stood in the text.
      const deep = /call stack/i.test(problem.message)
      return at(deep ? 0 : problem.pos[0], deep ? TOO_DEEP : problem.message)
    }
    const reading: Reading = { tags, anchors: new Map(), open: new Set(), left: MAX_VALUES }
    return { ok: true, value: plain(document.contents as Node | null, reading, 0) }
  } catch (error) {
    if (error instanceof Refused) return at(error.node?.range?.[0] ?? 0, error.message)
    if (error instanceof RangeError) return failure(1, 1, TOO_DEEP)
    throw error
  }
}

import { type Node as JsonNode, parseTree } from 'jsonc-parser'
import { type AST, getStaticTOMLValue, parseTOML } from 'toml-eslint-parser'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Json } from '../model/finding.ts'
import { entryIndex } from './entries.ts'
import { settingsFormat } from './format.ts'
import { MAX_LENGTH, positionAt } from './parsed.ts'
import { type Segments, splitPath } from './setting-path.ts'

/** How many of the segments were found, and the line of the last one that was. */
interface Hit {
  depth: number
  line: number | undefined
}

/** The line of the setting, or of the table it would stand in; of anything farther up it says nothing. */
const lineOfHit = ({ depth, line }: Hit, segments: Segments): number | undefined =>
  depth >= segments.length - 1 ? line : undefined

/** Says where settings stand in a text that was parsed once. */
type Locate = (segments: Segments) => number | undefined

const inJson = (text: string): Locate => {
  const root = parseTree(text, [], { allowTrailingComma: true })
  return (segments) => lineOfHit(jsonHit(text, root, segments), segments)
}

const jsonHit = (text: string, root: JsonNode | undefined, segments: Segments): Hit => {
  let node = root
  let hit: Hit = { depth: 0, line: undefined }
  for (const [depth, segment] of segments.entries()) {
    let next: JsonNode | undefined
    if (node?.type === 'object') {
      const property = node.children?.findLast((item) => item.children?.[0]?.value === segment)
      next = property?.children?.[1]
      if (property) hit = { depth: depth + 1, line: positionAt(text, property.offset).line }
    } else if (node?.type === 'array') {
      const items = node.children ?? []
      next = items[entryIndex(items.map(jsonShallow), segment)]
      if (next) hit = { depth: depth + 1, line: positionAt(text, next.offset).line }
    }
    if (next === undefined) return hit
    node = next
  }
  return hit
}

const jsonShallow = (node: JsonNode): Json => {
  if (node.type !== 'object') return null
  const table: { [key: string]: Json } = Object.create(null)
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue
    table[String(key.value)] =
      value.type === 'array'
        ? (value.children ?? []).map((item) => item.value as Json)
        : ((value.value ?? null) as Json)
  }
  return table
}

const inYaml = (text: string): Locate => {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  })
  return (segments) =>
    lineOfHit(yamlHit(document.contents as Node | null, lines, segments), segments)
}

const yamlHit = (root: Node | null, lines: LineCounter, segments: Segments): Hit => {
  const lineOf = (node: Node): number | undefined =>
    node.range ? lines.linePos(node.range[0]).line : undefined
  let node: Node | null | undefined = root
  let hit: Hit = { depth: 0, line: undefined }
  for (const [depth, segment] of segments.entries()) {
    let next: Node | null | undefined
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === segment,
      )
      next = pair?.value as Node | null | undefined
      if (pair) hit = { depth: depth + 1, line: lineOf(pair.key as Node) }
    } else if (isSeq(node)) {
      const items = node.items as Node[]
      next = items[entryIndex(items.map(yamlShallow), segment)]
      if (next) hit = { depth: depth + 1, line: lineOf(next) }
    }
    if (!next) return hit
    node = next
  }
  return hit
}

const yamlShallow = (node: Node): Json => {
  if (!isMap(node)) return null
  const table: { [key: string]: Json } = Object.create(null)
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue
    if (isScalar(value)) table[String(key.value)] = value.value as Json
    else if (isSeq(value)) {
      table[String(key.value)] = value.items.map((item) =>
        isScalar(item) ? (item.value as Json) : null,
      )
    }
  }
  return table
}

type TomlNode = AST.TOMLContentNode | AST.TOMLTopLevelTable | AST.TOMLTable

/** `[a.b]` and `[[a]]` know their place from the root; list tables count from 0. */
const inToml = (text: string): Locate => {
  const program = parseTOML(text)
  return (segments) => lineOfHit(tomlHit(program, segments), segments)
}

const tomlHit = (program: AST.TOMLProgram, segments: Segments): Hit => {
  const lists = new Map<string, AST.TOMLTable[]>()
  const top = program.body[0]
  for (const node of top.body) {
    if (node.type !== 'TOMLTable' || node.kind !== 'array') continue
    const place = JSON.stringify(node.resolvedKey.filter((key) => typeof key === 'string'))
    const list = lists.get(place)
    if (list) list.push(node)
    else lists.set(place, [node])
  }
  /** Which entry of each list the segments mean. */
  const indexes = new Map<string, number>()
  let best: Hit = { depth: 0, line: undefined }
  const offer = (depth: number, line: number): void => {
    if (depth > best.depth) best = { depth, line }
  }
  const matches = (key: string | number, depth: number, path: (string | number)[]): boolean => {
    const segment = segments[depth]
    if (segment === undefined) return false
    if (typeof key === 'string') return key === segment
    const place = JSON.stringify(path.slice(0, depth).filter((item) => typeof item === 'string'))
    const wanted =
      indexes.get(place) ?? entryIndex((lists.get(place) ?? []).map(tomlShallow), segment)
    indexes.set(place, wanted)
    return wanted === key
  }
  const visit = (node: TomlNode, depth: number): void => {
    if (node.type === 'TOMLTable' || node.type === 'TOMLTopLevelTable') {
      for (const item of node.body) {
        if (item.type === 'TOMLTable') table(item)
        else pair(item, depth)
      }
    } else if (node.type === 'TOMLInlineTable') {
      for (const item of node.body) pair(item, depth)
    } else if (node.type === 'TOMLArray') {
      const values = node.elements.map((item) => getStaticTOMLValue(item) as Json)
      const found = node.elements[entryIndex(values, segments[depth] ?? '')]
      if (found && found.type !== 'TOMLValue') {
        offer(depth + 1, found.loc.start.line)
        visit(found, depth + 1)
      }
    }
  }
  const table = (node: AST.TOMLTable): void => {
    for (const [depth, key] of node.resolvedKey.entries()) {
      if (!matches(key, depth, node.resolvedKey)) return
      offer(depth + 1, node.loc.start.line)
    }
    visit(node, node.resolvedKey.length)
  }
  const pair = (node: AST.TOMLKeyValue, from: number): void => {
    let depth = from
    for (const key of node.key.keys) {
      if (keyName(key) !== segments[depth]) return
      depth += 1
      offer(depth, node.loc.start.line)
    }
    visit(node.value, depth)
  }
  visit(top, 0)
  return best
}

const tomlShallow = (node: AST.TOMLTable): Json => {
  const table: { [key: string]: Json } = Object.create(null)
  for (const { key, value } of node.body) {
    const [only, more] = key.keys
    if (only && !more) table[keyName(only)] = getStaticTOMLValue(value) as Json
  }
  return table
}

const keyName = (key: AST.TOMLBare | AST.TOMLQuoted): string =>
  key.type === 'TOMLBare' ? key.name : key.value

/**
 * Parses a settings file once, to say where its settings stand: the 1-based line that says a
 * setting, or of the table around it where it is not said (it was removed); undefined where neither
 * is there or the file cannot be read.
 */
export const settingLocator = (
  path: string,
  text: string,
): ((setting: string) => number | undefined) => {
  const locate = text.length > MAX_LENGTH ? null : parsed(path, text)
  return (setting) => locate?.(splitPath(setting))
}

/** A file that its own parser refuses has no lines to offer; that it is broken is told elsewhere. */
const parsed = (path: string, text: string): Locate | null => {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    switch (settingsFormat(path)) {
      case 'toml':
        return inToml(body)
      case 'yaml':
        return inYaml(body)
      case 'json':
      case 'jsonc':
        return inJson(body)
      default:
        return null
    }
  } catch {
    return null
  }
}

/** `settingLocator` for a single setting. */
export const settingLine = (path: string, text: string, setting: string): number | undefined =>
  settingLocator(path, text)(setting)

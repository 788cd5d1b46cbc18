import type { Json, JsonObject } from '../types.ts'

type Node = Map<string, Node | string>

/** Reads a form of the Query protocol: `Tags.member.1.Key=a` becomes `{ Tags: [{ Key: 'a' }] }`. */
export function parseQuery(body: string): JsonObject {
  const root: Node = new Map()
  for (const [name, value] of new URLSearchParams(body)) {
    const parts = name.split('.')
    let at = root
    for (const part of parts.slice(0, -1)) {
      const next = at.get(part)
      const node: Node = next instanceof Map ? next : new Map()
      at.set(part, node)
      at = node
    }
    at.set(parts.at(-1) ?? '', value)
  }
  const read = plain(root)
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : {}
}

function plain(node: Node | string): Json {
  if (typeof node === 'string') return node
  const members = node.get('member')
  if (members instanceof Map && node.size === 1) return [...members.values()].map(plain)
  const entries = node.get('entry')
  if (entries instanceof Map && node.size === 1) {
    return Object.fromEntries(
      [...entries.values()].map((entry) =>
        entry instanceof Map
          ? [String(entry.get('key') ?? ''), String(entry.get('value') ?? '')]
          : ['', ''],
      ),
    )
  }
  return Object.fromEntries([...node].map(([key, value]) => [key, plain(value)]))
}

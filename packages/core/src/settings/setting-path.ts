/** A setting's place in its file: the keys from the root, list entries by natural key or index. */
export type Segments = readonly string[]

const BARE = /^[A-Za-z0-9_-]+$/

/** `['rules', 'no-console']` → `rules.no-console`; keys with other characters are quoted as in JSON. */
export const joinPath = (segments: Segments): string =>
  segments.map((key) => (BARE.test(key) ? key : JSON.stringify(key))).join('.')

/**
 * The keys of a dotted path; the reverse of `joinPath`. Text that is not such a path (an unclosed
 * quote) is split at its dots.
 */
export const splitPath = (path: string): string[] => {
  if (!path.includes('"')) return path === '' ? [] : path.split('.')
  const segments: string[] = []
  const token = /"(?:[^"\\]|\\.)*"|[^."]+/gy
  let at = 0
  while (at < path.length) {
    token.lastIndex = at
    const found = token.exec(path)?.[0]
    if (found === undefined) return path.split('.')
    segments.push(found.startsWith('"') ? (JSON.parse(found) as string) : found)
    at += found.length
    if (at < path.length && path[at] !== '.') return path.split('.')
    at += 1
  }
  return segments
}

import { createHash } from 'node:crypto'

/**
 * Git's object model in memory. Ids are computed exactly as git does
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects), so everything here can be written to
 * a real repository and keeps its name there.
 */

export type Mode = '100644' | '100755' | '120000' | '160000' | '40000'

export interface TreeEntry {
  mode: Mode
  oid: string
}

export interface Signature {
  name: string
  email: string
  /** Seconds since 1970. */
  seconds: number
  /** `+0200` */
  zone: string
}

export interface Blob {
  type: 'blob'
  oid: string
  content: Buffer
}

export interface Tree {
  type: 'tree'
  oid: string
  /** In git's order. */
  entries: ReadonlyMap<string, TreeEntry>
}

export interface Commit {
  type: 'commit'
  oid: string
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  message: string
  content: Buffer
}

/** An annotated tag. */
export interface Tag {
  type: 'tag'
  oid: string
  target: string
  targetType: ObjectType
  name: string
  message: string
  content: Buffer
}

export type GitObject = Blob | Tree | Commit | Tag
export type ObjectType = GitObject['type']

export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export function objectId(type: ObjectType, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex')
}

/** Git compares names as bytes, and a directory as if its name ended in a slash. */
export function sortedEntries(
  entries: Iterable<readonly [string, TreeEntry]>,
): [string, TreeEntry][] {
  const keyed = Array.from(entries, ([name, entry]) => ({
    key: Buffer.from(entry.mode === '40000' ? `${name}/` : name),
    pair: [name, entry] as [string, TreeEntry],
  }))
  keyed.sort((a, b) => Buffer.compare(a.key, b.key))
  return keyed.map(({ pair }) => pair)
}

export function encodeTree(entries: Iterable<readonly [string, TreeEntry]>): Buffer {
  const parts: Buffer[] = []
  for (const [name, entry] of entries) {
    parts.push(Buffer.from(`${entry.mode} ${name}\0`), Buffer.from(entry.oid, 'hex'))
  }
  return Buffer.concat(parts)
}

function decodeTree(content: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>()
  let at = 0
  while (at < content.length) {
    const space = content.indexOf(0x20, at)
    const end = content.indexOf(0, space)
    const mode = content.toString('latin1', at, space) as Mode
    const name = content.toString('utf8', space + 1, end)
    entries.set(name, { mode, oid: content.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return entries
}

const sign = (who: Signature) =>
  `${clean(who.name)} <${clean(who.email)}> ${who.seconds} ${who.zone}`

/** Git drops what would break the header line: line ends and angle brackets. */
const clean = (text: string) => text.replace(/[\n\r\0<>]/g, '').trim()

export function encodeCommit(commit: Omit<Commit, 'type' | 'oid' | 'content'>): Buffer {
  return Buffer.from(
    [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${sign(commit.author)}`,
      `committer ${sign(commit.committer)}`,
      '',
      commit.message,
    ].join('\n'),
  )
}

function headersOf(content: Buffer): { headers: [string, string][]; message: string } {
  const text = content.toString('utf8')
  const end = text.indexOf('\n\n')
  const headers = text
    .slice(0, end)
    .split('\n')
    .filter((line) => !line.startsWith(' '))
    .map((line) => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)] as [string, string]
    })
  return { headers, message: text.slice(end + 2) }
}

function signatureOf(line: string): Signature {
  const found = /^(.*) ?<(.*)> (-?\d+) ([+-]\d{4})$/.exec(line)
  return {
    name: (found?.[1] ?? '').trimEnd(),
    email: found?.[2] ?? '',
    seconds: Number(found?.[3] ?? 0),
    zone: found?.[4] ?? '+0000',
  }
}

/** Reads an object as git stores it (after the header and decompression). */
export function decodeObject(type: ObjectType, content: Buffer): GitObject {
  const oid = objectId(type, content)
  if (type === 'blob') return { type, oid, content }
  if (type === 'tree') return { type, oid, entries: decodeTree(content) }
  const { headers, message } = headersOf(content)
  const header = (key: string) => headers.find(([name]) => name === key)?.[1] ?? ''
  if (type === 'tag') {
    return {
      type,
      oid,
      target: header('object'),
      targetType: header('type') as ObjectType,
      name: header('tag'),
      message,
      content,
    }
  }
  return {
    type,
    oid,
    tree: header('tree'),
    parents: headers.filter(([name]) => name === 'parent').map(([, parent]) => parent),
    author: signatureOf(header('author')),
    committer: signatureOf(header('committer')),
    message,
    content,
  }
}

import {
  type Blob,
  type Commit,
  decodeObject,
  EMPTY_TREE,
  encodeCommit,
  encodeTree,
  type GitObject,
  type ObjectType,
  objectId,
  sortedEntries,
  type Tree,
  type TreeEntry,
} from './objects.ts'

/**
 * All objects of all repositories, by id. Equal content is kept once: a thousand repositories with
 * the same workflow share its blob. Which repository may see which object is the repository's own
 * knowledge.
 */
export interface ObjectStore {
  get(oid: string): GitObject | undefined
  blob(oid: string): Blob | undefined
  tree(oid: string): Tree | undefined
  commit(oid: string): Commit | undefined
  putBlob(content: string | Uint8Array): string
  putTree(entries: Iterable<readonly [string, TreeEntry]>): string
  putCommit(commit: Omit<Commit, 'type' | 'oid' | 'content'>): string
  /** An object that came from a real repository. */
  putRaw(type: ObjectType, content: Buffer): string
}

export function createObjectStore(): ObjectStore {
  const objects = new Map<string, GitObject>()
  const ofType =
    <T extends ObjectType>(type: T) =>
    (oid: string) => {
      const object = objects.get(oid)
      return object?.type === type ? (object as Extract<GitObject, { type: T }>) : undefined
    }
  const store: ObjectStore = {
    get: (oid) => objects.get(oid),
    blob: ofType('blob'),
    tree: ofType('tree'),
    commit: ofType('commit'),
    putBlob(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
      const oid = objectId('blob', bytes)
      if (!objects.has(oid)) objects.set(oid, { type: 'blob', oid, content: bytes })
      return oid
    },
    putTree(entries) {
      const sorted = sortedEntries(entries)
      const oid = objectId('tree', encodeTree(sorted))
      if (!objects.has(oid)) objects.set(oid, { type: 'tree', oid, entries: new Map(sorted) })
      return oid
    },
    putCommit(commit) {
      return store.putRaw('commit', encodeCommit(commit))
    },
    putRaw(type, content) {
      const object = decodeObject(type, content)
      if (!objects.has(object.oid)) objects.set(object.oid, object)
      return object.oid
    },
  }
  objects.set(EMPTY_TREE, { type: 'tree', oid: EMPTY_TREE, entries: new Map() })
  return store
}

/** The bytes that git stores for an object. */
export function contentOf(object: GitObject): Buffer {
  return object.type === 'tree' ? encodeTree(object.entries) : object.content
}

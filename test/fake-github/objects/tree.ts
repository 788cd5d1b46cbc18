import { EMPTY_TREE, type TreeEntry } from './objects.ts'
import type { ObjectStore } from './store.ts'

/** Path → what to put there; null: delete. Paths are relative to the root, with `/`. */
export type TreeChanges = ReadonlyMap<string, TreeEntry | null>

/**
 * The tree with the changes made, copy on write: only directories on the way to a change are new.
 *
 * @returns the id of the new root, EMPTY_TREE when nothing is left
 */
export function changedTree(store: ObjectStore, root: string, changes: TreeChanges): string {
  return changedDirectory(store, root, changes) ?? EMPTY_TREE
}

function changedDirectory(
  store: ObjectStore,
  oid: string | undefined,
  changes: TreeChanges,
): string | null {
  const before = oid === undefined ? undefined : store.tree(oid)
  const entries = new Map(before?.entries ?? [])
  const below = new Map<string, Map<string, TreeEntry | null>>()
  for (const [path, entry] of changes) {
    const slash = path.indexOf('/')
    if (slash < 0) {
      if (entry === null) entries.delete(path)
      else entries.set(path, entry)
      continue
    }
    const name = path.slice(0, slash)
    const inside = below.get(name) ?? new Map<string, TreeEntry | null>()
    inside.set(path.slice(slash + 1), entry)
    below.set(name, inside)
  }
  for (const [name, inside] of below) {
    const current = entries.get(name)
    const directory = current?.mode === '40000' ? current.oid : undefined
    const deletesOnly = directory === undefined && [...inside.values()].every((e) => e === null)
    if (deletesOnly) continue
    const next = changedDirectory(store, directory, inside)
    if (next === null) entries.delete(name)
    else entries.set(name, { mode: '40000', oid: next })
  }
  return entries.size === 0 ? null : store.putTree(entries)
}

/** What lies at a path; the root itself for ''. */
export function entryAt(store: ObjectStore, root: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry | undefined = { mode: '40000', oid: root }
  for (const name of path.split('/')) {
    if (name === '') continue
    if (entry?.mode !== '40000') return undefined
    entry = store.tree(entry.oid)?.entries.get(name)
  }
  return entry
}

/** Every entry below a tree with its path, directories before what they hold, in git's order. */
export function* walkTree(
  store: ObjectStore,
  oid: string,
  prefix = '',
): Generator<{ path: string; entry: TreeEntry }> {
  for (const [name, entry] of store.tree(oid)?.entries ?? []) {
    const path = prefix + name
    yield { path, entry }
    if (entry.mode === '40000') yield* walkTree(store, entry.oid, `${path}/`)
  }
}

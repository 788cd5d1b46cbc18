import type { TreeEntry } from './objects.ts'
import { similarity } from './similarity.ts'
import type { ObjectStore } from './store.ts'
import { walkTree } from './tree.ts'

export interface FileDifference {
  path: string
  previousPath?: string
  status: 'added' | 'modified' | 'removed' | 'renamed'
  before?: TreeEntry
  after?: TreeEntry
}

/** Files that differ between two trees, renames told apart, by path. */
export function diffTrees(store: ObjectStore, before: string, after: string): FileDifference[] {
  const found: FileDifference[] = []
  compareDirectories(store, before, after, '', found)
  return withRenames(store, found).sort((a, b) => (a.path < b.path ? -1 : 1))
}

function compareDirectories(
  store: ObjectStore,
  before: string,
  after: string,
  prefix: string,
  found: FileDifference[],
): void {
  if (before === after) return
  const left = store.tree(before)?.entries ?? new Map<string, TreeEntry>()
  const right = store.tree(after)?.entries ?? new Map<string, TreeEntry>()
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const old = left.get(name)
    const now = right.get(name)
    if (old?.oid === now?.oid && old?.mode === now?.mode) continue
    const path = prefix + name
    if (old?.mode === '40000' && now?.mode === '40000') {
      compareDirectories(store, old.oid, now.oid, `${path}/`, found)
    } else if (
      old !== undefined &&
      now !== undefined &&
      old.mode !== '40000' &&
      now.mode !== '40000'
    ) {
      found.push({ path, status: 'modified', before: old, after: now })
    } else {
      for (const file of filesOf(store, path, old)) {
        found.push({ path: file.path, status: 'removed', before: file.entry })
      }
      for (const file of filesOf(store, path, now)) {
        found.push({ path: file.path, status: 'added', after: file.entry })
      }
    }
  }
}

function* filesOf(store: ObjectStore, path: string, entry: TreeEntry | undefined) {
  if (entry === undefined) return
  if (entry.mode !== '40000') yield { path, entry }
  else {
    for (const below of walkTree(store, entry.oid, `${path}/`)) {
      if (below.entry.mode !== '40000') yield below
    }
  }
}

/**
 * Pairs removed with added files: first those with the same content, then the most similar, from
 * one half on, unless there are too many to compare (git's `diff.renameLimit`, 1,000;
 * https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mltngt).
 */
function withRenames(store: ObjectStore, differences: FileDifference[]): FileDifference[] {
  const removed = new Set(differences.filter((file) => file.status === 'removed'))
  const added = new Set(differences.filter((file) => file.status === 'added'))
  const renamed: FileDifference[] = []
  const pair = (from: FileDifference, to: FileDifference) => {
    removed.delete(from)
    added.delete(to)
    renamed.push({
      path: to.path,
      previousPath: from.path,
      status: 'renamed',
      ...(from.before && { before: from.before }),
      ...(to.after && { after: to.after }),
    })
  }

  const byOid = new Map<string, FileDifference[]>()
  for (const file of removed) {
    const oid = file.before?.oid ?? ''
    const same = byOid.get(oid)
    if (same === undefined) byOid.set(oid, [file])
    else same.push(file)
  }
  for (const file of added) {
    const same = byOid.get(file.after?.oid ?? '')
    const name = file.path.split('/').at(-1)
    const best = same?.find((one) => one.path.split('/').at(-1) === name) ?? same?.[0]
    if (same === undefined || best === undefined) continue
    same.splice(same.indexOf(best), 1)
    pair(best, file)
  }

  if (removed.size * added.size <= 1_000 ** 2) {
    const scored = [...removed].flatMap((from) =>
      [...added].map((to) => ({ from, to, score: similarEntries(store, from.before, to.after) })),
    )
    scored.sort((a, b) => b.score - a.score)
    for (const { from, to, score } of scored) {
      if (score >= 0.5 && removed.has(from) && added.has(to)) pair(from, to)
    }
  }
  const rest = differences.filter((file) => file.status === 'modified')
  return [...rest, ...removed, ...added, ...renamed]
}

function similarEntries(store: ObjectStore, a?: TreeEntry, b?: TreeEntry): number {
  if (a === undefined || b === undefined) return 0
  const regular = (entry: TreeEntry) => entry.mode === '100644' || entry.mode === '100755'
  if (!regular(a) || !regular(b)) return 0
  const left = store.blob(a.oid)?.content
  const right = store.blob(b.oid)?.content
  return left === undefined || right === undefined ? 0 : similarity(left, right)
}

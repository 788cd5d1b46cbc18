import type { Commit } from './objects.ts'
import type { ObjectStore } from './store.ts'
import { entryAt } from './tree.ts'

/** All commits reachable from a commit, itself included. */
export function ancestors(store: ObjectStore, head: string): Set<string> {
  const seen = new Set<string>([head])
  const todo = [head]
  for (let oid = todo.pop(); oid !== undefined; oid = todo.pop()) {
    for (const parent of store.commit(oid)?.parents ?? []) {
      if (seen.has(parent)) continue
      seen.add(parent)
      todo.push(parent)
    }
  }
  return seen
}

/** Commits reachable from `head`, newest first, a parent never before its child's turn. */
function* log(
  store: ObjectStore,
  head: string,
  parentsOf: (commit: Commit) => string[] = (commit) => commit.parents,
): Generator<Commit> {
  const seen = new Set<string>([head])
  const queue: Commit[] = []
  const push = (oid: string) => {
    const commit = store.commit(oid)
    if (commit === undefined) return
    // Histories here are almost linear: insertion into a short sorted list beats a heap.
    let at = queue.length
    while (at > 0 && (queue[at - 1] as Commit).committer.seconds < commit.committer.seconds) at--
    queue.splice(at, 0, commit)
  }
  push(head)
  for (let commit = queue.shift(); commit !== undefined; commit = queue.shift()) {
    yield commit
    for (const parent of parentsOf(commit)) {
      if (seen.has(parent)) continue
      seen.add(parent)
      push(parent)
    }
  }
}

export interface HistoryFilter {
  path?: string | undefined
  /** Seconds since 1970, by the committer's clock. */
  since?: number | undefined
  until?: number | undefined
}

/**
 * `git log -- path`: commits in which the path differs from every parent. Where one parent has the
 * same, only that parent is followed, as git's default history simplification does.
 */
export function* history(
  store: ObjectStore,
  head: string,
  filter: HistoryFilter = {},
): Generator<Commit> {
  const { path, since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = filter
  if (path === undefined || path === '') {
    for (const commit of log(store, head)) {
      // The newest comes first: what follows is older still (git stops here too).
      if (commit.committer.seconds < since) return
      if (commit.committer.seconds <= until) yield commit
    }
    return
  }
  const stateOf = (commit: Commit) => {
    const entry = entryAt(store, commit.tree, path)
    return entry === undefined ? '' : `${entry.mode} ${entry.oid}`
  }
  const sameParent = (commit: Commit) => {
    const state = stateOf(commit)
    return commit.parents.find((oid) => {
      const parent = store.commit(oid)
      return parent !== undefined && stateOf(parent) === state
    })
  }
  const simplified = (commit: Commit) => {
    const same = sameParent(commit)
    return same === undefined ? commit.parents : [same]
  }
  for (const commit of log(store, head, simplified)) {
    if (commit.committer.seconds < since) return
    if (commit.committer.seconds > until) continue
    const touched =
      commit.parents.length === 0 ? stateOf(commit) !== '' : sameParent(commit) === undefined
    if (touched) yield commit
  }
}

/** The newest commit that both sides have, undefined for unrelated histories. */
export function mergeBase(store: ObjectStore, a: string, b: string): string | undefined {
  const ofA = ancestors(store, a)
  for (const commit of log(store, b)) if (ofA.has(commit.oid)) return commit.oid
  return undefined
}

/** `git log base..head`, newest first. */
export function commitsBetween(store: ObjectStore, base: string, head: string): Commit[] {
  const known = ancestors(store, base)
  if (known.has(head)) return []
  const unknownParents = (commit: Commit) => commit.parents.filter((oid) => !known.has(oid))
  return [...log(store, head, unknownParents)]
}

import type { Commit, GitObject, TreeEntry } from '../objects/objects.ts'
import { entryAt } from '../objects/tree.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** An object by its full id, when the repository has it. */
export function objectIn(world: World, repository: Repository, oid: string): GitObject | undefined {
  return repository.objects.has(oid) ? world.store.get(oid) : undefined
}

/**
 * What a name of git leads to: `HEAD`, a branch, tag, full ref or (abbreviated) id, with `^` and
 * `~n` behind it. https://git-scm.com/docs/gitrevisions
 */
export function resolveRev(world: World, repository: Repository, rev: string): string | undefined {
  const suffix = /(?:[\^~]\d*)+$/.exec(rev)
  const name = suffix === null ? rev : rev.slice(0, suffix.index)
  let oid = resolveName(world, repository, name)
  for (const step of suffix?.[0].match(/[\^~]\d*/g) ?? []) {
    const count = step.length === 1 ? 1 : Number(step.slice(1))
    const parentOf = (at: string | undefined, index: number) =>
      at === undefined ? undefined : commitAt(world, at)?.parents[index]
    if (step.startsWith('^')) oid = count === 0 ? oid : parentOf(oid, count - 1)
    else for (let i = 0; i < count; i++) oid = parentOf(oid, 0)
  }
  return oid
}

function resolveName(world: World, repository: Repository, name: string): string | undefined {
  const { refs } = repository
  if (name === 'HEAD') return refs.get(`refs/heads/${repository.defaultBranch}`)
  const named =
    refs.get(name) ??
    refs.get(`refs/${name}`) ??
    refs.get(`refs/heads/${name}`) ??
    refs.get(`refs/tags/${name}`)
  if (named !== undefined) return named
  const id = name.toLowerCase()
  if (/^[0-9a-f]{40}$/.test(id)) return repository.objects.has(id) ? id : undefined
  if (!/^[0-9a-f]{7,39}$/.test(id)) return undefined
  for (const oid of repository.objects) {
    if (oid.startsWith(id) && world.store.commit(oid) !== undefined) return oid
  }
  return undefined
}

/** The commit itself, or the one that an annotated tag points to. */
function commitAt(world: World, oid: string): Commit | undefined {
  const object = world.store.get(oid)
  if (object?.type === 'tag') return commitAt(world, object.target)
  return object?.type === 'commit' ? object : undefined
}

export function resolveCommit(
  world: World,
  repository: Repository,
  rev: string,
): Commit | undefined {
  const oid = resolveRev(world, repository, rev)
  return oid === undefined ? undefined : commitAt(world, oid)
}

/** `HEAD:path` and `<tree id>:path`; the tree itself for an empty path. */
export function resolvePath(
  world: World,
  repository: Repository,
  rev: string,
  path: string,
): TreeEntry | undefined {
  const oid = resolveRev(world, repository, rev)
  if (oid === undefined) return undefined
  const tree = world.store.tree(oid)?.oid ?? commitAt(world, oid)?.tree
  return tree === undefined ? undefined : entryAt(world.store, tree, path)
}

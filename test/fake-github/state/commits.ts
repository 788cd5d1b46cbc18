import { EMPTY_TREE, type TreeEntry } from '../objects/objects.ts'
import { changedTree, entryAt } from '../objects/tree.ts'
import type { CommitSpec, FileSpec, Files, PersonSpec } from '../types.ts'
import { timestamp } from './clock.ts'
import { pushedTo, recordMerged } from './pull-requests.ts'
import { type Repository, signature } from './repository.ts'
import type { World } from './world.ts'

const somebody: PersonSpec = { name: 'Mona Octocat', email: 'mona@example.com', login: 'octocat' }

/** Makes a commit on a branch, moves the branch there and returns the commit's id. */
export function commitTo(world: World, repository: Repository, spec: CommitSpec): string {
  const ref = `refs/heads/${spec.branch ?? repository.defaultBranch}`
  const current = repository.refs.get(ref)
  const date = spec.date ?? timestamp(world.clock.now())
  const parents = spec.parents ?? (current === undefined ? [] : [current])
  const oid = makeCommit(world, repository, { ...spec, date, parents })
  moveRef(world, repository, ref, oid, date)
  if (current !== undefined) pushedTo(repository, ref.replace('refs/heads/', ''), oid)
  if (spec.pullRequest !== undefined) {
    const author = (spec.author ?? somebody).login ?? 'ghost'
    recordMerged(world, repository, oid, {
      ...spec.pullRequest,
      author: spec.pullRequest.author ?? author,
      mergedAt: spec.pullRequest.mergedAt ?? date,
      base: spec.branch ?? repository.defaultBranch,
    })
  }
  return oid
}

/** What a commit is made of: its parents' first tree with the changes, or a tree that is there. */
export interface CommitParts
  extends Pick<CommitSpec, 'files' | 'renames' | 'message' | 'author' | 'committer'> {
  tree?: string
  parents: string[]
  date: string
}

/** Puts a commit into the repository; no branch moves. */
export function makeCommit(world: World, repository: Repository, parts: CommitParts): string {
  const { store, accounts } = world
  const { parents, date } = parts
  const first = parents[0]
  const base = first === undefined ? EMPTY_TREE : (store.commit(first)?.tree ?? EMPTY_TREE)
  let tree = parts.tree ?? base
  if (parts.renames) tree = changedTree(store, tree, renamesOf(world, tree, parts.renames))
  if (parts.files) tree = changedTree(store, tree, entriesOf(world, repository, parts.files))
  rememberTrees(world, repository, tree)

  const author = parts.author ?? somebody
  for (const person of [author, parts.committer]) {
    if (person?.login === undefined) continue
    accounts.claimEmail(person.email, accounts.ensure({ login: person.login, name: person.name }))
  }
  const oid = store.putCommit({
    tree,
    parents,
    author: signature(author, date),
    committer: signature(parts.committer ?? author, date),
    message: parts.message ?? 'Change files',
  })
  repository.objects.add(oid)
  return oid
}

export function moveRef(
  world: World,
  repository: Repository,
  ref: string,
  oid: string,
  date = timestamp(world.clock.now()),
): void {
  repository.refs.set(ref, oid)
  repository.pushedAt = timestamp(Date.parse(date))
  repository.updatedAt = repository.pushedAt
}

function entriesOf(
  world: World,
  repository: Repository,
  files: Files,
): Map<string, TreeEntry | null> {
  const put = (content: string | Uint8Array) => {
    const oid = world.store.putBlob(content)
    repository.objects.add(oid)
    return oid
  }
  const entry = (file: FileSpec): TreeEntry | null => {
    if (file === null) return null
    if (typeof file === 'string' || file instanceof Uint8Array) {
      return { mode: '100644', oid: put(file) }
    }
    if ('symlink' in file) return { mode: '120000', oid: put(file.symlink) }
    if ('submodule' in file) return { mode: '160000', oid: file.submodule }
    return { mode: '100755', oid: put(file.executable) }
  }
  return new Map(Object.entries(files).map(([path, file]) => [path, entry(file)]))
}

function renamesOf(
  world: World,
  tree: string,
  renames: Record<string, string>,
): Map<string, TreeEntry | null> {
  const changes = new Map<string, TreeEntry | null>()
  for (const [from, to] of Object.entries(renames)) {
    const entry = entryAt(world.store, tree, from)
    if (entry === undefined) throw new Error(`cannot rename what is not there: ${from}`)
    if (!changes.has(from)) changes.set(from, null)
    changes.set(to, entry)
  }
  return changes
}

/** Trees new to the repository; what is known already is not entered again. */
function rememberTrees(world: World, repository: Repository, oid: string): void {
  if (repository.objects.has(oid)) return
  repository.objects.add(oid)
  for (const entry of world.store.tree(oid)?.entries.values() ?? []) {
    if (entry.mode === '40000') rememberTrees(world, repository, entry.oid)
    else if (entry.mode !== '160000') repository.objects.add(entry.oid)
  }
}

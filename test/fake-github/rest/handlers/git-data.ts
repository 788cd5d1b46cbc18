import { invalid, notFound, problem } from '../../http/answer.ts'
import { EMPTY_TREE, type Mode, type Signature, type TreeEntry } from '../../objects/objects.ts'
import { changedTree, entryAt, walkTree } from '../../objects/tree.ts'
import { nodeId } from '../../state/ids.ts'
import { type Repository, signature } from '../../state/repository.ts'
import { objectIn, resolveCommit, resolveRev } from '../../state/resolve.ts'
import { bodyOf, created, type Handlers, ok, type RestCall, repositoryOf } from '../handler.ts'
import { gitCommit } from '../represent/commit.ts'
import { repositoryUrl } from '../represent/repository.ts'

/**
 * https://docs.github.com/rest/git/trees#get-a-tree: 100,000 entries (the option `treeEntries`) and
 * 7 MB with the recursive parameter. What the bytes are is not said; counted here is what git would
 * need for the flat list: mode, path and id.
 */
const MAX_TREE_BYTES = 7 * 1_048_576
const ENTRY_BYTES = 28

const typeOf = (entry: TreeEntry) =>
  entry.mode === '40000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob'

/** @throws HttpProblem 409 */
export const notEmpty = (repository: Repository) => {
  if (repository.refs.size === 0) throw problem(409, 'Git Repository is empty.')
}

const id40 = (sha: string) => {
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    throw problem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  }
}

/** Git's own objects and refs. */
export const gitDataHandlers: Handlers = {
  'git/get-tree': (call) => {
    const repository = repositoryOf(call, 'contents')
    notEmpty(repository)
    const { store } = call.world
    const oid = resolveRev(call.world, repository, call.parameters.tree_sha ?? '')
    const commit = oid === undefined ? undefined : resolveCommit(call.world, repository, oid)
    const tree = store.tree(commit?.tree ?? oid ?? '')
    if (tree === undefined) throw notFound()
    const url = repositoryUrl(call, repository)
    const item = (path: string, entry: TreeEntry) => {
      const type = typeOf(entry)
      const size = store.blob(entry.oid)?.content.length
      return {
        path,
        mode: entry.mode.padStart(6, '0'),
        type,
        sha: entry.oid,
        ...(type === 'blob' && size !== undefined && { size }),
        ...(type !== 'commit' && { url: `${url}/git/${type}s/${entry.oid}` }),
      }
    }
    const items = []
    let truncated = false
    let bytes = 0
    // Any value of `recursive` switches it on, `0` and `false` too.
    const recursive = call.query.has('recursive')
    const entries = recursive
      ? walkTree(store, tree.oid)
      : Array.from(tree.entries, ([path, entry]) => ({ path, entry }))
    for (const { path, entry } of entries) {
      bytes += Buffer.byteLength(path) + ENTRY_BYTES
      if (recursive && (items.length === call.world.treeEntries || bytes > MAX_TREE_BYTES)) {
        truncated = true
        break
      }
      items.push(item(path, entry))
    }
    return ok({ sha: tree.oid, url: `${url}/git/trees/${tree.oid}`, tree: items, truncated })
  },
  'git/get-blob': (call) => {
    const repository = repositoryOf(call, 'contents')
    notEmpty(repository)
    const sha = call.parameters.file_sha ?? ''
    id40(sha)
    const blob = objectIn(call.world, repository, sha)
    if (blob?.type !== 'blob') throw notFound()
    if (String(call.headers.accept).includes('raw')) {
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
        body: blob.content,
      }
    }
    return ok({
      sha,
      node_id: nodeId('Blob', repository.id, sha),
      size: blob.content.length,
      url: `${repositoryUrl(call, repository)}/git/blobs/${sha}`,
      content: wrapped(blob.content),
      encoding: 'base64',
    })
  },
  'git/get-commit': (call) => {
    const repository = repositoryOf(call, 'contents')
    notEmpty(repository)
    const commit = objectIn(call.world, repository, call.parameters.commit_sha ?? '')
    if (commit?.type !== 'commit') throw notFound()
    return ok(gitCommit(call, repository, commit))
  },
  'git/create-blob': (call) => {
    const repository = repositoryOf(call, 'contents', 'write')
    notEmpty(repository)
    const { content, encoding = 'utf-8' } = bodyOf(call) as { content: string; encoding?: string }
    const sha = call.world.store.putBlob(
      encoding === 'base64' ? Buffer.from(content, 'base64') : content,
    )
    repository.objects.add(sha)
    return created({ sha, url: `${repositoryUrl(call, repository)}/git/blobs/${sha}` })
  },
  'git/create-tree': (call) => createTree(call),
  'git/create-commit': (call) => {
    const repository = repositoryOf(call, 'contents', 'write')
    notEmpty(repository)
    const { store } = call.world
    const body = bodyOf(call) as {
      message: string
      tree: string
      parents?: string[]
      author?: Person
      committer?: Person
    }
    if (store.tree(body.tree) === undefined) throw problem(422, 'Tree SHA does not exist')
    const missing = body.parents?.some(
      (oid) => objectIn(call.world, repository, oid)?.type !== 'commit',
    )
    if (missing) throw problem(422, 'Parent SHA does not exist or is not a commit object')
    const now = new Date(call.world.clock.now()).toISOString()
    const { login, id } = call.grant.account
    const self: Person = { name: login, email: `${id}+${login}@users.noreply.github.com` }
    const sign = (person: Person): Signature => signature(person, person.date ?? now)
    const author = body.author ?? self
    const sha = store.putCommit({
      tree: body.tree,
      parents: body.parents ?? [],
      author: sign(author),
      committer: sign(body.committer ?? author),
      message: body.message,
    })
    repository.objects.add(sha)
    const commit = store.commit(sha)
    if (commit === undefined) throw notFound()
    return created(gitCommit(call, repository, commit))
  },
}

interface Person {
  name: string
  email: string
  date?: string
}

/** Base64 in lines of 60, as GitHub sends it. */
export const wrapped = (content: Buffer): string =>
  content.toString('base64').replace(/.{60}(?=.)/g, '$&\n') + (content.length > 0 ? '\n' : '')

/** What git would not keep in a tree. */
const refusePath = (path: string) => {
  if (path.startsWith('/')) throw problem(422, 'tree.path cannot start with a slash')
  if (path.split('/').some((name) => /^(?:\.{0,2}|\.git)$/i.test(name))) {
    throw problem(422, 'tree.path contains a malformed path component')
  }
}

function createTree(call: RestCall) {
  const repository = repositoryOf(call, 'contents', 'write')
  notEmpty(repository)
  const { store } = call.world
  const body = bodyOf(call) as {
    tree: { path: string; mode: string; sha?: string | null; content?: string }[]
    base_tree?: string
  }
  const base = body.base_tree === undefined ? EMPTY_TREE : body.base_tree
  const baseTree = store.tree(base)?.oid ?? store.commit(base)?.tree
  if (baseTree === undefined) throw problem(422, 'base_tree is not a valid tree oid')
  const changes = new Map<string, TreeEntry | null>()
  if (body.tree.length === 0) throw problem(422, 'Invalid tree info')
  for (const { path, mode, sha, content } of body.tree) {
    refusePath(path)
    // Taking away what is not there, as GitHub words it.
    const isThere = entryAt(store, baseTree, path) !== undefined
    if (sha === null && !isThere) throw problem(422, 'GitRPC::BadObjectState')
    const oid = sha ?? (content === undefined ? null : store.putBlob(content))
    if (oid !== null && store.get(oid) === undefined && mode !== '160000') {
      throw invalid({ resource: 'Tree', field: 'sha', code: 'invalid', value: oid })
    }
    if (oid !== null) repository.objects.add(oid)
    changes.set(path, oid === null ? null : { mode: mode.replace(/^0/, '') as Mode, oid })
  }
  const oid = changedTree(store, baseTree, changes)
  repository.objects.add(oid)
  for (const { entry } of walkTree(store, oid)) {
    if (entry.mode !== '160000') repository.objects.add(entry.oid)
  }
  const url = repositoryUrl(call, repository)
  const entries = [...(store.tree(oid)?.entries ?? [])]
  return created({
    sha: oid,
    url: `${url}/git/trees/${oid}`,
    truncated: false,
    tree: entries.map(([path, entry]) => ({
      path,
      mode: entry.mode.padStart(6, '0'),
      type: typeOf(entry),
      sha: entry.oid,
      url: `${url}/git/${typeOf(entry)}s/${entry.oid}`,
    })),
  })
}

import { notFound, problem } from '../../http/answer.ts'
import type { TreeEntry } from '../../objects/objects.ts'
import type { Repository } from '../../state/repository.ts'
import { resolvePath } from '../../state/resolve.ts'
import { commitOf, type Handlers, ok, type RestCall, repositoryOf } from '../handler.ts'
import { htmlUrl, repositoryUrl } from '../represent/repository.ts'
import { wrapped } from './git-data.ts'

/** https://docs.github.com/rest/repos/contents#get-repository-content */
const MAX_DIRECTORY = 1_000
const MAX_JSON_BYTES = 1_048_576
const MAX_RAW_BYTES = 100 * 1_048_576

export const contentHandlers: Handlers = {
  'repos/get-content': (call) => {
    const repository = repositoryOf(call, 'contents')
    if (repository.refs.size === 0) throw problem(404, 'This repository is empty.')
    const path = (call.parameters.path ?? '').replace(/^\/+|\/+$/g, '')
    const rev = call.query.get('ref') ?? repository.defaultBranch
    const commit = commitOf(call, repository, rev, () =>
      problem(404, `No commit found for the ref ${rev}`),
    )
    const entry = resolvePath(call.world, repository, commit.oid, path)
    if (entry === undefined) throw notFound()
    const at = { call, repository, rev }
    if (entry.mode === '40000') {
      const entries = [...(call.world.store.tree(entry.oid)?.entries ?? [])].slice(0, MAX_DIRECTORY)
      return ok(
        entries.map(([name, child]) =>
          describe(at, path === '' ? name : `${path}/${name}`, child, true),
        ),
      )
    }
    const blob = call.world.store.blob(entry.oid)
    if (/raw/.test(String(call.headers.accept)) && blob !== undefined) {
      if (blob.content.length > MAX_RAW_BYTES) throw tooLarge()
      const type = 'application/vnd.github.raw; charset=utf-8'
      return { status: 200, headers: { 'content-type': type }, body: blob.content }
    }
    return ok(withContent(describe(at, path, entry, false), entry, blob?.content))
  },
}

const tooLarge = () =>
  problem(
    403,
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.',
    {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    },
  )

interface At {
  call: RestCall
  repository: Repository
  rev: string
}

function describe({ call, repository, rev }: At, path: string, entry: TreeEntry, listed: boolean) {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const url = `${repositoryUrl(call, repository)}/contents/${encoded}?ref=${encodeURIComponent(rev)}`
  const kind = entry.mode === '40000' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file'
  // Until 2026-03-10 a listing called submodules files.
  const asFile = listed && call.apiVersion < '2026-03-10'
  const type = entry.mode !== '160000' ? kind : asFile ? 'file' : 'submodule'
  const of = kind === 'dir' ? 'tree' : 'blob'
  const git = `${repositoryUrl(call, repository)}/git/${of}s/${entry.oid}`
  const html = `${htmlUrl(call, repository)}/${of}/${encodeURIComponent(rev)}/${encoded}`
  const isFile = entry.mode !== '40000' && entry.mode !== '160000'
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.oid,
    size: call.world.store.blob(entry.oid)?.content.length ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: isFile
      ? `${htmlUrl(call, repository)}/raw/${encodeURIComponent(rev)}/${encoded}`
      : null,
    type,
    _links: { self: url, git, html },
  }
}

function withContent(
  item: ReturnType<typeof describe>,
  entry: TreeEntry,
  content: Buffer | undefined,
) {
  if (entry.mode === '160000') return { ...item, submodule_git_url: item.html_url }
  if (entry.mode === '120000') return { ...item, target: content?.toString('utf8') ?? '' }
  if (content === undefined) return item
  if (content.length > MAX_RAW_BYTES) throw tooLarge()
  return content.length > MAX_JSON_BYTES
    ? { ...item, content: '', encoding: 'none' }
    : { ...item, content: wrapped(content), encoding: 'base64' }
}

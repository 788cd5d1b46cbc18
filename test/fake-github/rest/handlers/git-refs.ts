import { notFound, problem } from '../../http/answer.ts'
import { ancestors } from '../../objects/history.ts'
import { moveRef } from '../../state/commits.ts'
import { nodeId } from '../../state/ids.ts'
import type { Repository } from '../../state/repository.ts'
import { bodyOf, created, type Handlers, ok, type RestCall, repositoryOf } from '../handler.ts'
import { repositoryUrl } from '../represent/repository.ts'
import { notEmpty } from './git-data.ts'

/** Branches, tags and other refs, moved as git would. */
export const gitRefHandlers: Handlers = {
  'git/get-ref': (call) => {
    const repository = repositoryOf(call, 'contents')
    notEmpty(repository)
    const ref = `refs/${call.parameters.ref}`
    const oid = repository.refs.get(ref)
    if (oid === undefined) throw notFound()
    return ok(refItem(call, repository, ref, oid))
  },
  'git/list-matching-refs': (call) => {
    const repository = repositoryOf(call, 'contents')
    const prefix = `refs/${call.parameters.ref}`
    const found = [...repository.refs].filter(([ref]) => ref.startsWith(prefix)).sort()
    return ok(found.map(([ref, oid]) => refItem(call, repository, ref, oid)))
  },
  'git/create-ref': (call) => {
    const repository = repositoryOf(call, 'contents', 'write')
    notEmpty(repository)
    const { ref, sha } = bodyOf(call) as { ref: string; sha: string }
    if (!/^refs\/[^/]+\/./.test(ref)) throw problem(422, 'Reference name is not valid')
    if (repository.refs.has(ref)) throw problem(422, 'Reference already exists')
    if (!repository.objects.has(sha)) throw problem(422, 'Object does not exist')
    moveRef(call.world, repository, ref, sha)
    return created(refItem(call, repository, ref, sha))
  },
  'git/update-ref': (call) => {
    const repository = repositoryOf(call, 'contents', 'write')
    const ref = `refs/${call.parameters.ref}`
    const { sha, force = false } = bodyOf(call) as { sha: string; force?: boolean }
    const current = repository.refs.get(ref)
    if (current === undefined) throw problem(422, 'Reference does not exist')
    if (!repository.objects.has(sha)) throw problem(422, 'Object does not exist')
    if (!force && !ancestors(call.world.store, sha).has(current)) {
      throw problem(422, 'Update is not a fast forward')
    }
    moveRef(call.world, repository, ref, sha)
    return ok(refItem(call, repository, ref, sha))
  },
  'git/delete-ref': (call) => {
    const repository = repositoryOf(call, 'contents', 'write')
    if (!repository.refs.delete(`refs/${call.parameters.ref}`)) {
      throw problem(422, 'Reference does not exist')
    }
    return { status: 204 }
  },
}

function refItem(call: RestCall, repository: Repository, ref: string, oid: string) {
  const url = repositoryUrl(call, repository)
  const type = call.world.store.get(oid)?.type ?? 'commit'
  return {
    ref,
    node_id: nodeId('Ref', repository.id, ref),
    url: `${url}/git/${ref}`,
    object: { sha: oid, type, url: `${url}/git/${type}s/${oid}` },
  }
}

import { notFound } from '../../http/answer.ts'
import { commitOf, type Handlers, ok, page, repositoryOf } from '../handler.ts'
import { commitItem } from '../represent/commit.ts'
import { fullRepository, htmlUrl, repositoryUrl } from '../represent/repository.ts'

/** A repository and its branches. */
export const repositoryHandlers: Handlers = {
  'repos/get': (call) => ok(fullRepository(call, repositoryOf(call, 'metadata'))),
  'repos/list-branches': (call) => {
    const repository = repositoryOf(call, 'contents')
    const branches = [...repository.refs]
      .filter(([ref]) => ref.startsWith('refs/heads/'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const { items, headers } = page(call, branches)
    const url = repositoryUrl(call, repository)
    return ok(
      items.map(([ref, sha]) => ({
        name: ref.slice('refs/heads/'.length),
        commit: { sha, url: `${url}/commits/${sha}` },
        protected: false,
      })),
      headers,
    )
  },
  'repos/get-branch': (call) => {
    const repository = repositoryOf(call, 'contents')
    const name = call.parameters.branch ?? ''
    const sha = repository.refs.get(`refs/heads/${name}`)
    if (sha === undefined) throw notFound()
    const url = `${repositoryUrl(call, repository)}/branches/${encodeURIComponent(name)}`
    return ok({
      name,
      commit: commitItem(call, repository, commitOf(call, repository, sha)),
      _links: {
        self: url,
        html: `${htmlUrl(call, repository)}/tree/${encodeURIComponent(name)}`,
      },
      protected: false,
      protection: {
        enabled: false,
        required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
      },
      protection_url: `${url}/protection`,
    })
  },
}

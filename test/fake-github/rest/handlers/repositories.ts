import { notFound } from '../../http/answer.ts'
import { protectionOf } from '../../state/protection.ts'
import type { Repository } from '../../state/repository.ts'
import { rulesOf } from '../../state/rulesets.ts'
import { commitOf, type Handlers, ok, page, type RestCall, repositoryOf } from '../handler.ts'
import { commitItem } from '../represent/commit.ts'
import { visibleProtection } from '../represent/protection.ts'
import { fullRepository, htmlUrl, repositoryUrl } from '../represent/repository.ts'

const branchName = (ref: string) => ref.slice('refs/heads/'.length)

/** "Protected by branch protections or rulesets": https://docs.github.com/rest/branches/branches */
const isProtected = ({ world }: RestCall, repository: Repository, branch: string): boolean =>
  protectionOf(world, repository, branch) !== undefined ||
  rulesOf(world, repository, `refs/heads/${branch}`).length > 0

/** A repository and its branches. */
export const repositoryHandlers: Handlers = {
  'repos/get': (call) => ok(fullRepository(call, repositoryOf(call, 'metadata'))),
  'repos/list-branches': (call) => {
    const repository = repositoryOf(call, 'contents')
    const branches = [...repository.refs]
      .filter(([ref]) => ref.startsWith('refs/heads/'))
      .filter(([ref]) => {
        const wanted = call.query.get('protected')
        return (
          wanted === null || isProtected(call, repository, branchName(ref)) === (wanted === 'true')
        )
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const { items, headers } = page(call, branches)
    const url = repositoryUrl(call, repository)
    return ok(
      items.map(([ref, sha]) => ({
        name: branchName(ref),
        commit: { sha, url: `${url}/commits/${sha}` },
        protected: isProtected(call, repository, branchName(ref)),
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
      protected: isProtected(call, repository, name),
      protection: visibleProtection(protectionOf(call.world, repository, name)),
      protection_url: `${url}/protection`,
    })
  },
}

import { notFound, problem } from '../../http/answer.ts'
import { codeownersErrors } from '../../state/codeowners.ts'
import { protectionOf } from '../../state/protection.ts'
import { workflowsOf } from '../../state/workflows.ts'
import { type Handlers, ok, page, repositoryOf } from '../handler.ts'
import { branchProtection } from '../represent/protection.ts'
import { htmlUrl, repositoryUrl } from '../represent/repository.ts'

/** Classic protection of a branch, errors of CODEOWNERS, and workflows. */
export const settingsHandlers: Handlers = {
  'repos/get-branch-protection': (call) => {
    const repository = repositoryOf(call, 'administration')
    const branch = call.parameters.branch ?? ''
    if (!repository.refs.has(`refs/heads/${branch}`)) throw problem(404, 'Branch not found')
    const rule = protectionOf(call.world, repository, branch)
    if (rule === undefined) throw problem(404, 'Branch not protected')
    return ok(branchProtection(call, rule, branch))
  },
  'repos/codeowners-errors': (call) => {
    const repository = repositoryOf(call, 'contents')
    const errors = codeownersErrors(call.world, repository, call.query.get('ref') ?? 'HEAD')
    if (errors === null) throw notFound()
    return ok({ errors })
  },
  'actions/list-repo-workflows': (call) => {
    const repository = repositoryOf(call, 'actions')
    const workflows = workflowsOf(call.world, repository)
    const { items, headers } = page(call, workflows)
    const html = htmlUrl(call, repository)
    const url = `${repositoryUrl(call, repository)}/actions/workflows`
    return ok(
      {
        total_count: workflows.length,
        workflows: items.map(({ id, nodeId, name, path, state }) => ({
          id,
          node_id: nodeId,
          name,
          path,
          state,
          created_at: repository.createdAt,
          updated_at: repository.updatedAt,
          url: `${url}/${id}`,
          html_url: `${html}/blob/${repository.defaultBranch}/${path}`,
          badge_url: `${html}/workflows/${encodeURIComponent(name)}/badge.svg`,
        })),
      },
      headers,
    )
  },
}

import { type Known, known, type WorkflowFacts } from '../../../model/index.ts'
import { type GitHub, GitHubError } from '../../../transport/types.ts'
import { unseen } from '../nodes.ts'
import type { CommitChecks, WorkflowNode } from './check-states.ts'
import type { ProcessRequest } from './request.ts'

const FOLDER = '.github/workflows/'
const IS_WORKFLOW = /\.ya?ml$/

const STATES: ReadonlySet<string> = new Set<WorkflowFacts['state']>([
  'active',
  'disabled_manually',
  'disabled_inactivity',
  'disabled_fork',
  'deleted',
])

const isState = (state: string): state is WorkflowFacts['state'] => STATES.has(state)

/** As it stands where it is no escaped text. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A workflow's page is named after its file: `/acme/app/actions/workflows/ci.yml`. */
const toWorkflow = ({ name, state, resourcePath, url }: WorkflowNode): WorkflowFacts[] => {
  const file = decoded(resourcePath.split('/actions/workflows/')[1] ?? '')
  const known = state.toLowerCase()
  // Workflows that GitHub runs by itself (Pages, Dependabot) have no file there.
  if (!IS_WORKFLOW.test(file) || !isState(known)) return []
  return [{ name, path: `${FOLDER}${file}`, state: known, url }]
}

/** The workflows whose runs reported on commits, each once. */
export const seenWorkflows = (commits: readonly CommitChecks[]): WorkflowFacts[] => {
  const seen = new Map<string, WorkflowFacts>()
  for (const { statusCheckRollup } of commits) {
    for (const node of statusCheckRollup?.contexts?.nodes ?? []) {
      if (node?.__typename !== 'CheckRun') continue
      const workflow = node.checkSuite?.workflowRun?.workflow
      for (const one of workflow ? toWorkflow(workflow) : []) seen.set(one.path, one)
    }
  }
  return [...seen.values()]
}

/**
 * Whether a wanted workflow was not seen running: then its state has to be asked for. It may have no
 * file either, for GitHub runs some by itself.
 */
export const isUnaccounted = (
  { needs }: ProcessRequest,
  seen: readonly WorkflowFacts[],
): boolean => {
  const bare = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(IS_WORKFLOW, '')
  const names = new Set(seen.flatMap(({ name, path }) => [name, bare(path)]))
  return needs.workflows.some((wanted) => !names.has(wanted) && !names.has(bare(wanted)))
}

const MAX_PAGES = 10

/** Every workflow of a repository with its state: one REST call for each hundred. */
export const listWorkflows = async (
  github: GitHub,
  repository: string,
): Promise<Known<WorkflowFacts[]>> => {
  const [owner = '', repo = ''] = repository.split('/')
  const found: WorkflowFacts[] = []
  try {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const { data } = await github.request<{
        total_count: number
        workflows: { name: string; path: string; state: string; html_url: string }[]
      }>('GET /repos/{owner}/{repo}/actions/workflows', { owner, repo, per_page: 100, page })
      for (const { name, path, state, html_url: url } of data.workflows) {
        if (isState(state)) found.push({ name, path, state, url })
      }
      if (page * 100 >= data.total_count) break
    }
    return known(found)
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status === 401) throw error
    const { message, status } = error
    return unseen(
      'the state of its workflows',
      { type: `HTTP_${status}`, message },
      'Actions: read',
    )
  }
}

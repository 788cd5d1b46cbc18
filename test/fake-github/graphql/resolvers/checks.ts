import {
  type CheckApp,
  type CheckRun,
  type CheckSuite,
  rollupState,
  type StatusContext,
} from '../../state/checks.ts'
import { nodeId } from '../../state/ids.ts'
import { fullName, type Repository } from '../../state/repository.ts'
import { resolvePath } from '../../state/resolve.ts'
import { may } from '../../state/tokens.ts'
import { type Workflow, workflowsOf } from '../../state/workflows.ts'
import { connection, type PageArguments } from '../connection.ts'
import { type Context, failure, type GitNode, requirePermission } from '../context.ts'
import type { Resolver } from './index.ts'

/** The rollup of a commit as a node; null when nothing reported on it. */
export function rollupOf(context: Context, repository: Repository, oid: string) {
  // One of both shows it; what the other would show is refused one by one.
  const { grant } = context.call
  const statuses = may(grant, repository, { permission: 'statuses', level: 'read' })
  if (!statuses) requirePermission(context, repository, 'checks')
  return repository.checks.has(oid) ? { __typename: 'StatusCheckRollup', repository, oid } : null
}

interface RollupNode {
  __typename: 'StatusCheckRollup'
  repository: Repository
  oid: string
}

interface RunNode {
  __typename: 'WorkflowRun'
  suite: CheckSuite
}

interface WorkflowNode extends Omit<Workflow, 'id' | 'nodeId'> {
  __typename: 'Workflow'
  repository: Repository
  /** null: it ran once and is not on the default branch. */
  id: number | null
}

const checksOf = ({ repository, oid }: RollupNode | GitNode) =>
  repository.checks.get(oid) ?? { suites: [], statuses: [] }

const commitNode = (repository: Repository, oid: string): GitNode => ({
  __typename: 'Commit',
  repository,
  oid,
})

/** What GitHub says in the place of something that the token may not read. */
function refusal(context: Context, repository: Repository, permission: string): unknown {
  try {
    return requirePermission(context, repository, permission) ?? null
  } catch (error) {
    return error
  }
}

function contexts(node: RollupNode, args: PageArguments, context: Context) {
  const { suites, statuses } = checksOf(node)
  const runs = suites.flatMap((suite) => suite.runs)
  const seen = (permission: string, items: (CheckRun | StatusContext)[]) => {
    const refused = refusal(context, node.repository, permission)
    return refused === null ? items : items.map(() => refused)
  }
  const page = connection([...seen('checks', runs), ...seen('statuses', statuses)], args)
  return { ...page, checkRunCount: runs.length, statusContextCount: statuses.length }
}

const rollup: Record<string, Resolver> = {
  id: ({ repository, oid }: RollupNode) => nodeId('StatusCheckRollup', repository.id, oid),
  state: (node: RollupNode) => rollupState(checksOf(node)),
  commit: ({ repository, oid }: RollupNode) => commitNode(repository, oid),
  contexts,
}

const runPath = ({ suite: { repository, commit }, id }: CheckRun) =>
  `/${fullName(repository)}/runs/${id}?sha=${commit}`

const checkRun: Record<string, Resolver> = {
  id: ({ nodeId: id }: CheckRun) => id,
  databaseId: ({ id }: CheckRun) => id,
  name: ({ name }: CheckRun) => name,
  status: ({ conclusion }: CheckRun) => (conclusion === null ? 'IN_PROGRESS' : 'COMPLETED'),
  conclusion: ({ conclusion }: CheckRun) => conclusion,
  startedAt: ({ startedAt }: CheckRun) => startedAt,
  completedAt: ({ startedAt, conclusion }: CheckRun) => (conclusion === null ? null : startedAt),
  checkSuite: ({ suite }: CheckRun) => suite,
  repository: ({ suite }: CheckRun) => suite.repository,
  resourcePath: runPath,
  url: (run: CheckRun, _: unknown, { call }) => call.world.url + runPath(run),
  detailsUrl: (run: CheckRun, _: unknown, { call }) => call.world.url + runPath(run),
}

const statusContext: Record<string, Resolver> = {
  id: ({ nodeId: id }: StatusContext) => id,
  context: ({ context }: StatusContext) => context,
  state: ({ state }: StatusContext) => state,
  description: ({ description }: StatusContext) => description,
  targetUrl: () => null,
  creator: ({ creator }: StatusContext) => creator,
  createdAt: ({ createdAt }: StatusContext) => createdAt,
  commit: ({ repository, commit }: StatusContext) => commitNode(repository, commit),
}

/** A suite has ended when its runs have; then the worst of them is its conclusion. */
function conclusionOf({ runs }: CheckSuite) {
  if (runs.some(({ conclusion }) => conclusion === null)) return null
  const bad = runs.find(({ conclusion }) => conclusion !== 'SUCCESS' && conclusion !== 'SKIPPED')
  return bad?.conclusion ?? runs[0]?.conclusion ?? null
}

const suitePath = ({ repository, commit, id }: CheckSuite) =>
  `/${fullName(repository)}/commit/${commit}/checks?check_suite_id=${id}`

const checkSuite: Record<string, Resolver> = {
  id: ({ nodeId: id }: CheckSuite) => id,
  databaseId: ({ id }: CheckSuite) => id,
  app: ({ app }: CheckSuite) => app,
  commit: ({ repository, commit }: CheckSuite) => commitNode(repository, commit),
  repository: ({ repository }: CheckSuite) => repository,
  status: (suite: CheckSuite) => (conclusionOf(suite) === null ? 'IN_PROGRESS' : 'COMPLETED'),
  conclusion: conclusionOf,
  createdAt: ({ createdAt }: CheckSuite) => createdAt,
  updatedAt: ({ createdAt }: CheckSuite) => createdAt,
  checkRuns: (
    { runs }: CheckSuite,
    { filterBy, ...args }: PageArguments & { filterBy?: object | null },
  ) => {
    if (filterBy != null) {
      throw failure('UNSERVED', 'fake-github: does not serve checkRuns(filterBy:)')
    }
    return connection(runs, args)
  },
  workflowRun: (suite: CheckSuite) =>
    suite.workflow === null ? null : { __typename: 'WorkflowRun', suite },
  resourcePath: suitePath,
  url: (suite: CheckSuite, _: unknown, { call }) => call.world.url + suitePath(suite),
}

const app: Record<string, Resolver> = {
  id: ({ id }: CheckApp) => nodeId('App', id),
  databaseId: ({ id }: CheckApp) => id,
  slug: ({ slug }: CheckApp) => slug,
  name: ({ name }: CheckApp) => name,
  url: ({ slug }: CheckApp, _: unknown, { call }) => `${call.world.url}/apps/${slug}`,
}

const actionsPath = ({ suite: { repository, id } }: RunNode) =>
  `/${fullName(repository)}/actions/runs/${id}`

const workflowRun: Record<string, Resolver> = {
  id: ({ suite: { repository, id } }: RunNode) => nodeId('WorkflowRun', repository.id, id),
  databaseId: ({ suite }: RunNode) => suite.id,
  event: ({ suite }: RunNode) => suite.workflow?.event ?? '',
  runNumber: () => 1,
  checkSuite: ({ suite }: RunNode) => suite,
  createdAt: ({ suite }: RunNode) => suite.createdAt,
  updatedAt: ({ suite }: RunNode) => suite.createdAt,
  resourcePath: actionsPath,
  url: (run: RunNode, _: unknown, { call }) => call.world.url + actionsPath(run),
  workflow: ({ suite: { repository, workflow, commit } }: RunNode, _: unknown, context) =>
    workflowNode(context, repository, workflow?.path ?? '', commit),
}

/** The workflow as it is now; one that the default branch has not lives as long as its commit. */
function workflowNode(
  { call: { world } }: Context,
  repository: Repository,
  path: string,
  commit: string,
): WorkflowNode {
  const known = workflowsOf(world, repository).find((one) => one.path === path)
  if (known !== undefined) return { ...known, __typename: 'Workflow', repository }
  const there = resolvePath(world, repository, commit, path) !== undefined
  const state = there ? 'active' : 'deleted'
  return { __typename: 'Workflow', repository, id: null, name: path, path, state }
}

const workflowPath = ({ repository, path }: WorkflowNode) =>
  `/${fullName(repository)}/actions/workflows/${path.split('/').at(-1)}`

export const checkResolvers: Record<string, Record<string, Resolver>> = {
  StatusCheckRollup: rollup,
  CheckRun: checkRun,
  CheckSuite: checkSuite,
  StatusContext: statusContext,
  App: app,
  WorkflowRun: workflowRun,
  Workflow: {
    id: ({ repository, id, path }: WorkflowNode) => nodeId('Workflow', repository.id, id ?? path),
    databaseId: ({ id }: WorkflowNode) => id,
    name: ({ name }: WorkflowNode) => name,
    state: ({ state }: WorkflowNode) => state.toUpperCase(),
    resourcePath: workflowPath,
    url: (node: WorkflowNode, _: unknown, { call }) => call.world.url + workflowPath(node),
  },
  Commit: {
    statusCheckRollup: ({ repository, oid }: GitNode, _: unknown, context) =>
      rollupOf(context, repository, oid),
    checkSuites: (
      node: GitNode,
      {
        filterBy,
        ...args
      }: PageArguments & {
        filterBy?: { appId?: number | null; checkName?: string | null } | null
      },
      context,
    ) => {
      requirePermission(context, node.repository, 'checks')
      const found = checksOf(node).suites.filter(
        ({ app: { id }, runs }) =>
          (filterBy?.appId == null || id === filterBy.appId) &&
          (filterBy?.checkName == null || runs.some(({ name }) => name === filterBy.checkName)),
      )
      return connection(found, args)
    },
  },
}

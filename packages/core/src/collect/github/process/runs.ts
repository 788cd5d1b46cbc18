import {
  type CheckState,
  type Known,
  known,
  type ProtectionFacts,
  type RecentRuns,
  type WorkflowFacts,
} from '../../../model/index.ts'
import type { GitHub, GraphQLProblem } from '../../../transport/types.ts'
import { askNodes, type NodeAnswer, problemAt, unseen } from '../nodes.ts'
import { type CommitChecks, toCheckStates } from './check-states.ts'
import { RECENT_RUNS } from './queries.ts'
import type { ProcessRequest } from './request.ts'
import { seenWorkflows } from './workflows.ts'

interface RunsNode {
  id: string
  defaultBranchRef: { target: CommitChecks | null } | null
  pullRequests: {
    nodes:
      | ({
          number: number
          baseRefName: string
          commits: { nodes: ({ commit: CommitChecks } | null)[] | null } | null
        } | null)[]
      | null
  } | null
}

/** What was seen of one repository's runs. */
export interface RunsRead {
  runs: Known<RecentRuns>
  /** Workflows that ran, each once. */
  workflows: WorkflowFacts[]
}

const BATCH = 34

/** Enough to see a check that runs on pull requests alone. */
const PULL_REQUESTS = 5

const CHECKS = 'Checks: read'

/** Whether anything that is known of the branch requires a status check. */
const requiresContexts = ({ rules, classic, visible }: ProtectionFacts): boolean =>
  (rules.known &&
    rules.value.some(
      ({ rule }) => rule.type === 'required_status_checks' && rule.contexts.length > 0,
    )) ||
  (classic.known &&
    classic.value?.requiresStatusChecks === true &&
    classic.value.contexts.length > 0) ||
  (visible.known && (visible.value?.contexts?.length ?? 0) > 0)

/** Whether recent runs say anything about a repository: it requires checks, or workflows. */
export const needsRuns = (
  { needs, head }: ProcessRequest,
  protection: Known<ProtectionFacts> | undefined,
): boolean =>
  head !== null &&
  (needs.workflows.length > 0 ||
    (needs.runs && protection?.known === true && requiresContexts(protection.value)))

/** What reported on the newest commit and the newest merged pull requests, by node id. */
export const readRuns = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  lanes: number,
): Promise<Map<string, RunsRead>> => {
  const answers = await askNodes<ProcessRequest, RunsNode>(github, {
    items: requests,
    id: ({ repository }) => repository.id,
    largest: BATCH,
    lanes,
    ask: () => ({ query: RECENT_RUNS }),
  })
  return new Map(
    requests.map(({ repository: { id, defaultBranch } }) => [
      id,
      read(answers.get(id) ?? { node: null, problems: [] }, defaultBranch),
    ]),
  )
}

const read = ({ node, problems }: NodeAnswer<RunsNode>, branch: string | null): RunsRead => {
  const places = node ? placesOf(node, branch) : []
  const workflows = seenWorkflows(places.map(({ checks }) => checks))
  const trouble = node ? troubleOf(node, problems) : problems[0]
  if (!node?.id || trouble) return { runs: unseen('recent checks', trouble, CHECKS), workflows }
  const commits = places.map(({ where, checks }) => ({
    oid: checks.oid,
    where,
    contexts: statesOf(checks),
    complete: checks.statusCheckRollup?.contexts?.pageInfo.hasNextPage !== true,
  }))
  return { runs: known({ commits }), workflows }
}

const statesOf = ({ statusCheckRollup }: CommitChecks): CheckState[] =>
  toCheckStates(statusCheckRollup?.contexts?.nodes ?? [])

/** Which workflow a check belongs to is another permission's: its absence hides no check. */
const troubleOf = (
  node: RunsNode,
  problems: readonly GraphQLProblem[],
): GraphQLProblem | undefined => {
  const aboutChecks = problems.filter(({ path }) => !path?.includes('workflowRun'))
  return (
    problemAt(aboutChecks, 'defaultBranchRef') ??
    problemAt(aboutChecks, 'pullRequests') ??
    (node.pullRequests ? undefined : { message: 'GitHub gave no answer' })
  )
}

const placesOf = (
  { defaultBranchRef, pullRequests }: RunsNode,
  branch: string | null,
): { where: string; checks: CommitChecks }[] => {
  const target = defaultBranchRef?.target
  const merged = (pullRequests?.nodes ?? []).flatMap((one) => {
    const checks = one?.commits?.nodes?.[0]?.commit
    return one?.baseRefName === branch && checks ? [{ where: `#${one?.number}`, checks }] : []
  })
  return [
    ...(target ? [{ where: 'default branch', checks: target }] : []),
    ...merged.slice(0, PULL_REQUESTS),
  ]
}

import type { CheckState } from '../../../model/index.ts'

/** A check run or a commit status, as a rollup lists them. */
export type ContextNode =
  | {
      __typename: 'CheckRun'
      name: string
      status: string
      conclusion: string | null
      checkSuite: {
        app: { databaseId: number | null } | null
        workflowRun?: { workflow: WorkflowNode } | null
      } | null
    }
  | { __typename: 'StatusContext'; context: string; state: string }

export interface WorkflowNode {
  name: string
  state: string
  resourcePath: string
  url: string
}

/** A commit with what reported on it; null rollup: nothing did. */
export interface CommitChecks {
  oid: string
  statusCheckRollup: {
    contexts: { pageInfo: { hasNextPage: boolean }; nodes: (ContextNode | null)[] | null } | null
  } | null
}

/** https://docs.github.com/en/graphql/reference/enums#checkconclusionstate */
const CONCLUSIONS: Readonly<Record<string, CheckState['state']>> = {
  SUCCESS: 'success',
  NEUTRAL: 'neutral',
  SKIPPED: 'skipped',
  CANCELLED: 'cancelled',
  // GitHub's own word for a check that never came to an end.
  STALE: 'cancelled',
}

/** https://docs.github.com/en/graphql/reference/enums#statusstate */
const STATES: Readonly<Record<string, CheckState['state']>> = {
  SUCCESS: 'success',
  PENDING: 'pending',
  EXPECTED: 'pending',
}

export const toCheckStates = (nodes: readonly (ContextNode | null)[]): CheckState[] =>
  nodes.flatMap((node): CheckState[] => {
    if (node?.__typename === 'CheckRun') {
      const { name, status, conclusion, checkSuite } = node
      const ended = CONCLUSIONS[conclusion ?? ''] ?? 'failure'
      return [
        {
          context: name,
          state: status === 'COMPLETED' ? ended : 'pending',
          appId: checkSuite?.app?.databaseId ?? null,
        },
      ]
    }
    if (node?.__typename === 'StatusContext') {
      return [{ context: node.context, state: STATES[node.state] ?? 'failure', appId: null }]
    }
    return []
  })

import type { GitHub } from '../transport/types.ts'

/** GraphQL takes at most 100 ids: https://docs.github.com/en/graphql/reference/queries#nodes */
const BATCH = 100

const QUERY = `query DriftClosedIssues($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Issue {
      id
      state
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
        nodes { ... on ClosedEvent { actor { __typename } } }
      }
    }
  }
}`

interface Answer {
  nodes: ({
    __typename: string
    id?: string
    state?: string
    timelineItems?: { nodes?: ({ actor?: { __typename: string } | null } | null)[] | null }
  } | null)[]
}

/** Actors that are people; a Bot is not, and neither is an app. */
const PEOPLE = new Set(['User', 'EnterpriseUserAccount', 'Mannequin'])

/**
 * Which of these issues are closed, and were closed by a person. What cannot be seen (deleted, out
 * of reach, closed by nobody that is still known) is not among them: an issue that cannot be read
 * accepts nothing.
 * @throws GitHubError when GitHub does not answer at all
 */
export const closedByPeople = async (
  github: GitHub,
  nodeIds: readonly string[],
): Promise<Set<string>> => {
  const closed = new Set<string>()
  const ids = [...new Set(nodeIds)]
  for (let at = 0; at < ids.length; at += BATCH) {
    const { data } = await github.graphql<Answer>(QUERY, { ids: ids.slice(at, at + BATCH) })
    for (const node of data?.nodes ?? []) {
      const actor = node?.timelineItems?.nodes?.at(-1)?.actor?.__typename
      if (node?.id !== undefined && node.state === 'CLOSED' && PEOPLE.has(actor ?? ''))
        closed.add(node.id)
    }
  }
  return closed
}

import { type Known, known, type OpenIssues } from '../../../model/index.ts'
import type { GitHub } from '../../../transport/types.ts'
import { askNodes, type NodeAnswer, problemAt, unseen } from '../nodes.ts'
import { toPerson } from './people.ts'
import { ISSUES } from './queries.ts'
import type { ProcessRequest } from './request.ts'

/** Each issue has its labels below it: fewer repositories at once. */
const BATCH = 40

interface IssuesNode {
  id: string
  issues: {
    totalCount: number
    nodes:
      | ({
          number: number
          title: string
          url: string
          author: { __typename: string; login: string } | null
          labels: { nodes: ({ name: string } | null)[] | null } | null
        } | null)[]
      | null
  } | null
}

/** The newest open issues with their labels, by node id. */
export const readIssues = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  lanes: number,
): Promise<Map<string, Known<OpenIssues>>> => {
  const answers = await askNodes<ProcessRequest, IssuesNode>(github, {
    items: requests.filter(({ needs }) => needs.issues),
    id: ({ repository }) => repository.id,
    largest: BATCH,
    lanes,
    ask: () => ({ query: ISSUES }),
  })
  return new Map([...answers].map(([id, answer]) => [id, toIssues(answer)]))
}

const toIssues = ({ node, problems }: NodeAnswer<IssuesNode>): Known<OpenIssues> => {
  const problem = problemAt(problems, 'issues')
  if (!node?.issues || problem) return unseen('its issues', problem, 'Issues: read')
  const { totalCount, nodes } = node.issues
  return known({
    total: totalCount,
    issues: (nodes ?? [])
      .filter((issue) => issue !== null)
      .map(({ number, title, url, author, labels }) => ({
        number,
        title,
        url,
        labels: (labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
        author: toPerson(author)?.login ?? null,
      })),
  })
}

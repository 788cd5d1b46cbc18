import type { GitHub, GraphQLProblem } from '../../../transport/types.ts'
import { GitHubError } from '../../../transport/types.ts'

/** A page of a connection, as GraphQL gives it. */
export interface Connection<T> {
  totalCount?: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: (T | null)[] | null
}

/** All that was read of a connection; `more`: there is more than was read. */
export interface Read<T> {
  items: T[]
  more: boolean
  /** Where the next page begins. */
  pageInfo: Connection<T>['pageInfo']
  /** Why reading stopped before its end. */
  problem?: GraphQLProblem
}

/**
 * Reads on where a first page had more, page by page.
 * @param most where to stop
 * @throws GitHubError 401 alone: the token is refused for everything
 */
export const pageOn = async <D, T>(
  github: GitHub,
  first: Connection<T>,
  question: {
    query: string
    variables: Record<string, unknown>
    pick: (data: D) => Connection<T> | null | undefined
    /** Errors that leave the page itself whole; absent: none do. */
    ignore?: (problem: GraphQLProblem) => boolean
  },
  most: number,
): Promise<Read<T>> => {
  const items = itemsOf(first)
  let { pageInfo } = first
  while (pageInfo.hasNextPage) {
    if (items.length >= most) return { items, more: true, pageInfo }
    try {
      const { data, errors } = await github.graphql<D>(question.query, {
        ...question.variables,
        after: pageInfo.endCursor,
      })
      const next = data === null ? undefined : question.pick(data)
      const serious = errors.find((error) => question.ignore?.(error) !== true)
      if (!next || serious) {
        const problem = serious ?? { message: 'GitHub gave no answer' }
        return { items, more: true, pageInfo, problem }
      }
      items.push(...itemsOf(next))
      pageInfo = next.pageInfo
    } catch (error) {
      if (!(error instanceof GitHubError) || error.status === 401) throw error
      const problem = { type: `HTTP_${error.status}`, message: error.message }
      return { items, more: true, pageInfo, problem }
    }
  }
  return { items, more: false, pageInfo }
}

const itemsOf = <T>({ nodes }: Connection<T>): T[] => (nodes ?? []).filter((node) => node !== null)

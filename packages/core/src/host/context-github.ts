import type { AuditGitHub } from '../model/audit-api.ts'
import type { Parent } from './serve.ts'

const MAX_PAGES = 1_000

type Answer = Awaited<ReturnType<AuditGitHub['request']>>

/** What stands beside the list in an answer that is an object, e.g. of searches. */
const BESIDE = new Set(['total_count', 'incomplete_results', 'repository_selection'])

const entriesOf = (data: unknown): unknown[] => {
  if (Array.isArray(data)) return data
  const list = Object.entries(data ?? {}).find(
    ([key, value]) => !BESIDE.has(key) && Array.isArray(value),
  )
  if (list === undefined) throw new Error('paginate: the answer holds no list')
  return list[1] as unknown[]
}

/**
 * The parameters that lead to the next page.
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
const nextPage = (link: string | undefined): Record<string, string> | null => {
  const url = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
  return url === undefined ? null : Object.fromEntries(new URL(url).searchParams)
}

/** GitHub, asked through the parent: no token is in this process. */
export const contextGitHub = ({ ask }: Pick<Parent, 'ask'>): AuditGitHub => {
  const request: AuditGitHub['request'] = (route, parameters = {}) =>
    ask('github.request', { route, parameters }) as Promise<Answer>
  return {
    request,
    graphql: (query, variables = {}) => ask('github.graphql', { query, variables }),
    async paginate(route, parameters = {}) {
      const all: unknown[] = []
      let page: Readonly<Record<string, unknown>> = { per_page: 100, ...parameters }
      for (let count = 1; count <= MAX_PAGES; count += 1) {
        const { data, headers } = await request(route, page)
        all.push(...entriesOf(data))
        const next = nextPage(headers.link)
        if (next === null) return all
        page = { ...page, ...next }
      }
      throw new Error(`paginate: more than ${MAX_PAGES} pages of ${route}`)
    },
  }
}

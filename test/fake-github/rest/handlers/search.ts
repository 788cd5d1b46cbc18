import { problem } from '../../http/answer.ts'
import { MAX_SEARCH_RESULTS, searchIssues } from '../../state/search.ts'
import { type Handlers, ok, page } from '../handler.ts'
import { issueItem } from '../represent/issue.ts'

export const searchHandlers: Handlers = {
  'search/issues-and-pull-requests': (call) => {
    const size = Number(call.query.get('per_page') ?? 30)
    const number = Number(call.query.get('page') ?? 1)
    if ((number - 1) * size >= MAX_SEARCH_RESULTS) {
      throw problem(422, 'Only the first 1000 search results are available')
    }
    const found = searchIssues(call.world, call.grant, call.query.get('q') ?? '')
    const { items, headers } = page(call, found.slice(0, MAX_SEARCH_RESULTS))
    return ok(
      {
        total_count: found.length,
        incomplete_results: false,
        search_type: 'lexical',
        items: items.map((issue) => ({ ...issueItem(call, issue), score: 1 })),
      },
      headers,
    )
  },
}

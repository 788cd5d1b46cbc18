import { invalid, notFound } from '../../http/answer.ts'
import { timestamp } from '../../state/clock.ts'
import { addComment } from '../../state/issues.ts'
import type { Repository } from '../../state/repository.ts'
import { bodyOf, created, type Handlers, ok, page, type RestCall } from '../handler.ts'
import { commentItem } from '../represent/issue.ts'
import { issueIn, textProblems, toOpenIn, withIssues } from './issue-rules.ts'

export const issueCommentHandlers: Handlers = {
  'issues/list-comments': (call) => {
    const issue = issueIn(call, withIssues(call))
    const since = call.query.get('since')
    const found = issue.comments.filter(
      (one) => since === null || Date.parse(one.updatedAt) >= Date.parse(since),
    )
    const { items, headers } = page(call, found)
    return ok(
      items.map((comment) => commentItem(call, comment)),
      headers,
    )
  },
  'issues/create-comment': (call) => {
    const issue = issueIn(call, toOpenIn(call))
    const { body } = bodyOf(call) as { body: string }
    const problems = textProblems({ body })
    if (problems.length > 0) throw invalid(...problems)
    return created(
      commentItem(call, addComment(issue, call.grant.account, body, call.world.clock.now())),
    )
  },
  'issues/get-comment': (call) => ok(commentItem(call, commentIn(call, withIssues(call)))),
  'issues/update-comment': (call) => {
    const comment = commentIn(call, withIssues(call, 'write'))
    const { body } = bodyOf(call) as { body: string }
    const problems = textProblems({ body })
    if (problems.length > 0) throw invalid(...problems)
    comment.body = body
    comment.updatedAt = timestamp(call.world.clock.now())
    return ok(commentItem(call, comment))
  },
}

function commentIn(call: RestCall, repository: Repository) {
  const id = Number(call.parameters.comment_id)
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id)
    if (comment !== undefined) return comment
  }
  throw notFound()
}

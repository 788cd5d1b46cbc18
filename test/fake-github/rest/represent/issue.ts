import type { Call } from '../../http/call.ts'
import type { Comment, Issue, Label } from '../../state/issues.ts'
import { simpleUser } from './account.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

export function labelItem(call: Call, label: Label) {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${repositoryUrl(call, label.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  }
}

export function issueItem(call: Call, issue: Issue) {
  const repository = repositoryUrl(call, issue.repository)
  const url = `${repository}/issues/${issue.number}`
  return {
    url,
    repository_url: repository,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issueHtmlUrl(call, issue),
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: simpleUser(call, issue.author),
    labels: issue.labels.map((label) => labelItem(call, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: issue.assignees[0] === undefined ? null : simpleUser(call, issue.assignees[0]),
    assignees: issue.assignees.map((account) => simpleUser(call, account)),
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : simpleUser(call, issue.closedBy),
    author_association: 'NONE',
    active_lock_reason: null,
    body: issue.body,
    timeline_url: `${url}/timeline`,
  }
}

const issueHtmlUrl = (call: Call, issue: Issue): string =>
  `${htmlUrl(call, issue.repository)}/issues/${issue.number}`

export function commentItem(call: Call, comment: Comment) {
  const { issue } = comment
  const repository = repositoryUrl(call, issue.repository)
  return {
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `${issueHtmlUrl(call, issue)}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${issue.number}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: simpleUser(call, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: 'NONE',
  }
}

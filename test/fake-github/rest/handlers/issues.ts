import { invalid } from '../../http/answer.ts'
import { timestamp } from '../../state/clock.ts'
import { createIssue, type Issue, setState } from '../../state/issues.ts'
import type { Repository } from '../../state/repository.ts'
import { given, may } from '../../state/tokens.ts'
import { bodyOf, created, type Handlers, ok, page, type RestCall, refuseQuery } from '../handler.ts'
import { issueItem, labelItem } from '../represent/issue.ts'
import {
  type IssueBody,
  issueIn,
  labelsOf,
  textProblems,
  toOpenIn,
  withIssues,
} from './issue-rules.ts'

const maySetLabels = (call: RestCall, repository: Repository) =>
  call.grant.push && given(call.grant, repository)

function accountsOf(call: RestCall, logins: string[] | undefined) {
  const found = (logins ?? []).map((login) => {
    const account = call.world.accounts.byLogin(login)
    if (account === undefined) {
      throw invalid({ resource: 'Issue', code: 'invalid', field: 'assignees', value: login })
    }
    return account
  })
  return found
}

export const issueHandlers: Handlers = {
  'issues/list-for-repo': (call) => {
    const repository = withIssues(call)
    refuseQuery(call, 'assignee', 'mentioned', 'milestone', 'type')
    const query = (key: string) => call.query.get(key)
    const state = query('state') ?? 'open'
    const labels = (query('labels') ?? '').split(',').filter(Boolean)
    const since = query('since')
    const creator = query('creator')?.toLowerCase()
    const sort = query('sort') ?? 'created'
    const key = (issue: Issue) =>
      sort === 'comments'
        ? String(issue.comments.length).padStart(9)
        : sort === 'updated'
          ? issue.updatedAt
          : issue.createdAt
    const found = [...repository.issues.values()]
      .filter(
        (issue) =>
          (state === 'all' || issue.state === state) &&
          labels.every((name) =>
            issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase()),
          ) &&
          (since === null || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
          (creator === undefined || issue.author.login.toLowerCase() === creator),
      )
      .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number))
    if ((query('direction') ?? 'desc') === 'desc') found.reverse()
    const { items, headers } = page(call, found)
    return ok(
      items.map((issue) => issueItem(call, issue)),
      headers,
    )
  },
  'issues/create': (call) => {
    const repository = toOpenIn(call)
    const body = bodyOf(call) as IssueBody
    const problems = textProblems(body)
    if (body.title === '' || body.title === undefined || body.title === null) {
      problems.push({ resource: 'Issue', code: 'missing_field', field: 'title' })
    }
    if (problems.length > 0) throw invalid(...problems)
    // Without push access labels and assignees are dropped in silence.
    const dresses = maySetLabels(call, repository)
    const issue = createIssue(repository, {
      title: String(body.title),
      body: body.body ?? null,
      labels: dresses ? labelsOf(call, repository, body.labels) : [],
      assignees: dresses ? accountsOf(call, body.assignees) : [],
      author: call.grant.account,
      now: call.world.clock.now(),
    })
    return created(issueItem(call, issue))
  },
  'issues/get': (call) => {
    const repository = withIssues(call)
    return ok(issueItem(call, issueIn(call, repository)))
  },
  'issues/update': (call) => {
    const repository = withIssues(call, 'write')
    const issue = issueIn(call, repository)
    const body = bodyOf(call) as IssueBody
    const problems = textProblems(body)
    if (problems.length > 0) throw invalid(...problems)
    const now = call.world.clock.now()
    const dresses = maySetLabels(call, repository)
    if (body.labels !== undefined && dresses) issue.labels = labelsOf(call, repository, body.labels)
    if (body.assignees !== undefined && dresses) issue.assignees = accountsOf(call, body.assignees)
    if (body.title !== undefined && body.title !== null) issue.title = String(body.title)
    if (body.body !== undefined) issue.body = body.body
    issue.updatedAt = timestamp(now)
    if (body.state !== undefined) {
      const actor = call.grant.account
      setState(issue, body.state, {
        actor,
        now,
        ...(body.state_reason && { reason: body.state_reason }),
      })
    }
    return ok(issueItem(call, issue))
  },
  'issues/list-labels-on-issue': (call) => {
    const issue = issueIn(call, withIssues(call))
    const { items, headers } = page(call, issue.labels)
    return ok(
      items.map((label) => labelItem(call, label)),
      headers,
    )
  },
  'issues/add-labels': (call) => setLabels(call, true),
  'issues/set-labels': (call) => setLabels(call, false),
}

function setLabels(call: RestCall, keep: boolean) {
  const repository = withIssues(call, 'write')
  const issue = issueIn(call, repository)
  const body = call.body as IssueBody['labels'] | { labels?: IssueBody['labels'] } | undefined
  const named = Array.isArray(body) ? body : body?.labels
  if (may(call.grant, repository, { permission: 'issues', level: 'write' })) {
    const labels = labelsOf(call, repository, named)
    issue.labels = keep ? [...new Set([...issue.labels, ...labels])] : labels
    issue.updatedAt = timestamp(call.world.clock.now())
  }
  return ok(issue.labels.map((label) => labelItem(call, label)))
}

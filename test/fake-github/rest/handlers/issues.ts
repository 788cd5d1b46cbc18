import { invalid, notFound, problem, type ValidationProblem } from '../../http/answer.ts'
import { timestamp } from '../../state/clock.ts'
import {
  addComment,
  createIssue,
  createLabel,
  findLabel,
  type Issue,
  type Label,
  type StateReason,
  setState,
} from '../../state/issues.ts'
import type { Repository } from '../../state/repository.ts'
import { given, may } from '../../state/tokens.ts'
import {
  bodyOf,
  created,
  type Handlers,
  ok,
  page,
  type RestCall,
  refuseQuery,
  repositoryOf,
} from '../handler.ts'
import { commentItem, issueItem, labelItem } from '../represent/issue.ts'
import { labelProblems } from './labels.ts'

const MAX_TITLE = 256
const MAX_BODY = 65_536
const MAX_LABELS = 100

interface IssueBody {
  title?: string | number | null
  body?: string | null
  labels?: (string | { name?: string })[]
  assignees?: string[]
  state?: 'open' | 'closed'
  state_reason?: StateReason
}

/** The repository, when its issues are open to the call. @throws HttpProblem 410 where they are off */
function withIssues(call: RestCall, level: 'read' | 'write' = 'read'): Repository {
  const repository = repositoryOf(call, 'issues', 'read')
  if (!repository.hasIssues) {
    throw problem(410, 'Issues has been disabled in this repository.')
  }
  return level === 'read' ? repository : repositoryOf(call, 'issues', 'write')
}

/** A person may open an issue in any public repository, without a permission there. */
function toOpenIn(call: RestCall): Repository {
  const repository = withIssues(call)
  const byAnyone = call.grant.kind === 'pat' && repository.visibility === 'public'
  if (byAnyone && !repository.isArchived) return repository
  return repositoryOf(call, 'issues', 'write')
}

function issueIn(call: RestCall, repository: Repository): Issue {
  const issue = repository.issues.get(Number(call.parameters.issue_number))
  if (issue === undefined) throw notFound()
  return issue
}

function commentIn(call: RestCall, repository: Repository) {
  const id = Number(call.parameters.comment_id)
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id)
    if (comment !== undefined) return comment
  }
  throw notFound()
}

function textProblems({ title, body }: IssueBody): ValidationProblem[] {
  const wrong = (field: string, message: string) => ({
    resource: 'Issue',
    code: 'custom',
    field,
    message,
  })
  return [
    ...(typeof title === 'string' && [...title].length > MAX_TITLE
      ? [wrong('title', `title is too long (maximum is ${MAX_TITLE} characters)`)]
      : []),
    ...(typeof body === 'string' && [...body].length > MAX_BODY
      ? [wrong('body', `body is too long (maximum is ${MAX_BODY} characters)`)]
      : []),
  ]
}

/** Labels by name; new ones are made on the way. @throws HttpProblem 422 for names no label can have */
function labelsOf(call: RestCall, repository: Repository, given: IssueBody['labels']): Label[] {
  const names = (given ?? []).map((label) =>
    typeof label === 'string' ? label : (label.name ?? ''),
  )
  const problems = names.flatMap((name) => labelProblems({ name }))
  if (names.length > MAX_LABELS) {
    problems.push({
      resource: 'Issue',
      code: 'custom',
      field: 'labels',
      message: 'too many labels',
    })
  }
  if (problems.length > 0) throw invalid(...problems)
  const labels = names.map(
    (name) =>
      findLabel(repository, name) ?? createLabel(repository, { name }, call.world.clock.now()),
  )
  return [...new Set(labels)]
}

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

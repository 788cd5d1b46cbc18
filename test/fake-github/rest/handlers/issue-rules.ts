import { invalid, notFound, problem, type ValidationProblem } from '../../http/answer.ts'
import {
  createLabel,
  findLabel,
  type Issue,
  type Label,
  type StateReason,
} from '../../state/issues.ts'
import type { Repository } from '../../state/repository.ts'
import { type RestCall, repositoryOf } from '../handler.ts'
import { labelProblems } from './labels.ts'

const MAX_TITLE = 256
const MAX_BODY = 65_536
const MAX_LABELS = 100

export interface IssueBody {
  title?: string | number | null
  body?: string | null
  labels?: (string | { name?: string })[]
  assignees?: string[]
  state?: 'open' | 'closed'
  state_reason?: StateReason
}

/** The repository, when its issues are open to the call. @throws HttpProblem 410 where they are off */
export function withIssues(call: RestCall, level: 'read' | 'write' = 'read'): Repository {
  const repository = repositoryOf(call, 'issues', 'read')
  if (!repository.hasIssues) {
    throw problem(410, 'Issues has been disabled in this repository.')
  }
  return level === 'read' ? repository : repositoryOf(call, 'issues', 'write')
}

/** A person may open an issue in any public repository, without a permission there. */
export function toOpenIn(call: RestCall): Repository {
  const repository = withIssues(call)
  const byAnyone = call.grant.kind === 'pat' && repository.visibility === 'public'
  if (byAnyone && !repository.isArchived) return repository
  return repositoryOf(call, 'issues', 'write')
}

export function issueIn(call: RestCall, repository: Repository): Issue {
  const issue = repository.issues.get(Number(call.parameters.issue_number))
  if (issue === undefined) throw notFound()
  return issue
}

export function textProblems({ title, body }: IssueBody): ValidationProblem[] {
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
export function labelsOf(
  call: RestCall,
  repository: Repository,
  given: IssueBody['labels'],
): Label[] {
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

import { invalid, notFound, type ValidationProblem } from '../../http/answer.ts'
import { createLabel, findLabel } from '../../state/issues.ts'
import type { Repository } from '../../state/repository.ts'
import { may } from '../../state/tokens.ts'
import {
  bodyOf,
  created,
  type Handlers,
  ok,
  page,
  type RestCall,
  repositoryOf,
} from '../handler.ts'
import { labelItem } from '../represent/issue.ts'

interface LabelBody {
  name?: string
  new_name?: string
  color?: string
  description?: string | null
}

/** https://docs.github.com/rest/issues/labels#create-a-label; a description has 100 characters. */
export function labelProblems({ name, color, description }: LabelBody): ValidationProblem[] {
  const wrong = (field: string, code: string, message?: string): ValidationProblem => ({
    resource: 'Label',
    code,
    field,
    ...(message && { message }),
  })
  return [
    ...(name === '' ? [wrong('name', 'missing_field')] : []),
    ...(name !== undefined && [...name].length > 50
      ? [wrong('name', 'custom', 'name is too long (maximum is 50 characters)')]
      : []),
    ...(color !== undefined && !/^[0-9a-f]{6}$/i.test(color) ? [wrong('color', 'invalid')] : []),
    ...(description && [...description].length > 100
      ? [wrong('description', 'custom', 'description is too long (maximum is 100 characters)')]
      : []),
  ]
}

/** Labels are read with the permission for issues or that for pull requests. */
function labelled(call: RestCall): Repository {
  const repository = repositoryOf(call, 'metadata')
  const need = { permission: 'pull_requests', level: 'read' } as const
  return may(call.grant, repository, need) ? repository : repositoryOf(call, 'issues')
}

export const labelHandlers: Handlers = {
  'issues/list-labels-for-repo': (call) => {
    const repository = labelled(call)
    const { items, headers } = page(call, [...repository.labels.values()])
    return ok(
      items.map((label) => labelItem(call, label)),
      headers,
    )
  },
  'issues/get-label': (call) => {
    const label = findLabel(labelled(call), call.parameters.name ?? '')
    if (label === undefined) throw notFound()
    return ok(labelItem(call, label))
  },
  'issues/create-label': (call) => {
    const repository = repositoryOf(call, 'issues', 'write')
    const body = { name: '', ...(bodyOf(call) as LabelBody) }
    const problems = labelProblems(body)
    if (problems.length > 0) throw invalid(...problems)
    if (findLabel(repository, body.name) !== undefined) {
      throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
    }
    return created(labelItem(call, createLabel(repository, body, call.world.clock.now())))
  },
  'issues/update-label': (call) => {
    const repository = repositoryOf(call, 'issues', 'write')
    const label = findLabel(repository, call.parameters.name ?? '')
    if (label === undefined) throw notFound()
    const { new_name: name = label.name, color, description } = bodyOf(call) as LabelBody
    const problems = labelProblems({
      name,
      ...(color && { color }),
      ...(description && { description }),
    })
    const other = findLabel(repository, name)
    if (other !== undefined && other !== label) {
      problems.push({ resource: 'Label', code: 'already_exists', field: 'name' })
    }
    if (problems.length > 0) throw invalid(...problems)
    repository.labels.delete(label.name.toLowerCase())
    label.name = name
    if (color !== undefined) label.color = color
    if (description !== undefined) label.description = description
    repository.labels.set(name.toLowerCase(), label)
    return ok(labelItem(call, label))
  },
}

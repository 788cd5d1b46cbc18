import type { RepositoryReport, Result } from '../model/index.ts'
import { notChecked } from './not-checked.ts'
import { reasonMarkdown } from './reason.ts'
import { inlineCode } from './text.ts'
import { count } from './words.ts'

const MOST_WORDS = 500
const MOST_SUBJECTS = 5

interface Unseen {
  message: string
  checks: Set<string>
  subjects: Set<string>
  permissions: Set<string>
}

/** How every check begins what it could not judge. */
const reasonIn = (message: string): string => message.replace(/^Not judged: /, '')

/** An account that was not entered is told by itself; that nothing in it was seen follows. */
export const isConsequence = (
  { check, subject, message }: Result,
  refused: readonly Result[],
): boolean =>
  check !== 'infra/accounts' &&
  refused.some((one) => one.subject === subject && message.endsWith(reasonIn(one.message)))

/**
 * What could not be seen, the same reason once: with what it hides, and the permission that would
 * show it. '' where all was seen.
 * @param room in UTF-16 units
 */
export const infraUnknowns = ({ results }: RepositoryReport, room: number): string => {
  const unknown = results.filter(({ status }) => status === 'unknown')
  const refused = unknown.filter(({ check }) => check === 'infra/accounts')
  const reasons = new Map<string, Unseen>()
  for (const result of unknown) {
    if (isConsequence(result, refused)) continue
    const { message, check, subject, permissions = [] } = result
    const one = reasons.get(message) ?? {
      message,
      checks: new Set(),
      subjects: new Set(),
      permissions: new Set(),
    }
    one.checks.add(check)
    one.subjects.add(subject)
    for (const permission of permissions) one.permissions.add(permission)
    reasons.set(message, one)
  }
  const codes = (values: Set<string>) => [...values].map((value) => inlineCode(value, 120))
  const lines = [...reasons.values()].map(({ message, checks, subjects, permissions }) => {
    const where = codes(subjects)
    const more = where.length - MOST_SUBJECTS
    const shown = where.slice(0, MOST_SUBJECTS).join(', ')
    const needs = codes(permissions).join(', ')
    return `- ${shown}${more > 0 ? ` and ${count(more, 'more place')}` : ''}: ${reasonMarkdown(message, MOST_WORDS)}${needs && ` (needs ${needs})`}; not answered: ${codes(checks).join(', ')}`
  })
  return notChecked(lines, room)
}

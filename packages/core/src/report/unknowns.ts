import type { Result } from '../model/index.ts'
import { isConsequence } from './infra-unknowns.ts'
import { count } from './words.ts'

/** What could not be seen for one reason, and what would show it. */
export interface Unseen {
  message: string
  permissions: readonly string[]
  /** Ids of the checks that could not judge. */
  checks: string[]
  subjects: string[]
}

/** More checks than this are counted, not named. */
const MOST_CHECKS = 3
const MOST_SUBJECTS = 5

/** Results that are unknown, the same reason and permissions once, in the order they were told. */
export const unseenGroups = (results: readonly Result[]): Unseen[] => {
  const unknown = results.filter(({ status }) => status === 'unknown')
  const refused = unknown.filter(({ check }) => check === 'infra/accounts')
  const told = unknown.filter((result) => !isConsequence(result, refused))
  const groups = Map.groupBy(told, ({ message, permissions = [] }) =>
    JSON.stringify([message, permissions]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return {
      message: first.message,
      permissions: first.permissions ?? [],
      checks: [...new Set(group.map(({ check }) => check))],
      subjects: [...new Set(group.map(({ subject }) => subject))],
    }
  })
}

/**
 * Of what a group speaks: one check with what it could not judge, a few by name, many by number.
 * @param show how a surface shows a name
 */
export const unseenBy = (
  { checks, subjects }: Pick<Unseen, 'checks' | 'subjects'>,
  show: (name: string) => string,
  isInFull = false,
): string => {
  if (!isInFull && checks.length > MOST_CHECKS) return count(checks.length, 'check')
  const names = checks.map(show)
  if (checks.length > 1) return names.join(', ')
  const most = isInFull ? subjects.length : MOST_SUBJECTS
  const more = subjects.length - most
  return [
    ...names,
    ...subjects.slice(0, most).map(show),
    ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : []),
  ].join(', ')
}

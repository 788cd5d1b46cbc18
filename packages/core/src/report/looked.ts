import { isUndeclared, type Report, type RepositoryReport, type Result } from '../model/index.ts'
import { type LeftOut, leftOutOf } from '../standards/left-out.ts'
import { openFindings } from './report.ts'

/** Why a repository was not looked at (any further), or null. */
export const leftOutIn = ({ results }: Pick<RepositoryReport, 'results'>): LeftOut | null => {
  for (const result of results) {
    const left = leftOutOf(result)
    if (left !== null) return left
  }
  return null
}

/** A repository of which nothing is known: left out, and nothing was found before that. */
export const isUnlooked = (repository: RepositoryReport): boolean =>
  leftOutIn(repository) !== null && openFindings(repository).length === 0

/** What the verdict is about, and how many repositories it is not about. */
export const looked = ({ repositories }: Report): { looked: number; left: RepositoryReport[] } => {
  const left = repositories.filter(isUnlooked)
  return { looked: repositories.length - left.length, left }
}

/** Repositories that were left out, by the same reason together. */
export const leftOutGroups = (
  repositories: readonly RepositoryReport[],
): { left: LeftOut; names: string[] }[] => {
  const groups = new Map<string, { left: LeftOut; names: string[] }>()
  for (const repository of repositories) {
    const left = leftOutIn(repository)
    if (left === null) continue
    const key = JSON.stringify([left.reason, left.whatToDo])
    const group = groups.get(key) ?? { left, names: [] }
    group.names.push(repository.name)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/**
 * Checks of a repository that is looked at which had nothing to judge: one entry for each reason.
 * What nobody asked for is only worth a word where the report is about one repository.
 */
export const skippedReasons = (
  results: readonly Result[],
  isAlone: boolean,
): { checks: string[]; message: string }[] => {
  const groups = new Map<string, Set<string>>()
  for (const result of results) {
    if (result.status !== 'skipped' || leftOutOf(result) !== null) continue
    if (!isAlone && isUndeclared(result)) continue
    const checks = groups.get(result.message) ?? new Set()
    groups.set(result.message, checks.add(result.check))
  }
  return [...groups].map(([message, checks]) => ({ message, checks: [...checks] }))
}

/** Audits that were not due: what they found last stands, and is not among the findings. */
export const auditsNotDue = ({ repositories }: Pick<Report, 'repositories'>): number =>
  repositories
    .flatMap(({ results }) => results)
    .filter(
      (result) =>
        result.check.startsWith('audit/') &&
        result.status === 'skipped' &&
        !isUndeclared(result) &&
        leftOutOf(result) === null,
    ).length

import type { RepositoryReport } from '../model/index.ts'
import { coverageOf, type PlaceCoverage } from './infra-coverage.ts'
import { orphanedWords } from './infra-table.ts'
import { terminal } from './text.ts'
import { count } from './words.ts'

const MOST = 30

const line = (place: PlaceCoverage): string => {
  const { environment, account, region, stacks, checked, changed, missing, unknown } = place
  const name = [environment, account, region ?? ''].filter(Boolean).join(' ')
  if (place.skipped !== undefined) return `${terminal(name, 120)}: ${terminal(place.skipped, 200)}`
  const orphaned = orphanedWords(place)
  const said = [
    stacks.length === 0 ? '' : count(stacks.length, 'stack'),
    checked === null ? (place.aside ? '' : 'not checked') : `${checked} checked`,
    `${changed} changed`,
    `${missing} missing`,
    orphaned === '–' ? '' : orphaned === '?' ? 'orphans not seen' : `${orphaned} orphaned`,
    `${unknown} unknown`,
  ]
  return `${terminal(name, 120)}: ${said.filter(Boolean).join(', ')}`
}

/** What was looked at, a line for each region of each account; none without infra checks. */
export const coverageLines = (repository: RepositoryReport): string[] => {
  const coverage = coverageOf(repository)
  if (coverage === null) return []
  const { places, uncompared, suppressed } = coverage
  const passed = suppressed.reduce((sum, one) => sum + one.count, 0)
  const left = places.length - MOST
  return [
    ...places.slice(0, MOST).map(line),
    ...(left > 0 ? [`and ${count(left, 'more region')}`] : []),
    ...(uncompared.length > 0
      ? [`${count(uncompared.length, 'resource')} that CloudFormation does not compare`]
      : []),
    ...(passed > 0 ? [`${count(passed, 'difference')} known to be no drift`] : []),
  ]
}

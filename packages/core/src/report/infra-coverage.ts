import type { RepositoryReport, Result } from '../model/index.ts'
import { type SuppressedCount, suppressedIn, textIn, textsIn } from './coverage-data.ts'
import {
  addFinding,
  addResult,
  type Counts,
  countsOf,
  type OrphansSeen,
  type PlaceTally,
  placesIn,
  sum,
  together,
} from './infra-tally.ts'
import { compareText } from './report.ts'

/** How much of which account was looked at, counted from the results of the infra checks. */

/** One region of one account, the account where it was not entered, or a plan. */
export interface PlaceCoverage extends Counts {
  environment: string
  /** '' where nothing names it. */
  account: string
  region: string | null
  stacks: (Counts & { name: string })[]
  orphaned: number
  orphans: OrphansSeen
  /** Why nothing was looked at, where that is on purpose. */
  skipped?: string
  /** Nothing was to be looked at there: a finding of a global service names it. */
  aside: boolean
}

export interface Coverage {
  places: PlaceCoverage[]
  /** Resources that CloudFormation does not compare: `prod/eu-west-2/App: Handler (AWS::…)`. */
  uncompared: string[]
  suppressed: SuppressedCount[]
}

const accountsIn = (results: readonly Result[]): ReadonlyMap<string, string> =>
  new Map([
    ...results.flatMap(({ findings }) =>
      findings.flatMap(({ resource }) =>
        resource === undefined ? [] : [[resource.environment, resource.account] as const],
      ),
    ),
    ...results
      .filter(({ check, data }) => check === 'infra/accounts' && textIn(data, 'account') !== '')
      .map(({ subject, data }) => [subject, textIn(data, 'account')] as const),
  ])

const uncomparedIn = ({ check, subject, data }: Result): string[] =>
  check === 'infra/changed'
    ? [...textsIn(data, 'unchecked'), ...textsIn(data, 'unsupported')].map(
        (one) => `${subject}: ${one}`,
      )
    : []

const suppressedOf = (results: readonly Result[]): SuppressedCount[] => {
  const counts = new Map<string, SuppressedCount>()
  for (const { data } of results)
    for (const { rule, reason, count } of suppressedIn(data)) {
      const before = counts.get(rule)?.count ?? 0
      counts.set(rule, { rule, reason, count: before + count })
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.rule, b.rule))
}

/**
 * What was looked at, place by place in the order in which the checks name them; null where no infra
 * check said anything. A resource with several differences is counted once, an exempted one too.
 */
export const coverageOf = ({ name, results: all }: RepositoryReport): Coverage | null => {
  const results = all.filter(({ check }) => check.startsWith('infra/'))
  const tallies = new Map<string, PlaceTally>()
  const at = placesIn(tallies)
  for (const result of results) addResult(result, name, at)
  for (const { check, findings } of results)
    for (const finding of findings) addFinding(check, finding, at)
  if (tallies.size === 0) return null
  const accounts = accountsIn(results)
  const named = results.flatMap(({ check, subject }) =>
    check === 'infra/accounts' ? [subject] : [],
  )
  const isOff = results.some(
    ({ check, status }) => check === 'infra/orphans' && status === 'skipped',
  )
  const places = [...tallies.values()].map((place): PlaceCoverage => {
    const { environment, region, skipped, orphans } = place
    return {
      ...together(place),
      environment,
      account: accounts.get(environment) ?? '',
      region,
      stacks: [...place.stacks].map(([name, one]) => ({ name, ...countsOf(one) })),
      orphaned: sum(place.orphaned),
      orphans: orphans === 'unseen' && isOff ? 'off' : orphans,
      aside: !place.looked && place.unseen.size === 0,
      ...(skipped === undefined ? {} : { skipped }),
    }
  })
  // In the order of the accounts; the regions of an environment stand together.
  const order = [...new Set([...named, ...places.map(({ environment }) => environment)])]
  return {
    places: order.flatMap((name) => places.filter(({ environment }) => environment === name)),
    uncompared: results.flatMap(uncomparedIn),
    suppressed: suppressedOf(results),
  }
}

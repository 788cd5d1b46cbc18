import {
  type OpenFinding,
  type RepositoryState,
  SEVERITIES,
  type Severity,
} from '../../../model/index.ts'
import { compareText, countBySeverity, isOpen } from '../../report.ts'
import { repositoryKey } from '../../words.ts'
import { repositoryUrl, said } from '../outside.ts'
import type { RepositoryRow } from '../shared/rows.ts'

/** What one finding of a severity weighs against another: one critical before ten high ones. */
export const WEIGHTS: Readonly<Record<Severity, number>> = {
  critical: 1000,
  high: 100,
  medium: 10,
  low: 1,
  info: 0,
}

/** How much is wrong in a repository. */
const weightOf = ({ domains }: RepositoryRow): number =>
  Object.values(domains)
    .flatMap(({ open }) => SEVERITIES.map((severity) => open[severity] * WEIGHTS[severity]))
    .reduce((sum, weight) => sum + weight, 0)

const firstOf = (states: readonly RepositoryState[], read: (s: RepositoryState) => string) =>
  states.map(read).find((text) => text !== '') ?? ''

const newestFirst = (a: RepositoryState, b: RepositoryState) => compareText(b.scanned, a.scanned)

const oldestOf = (open: readonly OpenFinding[]): number =>
  open.length === 0 ? 0 : Math.min(...open.map(({ since }) => Date.parse(since)))

/** What stands in place of reasons where a state has none: it waits to be looked at. */
const unseenIn = ({ unknown = [], unseen }: RepositoryState): number =>
  unseen && unknown.length === 0 ? 1 : unknown.length

const rowOf = (states: readonly RepositoryState[]): RepositoryRow => {
  const open = states.flatMap((state) => state.open.filter(isOpen))
  return {
    name: said(states[0]?.repository.name, 140),
    url: repositoryUrl(firstOf(states, ({ repository }) => repository.url ?? '')),
    team: said(
      firstOf(states, ({ declaration }) => declaration?.team ?? ''),
      80,
    ),
    tier: firstOf(states, ({ declaration }) => declaration?.tier ?? ''),
    oldest: oldestOf(open),
    scanned: Math.max(...states.map(({ scanned }) => Date.parse(scanned))),
    domains: Object.fromEntries(
      states.map((state) => [
        state.domain,
        {
          open: countBySeverity(state.open.filter(isOpen)),
          unknown: unseenIn(state),
        },
      ]),
    ),
  }
}

/** Repositories with the states they are made of, the one that needs most before the others. */
export const repositoriesOf = (
  states: readonly RepositoryState[],
): { row: RepositoryRow; states: RepositoryState[] }[] =>
  [...Map.groupBy(states, ({ repository }) => repositoryKey(repository.name)).values()]
    .map((theirs) => theirs.toSorted(newestFirst))
    .map((theirs) => ({ row: rowOf(theirs), states: theirs }))
    .sort((a, b) => weightOf(b.row) - weightOf(a.row) || compareText(a.row.name, b.row.name))

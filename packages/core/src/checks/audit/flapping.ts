import type { AuditPastRun } from '../../model/audit-facts.ts'

/** Verdicts that are looked back at, and how many changes among them begin and end the state. */
const WINDOW = 10
const BEGINS = 4
const ENDS = 1

/** How often an audit changed its mind in its last verdicts; one that could not speak has none. */
export const changesOf = (runs: readonly AuditPastRun[]): number => {
  const verdicts = runs
    .filter(({ status }) => status !== 'unknown')
    .slice(-WINDOW)
    .map(({ status }) => status === 'pass')
  return verdicts.filter((verdict, i) => i > 0 && verdict !== verdicts[i - 1]).length
}

/**
 * Whether an audit flaps: told each time it would teach people to look away. Two thresholds, so that
 * it does not flap between flapping and not, as monitoring systems do it:
 * https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/flapping.html
 * @param was whether it did before this run
 */
export const isFlapping = (runs: readonly AuditPastRun[], was: boolean): boolean =>
  changesOf(runs) >= (was ? ENDS + 1 : BEGINS)

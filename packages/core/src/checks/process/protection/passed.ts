import type { CheckState, RequiredContext } from '../../../model/process-facts.ts'
import { isReportOf } from './live-checks.ts'

/** GitHub lets these through: https://docs.github.com/en/pull-requests/reference/status-checks */
const PASSED: ReadonlySet<CheckState['state']> = new Set(['success', 'neutral', 'skipped'])

/** A required check that had not passed, and what it said instead. */
export interface NotPassed {
  context: string
  state: CheckState['state'] | 'missing'
}

/**
 * Which required checks had not passed. Where a check and a commit status share a name, GitHub wants
 * both.
 */
export const notPassed = (
  required: readonly RequiredContext[],
  states: readonly CheckState[],
): NotPassed[] => {
  const found = new Map<string, NotPassed>()
  for (const one of required) {
    const reports = states.filter((state) => isReportOf(one, state))
    const bad = reports.find(({ state }) => !PASSED.has(state))
    const { context } = one
    if (bad !== undefined) found.set(context, { context, state: bad.state })
    else if (reports.length === 0) found.set(context, { context, state: 'missing' })
  }
  return [...found.values()]
}

import { unknown } from '../../../model/known.ts'
import type { CheckState, ProcessFacts } from '../../../model/process-facts.ts'
import { count, named, several } from '../../shared/words.ts'
import type { EffectiveContext, EffectiveRule } from './effective.ts'
import type { Outcome } from './outcome.ts'
import { setAtOf, sourceNames } from './source.ts'

/**
 * Whether a check that reported is the one that is required: by its exact name, and by its App where
 * one is demanded. A report whose App is not known may be it.
 */
export const isReportOf = (
  { context, appId }: Pick<EffectiveContext, 'context' | 'appId'>,
  state: CheckState,
): boolean =>
  state.context === context && (appId === null || state.appId === null || state.appId === appId)

/** Why a name that almost fits does not count. */
const hint = (required: EffectiveContext, reported: readonly CheckState[]): string => {
  const { context, appId } = required
  if (reported.some((state) => state.context === context)) {
    return ` A check of that name is reported, but not by the App ${appId} that is demanded.`
  }
  const alike = reported.find(
    (state) => state.context.trim().toLowerCase() === context.trim().toLowerCase(),
  )
  if (alike !== undefined) {
    return ` ${named(alike.context)} is reported; names are compared by case and by every space.`
  }
  const close = reported
    .map((state) => state.context)
    .filter((name) => name.startsWith(`${context} (`) || name.startsWith(`${context} / `))
  return close.length === 0 ? '' : ` Reported is ${several([...new Set(close)], 3)}.`
}

const judgeOne = (required: EffectiveContext, facts: ProcessFacts): Outcome => {
  const { runs, head, repository } = facts
  const { context, sources } = required
  const key = context
  if (!runs.known) return { key, unseen: runs }
  const commits = runs.value.commits.filter(({ contexts }) => contexts.length > 0)
  const reported = commits.flatMap(({ contexts }) => contexts)
  if (reported.some((state) => isReportOf(required, state))) return { key }
  if (runs.value.commits.some(({ complete }) => !complete)) {
    return { key, unseen: unknown('not all checks of the recent commits could be read') }
  }
  // What only runs on pull requests never reports on the branch itself.
  if (!commits.some(({ oid }) => oid !== head?.oid)) {
    return { key, unseen: unknown('no recently merged pull request with checks was seen') }
  }
  const where = sourceNames(sources)
  return {
    key,
    violation: {
      rule: 'process/dead-required-check',
      title: `Nothing reports the check ${named(context)}, which ${where} requires`,
      expected: context,
      actual: [...new Set(reported.map((state) => state.context))].sort().slice(0, 50),
      setAt: setAtOf(sources.slice(0, 1), repository),
      fix: `Take ${named(context)} out of the required status checks in ${where}, or let the job report under that name again: none of ${count(commits.length, 'recent commit')} has it.${hint(required, reported)}`,
    },
  }
}

/** Required checks that nothing reported lately: every pull request would wait for them. */
export const judgeLiveness = (rule: EffectiveRule, facts: ProcessFacts): Outcome[] => {
  const found = new Map<string, Outcome>()
  for (const required of rule.contexts.value) {
    const outcome = judgeOne(required, facts)
    // Required of one App and of another: one finding about the name.
    if (found.get(outcome.key)?.violation === undefined) found.set(outcome.key, outcome)
  }
  return [...found.values()]
}

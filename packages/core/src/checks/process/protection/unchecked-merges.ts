import { unknown } from '../../../model/known.ts'
import type { Activity, PullRequestFacts } from '../../../model/process-facts.ts'
import { count, named, several } from '../../shared/words.ts'
import { pullRequestEvidence } from '../habits/activity.ts'
import { approvalsOf } from './approvals.ts'
import { type Incident, note, type Unseen } from './incident.ts'
import { type NotPassed, notPassed } from './passed.ts'
import type { Requirements } from './requirements.ts'

/** How many approvals a pull request had, where they were too few; null where they were enough. */
const tooFew = (
  pullRequest: PullRequestFacts,
  { approvals, fresh, dismisses }: Requirements,
  unseen: Unseen,
): { approvals: number; stale: number; outside: number } | null => {
  const required = approvals.value
  if (approvals.unseen) note(unseen, 'reviews', approvals.unseen)
  if (required === 0) return null
  const { reviews } = pullRequest
  if (!reviews.known) {
    note(unseen, 'reviews', reviews)
    return null
  }
  const given = approvalsOf(pullRequest, reviews.value)
  const all = given.fresh + given.stale
  if (all < required && all + given.unsure >= required) {
    note(
      unseen,
      'reviews',
      unknown(`an approval of #${pullRequest.number} was taken back, maybe after the merge`),
    )
    return null
  }
  const { outside } = given
  if (!fresh || given.stale === 0) {
    return all >= required ? null : { approvals: all, stale: 0, outside }
  }
  if (given.fresh >= required) return null
  if (all >= required) {
    // GitHub dismisses what went stale, and knows better: a merge from the base changes no code.
    if (dismisses.value) return null
    if (dismisses.unseen) {
      note(unseen, 'reviews', dismisses.unseen)
      return null
    }
  }
  return { approvals: given.fresh, stale: given.stale, outside }
}

const missedChecks = (
  { checks }: PullRequestFacts,
  needs: Requirements,
  unseen: Unseen,
): NotPassed[] => {
  if (needs.checks.unseen) note(unseen, 'checks', needs.checks.unseen)
  if (needs.checks.value.length === 0) return []
  if (!checks.known) {
    note(unseen, 'checks', checks)
    return []
  }
  const missed = notPassed(needs.checks.value, checks.value)
  if (missed.length > 0 && needs.mergeQueue) {
    const reason = 'pull requests go through a merge queue, whose checks were not read'
    note(unseen, 'checks', unknown(reason))
    return []
  }
  return missed
}

const merged = (
  pullRequest: PullRequestFacts,
  needs: Requirements,
  unseen: Unseen,
): Incident | null => {
  const few = tooFew(pullRequest, needs, unseen)
  const missed = missedChecks(pullRequest, needs, unseen)
  if (few === null && missed.length === 0) return null
  const { number, mergedBy, mergeCommit } = pullRequest
  const required = needs.approvals.value
  const states = missed.map(({ context, state }) => `${named(context)} (${state})`)
  const stale = few === null || few.stale === 0 ? '' : `, ${few.stale} stale`
  const outside =
    few === null || few.outside === 0 ? '' : `, ${few.outside} without write access to it`
  const said = [
    ...(few === null
      ? []
      : [`with ${few.approvals} of ${count(required, 'approval')}${stale}${outside}`]),
    ...(missed.length === 0
      ? []
      : [`without the ${missed.length === 1 ? 'check' : 'checks'} ${several(states)}`]),
  ]
  const checks = needs.checks.value.map(({ context }) => context)
  return {
    rule: few === null ? 'process/merged-without-checks' : 'process/merged-without-approval',
    subject: `#${number}`,
    title: `Pull request #${number} was merged ${said.join(' and ')}`,
    expected: {
      ...(few === null ? {} : { approvals: required }),
      ...(missed.length === 0 ? {} : { checks }),
    },
    actual: {
      ...(few === null ? {} : { approvals: few.approvals }),
      ...(missed.length === 0
        ? {}
        : { checks: missed.map((one) => `${one.context}: ${one.state}`) }),
    },
    evidence: {
      ...pullRequestEvidence(pullRequest),
      ...(mergedBy === null ? {} : { actor: mergedBy.login }),
      event: 'merge',
    },
    sources: few === null ? needs.checks.sources : needs.approvals.sources,
    remedy: `Review pull request #${number} now`,
    after: mergeCommit,
  }
}

/** Pull requests that were merged with too few approvals, or past a required check. */
export const uncheckedMerges = (
  { pullRequests }: Activity,
  needs: Requirements,
  unseen: Unseen,
): Incident[] =>
  pullRequests
    .filter(({ base }) => base === needs.branch)
    .flatMap((pullRequest) => merged(pullRequest, needs, unseen) ?? [])

import type { Evidence, Json } from '../../../model/finding.ts'
import { type Unknown, unknown } from '../../../model/known.ts'
import type {
  Activity,
  CommitFacts,
  PullRequestFacts,
  RuleSource,
  RuleSuite,
} from '../../../model/process-facts.ts'
import { count, named, several } from '../files/words.ts'
import { commitEvidence, pullRequestEvidence } from '../habits/activity.ts'
import type { ProcessInput } from '../shared/section.ts'
import { approvalsOf } from './approvals.ts'
import { type NotPassed, notPassed } from './passed.ts'
import type { Requirements } from './requirements.ts'

/** Something that got past the rules. */
export interface Incident {
  rule: string
  subject: string
  title: string
  expected: Json
  actual: Json
  evidence: Evidence
  /** Who asks for what was passed over. */
  sources: RuleSource[]
  /** What to look at now. */
  remedy: string
  /** The commit that the branch stood at afterwards. */
  after: string | null
}

/** What could not be judged, by the part that it is about. */
export type Unseen = Map<string, Unknown>

const note = (unseen: Unseen, part: string, why: Unknown): void => {
  if (!unseen.has(part)) unseen.set(part, why)
}

const short = (oid: string): string => oid.slice(0, 7)

const pushed = (commit: CommitFacts, needs: Requirements, input: ProcessInput): Incident => {
  const { login } = commit.author.account ?? {}
  const who = named(login ?? commit.author.name, 60)
  return {
    rule: 'process/direct-push',
    subject: commit.oid,
    title: `Commit ${short(commit.oid)} by ${who} reached ${needs.branch} without a pull request`,
    expected: 'a merged pull request',
    actual: 'pushed directly',
    evidence: { ...commitEvidence(commit, input), event: 'push' },
    sources: needs.pullRequest.sources,
    remedy: `Review commit ${short(commit.oid)} now`,
    after: commit.oid,
  }
}

/**
 * Commits on the branch itself that no pull request brought. The repository's first commit had
 * nothing to be compared with.
 */
export const directPushes = (
  { commits, pullRequests }: Activity,
  needs: Requirements,
  unseen: Unseen,
  input: ProcessInput,
): Incident[] => {
  if (!needs.pullRequest.value) {
    if (needs.pullRequest.unseen) note(unseen, 'pull requests', needs.pullRequest.unseen)
    return []
  }
  const bases = new Map(pullRequests.map(({ number, base }) => [number, base]))
  return commits
    .filter(({ mainline, parents }) => mainline && parents > 0)
    .filter((commit) => {
      const brought = commit.pullRequests
      if (!brought.known) {
        note(unseen, 'pull requests', brought)
        return false
      }
      // Merged into another branch, and pushed from there.
      return !brought.value.some((number) => (bases.get(number) ?? needs.branch) === needs.branch)
    })
    .map((commit) => pushed(commit, needs, input))
}

/** How many approvals a pull request had, where they were too few; null where they were enough. */
const tooFew = (
  pullRequest: PullRequestFacts,
  { approvals, fresh, dismisses }: Requirements,
  unseen: Unseen,
): { approvals: number; stale: number } | null => {
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
  if (!fresh || given.stale === 0) return all >= required ? null : { approvals: all, stale: 0 }
  if (given.fresh >= required) return null
  if (all >= required) {
    // GitHub dismisses what went stale, and knows better: a merge from the base changes no code.
    if (dismisses.value) return null
    if (dismisses.unseen) {
      note(unseen, 'reviews', dismisses.unseen)
      return null
    }
  }
  return { approvals: given.fresh, stale: given.stale }
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
  const said = [
    ...(few === null ? [] : [`with ${few.approvals} of ${count(required, 'approval')}${stale}`]),
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

const NOTHING = /^0+$/

const bypassed = (suite: RuleSuite, branch: string, { facts }: ProcessInput): Incident => {
  const { actor, after, before, time } = suite
  const oid = NOTHING.test(after) ? before : after
  const base = facts.repository.url
  const url = suite.url ?? (base === undefined ? undefined : `${base}/commit/${oid}`)
  return {
    rule: 'process/rule-bypass',
    subject: oid,
    title: `${named(actor ?? 'Somebody')} bypassed the rules of ${branch} with ${short(oid)}`,
    expected: 'rules that are met',
    actual: 'a bypass',
    evidence: {
      commit: oid,
      time,
      event: 'bypass',
      ...(actor === null ? {} : { actor }),
      ...(url === undefined ? {} : { url }),
    },
    sources: [],
    remedy: `Ask ${named(actor ?? 'who did it')} why, and review ${short(oid)} now`,
    after: oid,
  }
}

/**
 * Bypasses by GitHub's own record, put together with what is known of the same push otherwise: then
 * the record says who did it.
 */
export const withBypasses = (
  incidents: readonly Incident[],
  suites: readonly RuleSuite[],
  branch: string,
  input: ProcessInput,
): Incident[] => {
  const found = [...incidents]
  for (const suite of suites) {
    const recorded = bypassed(suite, branch, input)
    const at = found.findIndex(({ after }) => after === recorded.after)
    const same = found[at]
    if (same === undefined) found.push(recorded)
    else if (same.evidence.event !== 'bypass') {
      const title = `${same.title}, by a bypass`
      found[at] = { ...same, title, evidence: { ...same.evidence, ...recorded.evidence } }
    }
  }
  return found
}

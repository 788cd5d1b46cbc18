import type { Finding } from '../../../model/finding.ts'
import type { PullRequestFacts } from '../../../model/process-facts.ts'
import { nameGlob } from '../../../standards/glob.ts'
import { rootStandard, sectionOf, textsOf } from '../../../standards/index.ts'
import { unknownResult } from '../../shared/asked.ts'
import { count, named } from '../../shared/words.ts'
import { atMost } from '../shared/at-most.ts'
import { event } from '../shared/events.ts'
import { listAt } from '../shared/place.ts'
import type { ProcessInput } from '../shared/section.ts'
import { violation } from '../shared/violation.ts'
import { pullRequestEvidence, pullRequestsOf } from './activity.ts'
import { openerOf } from './people.ts'
import { type Outcome, together } from './results.ts'

/** What is asked of the name of a branch. */
export interface BranchRule {
  check: string
  rule: string
  expected: string
  /** Where that stands, as the end of a remedy. */
  place: string
  /** What is wrong with a name, as clauses. */
  problems(name: string): string[]
}

/**
 * Branches that GitHub, or this product, makes for itself: groups of a merge queue, and the ledger.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
const MACHINE = ['gh-readonly-queue/*', 'drift-ledger', 'drift-ledger/*']

/** What robots call their branches, and where Pages are built: left alone where nothing is said. */
const DEFAULT_EXCLUDE = ['dependabot/*', 'renovate/*', 'gh-pages']

/** Branches that are left alone: the default branch, `[process.branches] exclude`, and machines'. */
const leftAlone = (input: ProcessInput): ((name: string) => boolean) => {
  const config = rootStandard(input.standard)?.config
  const section = config === undefined ? null : sectionOf(config, ['process', 'branches'])
  const said = section !== null && Object.hasOwn(section, 'exclude')
  const globs = [...MACHINE, ...(said ? textsOf(section.exclude) : DEFAULT_EXCLUDE)].map(nameGlob)
  const { defaultBranch } = input.facts.repository
  return (name) => name === defaultBranch || globs.some((matches) => matches(name))
}

interface Wrong {
  name: string
  problems: string[]
}

const wrongIn = (names: readonly string[], rule: BranchRule): Wrong[] =>
  names
    .map((name) => ({ name, problems: rule.problems(name) }))
    .filter(({ problems }) => problems.length > 0)

const title = ({ name, problems }: Wrong): string =>
  `Branch ${named(name, 60)}: ${problems.join('; ')}`

/** A branch that is there: open while it is. */
const stateFinding = (
  wrong: Wrong,
  { check, rule, expected, place }: BranchRule,
  input: ProcessInput,
) =>
  violation(
    {
      check,
      rule,
      subject: wrong.name,
      title: title(wrong),
      expected,
      actual: named(wrong.name),
      setAt: listAt(input.facts.repository, 'branches'),
      fix: `Rename the branch, which keeps its pull requests, or delete it when it is done with. ${place}`,
    },
    input,
  )

const stateSummary = (
  left: Wrong[],
  { check, rule, expected, place }: BranchRule,
  input: ProcessInput,
) =>
  violation(
    {
      check,
      rule,
      subject: rule,
      title: `${count(left.length, 'more branch')} with names that are not as agreed`,
      expected,
      actual: left.length,
      setAt: listAt(input.facts.repository, 'branches'),
      fix: `Rename them, or delete those that are done with; exclude those that are meant to be called so. ${place}`,
    },
    input,
  )

const existing = (rule: BranchRule, input: ProcessInput): Outcome => {
  const { branches, repository } = input.facts
  if (!branches.known) {
    const reason = `which branches exist is not known: ${branches.reason}`
    return {
      findings: [],
      unknowns: [unknownResult(rule.check, repository.name, { ...branches, reason })],
      judged: false,
    }
  }
  const isLeftAlone = leftAlone(input)
  const { names, total } = branches.value
  // In the order of their names, so that the same ones are told every night.
  const wrong = wrongIn(names.filter((name) => !isLeftAlone(name)).toSorted(), rule)
  const unread = total - names.length
  return {
    findings: atMost(
      wrong,
      (one) => stateFinding(one, rule, input),
      (left) => stateSummary(left, rule, input),
    ),
    unknowns:
      unread > 0
        ? [
            unknownResult(rule.check, repository.name, {
              reason: `${unread} of ${count(total, 'branch')} were not read, for there are too many`,
            }),
          ]
        : [],
    judged: true,
  }
}

interface Merged extends Wrong {
  pullRequest: PullRequestFacts
}

const FIX_MERGED =
  'The branch is merged, so close the issue once it is known. To keep the next one out, check the name in a workflow that is required.'

const eventFinding = (
  { pullRequest, ...wrong }: Merged,
  { check, rule, expected, place }: BranchRule,
  input: ProcessInput,
): Finding =>
  event(
    {
      check,
      rule,
      subject: wrong.name,
      title: `Merged with #${pullRequest.number}: ${title(wrong).replace('Branch', 'branch')}`,
      expected,
      actual: named(wrong.name),
      evidence: pullRequestEvidence(pullRequest),
      fix: `${FIX_MERGED} ${place}`,
    },
    input,
  )

const eventSummary = (
  left: Merged[],
  { check, rule, expected, place }: BranchRule,
  input: ProcessInput,
) =>
  event(
    {
      check,
      rule,
      subject: `${rule}/merged`,
      setAt: listAt(input.facts.repository, 'merged pull requests'),
      title: `${count(left.length, 'more merged branch')} with names that are not as agreed`,
      expected,
      actual: left.length,
      fix: `${FIX_MERGED} ${place}`,
    },
    input,
  )

/** Each branch once, by the pull request that was merged last; robots' own left alone. */
const headsOf = (
  pullRequests: readonly PullRequestFacts[],
  isLeftAlone: (name: string) => boolean,
): Map<string, PullRequestFacts> => {
  const heads = new Map<string, PullRequestFacts>()
  for (const pullRequest of pullRequests) {
    if (openerOf(pullRequest).robot || isLeftAlone(pullRequest.head)) continue
    const other = heads.get(pullRequest.head)
    if (other === undefined || other.mergedAt < pullRequest.mergedAt) {
      heads.set(pullRequest.head, pullRequest)
    }
  }
  return heads
}

const merged = (rule: BranchRule, input: ProcessInput): Outcome => {
  const { activity, branches, repository } = input.facts
  if (!activity.known) {
    const reason = `which branches were merged is not known: ${activity.reason}`
    return {
      findings: [],
      unknowns: [unknownResult(rule.check, repository.name, { ...activity, reason })],
      judged: false,
    }
  }
  const { pullRequests, unknowns, seen } = pullRequestsOf(rule.check, activity.value, input)
  const heads = headsOf(pullRequests, leftAlone(input))
  // One that is still there is told as what it is.
  const here = new Set(branches.known ? branches.value.names : [])
  const wrong = wrongIn(
    [...heads.keys()].filter((name) => !here.has(name)),
    rule,
  ).flatMap((one): Merged[] => {
    const pullRequest = heads.get(one.name)
    return pullRequest ? [{ ...one, pullRequest }] : []
  })
  return {
    findings: atMost(
      wrong,
      (one) => eventFinding(one, rule, input),
      (left) => eventSummary(left, rule, input),
    ),
    unknowns,
    judged: seen,
  }
}

/**
 * The branches that exist, and those that pull requests of the window came from.
 * @returns findings of both; the events among them are tonight's alone
 */
export const judgeBranches = (rule: BranchRule, input: ProcessInput): Outcome =>
  together(existing(rule, input), merged(rule, input))

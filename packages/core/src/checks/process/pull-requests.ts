import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { ProcessFacts, PullRequestFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { count, enumerate, named } from '../shared/words.ts'
import { pullRequestEvidence, pullRequestsOf } from './habits/activity.ts'
import { excusedBy, openerOf } from './habits/people.ts'
import {
  askedOfPullRequests,
  judgePullRequest,
  type PullRequestRules,
  type PullRequestVerdict,
  pullRequestRules,
} from './habits/pull-request-rules.ts'
import { nothingAsked, resultsOf } from './habits/results.ts'
import { atMost } from './shared/at-most.ts'
import { event, withEarlier } from './shared/events.ts'
import { listAt } from './shared/place.ts'
import { askedFor, judgeSections, type ProcessInput, type Section } from './shared/section.ts'

const ID = 'process/pull-requests'
const RULE = 'process/pull-request'

const FIX =
  'It is merged, so close the issue once it is known. Next time split what is too large into pull requests that can be reviewed, and write the issue into the description, as "Closes #12".'

interface Judged extends PullRequestVerdict {
  pullRequest: PullRequestFacts
}

const actualOf = ({ pullRequest, size, problems }: Judged): string =>
  [
    named(pullRequest.title),
    ...(size === undefined ? [] : [size]),
    ...(problems.includes('names no issue') ? ['no issue'] : []),
  ].join('; ')

/** The keys of `[process.pr]` that ask something of a pull request. */
const KEYS = ['max_files', 'max_lines', 'require_issue']

/** What every finding says of what was agreed. */
const agreed = (rules: PullRequestRules, section: Section) => ({
  expected: askedOfPullRequests(rules),
  fix: `${FIX} ${askedFor(section, KEYS)}`,
})

type Agreed = ReturnType<typeof agreed>

const finding = (judged: Judged, { expected, fix }: Agreed, input: ProcessInput): Finding => {
  const { pullRequest, problems } = judged
  return event(
    {
      check: ID,
      rule: RULE,
      subject: `#${pullRequest.number}`,
      title: `Pull request #${pullRequest.number} ${problems.join(', ')}`,
      expected,
      actual: actualOf(judged),
      evidence: pullRequestEvidence(pullRequest),
      fix,
    },
    input,
  )
}

const summary = (left: Judged[], { expected, fix }: Agreed, input: ProcessInput): Finding =>
  event(
    {
      check: ID,
      rule: RULE,
      subject: RULE,
      title: `${count(left.length, 'more merged pull request')} that are too large or name no issue`,
      expected,
      actual: left.length,
      setAt: listAt(input.facts.repository, 'merged pull requests'),
      fix,
    },
    input,
  )

/** What of the pull requests' size could not be seen, as one result. */
const unseenOf = (judged: readonly Judged[], { facts }: ProcessInput): Result[] => {
  const hidden = judged.filter(({ unseen }) => unseen !== undefined)
  const [first] = hidden
  if (first?.unseen === undefined) return []
  const numbers = enumerate(hidden.map(({ pullRequest }) => `#${pullRequest.number}`))
  const { reason, permission } = first.unseen
  return [
    unknownResult(ID, facts.repository.name, {
      reason: `how large ${numbers} without the excluded files would be is not known: ${reason}`,
      ...(permission === undefined ? {} : { permission }),
    }),
  ]
}

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { facts } = input
  const rules = pullRequestRules(section)
  if (rules === null) {
    return nothingAsked(ID, input, '[process.pr] asks nothing of pull requests')
  }
  if (!facts.activity.known) return [unknownResult(ID, facts.repository.name, facts.activity)]
  const { pullRequests, unknowns, seen } = pullRequestsOf(ID, facts.activity.value, input)
  const isExcused = excusedBy(section)
  const judged = pullRequests
    .filter((pullRequest) => !isExcused(openerOf(pullRequest)))
    .map((pullRequest): Judged => ({ pullRequest, ...judgePullRequest(pullRequest, rules) }))
  const wrong = judged.filter(({ problems }) => problems.length > 0)
  const asked = agreed(rules, section)
  const tonight = atMost(
    wrong,
    (one) => finding(one, asked, input),
    (left) => summary(left, asked, input),
  )
  return resultsOf(
    ID,
    input,
    {
      findings: seen ? withEarlier(ID, tonight, facts) : tonight,
      unknowns: [...unseenOf(judged, input), ...unknowns],
      judged: seen && (judged.length === 0 || judged.some(({ unseen }) => unseen === undefined)),
    },
    {
      pass: `${count(judged.length, 'merged pull request')} judged, all as agreed`,
      fail:
        wrong.length === 0
          ? 'Nothing new; what earlier scans found is still open'
          : `${wrong.length} of ${count(judged.length, 'merged pull request')} not as agreed`,
    },
  )
}

/** Merged pull requests against `[process.pr]`. */
export const pullRequests: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Merged pull requests are small enough to review, and name an issue',
  why: 'A change that is too large is waved through, and one that names no issue cannot be traced to a reason.',
  fix: FIX,
  severity: 'low',
  permissions: ['Pull requests: read', 'Contents: read'],
  run: (input) =>
    judgeSections(ID, ['pr'], input, ({ pr: section }) =>
      section === undefined ? [] : judge(section, input),
    ),
}

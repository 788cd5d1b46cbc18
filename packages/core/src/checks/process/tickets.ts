import type { Check } from '../../model/check.ts'
import { shortId } from '../../model/commit.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { CommitFacts, ProcessFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { count, named } from '../shared/words.ts'
import { commitEvidence, unreadCommits } from './habits/activity.ts'
import { judgeBranches } from './habits/branches.ts'
import { readMessage } from './habits/message.ts'
import { type PatternSetting, patternSetting } from './habits/pattern-setting.ts'
import { authorOf } from './habits/people.ts'
import { nothingAsked, type Outcome, resultsOf, together } from './habits/results.ts'
import { atMost } from './shared/at-most.ts'
import { event, withEarlier } from './shared/events.ts'
import { commitsAt } from './shared/place.ts'
import {
  askedFor,
  flagOf,
  judgeSections,
  type ProcessInput,
  type Section,
} from './shared/section.ts'

const ID = 'process/tickets'
const COMMIT = 'process/commit-ticket'

const FIX =
  'What is merged stays as it is, so close the issue once it is known. To keep the next one out, name the ticket in the title of the pull request, and check for it in a workflow that is required.'

type Compiled = NonNullable<PatternSetting['pattern']>

/** How much of a message is looked at from either end: tickets stand in the subject, or in a footer. */
const END = 10_000

const namesTicket = ({ matches }: Compiled, message: string): boolean =>
  matches(message) || (message.length > END && matches(message.slice(-END)))

/** Merges repeat what their commits say, and robots have no tickets; a revert does have a reason. */
const isLeftAlone = (commit: CommitFacts): boolean => commit.parents > 1 || authorOf(commit).robot

/** What every finding says of what was agreed. */
interface Agreed {
  pattern: Compiled
  expected: string
  /** Where that stands, as the end of a remedy. */
  place: string
}

const agreed = (pattern: Compiled, section: Section): Agreed => ({
  pattern,
  expected: `a ticket, as ${named(pattern.source)}`,
  place: askedFor(section, ['pattern', 'require_in_commits', 'require_in_branch']),
})

const finding = (
  commit: CommitFacts,
  { expected, place }: Agreed,
  input: ProcessInput,
): Finding => {
  const { subject } = readMessage(commit.message)
  return event(
    {
      check: ID,
      rule: COMMIT,
      subject: commit.oid,
      title: `Commit ${shortId(commit.oid)} names no ticket`,
      expected,
      actual: subject === '' ? 'no message' : named(subject),
      evidence: commitEvidence(commit, input),
      fix: `${FIX} ${place}`,
    },
    input,
  )
}

const summary = (left: CommitFacts[], { expected, place }: Agreed, input: ProcessInput): Finding =>
  event(
    {
      check: ID,
      rule: COMMIT,
      subject: COMMIT,
      title: `${count(left.length, 'more commit')} without a ticket`,
      expected,
      actual: left.length,
      setAt: commitsAt(input.facts.repository),
      fix: `${FIX} ${place}`,
    },
    input,
  )

const inCommits = (asked: Agreed, input: ProcessInput): Outcome => {
  const { activity, repository } = input.facts
  if (!activity.known) {
    const unknowns = [unknownResult(ID, repository.name, activity)]
    return { findings: [], unknowns, judged: false }
  }
  const wrong = activity.value.commits.filter(
    (commit) => !isLeftAlone(commit) && !namesTicket(asked.pattern, commit.message),
  )
  return {
    findings: atMost(
      wrong,
      (commit) => finding(commit, asked, input),
      (left) => summary(left, asked, input),
    ),
    unknowns: unreadCommits(ID, activity.value, input),
    judged: true,
  }
}

const inBranches = ({ pattern, expected, place }: Agreed, input: ProcessInput): Outcome =>
  judgeBranches(
    {
      check: ID,
      rule: 'process/branch-ticket',
      expected,
      place,
      problems: (name) => (pattern.matches(name) ? [] : ['names no ticket']),
    },
    input,
  )

const judge = (section: Section, input: ProcessInput): Result[] => {
  const setting = patternSetting(ID, section, 'pattern', input)
  const { pattern } = setting
  const wantsCommits = flagOf(section, 'require_in_commits') !== false
  const wantsBranch = flagOf(section, 'require_in_branch') === true
  if (!wantsCommits && !wantsBranch) {
    return nothingAsked(ID, input, '[process.tickets] asks for tickets nowhere')
  }
  if (pattern === undefined) {
    const fail = '[process.tickets] cannot be enforced as it is written'
    const results = resultsOf(ID, input, setting, { pass: '', fail })
    return results.length > 0
      ? results
      : nothingAsked(ID, input, '[process.tickets] does not say how a ticket is written')
  }
  const asked = agreed(pattern, section)
  const outcome = together(
    ...(wantsCommits ? [inCommits(asked, input)] : []),
    ...(wantsBranch ? [inBranches(asked, input)] : []),
  )
  return resultsOf(
    ID,
    input,
    {
      ...outcome,
      unknowns: [...outcome.unknowns, ...pattern.unmatched()],
      findings: outcome.judged ? withEarlier(ID, outcome.findings, input.facts) : outcome.findings,
    },
    {
      pass: 'Everything that was judged names a ticket',
      fail: 'Not everything names a ticket',
    },
  )
}

/** Tickets in the messages of commits, and in the names of branches, against `[process.tickets]`. */
export const tickets: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Commits and branches name a ticket where that was agreed',
  why: 'The ticket holds the reason for a change; without one nobody can look it up.',
  fix: FIX,
  severity: 'medium',
  permissions: ['Contents: read', 'Pull requests: read'],
  blind: 'Without Pull requests: read, the branches of merged pull requests are not seen.',
  run: (input) =>
    judgeSections(ID, ['tickets'], input, ({ tickets: section }) =>
      section === undefined ? [] : judge(section, input),
    ),
}

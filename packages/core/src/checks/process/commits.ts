import type { Check } from '../../model/check.ts'
import { shortId } from '../../model/commit.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { CommitFacts, ProcessFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { count, named } from '../shared/words.ts'
import { commitEvidence, unreadCommits } from './habits/activity.ts'
import {
  askedOfCommits,
  type CommitRules,
  commitProblems,
  commitRules,
} from './habits/commit-rules.ts'
import { isWrittenByGit, readMessage } from './habits/message.ts'
import { patternSetting } from './habits/pattern-setting.ts'
import { authorOf, excusedBy } from './habits/people.ts'
import { nothingAsked, resultsOf } from './habits/results.ts'
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

const ID = 'process/commits'
const RULE = 'process/commit-message'

const FIX =
  'What is merged stays as it is, so close the issue once it is known. To keep the next one out, check messages in a workflow that is required, and the titles of pull requests where they are squashed.'

interface Wrong {
  commit: CommitFacts
  subject: string
  problems: string[]
}

/** The keys of `[process.commits]` that ask something of a message. */
const KEYS = ['conventional', 'types', 'require_scope', 'max_subject_length', 'pattern']

/** What every finding says of what was agreed. */
const agreed = (rules: CommitRules, section: Section) => ({
  expected: askedOfCommits(rules),
  fix: `${FIX} ${askedFor(section, KEYS)}`,
})

type Agreed = ReturnType<typeof agreed>

const finding = (
  { commit, subject, problems }: Wrong,
  { expected, fix }: Agreed,
  input: ProcessInput,
): Finding =>
  event(
    {
      check: ID,
      rule: RULE,
      subject: commit.oid,
      title: `Commit ${shortId(commit.oid)}: ${problems.join('; ')}`,
      expected,
      actual: subject === '' ? 'no message' : named(subject),
      evidence: commitEvidence(commit, input),
      fix,
    },
    input,
  )

const summary = (left: Wrong[], { expected, fix }: Agreed, input: ProcessInput): Finding =>
  event(
    {
      check: ID,
      rule: RULE,
      subject: RULE,
      title: `${count(left.length, 'more commit')} with messages that are not as agreed`,
      expected,
      actual: left.length,
      setAt: commitsAt(input.facts.repository),
      fix,
    },
    input,
  )

/** Merges unless they are asked for, what git itself wrote, and whoever is excused. */
const isLeftAlone = (section: Section) => {
  const withMerges = flagOf(section, 'include_merges') === true
  const isExcused = excusedBy(section)
  return (commit: CommitFacts, subject: string): boolean =>
    (commit.parents > 1 && !withMerges) ||
    isWrittenByGit(subject, commit.parents) ||
    isExcused(authorOf(commit))
}

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { facts } = input
  const setting = patternSetting(ID, section, 'pattern', input)
  const rules = commitRules(section, setting.pattern)
  const words = { pass: '', fail: '[process.commits] cannot be enforced as it is written' }
  if (rules === null) {
    const results = resultsOf(ID, input, setting, words)
    return results.length > 0
      ? results
      : nothingAsked(ID, input, '[process.commits] asks nothing of messages')
  }
  if (!facts.activity.known) {
    return [
      ...resultsOf(ID, input, setting, words),
      unknownResult(ID, facts.repository.name, facts.activity),
    ]
  }
  const { commits } = facts.activity.value
  const leftAlone = isLeftAlone(section)
  const wrong: Wrong[] = []
  let judged = 0
  for (const commit of commits) {
    const message = readMessage(commit.message)
    if (leftAlone(commit, message.subject)) continue
    judged += 1
    const problems = commitProblems(message, rules)
    if (problems.length > 0) wrong.push({ commit, subject: message.subject, problems })
  }
  const asked = agreed(rules, section)
  const tonight = atMost(
    wrong,
    (one) => finding(one, asked, input),
    (left) => summary(left, asked, input),
  )
  const excused = commits.length - judged
  const asides = excused === 0 ? '' : `; ${excused} left alone (merges, reverts, excused authors)`
  return resultsOf(
    ID,
    input,
    {
      findings: [...setting.findings, ...withEarlier(ID, tonight, facts)],
      unknowns: [
        ...setting.unknowns,
        ...(setting.pattern?.unmatched() ?? []),
        ...unreadCommits(ID, facts.activity.value, input),
      ],
      judged: true,
    },
    {
      pass: `${count(judged, 'commit')} judged, every message is as agreed${asides}`,
      fail:
        wrong.length === 0
          ? 'Nothing new; what earlier scans found is still open'
          : `${wrong.length} of ${count(judged, 'commit')} with messages that are not as agreed${asides}`,
    },
  )
}

/** Messages of the commits that reached the default branch, against `[process.commits]`. */
export const commits: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Commits on the default branch have the messages that were agreed on',
  why: 'Releases, changelogs and whoever looks for the reason of a change read the messages; what was merged without them cannot be mended later.',
  fix: FIX,
  severity: 'medium',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['commits'], input, ({ commits: section }) =>
      section === undefined ? [] : judge(section, input),
    ),
}

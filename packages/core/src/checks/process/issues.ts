import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { OpenIssues, ProcessFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { count, enumerate } from '../shared/words.ts'
import { askedOfIssues, type IssueRules, issueProblems, issueRules } from './habits/issue-rules.ts'
import { byLogin, excusedBy } from './habits/people.ts'
import { nothingAsked, resultsOf } from './habits/results.ts'
import { atMost } from './shared/at-most.ts'
import { listAt } from './shared/place.ts'
import { askedFor, judgeSections, type ProcessInput, type Section } from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/issues'
const RULE = 'process/issue-labels'

type Issue = OpenIssues['issues'][number]

interface Wrong {
  issue: Issue
  problems: string[]
}

/** The keys of `[process.issues]` that ask something of an issue. */
const KEYS = ['require_labels', 'one_of']

/** What every finding says of what was agreed. */
const agreed = (rules: IssueRules, section: Section) => ({
  expected: askedOfIssues(rules),
  place: askedFor(section, KEYS),
})

type Agreed = ReturnType<typeof agreed>

const finding = (
  { issue, problems }: Wrong,
  { expected, place }: Agreed,
  input: ProcessInput,
): Finding => {
  const { number, url, labels, author } = issue
  return violation(
    {
      check: ID,
      rule: RULE,
      subject: `#${number}`,
      title: `Issue #${number} carries ${problems.join(', ')}`,
      expected,
      actual: labels.length === 0 ? 'no label' : enumerate(labels),
      evidence: { url, ...(author === null ? {} : { actor: author }) },
      fix: `Give issue #${number} the labels that are asked for, or close it. ${place}`,
    },
    input,
  )
}

const summary = (left: Wrong[], { expected, place }: Agreed, input: ProcessInput): Finding =>
  violation(
    {
      check: ID,
      rule: RULE,
      subject: RULE,
      title: `${count(left.length, 'more open issue')} without the labels that are asked for`,
      expected,
      actual: left.length,
      setAt: listAt(input.facts.repository, 'open issues'),
      fix: `Give them the labels that are asked for, or close them. ${place}`,
    },
    input,
  )

/** Issues that this product wrote are nobody's to sort. */
const isOwn = ({ labels }: Issue): boolean =>
  labels.some((label) => label.toLowerCase().startsWith('drift:'))

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { issues: open, repository } = input.facts
  const rules = issueRules(section)
  if (rules === null) {
    return nothingAsked(ID, input, '[process.issues] asks for no labels')
  }
  if (!open.known) return [unknownResult(ID, repository.name, open)]
  const isExcused = excusedBy(section)
  const judged = open.value.issues.filter(
    (issue) => !isOwn(issue) && !isExcused(byLogin(issue.author)),
  )
  // Oldest first: a new issue does not push another one out of those that are told.
  const wrong = judged
    .map((issue): Wrong => ({ issue, problems: issueProblems(issue.labels, rules) }))
    .filter(({ problems }) => problems.length > 0)
    .toSorted((a, b) => a.issue.number - b.issue.number)
  const unread = open.value.total - open.value.issues.length
  const asked = agreed(rules, section)
  return resultsOf(
    ID,
    input,
    {
      findings: atMost(
        wrong,
        (one) => finding(one, asked, input),
        (left) => summary(left, asked, input),
      ),
      unknowns:
        unread > 0
          ? [
              unknownResult(ID, repository.name, {
                reason: `the oldest ${unread} of ${count(open.value.total, 'open issue')} were not read, for there are too many`,
              }),
            ]
          : [],
      judged: true,
    },
    {
      pass: `${count(judged.length, 'open issue')} judged, each with the labels that are asked for`,
      fail: `${wrong.length} of ${count(judged.length, 'open issue')} without the labels that are asked for`,
    },
  )
}

/** Labels of open issues against `[process.issues]`. */
export const issues: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Open issues carry the labels that were agreed on',
  why: 'An issue that is not sorted is in nobody’s list, and nobody works on it.',
  fix: 'Give the issue the labels that are asked for.',
  severity: 'low',
  permissions: ['Issues: read'],
  run: (input) =>
    judgeSections(ID, ['issues'], input, ({ issues: section }) =>
      section === undefined ? [] : judge(section, input),
    ),
}

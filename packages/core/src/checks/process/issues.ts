import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { OpenIssues, ProcessFacts } from '../../model/process-facts.ts'
import { askedOfIssues, type IssueRules, issueProblems, issueRules } from './habits/issue-rules.ts'
import { byLogin, excusedBy } from './habits/people.ts'
import { atMost, nothingAsked, resultsOf } from './habits/results.ts'
import { count, enumerate } from './habits/words.ts'
import { judgeSections, type ProcessInput, type Section, unknownResult } from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/issues'
const RULE = 'process/issue-labels'

type Issue = OpenIssues['issues'][number]

interface Wrong {
  issue: Issue
  problems: string[]
}

const finding = ({ issue, problems }: Wrong, rules: IssueRules, input: ProcessInput): Finding => {
  const { number, url, labels, author } = issue
  return violation(
    {
      check: ID,
      rule: RULE,
      subject: `#${number}`,
      title: `Issue #${number} carries ${problems.join(', ')}`,
      expected: askedOfIssues(rules),
      actual: labels.length === 0 ? 'no label' : enumerate(labels),
      evidence: { url, ...(author === null ? {} : { actor: author }) },
      fix: `Give issue #${number} the labels that are asked for, or close it.`,
    },
    input,
  )
}

const summary = (left: Wrong[], rules: IssueRules, input: ProcessInput): Finding => {
  const { url } = input.facts.repository
  return violation(
    {
      check: ID,
      rule: RULE,
      subject: RULE,
      title: `${count(left.length, 'more open issue')} without the labels that are asked for`,
      expected: askedOfIssues(rules),
      actual: left.length,
      ...(url ? { evidence: { url: `${url}/issues` } } : {}),
      fix: 'Give them the labels that are asked for, or close them.',
    },
    input,
  )
}

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
  return resultsOf(
    ID,
    input,
    {
      findings: atMost(
        wrong,
        (one) => finding(one, rules, input),
        (left) => summary(left, rules, input),
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

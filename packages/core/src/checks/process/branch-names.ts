import type { Check } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { named } from '../shared/words.ts'
import { judgeBranches } from './habits/branches.ts'
import { patternSetting } from './habits/pattern-setting.ts'
import { nothingAsked, resultsOf, together } from './habits/results.ts'
import { withEarlier } from './shared/events.ts'
import {
  askedFor,
  flagOf,
  judgeSections,
  type ProcessInput,
  type Section,
  textOf,
} from './shared/section.ts'

const ID = 'process/branch-names'

/** A number that stands by itself: `123-fix`, `fix/123`, `gh-12_x`, `ABC-12`. */
const ISSUE_NUMBER = /(?:^|[/#_-])[1-9]\d*(?:$|[/_-])/

const judge = (section: Section, input: ProcessInput): Result[] => {
  const wantsIssue = flagOf(section, 'require_issue') === true
  const pattern = patternSetting(ID, section, 'pattern', input)
  const issue = wantsIssue ? patternSetting(ID, section, 'issue_pattern', input) : null
  const hasOwn = textOf(section, 'issue_pattern') !== undefined
  const holdsIssue =
    issue === null
      ? undefined
      : hasOwn
        ? issue.pattern?.matches
        : (name: string) => ISSUE_NUMBER.test(name)
  const settings = together(pattern, ...(issue ? [issue] : []))
  if (pattern.pattern === undefined && holdsIssue === undefined) {
    const fail = 'How branches are to be named cannot be enforced as it is written'
    const results = resultsOf(ID, input, settings, { pass: '', fail })
    return results.length > 0
      ? results
      : nothingAsked(ID, input, '[process.branches] asks nothing of the names of branches')
  }
  const expected = [
    ...(pattern.pattern ? [`a match of ${named(pattern.pattern.source)}`] : []),
    ...(holdsIssue
      ? [issue?.pattern ? `an issue, as ${named(issue.pattern.source)}` : 'the number of an issue']
      : []),
  ].join('; ')
  const judged = judgeBranches(
    {
      check: ID,
      rule: 'process/branch-name',
      expected,
      place: askedFor(section, [
        ...(pattern.pattern ? ['pattern'] : []),
        ...(holdsIssue ? ['require_issue', 'issue_pattern'] : []),
      ]),
      problems: (name) => [
        ...(pattern.pattern && !pattern.pattern.matches(name)
          ? [`does not match ${named(pattern.pattern.source, 60)}`]
          : []),
        ...(holdsIssue && !holdsIssue(name) ? ['names no issue'] : []),
      ],
    },
    input,
  )
  const { findings, unknowns, ...seen } = together(settings, judged)
  const unmatched = [pattern, issue].flatMap((setting) => setting?.pattern?.unmatched() ?? [])
  return resultsOf(
    ID,
    input,
    {
      ...seen,
      unknowns: [...unknowns, ...unmatched],
      findings: judged.judged ? withEarlier(ID, findings, input.facts) : findings,
    },
    {
      pass: 'Branches are named as agreed',
      fail: 'Branches that are not named as agreed',
    },
  )
}

/** Names of branches against `[process.branches] pattern` and `require_issue`. */
export const branchNames: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Branches are named as agreed',
  why: 'Workflows, rulesets and people go by the name of a branch.',
  fix: 'Rename the branch, delete it when it is done with, or name it in [process.branches] exclude.',
  severity: 'medium',
  permissions: ['Contents: read', 'Pull requests: read'],
  blind: 'Without Pull requests: read, the branches of merged pull requests are not seen.',
  run: (input) =>
    judgeSections(ID, ['branches'], input, ({ branches: section }) =>
      section === undefined ? [] : judge(section, input),
    ),
}

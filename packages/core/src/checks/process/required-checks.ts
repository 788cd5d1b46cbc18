import type { Check } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'
import { known } from '../../model/known.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { nothingAsked, nothingYet } from './habits/results.ts'
import { asksProtection } from './protection/branch-settings.ts'
import { effectiveRule } from './protection/effective.ts'
import { asksGates, judgeGates } from './protection/gates.ts'
import { judgeLiveness } from './protection/live-checks.ts'
import { observe } from './protection/observed.ts'
import { resultsOfSettings } from './protection/outcome.ts'
import { flagOf, judgeSections, type ProcessInput, type Section } from './shared/section.ts'

const ID = 'process/required-checks'

const judge = ({ branches, ci }: Record<string, Section>, input: ProcessInput): Result[] => {
  const { facts } = input
  const { name, defaultBranch } = facts.repository
  const isOff = branches !== undefined && flagOf(branches, 'protection') === false
  const isLive = branches !== undefined && asksProtection(branches)
  const gates = ci !== undefined && !isOff && asksGates(ci) ? ci : undefined
  if (!isLive && gates === undefined) {
    return nothingAsked(
      ID,
      input,
      'Neither [process.branches] nor [process.ci] asks for required checks',
    )
  }
  if (facts.head === null && facts.from === 'github') {
    return nothingYet(ID, input, 'The repository has no commits, so no check has run yet')
  }
  if (!facts.protection.known && !facts.rulesets.known) {
    return [unknownResult(ID, name, facts.protection)]
  }
  if (defaultBranch === null) {
    return [unknownResult(ID, name, { reason: 'the default branch is not known' })]
  }
  const rule = effectiveRule(observe(facts, defaultBranch))
  const judged = gates === undefined ? known([]) : judgeGates({ section: gates, rule, facts })
  const outcomes = [
    ...(isLive ? judgeLiveness(rule, facts) : []),
    ...(judged.known ? judged.value : []),
  ]
  const hidden: Result[] = []
  if (!judged.known) hidden.push(unknownResult(ID, name, judged))
  const { unseen } = rule.contexts
  if (isLive && unseen !== undefined) {
    const reason = `there may be required checks that were not seen: ${unseen.reason}`
    hidden.push(unknownResult(ID, name, { ...unseen, reason }))
  }
  const words = {
    pass: 'Every required check is alive, and every gate is required',
    fail: 'Required checks and the jobs that report them do not fit',
  }
  const results = resultsOfSettings(ID, outcomes, input, words)
  if (results.length > 0 || hidden.length > 0) return [...results, ...hidden]
  return [{ check: ID, status: 'pass', subject: name, message: words.pass, findings: [] }]
}

/** Whether what is required is reported, and what is meant as a gate is required. */
export const requiredChecks: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Required checks are alive, and gates are required',
  why: 'A required check that nothing reports blocks every pull request until people bypass it. A job that nobody requires may fail, and the change is merged all the same.',
  fix: 'Take the dead name out of the required status checks, or add the name of the job to them.',
  severity: 'medium',
  permissions: [
    'Metadata: read',
    'Administration: read',
    'Contents: read',
    'Checks: read',
    'Commit statuses: read',
  ],
  blind:
    'Without Checks: read and Commit statuses: read, whether a required check still reports; without Administration: read, which App a check of classic protection has to come from.',
  run: (input) =>
    judgeSections(ID, ['branches', 'ci'], input, (sections) => judge(sections, input)),
}

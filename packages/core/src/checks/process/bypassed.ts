import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { count } from '../shared/words.ts'
import { gapIn } from './habits/activity.ts'
import { nothingAsked, nothingYet, resultsOf } from './habits/results.ts'
import { asksProtection } from './protection/branch-settings.ts'
import { directPushes } from './protection/direct-pushes.ts'
import { effectiveRule } from './protection/effective.ts'
import type { Incident, Unseen } from './protection/incident.ts'
import { observe } from './protection/observed.ts'
import { asSeen, unseenPart } from './protection/outcome.ts'
import { withBypasses } from './protection/recorded-bypasses.ts'
import { requirementsOf } from './protection/requirements.ts'
import { setAtOf } from './protection/source.ts'
import { uncheckedMerges } from './protection/unchecked-merges.ts'
import { atMost } from './shared/at-most.ts'
import { event, withEarlier } from './shared/events.ts'
import { judgeSections, type ProcessInput, type Section, textOf } from './shared/section.ts'

const ID = 'process/bypassed'

const finding = (incident: Incident, branch: string, input: ProcessInput): Finding => {
  const { sources, remedy, after: _, ...said } = incident
  const setAt = setAtOf(sources, input.facts.repository)
  return event(
    {
      ...said,
      check: ID,
      setAt,
      fix: `${remedy}. Who may bypass the rules of ${branch} is set in ${setAt.name}: leave only whom you mean. It has happened, so close the issue once it is looked at.`,
    },
    input,
  )
}

const summary = (left: readonly Incident[], branch: string, input: ProcessInput): Finding => {
  const rule = left[0]?.rule ?? 'process/rule-bypass'
  const setAt = setAtOf([], input.facts.repository)
  return event(
    {
      check: ID,
      rule,
      subject: rule,
      title: `${count(left.length, 'more change')} got past the rules of ${branch}`,
      expected: 0,
      actual: left.length,
      setAt,
      fix: `Find out why so much gets past the rules: they are set in ${setAt.name}, with who may bypass them.`,
    },
    input,
  )
}

const newestFirst = (a: Incident, b: Incident): number =>
  (b.evidence.time ?? '').localeCompare(a.evidence.time ?? '') || a.subject.localeCompare(b.subject)

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { facts } = input
  const { name, defaultBranch } = facts.repository
  if (!asksProtection(section)) {
    return nothingAsked(ID, input, '[process.branches] asks for no protection')
  }
  if (facts.head === null && facts.from === 'github') {
    return nothingYet(ID, input, 'The repository has no commits, so nothing got past a rule yet')
  }
  const branch = textOf(section, 'branch') ?? defaultBranch
  if (branch === null || branch !== defaultBranch) {
    const reason = 'only what reaches the default branch is read'
    return [unknownResult(ID, name, { reason })]
  }
  const { activity, bypasses } = facts
  const unseen: Unseen = new Map()
  const needs = requirementsOf(section, effectiveRule(observe(facts, branch)))
  const incidents: Incident[] = []
  if (activity.known) {
    const { value } = activity
    incidents.push(...directPushes(value, needs, unseen, input))
    incidents.push(...uncheckedMerges(value, needs, unseen))
    const gap = gapIn(value)
    if (gap !== null) unseen.set('commits', gap)
  } else unseen.set('commits', activity)
  if (!bypasses.known) unseen.set('bypasses', bypasses)
  const all = withBypasses(incidents, bypasses.known ? bypasses.value : [], branch, input)
  const tonight = atMost(
    all.toSorted(newestFirst),
    (incident) => finding(incident, branch, input),
    (left) => summary(left, branch, input),
  )
  const commits = activity.known ? activity.value.commits : []
  const isBlind = commits.length > 0 && commits.every(({ pullRequests }) => !pullRequests.known)
  return resultsOf(
    ID,
    input,
    {
      findings: withEarlier(ID, tonight, facts),
      unknowns: [...unseen].map(([part, why]) => unseenPart(ID, part, why, input)),
      judged: (activity.known && !isBlind) || bypasses.known,
    },
    asSeen(
      {
        pass: `Nothing got past the rules of ${branch}: ${count(commits.length, 'commit')} looked at`,
        fail:
          all.length === 0
            ? 'Nothing new; what earlier scans found is still open'
            : `${count(all.length, 'change')} got past the rules of ${branch}`,
      },
      unseen.size > 0,
    ),
  )
}

/**
 * What got past the rules: pushed without a pull request, merged without approvals or past a required
 * check, or bypassed by GitHub's own record. Robots are not excused: they are the usual way.
 */
export const bypassed: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'What reached the default branch was reviewed and checked',
  why: 'Settings say what should happen. An administrator, an App on the bypass list, or rules that were off for an hour make the difference to what did.',
  fix: 'Review what got in, and take out of the bypass list whoever should not be there.',
  severity: 'high',
  permissions: [
    'Contents: read',
    'Pull requests: read',
    'Checks: read',
    'Commit statuses: read',
    'Administration: write',
  ],
  blind:
    'Without Administration: write, pushes that bypassed a rule by GitHub’s own record, which GitHub shows to nobody else; without Pull requests: read, who approved; without Checks: read and Commit statuses: read, what had passed.',
  whenDeprecated: true,
  run: (input) =>
    judgeSections(ID, ['branches'], input, ({ branches }) =>
      branches === undefined ? [] : judge(branches, input),
    ),
}

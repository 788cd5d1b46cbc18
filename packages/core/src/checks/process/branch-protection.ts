import type { Check } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { nothingAsked, nothingYet } from './habits/results.ts'
import type { AskedSetting } from './protection/asked-setting.ts'
import { askedSettings, asksProtection } from './protection/branch-settings.ts'
import { judgeBypass } from './protection/bypass.ts'
import { type EffectiveRule, effectiveRule } from './protection/effective.ts'
import { judgeRuleset } from './protection/named-ruleset.ts'
import { observe, observedAlone } from './protection/observed.ts'
import { askedIn, type Outcome, resultsOfSettings, sentence } from './protection/outcome.ts'
import { reachesBranch } from './protection/ref-patterns.ts'
import { setAtOf, sourceName } from './protection/source.ts'
import { flagOf, judgeSections, type ProcessInput, type Section, textOf } from './shared/section.ts'

const ID = 'process/branch-protection'

/** Rulesets that would meet the setting, were they active; their rules are known. */
const idle = ({ rulesets, repository }: ProcessFacts, asked: AskedSetting, branch: string) =>
  (rulesets.known ? rulesets.value : []).filter(
    (ruleset) =>
      ruleset.enforcement !== 'active' &&
      ruleset.rules.known &&
      reachesBranch(ruleset, branch, repository.defaultBranch) &&
      asked.isMet(effectiveRule(observedAlone(branch, ruleset))),
  )

const judgeSetting = (
  asked: AskedSetting,
  rule: EffectiveRule,
  section: Section,
  facts: ProcessFacts,
): Outcome => {
  const { key, beside } = asked
  if (asked.isMet(rule)) return { key }
  const { unseen, sources } = asked.part(rule)
  if (unseen !== undefined) return { key, unseen }
  const would = idle(facts, asked, rule.branch)
  const home = beside === 'contexts' ? rule.contexts.sources : rule.flag(beside).sources
  const places = [sources, would.map(({ source }) => source), home].find(({ length }) => length > 0)
  const setAt = setAtOf((places ?? []).slice(0, 1), facts.repository)
  const notes = would.map(
    ({ source, enforcement }) =>
      ` ${sentence(sourceName(source))} would do so, but its enforcement is ${enforcement}.`,
  )
  return {
    key,
    violation: {
      rule: asked.rule,
      title: asked.title(rule),
      expected: asked.expected,
      actual: asked.actual(rule),
      setAt,
      fix: `${sentence(asked.remedy)}, in ${setAt.name}; ${askedIn(section, key)}${notes.join('')}`,
    },
  }
}

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { facts } = input
  const { repository } = facts
  if (flagOf(section, 'protection') === false) {
    return nothingAsked(ID, input, '[process.branches] says protection = false')
  }
  if (!asksProtection(section))
    return nothingAsked(ID, input, '[process.branches] asks for no protection')
  if (facts.head === null && facts.from === 'github') {
    return nothingYet(
      ID,
      input,
      'The repository has no commits, so there is no branch to protect yet',
    )
  }
  const branch = textOf(section, 'branch') ?? repository.defaultBranch
  if (branch === null) {
    return [unknownResult(ID, repository.name, { reason: 'the default branch is not known' })]
  }
  if (!facts.protection.known && !facts.rulesets.known) {
    return [unknownResult(ID, repository.name, facts.protection)]
  }
  const observed = observe(facts, branch)
  const rule = effectiveRule(observed)
  const question = { section, facts, observed }
  const outcomes = [
    ...judgeRuleset(question),
    ...askedSettings(section).map((asked) => judgeSetting(asked, rule, section, facts)),
    ...judgeBypass(question),
  ]
  return resultsOfSettings(ID, outcomes, input, {
    pass: `${branch} is protected as check.toml asks`,
    fail: `${branch} is protected less than check.toml asks`,
  })
}

/**
 * Whether the branch is protected as `[process.branches]` asks, by classic protection and all
 * rulesets together.
 */
export const branchProtection: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'The default branch is protected as declared',
  why: 'What check.toml asks for holds nobody unless GitHub is set to enforce it. Rules come from classic protection, from the repository, the organization and the enterprise: what counts is what they do together, and who may bypass them.',
  fix: 'Change the setting at the place that the finding names, or say in check.toml what is really meant.',
  severity: 'high',
  permissions: ['Metadata: read', 'Administration: read'],
  blind:
    'Without Administration: read, whether stale approvals are dismissed, the last push is approved, branches are up to date and administrators are held to the rules by classic protection, and without write access to a ruleset, who may bypass it.',
  whenDeprecated: true,
  run: (input) =>
    judgeSections(ID, ['branches'], input, ({ branches }) =>
      branches === undefined ? [] : judge(branches, input),
    ),
}

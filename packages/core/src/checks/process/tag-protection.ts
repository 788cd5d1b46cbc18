import type { Check } from '../../model/check.ts'
import type { Result } from '../../model/finding.ts'
import type { PlainRuleType, ProcessFacts, RulesetFacts } from '../../model/process-facts.ts'
import { unknownResult } from '../shared/asked.ts'
import { named, several } from '../shared/words.ts'
import { nothingAsked } from './habits/results.ts'
import { askedIn, type Outcome, resultsOfSettings, sentence } from './protection/outcome.ts'
import { setAtOf, sourceName } from './protection/source.ts'
import { coverageOf } from './protection/tag-patterns.ts'
import { flagOf, judgeSections, listOf, type ProcessInput, type Section } from './shared/section.ts'

const ID = 'process/tag-protection'

/**
 * What may not happen to a tag, and the rule that prevents it. "Block force pushes" is not enough
 * against moving: it lets a tag go on to a later commit.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-updates
 */
const THREATS = [
  { key: 'prevent_deletion', rule: 'deletion', done: 'deleted', remedy: 'restrict deletions' },
  { key: 'prevent_update', rule: 'update', done: 'moved', remedy: 'restrict updates' },
] as const

type Threat = (typeof THREATS)[number]

const has = ({ rules }: RulesetFacts, type: PlainRuleType): boolean =>
  rules.known && rules.value.some((rule) => rule.type === type)

/** Why rulesets that look as if they helped do not. */
const notes = (rulesets: readonly RulesetFacts[], pattern: string, open: readonly Threat[]) =>
  rulesets.flatMap((ruleset) => {
    const coverage = coverageOf(ruleset, pattern)
    const who = sentence(sourceName(ruleset.source))
    if (coverage === 'none') return []
    const helps = open.some(({ rule }) => has(ruleset, rule))
    if (helps && ruleset.enforcement !== 'active') {
      return [` ${who} would do so, but its enforcement is ${ruleset.enforcement}.`]
    }
    if (helps && coverage === 'some') {
      return [` ${who} leaves some of them out: ${several(ruleset.exclude)}.`]
    }
    const isFast = open.some(({ rule }) => rule === 'update') && has(ruleset, 'non_fast_forward')
    return isFast && ruleset.enforcement === 'active'
      ? [` ${who} blocks force pushes; a tag can still be moved on to a later commit.`]
      : []
  })

const judgePattern = (
  pattern: string,
  threats: readonly Threat[],
  rulesets: readonly RulesetFacts[],
  section: Section,
  { facts }: ProcessInput,
): Outcome => {
  const covering = rulesets.filter(
    (ruleset) => ruleset.enforcement === 'active' && coverageOf(ruleset, pattern) === 'all',
  )
  const open = threats.filter(({ rule }) => !covering.some((ruleset) => has(ruleset, rule)))
  if (open.length === 0) return { key: pattern }
  const unseen = covering.map(({ rules }) => rules).find((rules) => !rules.known)
  if (unseen !== undefined && !unseen.known) return { key: pattern, unseen }
  const related = rulesets.filter((ruleset) => coverageOf(ruleset, pattern) !== 'none')
  const sources = (covering.length > 0 ? covering : related).map(({ source }) => source)
  const setAt = setAtOf(sources.slice(0, 1), facts.repository)
  const remedy = several(open.map((threat) => threat.remedy))
  return {
    key: pattern,
    violation: {
      rule: 'process/tag-protection',
      title: `Tags ${named(pattern)} can be ${several(open.map(({ done }) => done))}`,
      expected: Object.fromEntries(threats.map(({ key }) => [key, true])),
      actual: Object.fromEntries(threats.map((threat) => [threat.key, !open.includes(threat)])),
      setAt,
      fix: `${sentence(remedy)} of tags ${named(pattern)} in an active tag ruleset (${setAt.name}); ${askedIn(section, 'patterns')}${notes(rulesets, pattern, open).join('')}`,
    },
  }
}

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { facts } = input
  const patterns = [...new Set(listOf(section, 'patterns') ?? [])]
  const threats = THREATS.filter(({ key }) => flagOf(section, key) !== false)
  if (patterns.length === 0 || threats.length === 0) {
    const message = '[process.repo.tag_protection] protects no tags from anything'
    return nothingAsked(ID, input, message)
  }
  const { rulesets } = facts
  if (!rulesets.known) return [unknownResult(ID, facts.repository.name, rulesets)]
  const outcomes = patterns.map((pattern) =>
    judgePattern(pattern, threats, rulesets.value, section, input),
  )
  return resultsOfSettings(ID, outcomes, input, {
    pass: 'Tags are protected as check.toml asks',
    fail: 'Tags are protected less than check.toml asks',
  })
}

/**
 * Whether the tags of `[process.repo.tag_protection]` are held in place by active rulesets. Who may
 * bypass them is not its question.
 */
export const tagProtection: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Release tags cannot be moved or deleted',
  why: 'People and builds trust what a version tag points at. Whoever can move it delivers other code under the same name.',
  fix: 'Add an active tag ruleset for the pattern that restricts updates and deletions.',
  severity: 'high',
  permissions: ['Metadata: read'],
  whenDeprecated: true,
  run: (input) =>
    judgeSections(ID, ['repo.tag_protection'], input, (sections) => {
      const section = sections['repo.tag_protection']
      return section === undefined ? [] : judge(section, input)
    }),
}

import type { Unknown } from '../../../model/known.ts'
import type {
  Enforcement,
  ProcessFacts,
  RuleSource,
  RulesetFacts,
} from '../../../model/process-facts.ts'
import { named, several } from '../../shared/words.ts'
import { type Section, textOf } from '../shared/section.ts'
import type { Observed } from './observed.ts'
import { askedIn, type Outcome, sentence } from './outcome.ts'
import { reachesBranch } from './ref-patterns.ts'
import { setAtOf, sourceName } from './source.ts'

/** Which enforcement holds more: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#about-using-enforcement-statuses */
const RANK: Readonly<Record<Enforcement, number>> = { disabled: 0, evaluate: 1, active: 2 }

const isEnforcement = (value: string | undefined): value is Enforcement =>
  value !== undefined && Object.hasOwn(RANK, value)

const strongest = (rulesets: readonly RulesetFacts[]): RulesetFacts | undefined =>
  rulesets.toSorted((a, b) => RANK[b.enforcement] - RANK[a.enforcement])[0]

interface Question {
  section: Section
  facts: ProcessFacts
  observed: Observed
}

/** The setting is met by a rule that applies, whatever else could not be seen. */
const isProven = (observed: Observed, fits: (source: RuleSource) => boolean): boolean =>
  observed.rules.some(({ source }) => source.kind !== 'classic' && fits(source))

const weak = (
  key: string,
  wanted: Enforcement,
  ruleset: RulesetFacts,
  { section, facts }: Question,
): Outcome => ({
  key,
  violation: {
    rule: 'process/ruleset',
    title: `Enforcement of ${sourceName(ruleset.source)} is ${ruleset.enforcement}, so it stops nobody`,
    expected: wanted,
    actual: ruleset.enforcement,
    setAt: setAtOf([ruleset.source], facts.repository),
    fix: `Set the enforcement of ${sourceName(ruleset.source)} to ${wanted}; ${askedIn(section, key)}`,
  },
})

const missing = (
  key: string,
  said: { title: string; expected: string; actual: string | null; remedy: string },
  source: RuleSource | undefined,
  { section, facts }: Question,
): Outcome => ({
  key,
  violation: {
    rule: 'process/ruleset',
    title: said.title,
    expected: said.expected,
    actual: said.actual,
    setAt: setAtOf(source === undefined ? [] : [source], facts.repository),
    fix: `${said.remedy}; ${askedIn(section, key)}`,
  },
})

/** `ruleset = name`: there, about the branch, and enforced. */
const judgeNamed = (name: string, wanted: Enforcement, question: Question): Outcome => {
  const { facts, observed, section } = question
  const key = 'ruleset'
  const { branch } = observed
  if (isProven(observed, (source) => source.name === name)) return { key }
  if (!facts.rulesets.known) return { key, unseen: facts.rulesets }
  const same = facts.rulesets.value.filter(({ source }) => source.name === name)
  const reaching = same.filter((ruleset) =>
    reachesBranch(ruleset, branch, facts.repository.defaultBranch),
  )
  const found = strongest(reaching)
  if (found !== undefined) {
    if (RANK[found.enforcement] >= RANK[wanted]) return { key }
    const own = Object.hasOwn(section.table, 'enforcement') ? 'enforcement' : key
    return weak(own, wanted, found, question)
  }
  const [elsewhere] = same
  return missing(
    key,
    elsewhere === undefined
      ? {
          title: `There is no ruleset ${named(name)}`,
          expected: name,
          actual: null,
          remedy: `Add an active ruleset ${named(name)} for ${branch}`,
        }
      : {
          title: `${sentence(sourceName(elsewhere.source))} does not reach ${branch}`,
          expected: `refs/heads/${branch}`,
          actual: several(elsewhere.include),
          remedy: `Let ${sourceName(elsewhere.source)} target ${branch}`,
        },
    elsewhere?.source,
    question,
  )
}

/** `enforcement` without a name: some ruleset of the branch, or its classic rule, is enforced so. */
const judgeAny = (wanted: Enforcement, question: Question): Outcome => {
  const { facts, observed } = question
  const key = 'enforcement'
  const { classic, visible, branch } = observed
  const isClassic =
    (classic.known && classic.value !== null) || (visible.known && visible.value !== null)
  if (wanted === 'disabled' || isClassic || isProven(observed, () => true)) return { key }
  const unseen: Unknown | undefined = !facts.rulesets.known
    ? facts.rulesets
    : classic.known || visible.known
      ? undefined
      : classic
  const reaching = facts.rulesets.known
    ? facts.rulesets.value.filter((ruleset) =>
        reachesBranch(ruleset, branch, facts.repository.defaultBranch),
      )
    : []
  const found = strongest(reaching)
  if (found !== undefined && RANK[found.enforcement] >= RANK[wanted]) return { key }
  if (unseen !== undefined) return { key, unseen }
  return found === undefined
    ? missing(
        key,
        {
          title: `No ruleset is about ${branch}`,
          expected: wanted,
          actual: null,
          remedy: `Add a ruleset for ${branch} with enforcement ${wanted}`,
        },
        undefined,
        question,
      )
    : weak(key, wanted, found, question)
}

/** `[process.branches] ruleset` and `enforcement`; [] where neither is asked. */
export const judgeRuleset = (question: Question): Outcome[] => {
  const name = textOf(question.section, 'ruleset')
  const said = textOf(question.section, 'enforcement')
  const wanted = isEnforcement(said) ? said : undefined
  if (name !== undefined) {
    const outcome = judgeNamed(name, wanted ?? 'active', question)
    // What is wrong may have been told under either key.
    return outcome.unseen === undefined || wanted === undefined
      ? [outcome]
      : [outcome, { ...outcome, key: 'enforcement' }]
  }
  return wanted === undefined ? [] : [judgeAny(wanted, question)]
}

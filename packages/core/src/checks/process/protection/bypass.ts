import type { Unknown } from '../../../model/known.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import { several } from '../../shared/words.ts'
import { flagOf, type Section } from '../shared/section.ts'
import { allowedOf, isAllowed } from './allowed-actors.ts'
import { type Bypasser, bypassersOf } from './bypassers.ts'
import type { Observed } from './observed.ts'
import { askedIn, type Outcome } from './outcome.ts'
import { setAtOf, sourceName } from './source.ts'

interface Question {
  section: Section
  facts: ProcessFacts
  observed: Observed
}

/** More places than these are only counted. */
const MAX_PLACES = 5

/** One place where it is set who may bypass; `isAdmins`: classic protection lets administrators off. */
interface Source {
  name: string
  isClassic: boolean
  isAdmins: boolean
  who: string
}

/** What to do in each source, for each is mended on a page of its own. */
const remediesOf = (more: readonly Bypasser[]): string => {
  const sources = new Map<string, Bypasser[]>()
  for (const one of more) {
    const name = sourceName(one.source)
    sources.set(name, [...(sources.get(name) ?? []), one])
  }
  const said = [...sources].map(([name, list]) =>
    removal({
      name,
      isClassic: list.some(({ source }) => source.kind === 'classic'),
      isAdmins: list.some(({ isAdmins }) => isAdmins),
      who: several(list.filter(({ isAdmins }) => !isAdmins).map((one) => one.name)),
    }),
  )
  const told = said.slice(0, MAX_PLACES)
  const left = said.length - told.length
  return `${told.join('. ')}${left > 0 ? `. And so in ${left} more` : ''}`
}

/** In the words of GitHub's settings, which differ for rulesets and for classic protection. */
const removal = ({ name, isClassic, isAdmins, who }: Source): string => {
  if (!isClassic) return `In ${name}, remove ${who} from the bypass list`
  const steps = [
    ...(isAdmins ? ['switch on "Do not allow bypassing the above settings"'] : []),
    ...(who === '' ? [] : [`remove ${who} from those who are allowed to bypass it`]),
  ]
  return `In ${name}, ${steps.join(' and ')}`
}

const outcomeOf = (
  key: string,
  more: readonly Bypasser[],
  expected: string[],
  { section, facts, observed }: Question,
): Outcome => {
  const sources = more.map(({ source }) => source)
  const names = [...new Set(more.map(({ name }) => name))]
  return {
    key,
    violation: {
      rule: 'process/bypass-actors',
      title: `The rules of ${observed.branch} can be bypassed by ${several(names)}`,
      expected,
      actual: more.map(({ name, source }) => `${name}: ${sourceName(source)}`),
      setAt: setAtOf(sources.slice(0, 1), facts.repository),
      fix: `${remediesOf(more)}; ${askedIn(section, key)}`,
    },
  }
}

/**
 * `enforce_admins` and `bypass_actors`: who is not held by what protects the branch. One bypass of
 * one source is enough to get past that source's rules.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-ruleset
 */
export const judgeBypass = (question: Question): Outcome[] => {
  const { section, facts, observed } = question
  const allowed = allowedOf(section)
  const isNobody = flagOf(section, 'enforce_admins') === true
  if (!isNobody && allowed === undefined) return []
  const { found, unseen } = bypassersOf(facts, observed)
  const outcomes: Outcome[] = []
  if (isNobody) {
    // Whom `bypass_actors` lets through is meant, and judged there.
    const more = found.filter((one) => !isAllowed(allowed ?? [], one))
    outcomes.push(enforced(more, unseen, question))
  }
  if (allowed !== undefined) {
    const more = found.filter((one) => !isAllowed(allowed, one))
    const key = 'bypass_actors'
    if (more.length > 0) {
      const expected = allowed.map(({ kind, id }) => (id === undefined ? kind : `${kind} ${id}`))
      outcomes.push(outcomeOf(key, more, expected, question))
    } else outcomes.push(unseen === undefined ? { key } : { key, unseen })
  }
  return outcomes
}

const enforced = (
  more: readonly Bypasser[],
  unseen: Unknown | undefined,
  question: Question,
): Outcome => {
  const key = 'enforce_admins'
  const { observed, facts, section } = question
  if (more.length > 0) {
    return outcomeOf(key, more, [], question)
  }
  if (unseen !== undefined) return { key, unseen }
  const { classic } = observed
  if (observed.rules.length > 0 || (classic.known && classic.value !== null)) return { key }
  return {
    key,
    violation: {
      rule: 'process/bypass-actors',
      title: `Nothing protects ${observed.branch}, so administrators are held to nothing`,
      expected: true,
      actual: false,
      setAt: setAtOf([], facts.repository),
      fix: `Add an active ruleset for ${observed.branch} that nobody may bypass; ${askedIn(section, key)}`,
    },
  }
}

import { type Unknown, unknown } from '../../../model/known.ts'
import type { BypassActor, ProcessFacts, RuleSource } from '../../../model/process-facts.ts'
import { isTable } from '../../../settings/index.ts'
import { named, several } from '../files/words.ts'
import { flagOf, type Section } from '../shared/section.ts'
import type { Observed } from './observed.ts'
import { askedIn, type Outcome } from './outcome.ts'
import { setAtOf, sourceName } from './source.ts'

interface Question {
  section: Section
  facts: ProcessFacts
  observed: Observed
}

/** Somebody who may bypass one of the sources that protect the branch. */
interface Bypasser {
  source: RuleSource
  name: string
  /** Of a ruleset; classic protection only gives names. */
  actor?: BypassActor
  /** The administrators, where classic protection lets them off. */
  isAdmins?: true
}

interface Bypassers {
  found: Bypasser[]
  /** Why there may be more. */
  unseen?: Unknown
}

/** The one role whose administrators classic protection may let off: GitHub's number for it. */
const ADMIN_ROLE = 5

const KINDS: Readonly<Record<BypassActor['kind'], string | undefined>> = {
  Integration: 'the app',
  OrganizationAdmin: undefined,
  RepositoryRole: 'the role',
  Team: 'the team',
  DeployKey: undefined,
  User: '',
  EnterpriseOwner: undefined,
}

const ALONE: Readonly<Partial<Record<BypassActor['kind'], string>>> = {
  OrganizationAdmin: 'organization admins',
  DeployKey: 'deploy keys',
  EnterpriseOwner: 'enterprise owners',
}

const actorName = ({ kind, name, mode }: BypassActor): string => {
  const who = ALONE[kind] ?? `${KINDS[kind] ?? ''} ${named(name)}`.trim()
  if (mode === 'pull_request') return `${who} (in pull requests)`
  return mode === 'exempt' ? `${who} (exempt)` : who
}

const sourcesOf = ({
  rules,
}: Observed): Map<string, { ruleset: string | null; source: RuleSource }> =>
  new Map(
    rules.map(({ ruleset, source }) => [
      ruleset ?? `${source.kind} ${source.owner} ${source.name}`,
      { ruleset, source },
    ]),
  )

const ofRulesets = ({ rulesets }: ProcessFacts, observed: Observed): Bypassers => {
  const found: Bypasser[] = []
  let unseen = observed.unseenRules
  for (const { ruleset, source } of sourcesOf(observed).values()) {
    if (!rulesets.known) {
      unseen ??= rulesets
      continue
    }
    const facts = rulesets.value.find(
      (one) =>
        one.id === ruleset ||
        (ruleset === null && one.source.owner === source.owner && one.source.name === source.name),
    )
    const actors =
      facts?.bypassActors ??
      unknown(`who may bypass ${sourceName(source)} was not shown`, 'Administration: write')
    if (actors.known) {
      for (const actor of actors.value) found.push({ source, name: actorName(actor), actor })
    } else unseen ??= actors
  }
  return { found, ...(unseen === undefined ? {} : { unseen }) }
}

const ofClassic = ({ classic, visible }: Observed): Bypassers => {
  if (!classic.known) {
    return visible.known && visible.value === null ? { found: [] } : { found: [], unseen: classic }
  }
  if (classic.value === null) return { found: [] }
  const { source, adminsEnforced, bypassPullRequests, bypassForcePushes } = classic.value
  const found: Bypasser[] = []
  if (!adminsEnforced) found.push({ source, name: 'administrators', isAdmins: true })
  for (const name of new Set([...bypassPullRequests, ...bypassForcePushes])) {
    found.push({ source, name: named(name) })
  }
  return { found }
}

/** Everybody who may bypass a source that gives the branch a rule, as far as it can be seen. */
const bypassersOf = (facts: ProcessFacts, observed: Observed): Bypassers => {
  const [rulesets, classic] = [ofRulesets(facts, observed), ofClassic(observed)]
  const unseen = rulesets.unseen ?? classic.unseen
  return {
    found: [...rulesets.found, ...classic.found],
    ...(unseen === undefined ? {} : { unseen }),
  }
}

/** An entry of `bypass_actors`. */
interface Allowed {
  kind: string
  id?: number
  mode: string
}

const allowedOf = ({ table }: Section): Allowed[] | undefined => {
  const list = Object.hasOwn(table, 'bypass_actors') ? table.bypass_actors : undefined
  if (!Array.isArray(list)) return undefined
  return list.filter(isTable).map((entry) => ({
    kind: String(entry.actor_type),
    ...(typeof entry.actor_id === 'number' ? { id: entry.actor_id } : {}),
    mode: typeof entry.bypass_mode === 'string' ? entry.bypass_mode : 'always',
  }))
}

/** Kinds of which there is only one: their number says nothing. */
const SINGLE = new Set(['OrganizationAdmin', 'DeployKey', 'EnterpriseOwner'])

const allowsActor = (allowed: Allowed, { kind, id, mode }: BypassActor): boolean =>
  allowed.kind === kind &&
  (SINGLE.has(kind) || allowed.id === undefined || id === null || allowed.id === id) &&
  (mode === 'pull_request' || (mode === 'always' && allowed.mode === 'always'))

const isAllowed = (allowed: readonly Allowed[], { actor, isAdmins }: Bypasser): boolean => {
  if (actor !== undefined) return allowed.some((entry) => allowsActor(entry, actor))
  if (isAdmins) {
    return allowed.some(
      ({ kind, id, mode }) =>
        mode === 'always' &&
        (kind === 'OrganizationAdmin' ||
          (kind === 'RepositoryRole' && (id === undefined || id === ADMIN_ROLE))),
    )
  }
  // Classic protection names people, teams and apps without their number.
  return allowed.some(({ kind }) => kind === 'Team' || kind === 'Integration')
}

const outcomeOf = (
  key: string,
  more: readonly Bypasser[],
  said: { expected: string[]; remedy: string },
  { section, facts, observed }: Question,
): Outcome => {
  const sources = more.map(({ source }) => source)
  const places = [...new Set(sources.map(sourceName))]
  const names = [...new Set(more.map(({ name }) => name))]
  return {
    key,
    violation: {
      rule: 'process/bypass-actors',
      title: `The rules of ${observed.branch} can be bypassed by ${several(names)}`,
      expected: said.expected,
      actual: more.map(({ name, source }) => `${name}: ${sourceName(source)}`),
      setAt: setAtOf(sources.slice(0, 1), facts.repository),
      fix: `${said.remedy} in ${several(places)}; ${askedIn(section, key)}`,
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
      outcomes.push(
        outcomeOf(
          key,
          more,
          { expected, remedy: 'Remove whoever is not listed from those who may bypass the rules' },
          question,
        ),
      )
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
    const remedy =
      'Remove the bypass list, and with classic protection switch on "Do not allow bypassing the above settings",'
    return outcomeOf(key, more, { expected: [], remedy }, question)
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

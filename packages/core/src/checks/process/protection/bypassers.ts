import { type Unknown, unknown } from '../../../model/known.ts'
import type { BypassActor, ProcessFacts, RuleSource } from '../../../model/process-facts.ts'
import { named } from '../../shared/words.ts'
import type { Observed } from './observed.ts'
import { sourceName } from './source.ts'

/** Somebody who may bypass one of the sources that protect the branch. */
export interface Bypasser {
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
export const bypassersOf = (facts: ProcessFacts, observed: Observed): Bypassers => {
  const [rulesets, classic] = [ofRulesets(facts, observed), ofClassic(observed)]
  const unseen = rulesets.unseen ?? classic.unseen
  return {
    found: [...rulesets.found, ...classic.found],
    ...(unseen === undefined ? {} : { unseen }),
  }
}

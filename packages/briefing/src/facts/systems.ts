import type { LedgerEvent, RepositoryState } from '@drift-toolkit/core'
import { nameGlob, pathGlob } from '@drift-toolkit/core/standards/glob'
import type { Config, SystemRule } from '../config/config.ts'
import { environmentOf, eventKey, keyOf } from './open.ts'

/** What one briefing is about. */
export interface System {
  /** Stable, of letters, digits and dashes: the ledger remembers by it what was sent. */
  id: string
  title: string
  /** Channel of its own. */
  channel: string | null
  /** All there is: the history of scans speaks for it as a whole. */
  whole: boolean
  states: RepositoryState[]
  events: LedgerEvent[]
}

const idOf = (kind: string, name: string): string => {
  const safe = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return `${kind}-${safe}`.replace(/^-+|-+$/g, '').slice(0, 80)
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const only = (values: Iterable<string>): string | null => {
  const [first, ...others] = new Set(values)
  return first !== undefined && others.length === 0 ? first : null
}

const ownerOf = (repository: string): string => repository.split('/')[0] ?? repository

/** `Production` where all of it is one tier, else its owner's name. */
const titleOfAll = (states: readonly RepositoryState[]): string => {
  const tier = only(states.flatMap(({ declaration }) => declaration?.tier ?? []))
  if (tier !== null) return capitalized(tier)
  const repository = only(states.map(({ repository: { name } }) => name))
  return repository ?? only(states.map((s) => ownerOf(s.repository.name))) ?? 'All repositories'
}

/** The environment of events: of those that say nothing of it, what the same finding said before. */
const environments = (
  states: readonly RepositoryState[],
  events: readonly LedgerEvent[],
): ((event: LedgerEvent) => string | null) => {
  const known = new Map<string, string>()
  for (const event of events) {
    const environment = environmentOf(event.finding)
    if (environment !== null) known.set(eventKey(event), environment)
  }
  for (const { repository, domain, open } of states) {
    for (const finding of open) {
      const environment = environmentOf(finding)
      if (environment === null) continue
      known.set(keyOf(repository.name, domain, finding.fingerprint), environment)
    }
  }
  return (event) => known.get(eventKey(event)) ?? null
}

type Belongs = {
  state: (state: RepositoryState) => boolean
  /** Of a finding, by its environment. */
  finding: (environment: string | null) => boolean
}

const anything = () => true

const byRule = (rule: SystemRule): Belongs => {
  const matcher = (globs: readonly string[], compile: (glob: string) => (t: string) => boolean) => {
    if (globs.length === 0) return anything
    const all = globs.map((glob) => compile(glob.toLowerCase()))
    return (name: string) => all.some((matches) => matches(name.toLowerCase()))
  }
  const repository = matcher(rule.repositories, pathGlob)
  const team = matcher(rule.teams, nameGlob)
  const environment = matcher(rule.environments, nameGlob)
  return {
    state: ({ repository: { name }, domain, declaration }) =>
      repository(name) &&
      team(declaration?.team ?? '') &&
      (rule.domains.length === 0 || rule.domains.includes(domain)),
    finding: (name) => name === null || environment(name),
  }
}

/** The team that answers for a repository, in any of its states. */
export const teamsOf = (states: readonly RepositoryState[]): ReadonlyMap<string, string> =>
  new Map(
    states.flatMap(({ repository: { name }, declaration }) =>
      declaration?.team ? [[name.toLowerCase(), declaration.team] as const] : [],
    ),
  )

/** Who owns a repository by CODEOWNERS, where no team is declared and a scan has read it. */
export const ownersOf = (states: readonly RepositoryState[]): ReadonlyMap<string, string[]> =>
  new Map(
    states.flatMap(({ repository: { name }, declaration }) =>
      declaration?.owners?.length ? [[name.toLowerCase(), declaration.owners] as const] : [],
    ),
  )

interface Named extends Belongs {
  id: string
  title: string
  channel: string | null
}

const groups = (
  { by, systems }: Pick<Config, 'by' | 'systems'>,
  states: readonly RepositoryState[],
  environment: (event: LedgerEvent) => string | null,
  events: readonly LedgerEvent[],
): Named[] | null => {
  if (systems.length > 0) {
    return systems.map((rule) => ({
      id: idOf('group', rule.name),
      title: rule.name,
      channel: rule.channel,
      ...byRule(rule),
    }))
  }
  const names = (all: Iterable<string>) => [...new Set(all)].sort()
  if (by === 'repository') {
    return names(states.map((s) => s.repository.name)).map((title) => ({
      id: idOf('repository', title),
      title,
      channel: null,
      state: (s) => s.repository.name === title,
      finding: anything,
    }))
  }
  if (by === 'team') {
    const teams = teamsOf(states)
    const teamOf = (s: RepositoryState) => teams.get(s.repository.name.toLowerCase()) ?? ''
    return names(states.map(teamOf)).map((team) => ({
      id: team === '' ? 'no-team' : idOf('team', team),
      title: team === '' ? 'No team' : team,
      channel: null,
      state: (s) => teamOf(s) === team,
      finding: anything,
    }))
  }
  if (by === 'environment') {
    const open = states.flatMap((s) => s.open.map((finding) => environmentOf(finding) ?? ''))
    return names([...open, ...events.map((event) => environment(event) ?? '')]).map((name) => ({
      id: name === '' ? 'repositories' : idOf('environment', name),
      title: name === '' ? 'Repositories' : name,
      channel: null,
      state: anything,
      finding: (one) => (one ?? '') === name,
    }))
  }
  return null
}

/**
 * What there is a briefing for each: the groups that are configured, or every repository, team or
 * environment, or all as one.
 */
export const systemsOf = (
  config: Pick<Config, 'by' | 'systems' | 'title'>,
  states: readonly RepositoryState[],
  events: readonly LedgerEvent[],
): System[] => {
  const environment = environments(states, events)
  const found = groups(config, states, environment, events)
  if (found === null) {
    const title = config.title ?? titleOfAll(states)
    return [
      { id: 'all', title, channel: null, whole: true, states: [...states], events: [...events] },
    ]
  }
  return distinct(found).map(({ id, title, channel, state, finding }) => {
    const mine = states.filter(state)
    const names = new Set(mine.map((s) => JSON.stringify([s.repository.name, s.domain])))
    return {
      id,
      title,
      channel,
      whole: false,
      states: mine.map((s) => ({
        ...s,
        open: s.open.filter((one) => finding(environmentOf(one))),
      })),
      events: events.filter(
        (event) =>
          names.has(JSON.stringify([event.repository, event.domain])) &&
          finding(environment(event)),
      ),
    }
  })
}

/** Two names that are one id (`a/b` and `a-b`) are told apart by their place. */
const distinct = (named: readonly Named[]): Named[] => {
  const seen = new Map<string, number>()
  return named.map((one) => {
    const times = (seen.get(one.id) ?? 0) + 1
    seen.set(one.id, times)
    return times === 1 ? one : { ...one, id: `${one.id}-${times}` }
  })
}

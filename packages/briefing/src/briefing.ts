import type { LedgerEvent, RepositoryState, ScanSummary } from '@drift-toolkit/core'
import type { Config } from './config/config.ts'
import { baselineOf } from './facts/baseline.ts'
import { type Entry, entriesOf } from './facts/entries.ts'
import { type Life, livesOf } from './facts/life.ts'
import {
  type Counts,
  environmentOf,
  GRAVE,
  type Grave,
  noCounts,
  openOf,
  total,
} from './facts/open.ts'
import { expiringOf, unseenOf } from './facts/remarks.ts'
import { ownersOf, type System, systemsOf, teamsOf } from './facts/systems.ts'
import type { Window } from './facts/window.ts'

export interface BriefingData {
  states: readonly RepositoryState[]
  /** All scans there are, oldest first. */
  scans: readonly ScanSummary[]
  /** Since the start of the window or earlier. */
  events: readonly LedgerEvent[]
  now: Date
  window: Window
  config: Pick<Config, 'by' | 'systems' | 'title' | 'always'>
  /** Lower-case names of GitHub and AWS → Slack ids of people to mention; empty: nobody. */
  identities: ReadonlyMap<string, string>
}

/** What one message says, before it has any form. */
export interface Briefing {
  system: Pick<System, 'id' | 'title' | 'channel'>
  window: Window
  open: number
  counts: Counts
  /** More or fewer than at the start of the window; null: no prior baseline. */
  delta: number | null
  /** Domains that were first looked at within the window, where others were before. */
  firstLooked: string[]
  /** Open now and not at the start; open then and not now; graver than then. */
  opened: number
  resolved: number
  worsened: number
  /** Opened and resolved within the window. */
  passed: number
  /** The five worst things; see `entriesOf`. */
  worst: Entry[]
  /** Open findings by environment of accounts, most first; '' is the repositories themselves. */
  environments: { name: string; open: number }[]
  /** The repository of which the most is gone. */
  improved: { repository: string; before: number; now: number } | null
  unseen: { parts: number; repositories: number }
  expiring: { count: number; first: string; repositories: string[] }
  /** Most first. '' has no team. */
  teams: { name: string; counts: Counts; opened: number; entries: Entry[] }[]
  /** ISO 8601: when the newest scan ended; null: there is none. */
  scanned: string | null
  /** Nothing new, nothing worse, nothing critical. */
  quiet: boolean
}

/** How many are named in the message, and how many of a team in its details. */
const WORST = 5
const DETAILS = 20

const count = (severities: Iterable<Grave>): Counts => {
  const counts = noCounts()
  for (const severity of severities) counts[severity] += 1
  return counts
}

const WEIGHT: Readonly<Record<Grave, number>> = { critical: 1000, high: 100, medium: 10, low: 1 }

/** The repository with the most gone; of as many, the one with the graver ones gone. */
const improvedOf = (lives: readonly Life[]): Briefing['improved'] => {
  const repositories = new Map<string, { before: number; now: number; weight: number }>()
  for (const { repository, before, now } of lives) {
    const found = repositories.get(repository) ?? { before: 0, now: 0, weight: 0 }
    if (before !== null) found.before += 1
    if (now !== null) found.now += 1
    found.weight += (before ? WEIGHT[before] : 0) - (now ? WEIGHT[now] : 0)
    repositories.set(repository, found)
  }
  const [best] = [...repositories]
    .filter(([, { before, now }]) => before > now)
    .sort(
      ([a, one], [b, other]) =>
        other.before - other.now - (one.before - one.now) ||
        other.weight - one.weight ||
        (a < b ? -1 : 1),
    )
  if (best === undefined) return null
  const [repository, { before, now }] = best
  return { repository, before, now }
}

const environmentsOf = (lives: readonly Life[]): Briefing['environments'] => {
  const open = new Map<string, number>()
  for (const { held } of lives) {
    if (held === null) continue
    const name = environmentOf(held.finding) ?? ''
    open.set(name, (open.get(name) ?? 0) + 1)
  }
  return [...open]
    .map(([name, number]) => ({ name, open: number }))
    .sort((a, b) => b.open - a.open || (a.name < b.name ? -1 : 1))
}

const teamsIn = (
  lives: readonly Life[],
  teams: ReadonlyMap<string, string>,
  entries: (lives: readonly Life[], most: number) => Entry[],
): Briefing['teams'] => {
  const byTeam = new Map<string, Life[]>()
  for (const life of lives) {
    if (life.held === null) continue
    const team = teams.get(life.repository.toLowerCase()) ?? ''
    const own = byTeam.get(team)
    if (own === undefined) byTeam.set(team, [life])
    else own.push(life)
  }
  return [...byTeam]
    .map(([name, own]) => ({
      name,
      counts: count(own.flatMap(({ now }) => now ?? [])),
      opened: own.filter(({ turn }) => turn === 'new').length,
      entries: entries(own, DETAILS),
    }))
    .sort((a, b) => {
      for (const severity of GRAVE) {
        const more = b.counts[severity] - a.counts[severity]
        if (more !== 0) return more
      }
      return a.name < b.name ? -1 : 1
    })
}

const briefingOf = (system: System, data: BriefingData, events: readonly LedgerEvent[]) => {
  const { window, now, identities, scans } = data
  const open = openOf(system.states)
  const lives = livesOf(open, system.events, window.start)
  const of = (turn: Life['turn']) => lives.filter((life) => life.turn === turn).length
  const teams = teamsOf(data.states)
  const owners = ownersOf(data.states)
  const entries = (some: readonly Life[], most: number) =>
    entriesOf(some, most, { now, teams, owners, identities })
  const counts = count([...open.values()].map(({ severity }) => severity))
  const baseline = baselineOf(system, lives, scans, events, window.start)
  const [opened, worsened] = [of('new'), of('worse')]
  const briefing: Briefing = {
    system: { id: system.id, title: system.title, channel: system.channel },
    window,
    open: total(counts),
    counts,
    delta: baseline.delta,
    firstLooked: baseline.first,
    opened,
    resolved: of('resolved'),
    worsened,
    passed: of('passed'),
    worst: entries(lives, WORST),
    environments: environmentsOf(lives),
    improved: improvedOf(lives),
    unseen: unseenOf(system.states),
    expiring: expiringOf(system.states, now),
    teams: teamsIn(lives, teams, entries),
    scanned: scans.at(-1)?.finished ?? null,
    quiet: opened === 0 && worsened === 0 && counts.critical === 0,
  }
  return briefing
}

/**
 * What there is to say, from the ledger alone: one briefing for each system that the configuration
 * tells apart. Exempted findings and those of severity info do not count. Pure: the same data give
 * the same briefings.
 */
export const briefing = (data: BriefingData): Briefing[] => {
  const { window, now, config, states } = data
  const events = data.events.filter(({ time }) => {
    const at = Date.parse(time)
    return at > window.start.getTime() && at <= now.getTime()
  })
  return systemsOf(config, states, events).map((system) => briefingOf(system, data, events))
}

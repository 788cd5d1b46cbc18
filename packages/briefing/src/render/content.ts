import { bound, safeUrl, visible } from '@drift-toolkit/core/report/text'
import { count } from '@drift-toolkit/core/report/words'
import type { Briefing } from '../briefing.ts'
import type { Entry } from '../facts/entries.ts'
import { type Counts, GRAVE, type Grave, total } from '../facts/open.ts'

/**
 * A message before it has a form: lines that every place shows in the same order. All texts are one
 * bounded line without anything invisible; each renderer escapes them for where they go.
 */
export interface Content {
  /** Of the system; part of what the ledger remembers as sent. */
  id: string
  channel: string | null
  /** `Drift briefing — Production` */
  title: string
  /** `3 drifted · ▲ 2 since last week` */
  headline: string
  /** `🔴 1 critical 🟠 1 high 🟡 1 medium ⚪ 0 low` */
  counts: string
  items: Item[]
  notes: string[]
  /** Details: all that is open, team by team, bounded. */
  teams: TeamPart[]
}

export interface Item {
  severity: Grave
  /** `web-sg (SG / prod)` */
  head: string
  reason: string
  /** `changed by tanaka via AuthorizeSecurityGroupIngress` in its parts; null: nobody is known. */
  who: { before: string; person: string; mention: string | null; after: string } | null
  /** `new · 3 days` */
  tail: string
  link: { label: string; url: string } | null
  fix: string | null
}

export interface TeamPart {
  /** `payments` */
  name: string
  /** `3 drifted, 1 new: 1 critical, 2 high` */
  line: string
  items: Item[]
  /** How many more things are open than are listed. */
  more: number
}

const SYMBOLS: Readonly<Record<Grave, string>> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '⚪',
}

export const symbol = (severity: Grave): string => SYMBOLS[severity]

const LONGEST_URL = 500

/** Others' text as one bounded line. */
const tidy = (text: string, max: number): string =>
  bound(visible(bound(text, max * 4).replace(/[\s\u0085]+/g, ' ')).trim(), max)

const linkOf = (issue: Entry['issue']): Item['link'] => {
  const url = issue === null ? null : safeUrl(issue.url)
  if (issue === null || url === null || url.length > LONGEST_URL) return null
  return { label: tidy(issue.label, 80), url }
}

const itemOf = (entry: Entry): Item => {
  const { severity, who, was, isNew, age, more, fix } = entry
  const tail = [
    was === null ? '' : `worse: was ${was}`,
    isNew ? 'new' : '',
    age === '' || age === 'just now' ? age : `open ${age}`,
    more === 0 ? '' : `and ${count(more, 'more difference')}`,
  ]
  return {
    severity,
    head: `${tidy(entry.name, 80)} (${tidy(entry.place, 60)})`,
    reason: tidy(entry.reason, 200),
    who:
      who === null
        ? null
        : {
            before: who.verb,
            person: tidy(who.person, 80),
            mention: who.mention,
            after: tidy(who.event, 120),
          },
    tail: tail.filter(Boolean).join(' · '),
    link: linkOf(entry.issue),
    fix: fix === null ? null : tidy(fix, 200),
  }
}

const countsLine = (counts: Counts): string =>
  GRAVE.map((severity) => `${SYMBOLS[severity]} ${counts[severity]} ${severity}`).join(' ')

const deltaWords = ({ delta, window }: Briefing): string => {
  if (delta === null) return 'no prior baseline'
  if (delta === 0) return `unchanged ${window.words}`
  return `${delta > 0 ? '▲' : '▼'} ${Math.abs(delta)} ${window.words}`
}

const DAY = 86_400_000

const dayOf = (time: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(time) ? time.slice(0, 10) : tidy(time, 20)

const movedWords = ({ opened, worsened, resolved, passed }: Briefing): string =>
  [
    `${opened} new`,
    `${worsened} worse`,
    `${resolved} resolved`,
    passed === 0 ? '' : `${passed} came and went`,
  ]
    .filter(Boolean)
    .join(' · ')

const named = (names: readonly string[], most: number): string => {
  const shown = names.slice(0, most).map((name) => tidy(name, 80))
  const more = names.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const notesOf = (briefing: Briefing, now: Date): string[] => {
  const { environments, improved, unseen, expiring, firstLooked, scanned } = briefing
  const places = environments.map(
    ({ name, open }) => `${name === '' ? 'repositories' : tidy(name, 40)} ${open}`,
  )
  const isStale = scanned !== null && now.getTime() - Date.parse(scanned) > 3 * DAY
  return [
    movedWords(briefing),
    environments.some(({ name }) => name !== '') && places.length > 1
      ? `Where: ${places.slice(0, 6).join(' · ')}${places.length > 6 ? ' · …' : ''}`
      : '',
    improved === null
      ? ''
      : `Most improved: ${tidy(improved.repository, 80)}, ${improved.before - improved.now} fewer (${improved.before} → ${improved.now})`,
    unseen.parts === 0
      ? ''
      : `Could not be seen: ${count(unseen.parts, 'part')} of ${count(unseen.repositories, 'repository', 'repositories')}`,
    firstLooked.length === 0 ? '' : `Looked at for the first time: ${firstLooked.join(', ')}`,
    expiring.count === 0
      ? ''
      : `${count(expiring.count, 'exemption')} about to expire, first on ${dayOf(expiring.first)}: ${named(expiring.repositories, 3)}`,
    isStale ? `Last scan: ${dayOf(scanned)}` : '',
  ].filter(Boolean)
}

const MOST_TEAMS = 10

const teamPart = ({ name, counts, opened, entries }: Briefing['teams'][number]): TeamPart => {
  const open = total(counts)
  const grave = GRAVE.filter((severity) => counts[severity] > 0)
  const listed = entries.reduce((sum, { more }) => sum + 1 + more, 0)
  return {
    name: name === '' ? 'No team' : tidy(name, 60),
    line: `${open} drifted${opened === 0 ? '' : `, ${opened} new`}: ${grave.map((one) => `${counts[one]} ${one}`).join(', ')}`,
    items: entries.map(itemOf),
    more: open - listed,
  }
}

/** Puts a briefing into words. @param now for what is stale */
export const contentOf = (briefing: Briefing, now: Date): Content => {
  const { system, open, counts, quiet } = briefing
  const title = `Drift briefing — ${tidy(system.title, 100)}`
  const headline = `${open} drifted · ${deltaWords(briefing)}`
  return {
    id: system.id,
    channel: system.channel,
    title,
    headline: quiet ? `🟢 All quiet: nothing new, nothing worse. ${headline}` : headline,
    counts: countsLine(counts),
    items: quiet ? [] : briefing.worst.map(itemOf),
    notes: notesOf(briefing, now),
    teams: quiet ? [] : briefing.teams.slice(0, MOST_TEAMS).map(teamPart),
  }
}

/** `changed by tanaka via AuthorizeSecurityGroupIngress`; '' where nobody is known. */
export const whoLine = ({ who }: Item): string =>
  who === null ? '' : [who.before, who.person, who.after].filter(Boolean).join(' ')

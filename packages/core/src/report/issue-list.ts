import {
  daysBetween,
  fallenBelow,
  type Trend,
  trendSince,
} from '../checks/audit/open-issues-counts.ts'
import {
  DOMAINS,
  type DriftIssueCount,
  type DriftIssues,
  type IssueCounts,
} from '../model/index.ts'
import { own } from '../model/shape.ts'
import { fitLines } from './fit.ts'
import { BODY_LIMIT } from './issue.ts'
import { listMarker } from './issue-list-marker.ts'
import type { ScanStamp } from './issue-parts.ts'
import { markerComment } from './marker.ts'
import { reasonMarkdown } from './reason.ts'
import { bound, codeLink, inlineCode, link, plain, plainText, tableCell } from './text.ts'
import { count, day, moment } from './words.ts'

export { countsOf, due, keepCounts, lastWeek } from '../checks/audit/open-issues-counts.ts'

export interface IssueListInput {
  /** The organization or user whose repositories are listed. */
  login: string
  issues: DriftIssues
  /** Listed are repositories with more open drift issues than that. */
  threshold: number
  /** What was counted a week ago; null: nothing was. */
  before: IssueCounts | null
  /** The repository that the issue is in; a public one names public repositories alone. */
  target: { name: string; public: boolean }
  mode: 'scan' | 'rolling'
  scan: ScanStamp
}

export interface IssueListText {
  title: string
  body: string
}

const TABLE_ROOM = 30_000
const FALLEN_ROOM = 4_000
const MARKER_ROOM = 18_000

const issuesOf = (number: number, adjective = 'open'): string =>
  count(number, `${adjective} drift issue`)

/** Where all of them are found on GitHub. */
const searchUrl = (url: string): string =>
  `${url}/issues?q=${encodeURIComponent(`is:issue is:open label:${DOMAINS.map((domain) => `"drift:${domain}"`).join(',')}`)}`

const arrow = (trend: Trend | null): string => {
  if (trend === null) return '–'
  if (trend.kind === 'new') return 'new'
  if (trend.kind === 'same') return '='
  return `${trend.kind === 'up' ? '▲' : '▼'}${trend.by.toLocaleString('en-US')}`
}

const numberOf = (byDomain: Record<string, number>, domain: string): number =>
  own(byDomain, domain) ?? 0

const row = (
  { name, url, team, tier, byDomain, total, oldest }: DriftIssueCount,
  trend: Trend | null,
  now: string,
): string => {
  const all = total.toLocaleString('en-US')
  const cells = [
    link(name, url),
    tableCell(team ?? '', 60),
    tableCell(tier ?? '', 40),
    ...DOMAINS.map((domain) => numberOf(byDomain, domain).toLocaleString('en-US')),
    `**${url === undefined ? all : link(all, searchUrl(url))}**`,
    arrow(trend),
    `${link(bound(plainText(oldest.title), 80) || 'untitled', oldest.url)}, ${count(daysBetween(oldest.created, now), 'day')}`,
  ]
  return `| ${cells.join(' | ')} |`
}

const HEAD = `| Repository | Team | Tier | ${DOMAINS.map((domain) => domain.charAt(0).toUpperCase() + domain.slice(1)).join(' | ')} | Open | Since last week | Oldest |
| --- | --- | --- | ${'---: | '.repeat(DOMAINS.length)}---: | --- | --- |`

/** What an issue in this repository may name. */
const nameable = (
  { target }: Pick<IssueListInput, 'target'>,
  repositories: readonly DriftIssueCount[],
): DriftIssueCount[] =>
  target.public
    ? repositories.filter(({ visibility }) => visibility === 'public')
    : [...repositories]

/** Those over the threshold that the issue may name, and how many it may not. */
export const listed = (
  input: Pick<IssueListInput, 'issues' | 'threshold' | 'target'>,
): { shown: DriftIssueCount[]; withheld: number; total: number } => {
  const over = input.issues.repositories
    .filter(({ total }) => total > input.threshold)
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const shown = nameable(input, over)
  return { shown, withheld: over.length - shown.length, total: over.length }
}

const lead = (input: IssueListInput, shown: number, withheld: number): string => {
  const { login, issues, threshold, before } = input
  const all = issues.repositories
  const sum = (list: readonly DriftIssueCount[]) => list.reduce((n, { total }) => n + total, 0)
  const over = shown + withheld
  const least = issues.incomplete ? 'at least ' : ''
  return [
    `**${count(over, 'repository', 'repositories')}** of ${inlineCode(login, 60)} ${over === 1 ? 'has' : 'have'} more than ${issuesOf(threshold)}: ${least}${sum(all.filter(({ total }) => total > threshold)).toLocaleString('en-US')} in ${over === 1 ? 'it' : 'them'}, ${least}${sum(all).toLocaleString('en-US')} in all ${count(all.length, 'repository', 'repositories')} that have any.`,
    issues.incomplete === undefined &&
      (before === null
        ? 'There is no count of last week to compare with.'
        : `Compared with the count of ${day(before.time)}.`),
    withheld > 0 &&
      `${count(withheld, 'repository', 'repositories')} among them ${withheld === 1 ? 'is' : 'are'} not named, because this repository is public and ${withheld === 1 ? 'it is' : 'they are'} not.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const unseen = ({ issues: { incomplete } }: IssueListInput): string =>
  incomplete === undefined
    ? ''
    : `**Not all issues were seen:** ${reasonMarkdown(incomplete.reason, 1_000)}${incomplete.permission === undefined ? '' : ` (needs ${inlineCode(incomplete.permission, 120)})`}`

const fallen = (input: IssueListInput): string => {
  const { issues, threshold, before } = input
  const known = new Map(issues.repositories.map((one) => [one.name.toLowerCase(), one]))
  const below = fallenBelow(before, issues, threshold).filter(
    ({ name }) => !input.target.public || known.get(name.toLowerCase())?.visibility === 'public',
  )
  if (below.length === 0) return ''
  const names = below.map(
    ({ name, was, total }) =>
      `${codeLink(name, known.get(name.toLowerCase())?.url, 140)} (${was.toLocaleString('en-US')} → ${total.toLocaleString('en-US')})`,
  )
  const fitting = fitLines(names, FALLEN_ROOM, (left) => `${left.toLocaleString('en-US')} more`)
  return `**No longer over:** ${fitting.join(', ')}.`
}

const footer = ({ mode, scan }: IssueListInput): string => {
  const tool = `${link('drift-toolkit', scan.toolUrl)} ${plain(scan.toolVersion, 40)}`
  const run = scan.runUrl ? `, ${link('run and full report', scan.runUrl)}` : ''
  const how =
    mode === 'rolling'
      ? 'This issue is edited in place once a week, and closed when nothing is over any more'
      : 'Next week’s list closes this one; it is closed too when nothing is over any more'
  return `---\n<sub>Counted by ${tool}, scan ${inlineCode(scan.id, 60)} at ${moment(scan.time)}${run}. ${how}. Issues of archived repositories are not counted.</sub>`
}

/**
 * The weekly list as an issue: repositories over the threshold, most issues first, as many as there
 * is room for, with those that are no longer over it.
 * @returns null where there is nobody that it may name
 */
export const issueListText = (input: IssueListInput): IssueListText | null => {
  const { login, issues, threshold, before, target, scan } = input
  const { shown, withheld, total } = listed(input)
  if (shown.length === 0) return null
  // What was not seen may have been closed, or not.
  const trend = trendSince(issues.incomplete ? null : before)
  const rows = shown.map((one) => row(one, trend(one.name, one.total), scan.time))
  const table = fitLines(
    rows,
    TABLE_ROOM,
    (left) =>
      `| … and ${count(left, 'repository', 'repositories')} more |${' |'.repeat(DOMAINS.length + 5)}`,
  )
  const counts = nameable(input, issues.repositories).map((one) => [one.name, one.total] as const)
  const title = `[drift:audit] ${count(total, 'repository has', 'repositories have')} more than ${issuesOf(threshold)}`
  const parts = [
    lead(input, shown.length, withheld),
    unseen(input),
    `${HEAD}\n${table.join('\n')}`,
    fallen(input),
    footer(input),
    [
      // By it an issue is found whose answer was lost on the way.
      markerComment(
        { repository: target.name, domain: 'audit', mode: 'summary', scan: scan.id },
        [],
      ),
      listMarker(
        {
          login,
          time: scan.time,
          counts: Object.fromEntries(counts),
          ...(issues.incomplete ? { incomplete: true } : {}),
        },
        MARKER_ROOM,
      ),
    ].join('\n'),
  ]
  const body = `${parts.filter(Boolean).join('\n\n')}\n`
  if (body.length > BODY_LIMIT) throw new RangeError(`a list of ${body.length} characters`)
  return { title, body }
}

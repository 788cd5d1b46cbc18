import type { CommitInfo, Finding, RepositoryReport } from '../model/index.ts'
import {
  type Again,
  againOf,
  type Difference,
  differenceLine,
  differenceOf,
  titleWords,
} from './finding-words.ts'
import type { FoundBy } from './report.ts'
import { bound, codeLink, fence, inlineCode, link, plain, visibleLines } from './text.ts'
import { count, grade, moment, sentence, shortId, symbol } from './words.ts'

/** One finding as Markdown: shared by issues and by the Markdown report. */

const DIFF_LINES = 60
const DIFF_CHARACTERS = 4_000
/** A diff up to this many lines is shown; a longer one is folded. */
const OPEN_LINES = 16

type Place = Pick<RepositoryReport, 'url' | 'commit'>

const encodePath = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/')

/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place: Place, file: string, line?: number): string | undefined =>
  place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`

const commitUrl = (place: Place, oid: string): string | undefined =>
  place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`

/** The file, linked at the scanned commit: [`check.toml` line 4](…). */
const fileLink = (finding: Finding, place: Place): string => {
  if (finding.file === undefined) return ''
  const code = codeLink(finding.file, fileUrl(place, finding.file, finding.line))
  return finding.line === undefined ? code : `${code}, line ${finding.line}`
}

const shown = (text: string, isText: boolean, max: number): string =>
  isText ? plain(text, max) : inlineCode(text, max)

/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding: Finding, max: number): string => {
  const difference = differenceOf(finding)
  return difference === null
    ? ''
    : differenceLine(difference, (text, isText) => shown(text, isText, max))
}

const longest = (difference: Difference): number =>
  Math.max(
    ...(difference.kind === 'state'
      ? difference.sides.map(({ words }) => words.length)
      : [difference.before?.length ?? 0, difference.now?.length ?? 0]),
  )

/** What differs and where. Long values stand below each other. */
const difference = (finding: Finding, place: Place): string => {
  const where = fileLink(finding, place)
  const what = finding.subject === finding.file ? '' : inlineCode(finding.subject)
  const direction = finding.direction === undefined ? '' : ` (${finding.direction})`
  const subject = [what, where].filter(Boolean).join(' in ')
  const found = differenceOf(finding)
  if (found === null) return `${subject}${direction}`
  if (longest(found) <= 60) return `${subject}: ${arrow(finding, 80)}${direction}`
  const sides =
    found.kind === 'state'
      ? found.sides.map(({ name, words, isText }) => `${name}: ${shown(words, isText, 400)}`)
      : [
          `before: ${found.before === undefined ? 'not set' : inlineCode(found.before, 400)}`,
          `now: ${found.now === undefined ? 'not set' : inlineCode(found.now, 400)}`,
        ]
  return `${subject}${direction}\n\n${sides.map((one) => `- ${one}`).join('\n')}`
}

const pullRequest = (one: { number: number; url?: string } | undefined): string =>
  one === undefined ? '' : `pull request ${link(String(one.number), one.url)}`

const person = (commit: CommitInfo): string =>
  commit.login === undefined || commit.login === commit.author
    ? plain(commit.author, 100)
    : `${plain(commit.author, 100)} (${inlineCode(commit.login, 60)})`

/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit: CommitInfo, place: Place): string => {
  const id = codeLink(shortId(commit.oid), commit.url ?? commitUrl(place, commit.oid))
  const time = moment(commit.time)
  const request = pullRequest(commit.pullRequest)
  return `${id} ${inlineCode(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`
}

const who = ({ evidence }: Finding, place: Place): string => {
  const [newest, ...older] = evidence.commits ?? []
  // Which of several commits changed this one setting is not known.
  const made = evidence.shared
    ? 'Commits to this file'
    : `Changed in ${count(older.length + 1, 'commit')}`
  if (newest && older.length > 0)
    return `${made}:\n${[newest, ...older]
      .slice(0, 5)
      .map((commit) => `- ${commitLine(commit, place)}`)
      .join('\n')}`
  if (newest) return `Changed in ${commitLine(newest, place)}.`
  const single = [
    evidence.commit &&
      `in ${codeLink(shortId(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
    evidence.actor && `by ${plain(evidence.actor, 100)}`,
    evidence.event && `(${inlineCode(evidence.event, 100)})`,
    moment(evidence.time) && `on ${moment(evidence.time)}`,
  ]
  const parts = [single.filter(Boolean).join(' '), pullRequest(evidence.pullRequest)].filter(
    Boolean,
  )
  if (parts.length === 0) return ''
  const source = !evidence.commit && evidence.url ? ` ${link('Source', evidence.url)}.` : ''
  return `Changed ${parts.join(', ')}.${source}`
}

/** A diff cut to what an issue can carry, at the end of a line; the number of lines left out. */
const cutDiff = (diff: string): { text: string; lines: number; left: number } => {
  const total = (diff.replace(/\s+$/, '').match(/\n/g)?.length ?? 0) + 1
  const start = visibleLines(bound(diff, DIFF_CHARACTERS * 4))
    .replace(/\n+$/, '')
    .split('\n')
  let size = 0
  const kept = start.slice(0, DIFF_LINES).filter((line) => {
    size += line.length + 1
    return size <= DIFF_CHARACTERS
  })
  if (kept.length === 0) kept.push(bound(start[0] ?? '', DIFF_CHARACTERS))
  return { text: kept.join('\n'), lines: kept.length, left: Math.max(0, total - kept.length) }
}

const diffBlock = (finding: Finding, place: Place): string => {
  if (finding.diff === undefined || finding.diff.trim() === '') return ''
  const { text, lines, left } = cutDiff(finding.diff)
  const rest =
    left === 0
      ? ''
      : `\n\n${count(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : link('the file', fileUrl(place, finding.file))}.`
  const block = fence(text, 'diff') + rest
  return lines <= OPEN_LINES
    ? block
    : `<details><summary>Diff, ${count(lines, 'line')}</summary>\n\n${block}\n\n</details>`
}

const AGAIN_NOTES: Readonly<Record<Again, string>> = {
  worse: 'Worse than when it was told.',
  back: 'It was resolved, and is back.',
  renewed: 'It changed again since it was told.',
  unexempted: 'It is no longer exempted.',
}

/** State, and since when, in a sentence or two; '' for what is new. */
const history = (finding: Finding, scanned: string): string => {
  const since = moment(finding.since)
  const again = againOf(finding, scanned)
  return [
    again === null ? '' : AGAIN_NOTES[again],
    finding.state !== 'new' && since !== '' ? `Open since ${since}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const exempted = ({ exempted: exemption }: Finding): string =>
  exemption === undefined
    ? ''
    : `Exempted until ${plain(exemption.expires, 20)} by ${inlineCode(exemption.owner, 60)}: ${plain(exemption.reason)}`

export interface BlockOptions {
  /** How many `#` the heading has. */
  level: number
  /** Without, the diff is left out: it stands above already, or finds no room. */
  diff: boolean
  /** When the scan began, ISO 8601. */
  scanned: string
}

/** A finding in full: heading, difference, who and when, what to do, diff. */
export const findingBlock = (
  { finding }: FoundBy,
  place: Place,
  { level, diff, scanned }: BlockOptions,
): string =>
  [
    `${'#'.repeat(level)} ${grade(finding.severity)}: ${plain(titleWords(finding))}`,
    difference(finding, place),
    who(finding, place),
    history(finding, scanned),
    exempted(finding),
    finding.fix === undefined ? '' : `**What to do:** ${sentence(plain(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
  ]
    .filter(Boolean)
    .join('\n\n')

/** A finding in one line of a list. */
export const findingLine = ({ finding }: FoundBy, place: Place): string => {
  const values = arrow(finding, 40)
  const what = finding.subject === finding.file ? '' : inlineCode(finding.subject, 80)
  return `- ${[
    `${symbol(finding.severity)} ${finding.severity}: ${plain(titleWords(finding), 120)}`,
    [what, values].filter(Boolean).join(' '),
    finding.file === undefined
      ? ''
      : codeLink(finding.file, fileUrl(place, finding.file, finding.line), 80),
  ]
    .filter(Boolean)
    .join(' · ')}`
}

import type { Finding } from '../model/index.ts'
import { withCommands } from './commands.ts'
import { fileUrl, type Place, setBy, who } from './finding-place.ts'
import {
  type Again,
  againOf,
  type Difference,
  differenceLine,
  differenceOf,
  titleWords,
} from './finding-words.ts'
import type { FoundBy } from './report.ts'
import { resourceMarkdown } from './resource-markdown.ts'
import { resourceSides } from './resource-words.ts'
import { bound, codeLink, fence, inlineCode, link, plain, visibleLines } from './text.ts'
import { count, grade, moment, sentence, symbol } from './words.ts'

/** One finding as Markdown: shared by issues and by the Markdown report. */

const DIFF_LINES = 60
const DIFF_CHARACTERS = 4_000
/** A diff up to this many lines is shown; a longer one is folded. */
const OPEN_LINES = 16

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
  const difference = finding.resource === undefined ? differenceOf(finding) : resourceSides(finding)
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
    ...(finding.resource === undefined
      ? [difference(finding, place), setBy(finding) && `${setBy(finding).replace(/^s/, 'S')}.`]
      : [resourceMarkdown(finding, finding.resource)]),
    who(finding, place),
    history(finding, scanned),
    exempted(finding),
    finding.fix === undefined
      ? ''
      : `**What to do:** ${sentence(finding.resource === undefined ? plain(finding.fix, 1_000) : withCommands(finding.fix, 1_000))}`,
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
    setBy(finding),
  ]
    .filter(Boolean)
    .join(' · ')}`
}

import { type Check, compareSeverity, type Finding, type Severity } from '../model/index.ts'
import { type Place, whereCell } from './finding-place.ts'
import { AGAIN, againOf, isEvent, type Side, sidesOf, titleWords } from './finding-words.ts'
import { fitLines } from './fit.ts'
import { compareText, type FoundBy } from './report.ts'
import { codeCell, inlineCode, plain, tableCell } from './text.ts'
import { checkName, count, day, sentence, shortShas, symbol } from './words.ts'

/** Findings as a table for each check that found them, with what to do below it. */

/** What a section says of its check. */
export type CheckWords = Pick<Check, 'id' | 'title' | 'why'>

/** More rows than this are not read. */
const MOST_ROWS = 50
const MOST_FIXES = 10
/** The part of a section that its list of what to do may take. */
const FIXES_SHARE = 0.4
/** Less room than this holds no rows. */
const LEAST = 200

interface Context {
  place: Place
  /** When the scan began, ISO 8601. */
  scanned: string
  /** How many `#` a heading has. */
  level: number
  checks: readonly CheckWords[]
  /** Where to find what finds no room, e.g. `, in [the report of this run](…)`. */
  rest: string
}

const valueCell = (value: Side | undefined): string => {
  if (value === undefined) return '–'
  return value.isText ? tableCell(value.words, 160) : codeCell(shortShas(value.words), 120)
}

/** The setting by its key, where the title does not name it. */
const subjectOf = (finding: Finding): string => {
  const subject = shortShas(finding.subject)
  return finding.setAt === undefined ||
    finding.subject === finding.file ||
    titleWords(finding)
      .split(/[\s,:;()"'“”‘’]+/)
      .includes(subject)
    ? ''
    : `${codeCell(subject, 80)}: `
}

const row = ({ finding }: FoundBy, { place, scanned }: Context): string => {
  const { severity, state } = finding
  const again = againOf(finding, scanned)
  const since = state === 'new' || state === undefined ? '' : day(finding.since)
  const { expected, actual } = sidesOf(finding)
  const title = plain(titleWords(finding), 200)
  return `| ${[
    `${symbol(severity)} ${severity}${again === null ? '' : `, ${AGAIN[again]}`}`,
    `${subjectOf(finding)}${title}${since && ` (since ${since})`}`,
    valueCell(expected),
    valueCell(actual),
    whereCell(finding, place),
  ].join(' | ')} |`
}

/** What the last column of a table tells. */
const whereHead = (found: readonly FoundBy[]): string => {
  if (found.every(({ finding }) => isEvent(finding))) return 'Where it happened'
  return found.every(({ finding }) => finding.setAt !== undefined) ? 'Where it is set' : 'Where'
}

/** Each distinct way to mend it, once. */
const fixes = (found: readonly FoundBy[], room: number): string => {
  const all = [...new Set(found.flatMap(({ finding }) => finding.fix ?? []))]
  const [only] = all
  if (only === undefined) return ''
  if (all.length === 1) return `**What to do:** ${sentence(plain(only, 600))}`
  const lines = all.slice(0, MOST_FIXES).map((fix) => `- ${sentence(plain(fix, 400))}`)
  const left = all.length - lines.length
  if (left > 0) lines.push(`- … and ${count(left, 'more way', 'more ways')} to mend a row`)
  return `**What to do:**\n\n${fitLines(lines, room).join('\n')}`
}

/** As many rows as there is room for, and one that counts the rest. */
const rows = (found: readonly FoundBy[], room: number, context: Context): string[] => {
  const more = (left: number): string =>
    `| … | ${left.toLocaleString('en-US')} more${context.rest} | | | |`
  const first = found.slice(0, MOST_ROWS).map((one) => row(one, context))
  return fitLines(first, room, more, found.length)
}

/** What is said of one check, as far as there is room; '' where there is none for a table. */
const section = (found: readonly FoundBy[], room: number, context: Context): string => {
  const id = found[0]?.check ?? ''
  const about = context.checks.find((check) => check.id === id)
  const name = checkName(id)
  const heading =
    about === undefined
      ? inlineCode(id, 120)
      : plain(name.charAt(0).toUpperCase() + name.slice(1), 120)
  const start = [
    `${'#'.repeat(context.level)} ${heading}`,
    // The title says how it should be: as a heading it would say that it is so.
    ...(about === undefined
      ? []
      : [`**How it should be:** ${sentence(plain(about.title, 200))} ${plain(about.why, 600)}`]),
  ].join('\n\n')
  const what = fixes(found, room * FIXES_SHARE)
  const head = `| Severity | What | Expected | Actual | ${whereHead(found)} |\n| --- | --- | --- | --- | --- |`
  const left = room - start.length - what.length - head.length - 6
  if (left < LEAST) return ''
  const table = [head, ...rows(found, left, context)].join('\n')
  return [start, table, what].filter(Boolean).join('\n\n')
}

/** The most that each may take of a room: who needs less gets it all, the others share evenly. */
const share = (needs: readonly number[], room: number): number => {
  let left = room
  for (const [at, need] of needs.toSorted((a, b) => a - b).entries()) {
    const even = left / (needs.length - at)
    if (need > even) return even
    left -= need
  }
  return Number.POSITIVE_INFINITY
}

/**
 * Findings by the check that found them: the one with the gravest finding first, then the one with
 * more of them, then with more in all.
 * @param found gravest first
 */
export const groupsOf = (found: readonly FoundBy[]): FoundBy[][] => {
  const groups = [...Map.groupBy(found, ({ check }) => check)].map(([check, group]) => {
    const gravest: Severity = group[0]?.finding.severity ?? 'info'
    const number = group.filter(({ finding }) => finding.severity === gravest).length
    return { check, group, gravest, number }
  })
  return groups
    .sort(
      (a, b) =>
        compareSeverity(a.gravest, b.gravest) ||
        b.number - a.number ||
        b.group.length - a.group.length ||
        compareText(a.check, b.check),
    )
    .map(({ group }) => group)
}

/**
 * Findings by check, each with its title, why it matters, a table of what was expected and what is
 * there, and what to do; the check with the gravest finding first. What finds no room is counted.
 * @param found gravest first
 * @param room in UTF-16 units
 * @returns blocks, to be joined with an empty line
 */
export const byCheck = (found: readonly FoundBy[], room: number, context: Context): string[] => {
  const groups = groupsOf(found)
  const full = groups.map((group) => section(group, Number.POSITIVE_INFINITY, context))
  const needs = full.map((text) => text.length + 2)
  const rest = (left: number): string => `… and ${count(left, 'violation')} more${context.rest}`
  const most = share(needs, room - rest(found.length).length - 2)
  const said = groups.map((group, at) =>
    (needs[at] ?? 0) <= most ? (full[at] ?? '') : section(group, most - 2, context),
  )
  const unsaid = groups.filter((_, at) => said[at] === '').flat().length
  return [...said.filter(Boolean), ...(unsaid > 0 ? [rest(unsaid)] : [])]
}

import type { RepositoryReport } from '../model/index.ts'
import { fitLines } from './fit.ts'
import { type Coverage, coverageOf, type PlaceCoverage } from './infra-coverage.ts'
import type { Counts } from './infra-tally.ts'
import { codeCell, inlineCode, plain, tableCell } from './text.ts'
import { count } from './words.ts'

/** What was looked at in which account, as Markdown: shared by issues, summary and report. */

/** So many stacks have a row each. */
const MOST_STACKS = 12
const MOST_ROWS = 60
const HEAD = [
  '| Environment | Account | Region | Stack | Checked | Changed | Missing | Orphaned | Unknown |',
  '| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
]

const number = (value: number): string => value.toLocaleString('en-US')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const checkedCell = ({ checked }: Counts, aside = false): string =>
  checked === null ? (aside ? '–' : '?') : number(checked)

/** `?`: nobody could look; `2 or more`: found without the scan that would show the rest. */
export const orphanedWords = ({ orphaned, orphans, aside }: PlaceCoverage): string => {
  if (orphans === 'seen' || (aside && orphaned > 0)) return number(orphaned)
  if (orphaned > 0) return orphans === 'off' ? number(orphaned) : `${number(orphaned)} or more`
  return orphans === 'off' || aside ? '–' : '?'
}

const countCells = (one: Counts): string[] => [number(one.changed), number(one.missing)]

const placeRows = (place: PlaceCoverage, inFull: boolean): string[] => {
  const { environment, account, region, stacks, skipped, aside } = place
  const start = [tableCell(environment, 60), account === '' ? '–' : codeCell(account, 20)]
  if (skipped !== undefined)
    return [row([...start, '–', plain(skipped, 120), ...Array(5).fill('–')])]
  const [only] = stacks
  const stack =
    stacks.length === 1 && only !== undefined
      ? codeCell(only.name, 80)
      : stacks.length === 0
        ? '–'
        : count(stacks.length, 'stack')
  const own = row([
    ...start,
    tableCell(region ?? '', 40),
    stack,
    checkedCell(place, aside),
    ...countCells(place),
    orphanedWords(place),
    number(place.unknown),
  ])
  if (!inFull || stacks.length < 2) return [own]
  return [
    own,
    ...stacks.map((one) =>
      row([
        '',
        '',
        '',
        codeCell(one.name, 80),
        checkedCell(one),
        ...countCells(one),
        '',
        number(one.unknown),
      ]),
    ),
  ]
}

const table = ({ places }: Coverage, room: number): string => {
  const inFull = places.reduce((sum, { stacks }) => sum + stacks.length, 0) <= MOST_STACKS
  const rows = places.flatMap((place) => placeRows(place, inFull))
  const more = (left: number) => `| … ${number(left)} more | | | | | | | | |`
  const shown = rows.slice(0, MOST_ROWS)
  const beyond = rows.length - shown.length
  const size = HEAD.join('\n').length + 1
  const fitted = fitLines(shown, room - size, (left) => more(left + beyond))
  const isCut = fitted.length < shown.length || fitted.at(-1) !== shown.at(-1)
  return [...HEAD, ...fitted, ...(beyond > 0 && !isCut ? [more(beyond)] : [])].join('\n')
}

/** What was not compared and what was let pass, with why; folded, for it asks for nothing. */
const remarks = ({ uncompared, suppressed }: Coverage, room: number): string => {
  const passed = suppressed.reduce((sum, one) => sum + one.count, 0)
  if (uncompared.length + passed === 0) return ''
  const title = [
    uncompared.length > 0 && `${count(uncompared.length, 'resource')} not compared`,
    passed > 0 && `${count(passed, 'difference')} known to be no drift`,
  ]
    .filter(Boolean)
    .join(', ')
  const left = room - title.length - 200
  const parts = [
    uncompared.length > 0 &&
      `CloudFormation does not compare these:\n\n${fitLines(
        uncompared.map((one) => `- ${inlineCode(one, 200)}`),
        left * 0.6,
      ).join('\n')}`,
    passed > 0 &&
      `No drift although they differ:\n\n${fitLines(
        suppressed.map(
          (one) =>
            `- ${number(one.count)} × ${inlineCode(one.rule, 80)}: ${plain(one.reason, 200)}`,
        ),
        left * 0.4,
      ).join('\n')}`,
  ]
  return `<details><summary>${title}</summary>\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`
}

/**
 * The table of accounts with what was checked, changed, missing, orphaned and unknown, and below it
 * what was not compared and what was let pass; '' where no infra check said anything.
 * @param room in UTF-16 units
 */
export const coverageMarkdown = (repository: RepositoryReport, room: number): string => {
  const coverage = coverageOf(repository)
  if (coverage === null) return ''
  return [table(coverage, room * 0.6), remarks(coverage, room * 0.4)].filter(Boolean).join('\n\n')
}

import { type Report, type TrendBucket, totalOf } from '../model/index.ts'
import { auditTable } from './audit-table.ts'
import { findingLine } from './finding-markdown.ts'
import { fitLines } from './fit.ts'
import { headline } from './headline.ts'
import { coverageMarkdown } from './infra-table.ts'
import { notLookedAtList } from './not-looked-at.ts'
import {
  errorList,
  heading,
  issueList,
  noteList,
  passedOverList,
  repositoryTable,
  unknownTable,
  usageLine,
} from './overview.ts'
import { byGravity, openFindings } from './report.ts'
import { inlineCode } from './text.ts'
import { count } from './words.ts'

/**
 * GitHub refuses a step's summary over 1 MiB as a whole:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const LIMIT_BYTES = 950_000
/** A UTF-16 unit takes at most three bytes in UTF-8. */
const LIMIT_UNITS = Math.floor(LIMIT_BYTES / 3)
const GRAVEST = 20
/** More labels than these run into one another. */
const DAYS = 30

/** The trend as a Mermaid chart, which GitHub draws; '' for fewer than two days. */
const trendChart = (trend: readonly TrendBucket[]): string => {
  const days = trend.slice(-DAYS)
  if (days.length < 2) return ''
  const open = days.map((one) => totalOf(one.open))
  return [
    '### Trend',
    '',
    '```mermaid',
    'xychart-beta',
    '  title "Open findings"',
    `  x-axis [${days.map(({ start }) => `"${start.slice(5)}"`).join(', ')}]`,
    `  y-axis "Open" 0 --> ${Math.max(1, ...open)}`,
    `  line [${open.join(', ')}]`,
    '```',
  ].join('\n')
}

const gravest = (report: Report, room: number): string => {
  const all = report.repositories
    .flatMap((repository) => openFindings(repository).map((found) => ({ found, repository })))
    .sort((a, b) => byGravity(a.found.finding, b.found.finding))
  if (all.length === 0) return ''
  const lines = all
    .slice(0, GRAVEST)
    .map(
      ({ found, repository }) =>
        `${findingLine(found, repository)} · ${inlineCode(repository.name, 140)}`,
    )
  const rest =
    all.length > GRAVEST ? `\n\n${count(all.length - GRAVEST, 'more finding')} in the report.` : ''
  return `### Gravest findings\n\n${fitLines(lines, room).join('\n')}${rest}`
}

/** The accounts of each repository, as far as there is room. */
const accounts = ({ repositories }: Report, room: number): string => {
  const blocks: string[] = []
  let left = room - 60
  const all = repositories.filter(({ results }) =>
    results.some(({ check }) => check.startsWith('infra/')),
  )
  for (const repository of all) {
    const table = coverageMarkdown(repository, Math.min(left, room * 0.5))
    if (table === '') continue
    const block =
      repositories.length === 1 ? table : `${inlineCode(repository.name, 140)}:\n\n${table}`
    if (block.length > left) {
      const unsaid = all.length - blocks.length
      blocks.push(`… and ${count(unsaid, 'repository', 'repositories')} more in the report.`)
      break
    }
    left -= block.length + 2
    blocks.push(block)
  }
  return blocks.length === 0 ? '' : ['### Accounts', ...blocks].join('\n\n')
}

/**
 * The job summary, in GitHub's Markdown, below the size at which GitHub refuses it. What finds no
 * room is counted; the report file has everything.
 * @param options.trend days, oldest first; with two or more it is drawn
 */
export const renderSummary = (
  report: Report,
  options: { trend?: readonly TrendBucket[] } = {},
): string => {
  const table = accounts(report, LIMIT_UNITS * 0.15)
  const parts = [
    heading(report),
    headline(report),
    trendChart(options.trend ?? []),
    errorList(report, LIMIT_UNITS * 0.1),
    gravest(report, LIMIT_UNITS * 0.15),
    auditTable(report, LIMIT_UNITS * 0.05),
    table,
    repositoryTable(report, LIMIT_UNITS * (table === '' ? 0.35 : 0.2)),
    notLookedAtList(report, LIMIT_UNITS * 0.05),
    unknownTable(report, LIMIT_UNITS * 0.12),
    issueList(report, LIMIT_UNITS * 0.03),
    passedOverList(report, LIMIT_UNITS * 0.05),
    noteList(report, LIMIT_UNITS * 0.1),
    usageLine(report),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

import type { Domain, RepositoryReport } from '../model/index.ts'
import { findingLine } from './finding-markdown.ts'
import { fitLines } from './fit.ts'
import { BODY_LIMIT } from './issue.ts'
import type { ScanStamp } from './issue-parts.ts'
import { markerComment } from './marker.ts'
import { countBySeverity, type FoundBy } from './report.ts'
import { inlineCode, link, plain, tableCell } from './text.ts'
import { bySeverity, count, moment } from './words.ts'

/** One repository that gets no issue of its own, with what it should have been told. */
export interface Untold {
  repository: RepositoryReport
  news: readonly FoundBy[]
}

const MARKER_ROOM = 20_000

const row = ({ repository, news }: Untold): string =>
  `| ${link(repository.name, repository.url)} | ${tableCell(repository.team ?? '')} | ${bySeverity(
    countBySeverity(news.map(({ finding }) => finding)),
  )} |`

/**
 * The one issue that stands for all that the brake held back, gravest first: named as far as there
 * is room, then counted, with a link to the run. Where no ledger remembers, its hidden markers do,
 * for the gravest hundred or so repositories.
 * @param untold gravest first
 * @param withheld how many more repositories there are whose names must not be shown here
 */
export const summaryIssueText = (input: {
  domain: Domain
  scan: ScanStamp
  maxIssues: number
  untold: readonly Untold[]
  withheld: number
}): { title: string; body: string } => {
  const { domain, scan, maxIssues, untold, withheld } = input
  const markers: string[] = []
  let room = MARKER_ROOM
  for (const one of untold) {
    const marker = markerComment(
      { repository: one.repository.name, domain, mode: 'summary', scan: scan.id },
      one.news.map(({ finding }) => finding),
      room,
    )
    // A marker that had to leave some out would call them told.
    if (marker.length > room || marker.includes('"more":')) break
    room -= marker.length + 1
    markers.push(marker)
  }
  const repositories = untold.length + withheld
  const all = untold.flatMap(({ news }) => news.map(({ finding }) => finding))
  const grades = bySeverity(countBySeverity(all))
  const title = `[drift:${domain}] ${count(repositories, 'more repository', 'more repositories')} with findings${grades && `: ${grades}`}`
  const run = scan.runUrl ? ` The ${link('run', scan.runUrl)} has all of them.` : ''
  const rows = untold.map(row)
  const lines = untold.flatMap(({ repository, news }) =>
    news
      .slice(0, 3)
      .map((found) => `${findingLine(found, repository)} · ${inlineCode(repository.name, 140)}`),
  )
  const parts = [
    `**${count(repositories, 'repository', 'repositories')}** got no issue of their own in this scan: \`max-issues\` is ${maxIssues}.${run}`,
    withheld > 0 &&
      `${count(withheld, 'repository', 'repositories')} among them are not named, because this repository is public and they are not.`,
    rows.length > 0 &&
      `| Repository | Team | Findings |\n| --- | --- | --- |\n${fitLines(rows, 12_000, (left) => `| … and ${count(left, 'repository', 'repositories')} more | | |`).join('\n')}`,
    lines.length > 0 &&
      `### Gravest findings\n\n${fitLines(lines.slice(0, 50), 15_000).join('\n')}`,
    `---\n<sub>Opened by ${link('drift-toolkit', scan.toolUrl)} ${plain(scan.toolVersion, 40)}, scan ${inlineCode(scan.id, 60)} at ${moment(scan.time)}. drift-toolkit never closes an issue itself.</sub>`,
    markers.join('\n'),
  ]
  const body = `${parts.filter(Boolean).join('\n\n')}\n`
  if (body.length > BODY_LIMIT) throw new RangeError(`a summary of ${body.length} characters`)
  return { title, body }
}

import { link, plain } from '@drift-toolkit/core/report/text'
import { type Content, type Item, symbol, type TeamPart, whoLine } from './content.ts'

/** GitHub Markdown, for an issue or a discussion. */

const itemMark = (item: Item): string => {
  const { severity, head, reason, tail, link: issue } = item
  const last = [plain(tail), issue === null ? '' : link(issue.label, issue.url)]
  return [
    `**${symbol(severity)} ${severity.toUpperCase()}** ${plain(head)}`,
    plain(reason),
    plain(whoLine(item)),
    last.filter(Boolean).join(' · '),
  ]
    .filter(Boolean)
    .join('<br>\n')
}

const teamMark = ({ name, line, items, more }: TeamPart): string => {
  const rows = items.map(
    ({ severity, head, reason, link: issue }) =>
      `- ${symbol(severity)} ${plain(head)}: ${plain(reason, 160)}${issue === null ? '' : ` (${link(issue.label, issue.url)})`}`,
  )
  return [
    `<details><summary>${plain(name)}: ${plain(line)}</summary>`,
    '',
    ...rows,
    ...(more > 0 ? [`- … and ${more} more`] : []),
    '',
    '</details>',
  ].join('\n')
}

/** A body of GitHub is at most 65,536 characters long. */
const LONGEST = 60_000

/** The body of an issue, a comment or a discussion; the title stands above it. */
export const markdownOf = (content: Content): string => {
  const { headline, counts, items, notes, teams } = content
  const top = [
    `${plain(headline)}<br>\n${counts}`,
    '---',
    ...items.map(itemMark),
    notes.map((note) => plain(note)).join('<br>\n'),
  ].join('\n\n')
  const parts = [top]
  let length = top.length
  for (const team of teams.map(teamMark)) {
    length += team.length + 2
    if (length > LONGEST) break
    parts.push(team)
  }
  return `${parts.join('\n\n')}\n`
}

import { terminal } from '@drift-toolkit/core/report/text'
import { type Content, type Item, whoLine } from './content.ts'

const RULE = '─────────────'

const itemLines = (item: Item): string[] => {
  const { severity, head, reason, tail, link } = item
  const last = [tail, link === null ? '' : link.url].filter(Boolean).join(' · ')
  return [`${severity.toUpperCase()} ${head}`, reason, whoLine(item), last].filter(Boolean)
}

/** For a terminal: as a person reads it on a phone, one thing a paragraph. */
export const textOf = (content: Content): string => {
  const { title, headline, counts, items, notes, teams } = content
  const paragraphs = [
    [title, headline, counts],
    ...items.map((item, at) => [...(at === 0 ? [RULE] : []), ...itemLines(item)]),
    [RULE, ...notes],
    teams.length > 1 ? teams.map(({ name, line }) => `${name}: ${line}`) : [],
  ]
  const [top = [], ...rest] = paragraphs.filter(({ length }) => length > 0)
  // The rule belongs to the top: no empty line before the first one.
  return [...top, ...rest.flatMap((lines) => (lines[0] === RULE ? lines : ['', ...lines]))]
    .map((line) => terminal(line, 600))
    .join('\n')
}

import { type Content, type Item, symbol } from './content.ts'

/**
 * An Adaptive Card for a webhook of Teams' Workflows ("When a Teams webhook request is received"):
 * https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
 * A TextBlock knows Markdown, the runs of a RichTextBlock do not: others' words are runs, so that
 * nothing in them is formatted or linked.
 */

interface Run {
  type: 'TextRun'
  text: string
  weight?: 'Bolder'
  size?: 'Large'
  isSubtle?: true
  selectAction?: { type: 'Action.OpenUrl'; url: string }
}

interface Rich {
  type: 'RichTextBlock'
  inlines: Run[]
  spacing?: 'Medium' | 'None' | 'Small'
  separator?: true
}

const run = (text: string, more: Omit<Run, 'type' | 'text'> = {}): Run => ({
  type: 'TextRun',
  text,
  ...more,
})

const rich = (inlines: Run[], more: Omit<Rich, 'type' | 'inlines'> = {}): Rich => ({
  type: 'RichTextBlock',
  inlines,
  ...more,
})

const itemRows = (item: Item): Rich[] => {
  const { severity, head, reason, who, tail, link } = item
  const person = who === null ? '' : [who.before, who.person, who.after].filter(Boolean).join(' ')
  const last: Run[] = [
    ...(tail === '' ? [] : [run(tail, { isSubtle: true })]),
    ...(tail !== '' && link !== null ? [run(' · ', { isSubtle: true })] : []),
    ...(link === null
      ? []
      : [run(link.label, { selectAction: { type: 'Action.OpenUrl', url: link.url } })]),
  ]
  return [
    rich([run(`${symbol(severity)} ${severity.toUpperCase()} ${head}`, { weight: 'Bolder' })], {
      spacing: 'Medium',
    }),
    rich([run(reason)], { spacing: 'None' }),
    ...(person === '' ? [] : [rich([run(person)], { spacing: 'None' })]),
    ...(last.length === 0 ? [] : [rich(last, { spacing: 'None' })]),
  ]
}

/** The body of the request: a message with one card. */
export const teamsMessage = (content: Content) => {
  const { title, headline, counts, items, notes, teams } = content
  const lines = [...notes, ...(teams.length > 1 ? teams.map((t) => `${t.name}: ${t.line}`) : [])]
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          fallbackText: `${title}: ${headline}`,
          msteams: { width: 'Full' },
          body: [
            rich([run(title, { weight: 'Bolder', size: 'Large' })]),
            rich([run(headline)], { spacing: 'Small' }),
            rich([run(counts)], { spacing: 'None' }),
            ...items.flatMap(itemRows),
            ...lines.map((line, at) =>
              rich(
                [run(line)],
                at === 0 ? { separator: true, spacing: 'Medium' } : { spacing: 'None' },
              ),
            ),
          ],
        },
      },
    ],
  }
}

import { bound } from '@drift-toolkit/core/report/text'
import { type Content, type Item, symbol, type TeamPart } from './content.ts'
import { slackLink, slackMention, slackText } from './slack-text.ts'
import { textOf } from './text.ts'

/**
 * Block Kit. Its limits: 50 blocks a message, 3,000 characters a section, 150 a header
 * (https://docs.slack.dev/reference/block-kit/blocks). All blocks together have an undocumented one:
 * messages of somewhat more than 11,000 characters were refused (`msg_blocks_too_long`).
 */
export const LIMITS = { blocks: 50, section: 3_000, header: 150, message: 9_000 } as const

type Mrkdwn = { type: 'mrkdwn'; text: string; verbatim: true }

export type Block =
  | { type: 'header'; text: { type: 'plain_text'; text: string; emoji: false } }
  | { type: 'section'; text: Mrkdwn }
  | { type: 'context'; elements: Mrkdwn[] }
  | { type: 'divider' }

export interface SlackMessage {
  /** What notifications and screen readers read. */
  text: string
  blocks: Block[]
  unfurl_links: false
  unfurl_media: false
}

/** `verbatim`: Slack makes no links or mentions of its own out of words. */
const mrkdwn = (text: string): Mrkdwn => ({ type: 'mrkdwn', text, verbatim: true })

/** Shortens at the end of a line: escapes and links stay whole. */
const wholeLines = (lines: readonly string[], max: number): string => {
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    if (length + line.length + 1 > max - 2) return [...kept, '…'].join('\n')
    kept.push(line)
    length += line.length + 1
  }
  return kept.join('\n')
}

const section = (lines: readonly string[]): Block[] => {
  const text = wholeLines(lines.filter(Boolean), LIMITS.section)
  return text === '' ? [] : [{ type: 'section', text: mrkdwn(text) }]
}

const who = ({ who: known }: Item): string => {
  if (known === null) return ''
  const mention = known.mention === null ? '' : slackMention(known.mention)
  const person = mention === '' ? slackText(known.person) : mention
  return [known.before, person, slackText(known.after)].filter(Boolean).join(' ')
}

const itemLines = (item: Item, reason: number): string[] => {
  const { severity, head, tail, link } = item
  return [
    `*${severity.toUpperCase()} ${slackText(head)}*`,
    slackText(bound(item.reason, reason)),
    who(item),
    [slackText(tail), link === null ? '' : slackLink(link.label, link.url)]
      .filter(Boolean)
      .join(' · '),
  ]
}

const teamLines = (teams: readonly TeamPart[]): string[] =>
  teams.length < 2 ? [] : teams.map(({ name, line }) => `${slackText(name)}: ${slackText(line)}`)

/** How long a message is, as Slack counts: everything in it, as JSON. */
const sizeOf = (blocks: readonly Block[]): number => JSON.stringify(blocks).length

const blocksOf = (content: Content, reason: number, fold: boolean): Block[] => {
  const { title, headline, counts, items, notes, teams } = content
  return [
    {
      type: 'header',
      text: { type: 'plain_text', text: bound(title, LIMITS.header), emoji: false },
    },
    ...section([slackText(headline), counts]),
    { type: 'divider' },
    ...items.flatMap((item) => section(itemLines(item, reason))),
    ...(items.length === 0 ? [] : [{ type: 'divider' } as const]),
    ...section(notes.map(slackText)),
    ...(fold ? section(teamLines(teams)) : []),
  ]
}

/** What fits: first with shorter reasons, then with fewer things. */
const fit = (content: Content, fold: boolean): Block[] => {
  for (const reason of [200, 100, 60]) {
    const blocks = blocksOf(content, reason, fold)
    if (sizeOf(blocks) <= LIMITS.message) return blocks
  }
  for (let most = content.items.length - 1; most > 0; most -= 1) {
    const blocks = blocksOf({ ...content, items: content.items.slice(0, most) }, 60, fold)
    if (sizeOf(blocks) <= LIMITS.message) return blocks
  }
  return blocksOf({ ...content, items: [], teams: [] }, 60, false)
}

const message = (text: string, blocks: Block[]): SlackMessage => ({
  text: slackText(bound(text, 1_500)),
  blocks: blocks.slice(0, LIMITS.blocks),
  unfurl_links: false,
  unfurl_media: false,
})

/**
 * The message.
 * @param fold the teams in a few lines, where there is no thread for them
 */
export const slackMessage = (content: Content, { fold }: { fold: boolean }): SlackMessage =>
  message(textOf(content), fit(content, fold))

const detailLines = (item: Item): string[] => [
  `${symbol(item.severity)} ${itemLines(item, 200).filter(Boolean).join('\n')}`,
  item.fix === null ? '' : `Fix: ${slackText(item.fix)}`,
]

/** Answers in the thread of the message, one for each team, within the same limits. */
export const slackThread = ({ teams }: Content): SlackMessage[] =>
  teams.map(({ name, line, items, more }) => {
    const top = section([`*${slackText(name)}*`, slackText(line)])
    const details: Block[] = []
    let left = more
    for (const [at, item] of items.entries()) {
      const next = section(detailLines(item))
      if (sizeOf([...top, ...details, ...next]) > LIMITS.message - 200) {
        left += items.length - at
        break
      }
      details.push(...next)
    }
    const rest = left > 0 ? section([`… and ${left} more`]) : []
    return message(`${name}: ${line}`, [...top, ...details, ...rest])
  })

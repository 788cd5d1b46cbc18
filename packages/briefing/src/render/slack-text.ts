/**
 * Others' text in Slack's mrkdwn. `&`, `<` and `>` are control characters there:
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 * Nothing else can be escaped, so what would format, link or call people is broken or replaced.
 */

/** Breaks a word and is not seen. */
const BREAK = '\u200b'

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

/** Letters that look the same and format nothing. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['*', '∗'],
  ['~', '∼'],
  ['`', "'"],
])

/** Text as mrkdwn, in which nothing is formatted, linked, mentioned or an emoji. */
export const slackText = (text: string): string =>
  text
    .replace(/[*~`]/g, (found) => ALIKE.get(found) ?? found)
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\w)/g, `#${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]{1,64}:)/g, `:${BREAK}`)
    .replace(/(?<!\w)_|_(?!\w)/g, `${BREAK}_${BREAK}`)
    .replace(/[&<>]/g, (found) => ENTITIES.get(found) ?? found)

/** A link; the label is escaped, and cannot end it. */
export const slackLink = (label: string, url: string): string =>
  `<${url.replace(/[<>|\s]/g, encodeURIComponent).replace(/&/g, '&amp;')}|${slackText(label).replace(/\|/g, '¦')}>`

/** A member, or a group of people; '' for what is no id. */
export const slackMention = (id: string): string => {
  if (!/^[UWS][A-Z0-9]{4,20}$/.test(id)) return ''
  return id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`
}

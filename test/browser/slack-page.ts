/** Of Block Kit what messages of ours are made of: https://docs.slack.dev/reference/block-kit/blocks */
export type Block =
  | { type: 'header' | 'section'; text: { text: string } }
  | { type: 'context'; elements: { text: string }[] }
  | { type: 'divider' }

/** https://docs.slack.dev/messaging/formatting-message-text */
const mrkdwn = (text: string): string =>
  text
    .replaceAll(/<([^|>]+)\|([^>]*)>/g, '<a href="$1">$2</a>')
    .replaceAll(/^\*(.+)\*$/gm, '<b>$1</b>')
    .replaceAll('\n', '<br>')

const shown = (block: Block): string => {
  if (block.type === 'divider') return '<hr>'
  if (block.type === 'context')
    return `<p class="context">${block.elements.map(({ text }) => mrkdwn(text)).join(' ')}</p>`
  return block.type === 'header'
    ? `<h2>${block.text.text}</h2>`
    : `<p>${mrkdwn(block.text.text)}</p>`
}

/** A message as Slack shows it, for a picture. */
export const slackPage = (blocks: readonly Block[]): string => `<!doctype html>
<meta charset="utf-8"><title>A message</title>
<style>
body { margin: 22px; width: 640px; color: #1d1c1d; font: 15px/1.47 "Liberation Sans", "Noto Color Emoji", sans-serif }
.row { display: flex; gap: 10px } .row > div:last-child { flex: 1 }
.face { width: 38px; height: 38px; border-radius: 8px; background: #4a154b; color: #fff; font: bold 20px/38px "Liberation Sans"; text-align: center }
.app { padding: 0 4px; border-radius: 2px; background: #ececec; color: #616061; font-size: 10px; font-weight: bold } time { color: #616061; font-size: 12px }
h2 { margin: 8px 0; font-size: 18px } p { margin: 8px 0 } hr { margin: 12px 0; border: 0; border-top: 1px solid #ddd }
a { color: #1264a3; text-decoration: none } .context { color: #616061; font-size: 13px }
</style>
<div class="row"><div class="face">d</div><div>
<b>drift</b> <span class="app">APP</span> <time>Monday 9:05</time>
${blocks.map(shown).join('\n')}
</div></div>
`

import { type Content, type Item, symbol, whoLine } from './content.ts'

/** A page for e-mail: one file, styles inline, nothing fetched from anywhere, no script. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? found)

const COLOURS = { critical: '#b42318', high: '#b54708', medium: '#8a6100', low: '#475467' } as const

const itemRow = (item: Item): string => {
  const { severity, head, reason, tail, link } = item
  const lines = [
    `<strong style="color:${COLOURS[severity]}">${symbol(severity)} ${severity.toUpperCase()}</strong> <strong>${escaped(head)}</strong>`,
    escaped(reason),
    escaped(whoLine(item)),
    [
      escaped(tail),
      link === null ? '' : `<a href="${escaped(link.url)}">${escaped(link.label)}</a>`,
    ]
      .filter(Boolean)
      .join(' · '),
  ]
  return `<p style="margin:16px 0">${lines.filter(Boolean).join('<br>\n')}</p>`
}

const part = ({ title, headline, counts, items, notes, teams }: Content): string => {
  const folded = teams.length > 1 ? teams.map(({ name, line }) => `${name}: ${line}`) : []
  return `<h1 style="font-size:20px;margin:24px 0 8px">${escaped(title)}</h1>
<p style="margin:0">${escaped(headline)}<br>
${escaped(counts)}</p>
<hr style="border:0;border-top:1px solid #d0d5dd;margin:16px 0">
${items.map(itemRow).join('\n')}
<p style="color:#475467">${[...notes, ...folded].map(escaped).join('<br>\n')}</p>`
}

/** One page with all briefings. */
export const htmlPage = (contents: readonly Content[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(contents.map(({ title }) => title).join(', ') || 'Drift briefing')}</title>
</head>
<body style="margin:0;background:#ffffff;color:#101828;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:0 16px">
${contents.map(part).join('\n')}
</div>
</body>
</html>
`

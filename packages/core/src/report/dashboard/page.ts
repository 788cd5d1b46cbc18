import { createHash } from 'node:crypto'
import { dataOf } from './budget.ts'
import { CLIENT_SCRIPT } from './client-script.ts'
import { escapeHtml, toHtml } from './html.ts'
import type { DashboardModel } from './model/model.ts'
import { auditsSection } from './sections/audits.ts'
import { costSection } from './sections/cost.ts'
import { coverageSection } from './sections/coverage.ts'
import { filters } from './sections/filters.ts'
import { findingsSection } from './sections/findings.ts'
import { focusSection } from './sections/focus.ts'
import { headlineSection } from './sections/headline.ts'
import { recentSection } from './sections/recent.ts'
import { repositoriesSection } from './sections/repositories.ts'
import { trendSection } from './sections/trend.ts'
import { el, type Markup } from './shared/markup.ts'
import { utc } from './shared/time.ts'
import { styles } from './styles.ts'

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What the page may do: its own style and its own script, and nothing else; no request anywhere.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
const policy = [
  "default-src 'none'",
  `style-src ${hash(styles)}`,
  `script-src ${hash(CLIENT_SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const PLACES: readonly (readonly [id: string, name: string])[] = [
  ['now', 'Now'],
  ['trend', 'Trend'],
  ['repositories', 'Repositories'],
  ['findings', 'Findings'],
  ['audits', 'Audits'],
  ['coverage', 'Coverage'],
  ['cost', 'Cost'],
]

const header = ({ title, now }: DashboardModel): Markup =>
  el(
    'header',
    { class: 'top' },
    el(
      'div',
      { class: 'bar' },
      el(
        'h1',
        {},
        el('span', { class: 'brand' }, 'drift'),
        ' ',
        el('span', { class: 'of' }, title),
      ),
      el(
        'p',
        { class: 'asof muted small' },
        'As of ',
        el('time', { id: 'made', datetime: new Date(now).toISOString() }, utc(now)),
        el('span', { id: 'stale', class: 'stale', hidden: true }),
      ),
      el('button', { type: 'button', id: 'theme', class: 'theme', hidden: true }, 'Dark'),
    ),
    el(
      'nav',
      { 'aria-label': 'Sections' },
      el('ul', {}, ...PLACES.map(([id, name]) => el('li', {}, el('a', { href: `#${id}` }, name)))),
    ),
  )

const footer = ({ toolVersion, ledger }: DashboardModel): Markup =>
  el(
    'footer',
    {},
    el(
      'p',
      { class: 'muted small' },
      `Made by drift-toolkit ${toolVersion} from ${ledger}. All days and times are UTC; ages are as of when the page was made. This page asks no server for anything.`,
    ),
  )

/** The whole page as text. */
export const page = (model: DashboardModel): string => {
  const { json, leftOut } = dataOf(model.rows)
  const body: Markup[] = [
    el('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
    header(model),
    el(
      'main',
      { id: 'main' },
      headlineSection(model),
      el('div', { class: 'halves' }, focusSection(model), recentSection(model)),
      trendSection(model),
      el(
        'div',
        { class: 'explore' },
        model.rows.repositories.length > 0 && filters(model),
        repositoriesSection(model),
        findingsSection(model, leftOut),
      ),
      auditsSection(model),
      coverageSection(model),
      costSection(model),
    ),
    footer(model),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`Drift: ${model.title}`)}</title>
<style>${styles}</style>
<script>${CLIENT_SCRIPT}</script>
</head>
<body>
${toHtml(body)}
<script type="application/json" id="data">${json}</script>
</body>
</html>
`
}

import { anchor, type Child, el, type Markup } from './markup.ts'
import type { FindingRow } from './rows.ts'
import { mark } from './severity-mark.ts'
import { age } from './time.ts'

/** `branch protection` for `process/branch-protection`. */
const checkName = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')

const term = (name: string, ...words: Child[]): Child => [
  el('dt', {}, name),
  el('dd', {}, ...words),
]

const details = (row: FindingRow): Child => {
  const parts = [
    row.subject !== '' && term('Subject', el('code', {}, row.subject)),
    row.place.label !== '' && term('Place', anchor(row.place.label, row.place.url)),
    row.difference !== '' && term('Difference', row.difference),
    term('Check', el('code', {}, row.check)),
    row.fix !== '' && term('To put it right', row.fix),
    row.exempted !== '' && term('Accepted', row.exempted),
  ]
  return el('dl', { class: 'facts' }, ...parts)
}

/** One row of the table of findings, which is complete without any script. */
export const findingRow = (row: FindingRow, now: number): Markup => {
  const links = [row.issue, row.commit, row.pull].filter(({ label }) => label !== '')
  return el(
    'tr',
    row.counts ? {} : { class: 'quiet' },
    el(
      'td',
      {},
      mark(row.severity),
      row.exempted !== '' && el('span', { class: 'tag' }, 'accepted'),
    ),
    el(
      'td',
      { class: 'what' },
      el('details', {}, el('summary', {}, el('span', { class: 'title' }, row.title)), details(row)),
      el(
        'span',
        { class: 'muted small' },
        // The column that says so is out of sight there.
        el('span', { class: 'on-phone' }, `${row.repository.name} · `),
        `${row.domain} · ${checkName(row.check)}`,
      ),
    ),
    el('td', { class: 'name' }, anchor(row.repository.name, row.repository.url)),
    el('td', { class: 'word' }, row.repository.team || '–'),
    el('td', { class: 'number' }, age(row.since, now)),
    el('td', { class: 'word' }, row.who || '–'),
    el(
      'td',
      { class: 'links' },
      links.length === 0 ? '–' : links.map(({ label, url }) => anchor(label, url)),
    ),
  )
}

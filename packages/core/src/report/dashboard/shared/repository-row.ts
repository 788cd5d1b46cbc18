import { DOMAINS, type Domain } from '../../../model/finding.ts'
import { anchor, type Child, el, type Markup } from './markup.ts'
import type { DomainCell, RepositoryRow } from './rows.ts'
import { tally } from './severity-mark.ts'
import { age } from './time.ts'

const unseen = ({ unknown }: DomainCell): Child =>
  unknown > 0 &&
  el(
    'span',
    { class: 'count unseen', title: `${unknown} not seen` },
    el('span', { 'aria-hidden': 'true' }, '?'),
    unknown,
    el('span', { class: 'hidden' }, ' not seen'),
  )

const cellOf = (row: RepositoryRow, domain: Domain): Markup => {
  const cell = row.domains[domain]
  if (cell === undefined)
    return el(
      'td',
      { class: 'cell none' },
      el('span', { 'aria-hidden': 'true' }, '–'),
      el('span', { class: 'hidden' }, 'not scanned'),
    )
  const open = tally(cell.open)
  return el(
    'td',
    { class: 'cell' },
    open.length > 0
      ? open
      : cell.unknown === 0 &&
          el(
            'span',
            { class: 'clean' },
            el('span', { 'aria-hidden': 'true' }, '✓'),
            el('span', { class: 'hidden' }, 'clean'),
          ),
    unseen(cell),
  )
}

/** One row of the table of repositories and domains. */
export const repositoryRow = (row: RepositoryRow, now: number): Markup =>
  el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row', class: 'name' },
      anchor(row.name, row.url),
      row.tier !== '' && el('span', { class: 'muted small' }, row.tier),
    ),
    el('td', { class: 'word' }, row.team || '–'),
    ...DOMAINS.map((domain) => cellOf(row, domain)),
    el('td', { class: 'number' }, row.oldest === 0 ? '–' : age(row.oldest, now)),
    el('td', { class: 'number' }, row.scanned > 0 ? age(row.scanned, now) : 'never'),
  )

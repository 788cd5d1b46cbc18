import { type Attributes, type Child, el, type Markup } from '../shared/markup.ts'

/** Pieces that several sections are made of. */

/** A part of the page under its heading. */
export const section = (id: string, heading: string, lead: Child, ...children: Child[]): Markup =>
  el(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    el('h2', { id: `${id}-heading` }, heading),
    lead !== '' && el('p', { class: 'lead' }, lead),
    ...children,
  )

/** What is said where there is nothing to show. */
export const empty = (title: string, words: string, joyful = false): Markup =>
  el(
    'div',
    { class: joyful ? 'empty joy' : 'empty' },
    joyful && el('span', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
    el('p', { class: 'empty-title' }, title),
    el('p', { class: 'muted' }, words),
  )

export interface Column {
  /** What it is sorted by; '' where it is not sorted. */
  key: string
  label: string
  class?: string
  sorted?: 'ascending' | 'descending'
  /** The first press shows the most first. */
  mostFirst?: boolean
}

const head = ({ key, label, class: name, sorted, mostFirst }: Column): Markup =>
  el(
    'th',
    {
      scope: 'col',
      ...(name ? { class: name } : {}),
      ...(key === '' ? {} : { 'data-sort': key }),
      ...(sorted ? { 'aria-sort': sorted } : {}),
      ...(mostFirst ? { 'data-first': 'descending' } : {}),
    },
    label,
  )

/** A table that scrolls in its own box, which the keyboard can reach, where it is too wide. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly Child[],
  attributes: Attributes = {},
): Markup =>
  el(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 },
    el(
      'table',
      attributes,
      el('caption', { class: 'hidden' }, caption),
      el('thead', {}, el('tr', {}, ...columns.map(head))),
      el('tbody', {}, ...rows),
    ),
  )

/** Numbers behind a picture, for whoever cannot or does not want to look at it. */
export const numbers = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
): Markup =>
  el(
    'details',
    { class: 'numbers' },
    el('summary', {}, 'The same numbers as a table'),
    table(
      caption,
      columns.map((label, i) => ({ key: '', label, class: i === 0 ? '' : 'number' })),
      rows.map(([first, ...rest]) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, first),
          ...rest.map((cell) => el('td', { class: 'number' }, cell)),
        ),
      ),
    ),
  )

/** A number under its name. */
export const fact = (name: string, value: Child, note: Child = ''): Markup =>
  el(
    'div',
    { class: 'fact' },
    el('dt', {}, name),
    el(
      'dd',
      {},
      el('span', { class: 'value' }, value),
      note !== '' && el('span', { class: 'muted small' }, note),
    ),
  )

/** A link to rows of the table of findings: the script filters, without it the table is shown. */
export const filterLink = (label: Child, query: string, attributes: Attributes = {}): Markup =>
  el('a', { ...attributes, href: '#findings', 'data-query': query }, label)

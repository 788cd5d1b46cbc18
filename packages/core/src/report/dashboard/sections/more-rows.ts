import { el, type Markup } from '../shared/markup.ts'
import { FIRST } from '../shared/rows.ts'

/** What stands below a table that shows its first rows: more of them, or why there are no more. */
export const moreRows = (name: string, all: number): Markup =>
  el(
    'div',
    { class: 'more' },
    el('button', { type: 'button', id: `${name}-more`, hidden: true }, 'Show more'),
    all > FIRST &&
      el(
        'noscript',
        {},
        el(
          'p',
          { class: 'muted' },
          `The first ${FIRST} of ${all.toLocaleString('en-US')}; a browser that runs scripts shows the others.`,
        ),
      ),
  )

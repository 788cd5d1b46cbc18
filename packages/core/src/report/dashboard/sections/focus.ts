import type { Focus } from '../model/focus.ts'
import type { DashboardModel } from '../model/model.ts'
import { el, type Markup } from '../shared/markup.ts'
import { EVERYTHING, toAddress } from '../shared/query.ts'
import { mark, tally } from '../shared/severity-mark.ts'
import { age } from '../shared/time.ts'
import { empty, filterLink, section } from './parts.ts'

const entry = (focus: Focus, now: number): Markup =>
  el(
    'li',
    {},
    el(
      'div',
      { class: 'focus-head' },
      filterLink(focus.name, toAddress({ ...EVERYTHING, text: focus.text }), { class: 'name' }),
      focus.team !== '' && el('span', { class: 'tag' }, focus.team),
      el('span', { class: 'counts' }, tally(focus.open)),
    ),
    el('p', { class: 'focus-lead' }, mark(focus.lead.severity), ' ', focus.lead.title),
    el(
      'p',
      { class: 'muted small' },
      'Oldest open for ',
      age(focus.oldest, now),
      focus.untold ? '; nobody was told in an issue yet' : '',
    ),
  )

/** Where to look first. */
export const focusSection = ({ focus, now }: DashboardModel): Markup =>
  section(
    'first',
    'Where to look first',
    '',
    focus.length === 0
      ? empty('Nowhere in particular', 'There is nothing open that would have to be looked at.')
      : el('ol', { class: 'focus' }, ...focus.map((one) => entry(one, now))),
  )

import { count } from '../../words.ts'
import { type Coverage, type Gap, namedOf } from '../model/coverage.ts'
import type { DashboardModel } from '../model/model.ts'
import { type Child, el, type Markup } from '../shared/markup.ts'
import { empty, section, table } from './parts.ts'

const SHOWN = 50

const places = ({ repositories }: Gap): string => {
  const { named, more } = namedOf(repositories)
  return more > 0
    ? `${named.join(', ')} and ${more.toLocaleString('en-US')} more`
    : named.join(', ')
}

const row = (gap: Gap): Markup =>
  el(
    'tr',
    {},
    el('th', { scope: 'row', class: 'word' }, el('code', {}, gap.check)),
    el('td', { class: 'what' }, gap.reason),
    el('td', { class: 'word' }, gap.permissions.length === 0 ? '–' : gap.permissions.join(', ')),
    el('td', { class: 'number' }, gap.places.toLocaleString('en-US')),
    el('td', { class: 'what' }, places(gap)),
  )

const gaps = (all: readonly Gap[]): Child => [
  table(
    'What could not be seen',
    [
      { key: '', label: 'Check' },
      { key: '', label: 'Why' },
      { key: '', label: 'What would show it' },
      { key: '', label: 'Parts', class: 'number' },
      { key: '', label: 'Where' },
    ],
    all.slice(0, SHOWN).map(row),
  ),
  all.length > SHOWN &&
    el(
      'p',
      { class: 'muted' },
      `${count(all.length - SHOWN, 'more reason')}, none of them for more parts.`,
    ),
]

const damage = (damaged: Coverage['damaged']): Child =>
  damaged.length > 0 && [
    el('h3', {}, 'Files of the ledger that could not be read'),
    table(
      'Files of the ledger that could not be read',
      [
        { key: '', label: 'File' },
        { key: '', label: 'What is wrong' },
      ],
      damaged
        .slice(0, SHOWN)
        .map(({ path, reason }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row', class: 'what' }, el('code', {}, path)),
            el('td', { class: 'what' }, reason),
          ),
        ),
    ),
    damaged.length > SHOWN &&
      el('p', { class: 'muted' }, `${count(damaged.length - SHOWN, 'more file')}.`),
  ]

/** What could not be seen, and why: it is neither in order nor drift. */
export const coverageSection = ({ coverage }: DashboardModel): Markup => {
  const { repositories, whole, gaps: all, damaged } = coverage
  const lead =
    repositories === 0
      ? ''
      : `${whole.toLocaleString('en-US')} of ${count(repositories, 'repository', 'repositories')} were seen as a whole. What is not seen counts neither as in order nor as drift.`
  return section(
    'coverage',
    'Coverage',
    lead,
    all.length > 0
      ? gaps(all)
      : damaged.length === 0 &&
          empty(
            repositories === 0 ? 'Nothing to cover yet' : 'Nothing is hidden',
            repositories === 0
              ? 'The ledger knows of no repository.'
              : 'Every question that was asked could be answered.',
            repositories > 0,
          ),
    damage(damaged),
  )
}

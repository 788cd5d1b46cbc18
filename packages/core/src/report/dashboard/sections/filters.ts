import { DOMAINS, SEVERITIES } from '../../../model/index.ts'
import { compareText } from '../../report.ts'
import type { DashboardModel } from '../model/model.ts'
import { el, type Markup } from '../shared/markup.ts'
import { STATUS_WORDS } from '../shared/query.ts'

type Choice = readonly [value: string, label: string]

const choose = (name: string, label: string, all: string, choices: readonly Choice[]): Markup =>
  el(
    'label',
    {},
    el('span', {}, label),
    el(
      'select',
      { name },
      el('option', { value: '' }, all),
      ...choices.map(([value, words]) => el('option', { value }, words)),
    ),
  )

const same = (value: string): Choice => [value, value]

/** What narrows both tables down. Without the script there is nothing that it could do. */
export const filters = ({ rows }: DashboardModel): Markup => {
  const teams = [...new Set(rows.repositories.map(({ team }) => team))].filter(Boolean)
  return el(
    'form',
    { id: 'filters', class: 'filters', role: 'search', 'aria-label': 'Filter', hidden: true },
    el(
      'label',
      { class: 'search' },
      el('span', {}, 'Filter ', el('kbd', {}, '/')),
      el('input', {
        type: 'search',
        name: 'text',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: 'repository, title, check, person…',
        'aria-keyshortcuts': '/',
      }),
    ),
    choose('severity', 'Severity', 'all', SEVERITIES.map(same)),
    choose('domain', 'Domain', 'all', DOMAINS.map(same)),
    teams.length > 0 && choose('team', 'Team', 'all', teams.sort(compareText).map(same)),
    choose('status', 'Status', 'open', STATUS_WORDS),
    el('button', { type: 'reset' }, 'Clear'),
    el('p', { id: 'shown', class: 'shown', role: 'status' }),
  )
}

import { runsInWords, runsStrip } from '../charts/runs-strip.ts'
import type { AuditRow, Status } from '../model/audits.ts'
import type { DashboardModel } from '../model/model.ts'
import { el, type Markup } from '../shared/markup.ts'
import { age } from '../shared/time.ts'
import { empty, section, table } from './parts.ts'

const verdict = (status: Status | undefined): Markup =>
  status === undefined
    ? el('span', { class: 'muted' }, 'never ran')
    : el(
        'span',
        { class: `verdict-${status} verdict-word` },
        el('span', { class: `shape shape-run-${status}`, 'aria-hidden': 'true' }),
        status,
      )

const row = (audit: AuditRow, places: number, now: number): Markup => {
  const last = audit.runs.at(-1)
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row', class: 'what' },
      el('span', { class: 'title' }, audit.title),
      el('span', { class: 'muted small' }, audit.file),
    ),
    el('td', {}, verdict(last?.status), audit.flapping && el('span', { class: 'tag' }, 'flapping')),
    el(
      'td',
      { class: 'runs' },
      runsStrip(audit.runs, places),
      el('span', { class: 'muted small' }, runsInWords(audit.runs) || 'no runs yet'),
    ),
    el('td', { class: 'what' }, last?.message || '–'),
    el('td', { class: 'word' }, audit.schedule),
    el('td', { class: 'number' }, audit.spoke === null ? 'never' : age(audit.spoke, now)),
  )
}

/** Audits with their last runs. */
export const auditsSection = ({ audits, now }: DashboardModel): Markup => {
  const places = Math.max(1, ...audits.map(({ runs }) => runs.length))
  return section(
    'audits',
    'Audits',
    audits.length === 0
      ? ''
      : 'Each strip is the last runs, the newest on the right; the taller, the worse.',
    audits.length === 0
      ? empty(
          'No audits yet',
          'A file in the folder audits of drift-config is an audit; after its first run it stands here.',
        )
      : table(
          'Audits',
          [
            { key: '', label: 'Audit' },
            { key: '', label: 'Now' },
            { key: '', label: 'Last runs' },
            { key: '', label: 'It said' },
            { key: '', label: 'Schedule' },
            { key: '', label: 'Spoke', class: 'number' },
          ],
          audits.map((audit) => row(audit, places, now)),
          { class: 'audits' },
        ),
  )
}

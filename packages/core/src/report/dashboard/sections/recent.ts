import { DAY } from '../../../model/time.ts'
import type { DashboardModel } from '../model/model.ts'
import { anchor, el, type Markup } from '../shared/markup.ts'
import { EVERYTHING, toAddress } from '../shared/query.ts'
import { mark } from '../shared/severity-mark.ts'
import { age } from '../shared/time.ts'
import { empty, filterLink, section } from './parts.ts'

const SHOWN = 6

/** What is new since last week, gravest first. */
export const recentSection = ({ rows, now, headline }: DashboardModel): Markup => {
  const fresh = rows.findings.filter(({ counts, since }) => counts && since >= now - 7 * DAY)
  const more = fresh.length - SHOWN
  return section(
    'new',
    'New since last week',
    '',
    fresh.length === 0
      ? empty(
          'Nothing new',
          headline.scanned === null
            ? 'Nothing was scanned yet.'
            : 'No drift was found that was not there a week ago.',
        )
      : [
          el(
            'ul',
            { class: 'recent' },
            ...fresh
              .slice(0, SHOWN)
              .map((row) =>
                el(
                  'li',
                  {},
                  mark(row.severity),
                  el(
                    'div',
                    {},
                    el('p', { class: 'recent-title' }, row.title),
                    el(
                      'p',
                      { class: 'muted small' },
                      anchor(row.repository.name, row.repository.url),
                      ' · ',
                      age(row.since, now, ' ago'),
                      row.who !== '' && ` · ${row.who}`,
                      row.issue.label !== '' && [' · ', anchor(row.issue.label, row.issue.url)],
                    ),
                  ),
                ),
              ),
          ),
          more > 0 &&
            el(
              'p',
              {},
              filterLink(
                `${more.toLocaleString('en-US')} more`,
                toAddress({ ...EVERYTHING, status: 'new' }),
              ),
            ),
        ],
  )
}

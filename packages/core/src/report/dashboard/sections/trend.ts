import { SEVERITIES } from '../../../model/index.ts'
import { HOUR } from '../../../model/time.ts'
import { SIZES } from '../charts/frame.ts'
import { openOverTime } from '../charts/open-over-time.ts'
import { openedAndResolved } from '../charts/opened-and-resolved.ts'
import type { DashboardModel } from '../model/model.ts'
import { el, type Markup } from '../shared/markup.ts'
import { shape } from '../shared/severity-mark.ts'
import { span } from '../shared/time.ts'
import { empty, numbers, section } from './parts.ts'

const SHOWN = SEVERITIES.filter((severity) => severity !== 'info')

const legend = (entries: readonly (readonly [Markup, string])[]): Markup =>
  el('ul', { class: 'legend' }, ...entries.map(([sign, word]) => el('li', {}, sign, word)))

const sign = (kind: string): Markup => el('span', { class: `shape ${kind}`, 'aria-hidden': 'true' })

/** Open findings over time by severity; what came and what went. */
export const trendSection = ({ trend, unit }: DashboardModel): Markup => {
  if (trend.length < 2)
    return section(
      'trend',
      'Trend',
      '',
      empty(
        'No history yet',
        'A picture needs two days at least. Every scan adds to it by itself.',
      ),
    )
  return section(
    'trend',
    'Trend',
    `By ${unit}, in UTC.`,
    el(
      'div',
      { class: 'panel' },
      el('h3', {}, 'Open, by severity'),
      legend(SHOWN.map((severity) => [shape(severity), severity] as const)),
      SIZES.map((size) => openOverTime(trend, size)),
      el('h3', {}, 'Opened and resolved'),
      legend([
        [sign('shape-opened'), 'opened (up)'],
        [sign('shape-resolved'), 'resolved (down)'],
      ]),
      SIZES.map((size) => openedAndResolved(trend, size)),
      numbers(
        'Findings over time',
        [
          `${unit === 'day' ? 'Day' : 'Week from'}`,
          ...SHOWN,
          'opened',
          'resolved',
          'resolved after',
        ],
        trend
          .toReversed()
          .map(({ start, open, opened, resolved, resolvedAfterHours }) => [
            el('time', { datetime: start }, start),
            ...SHOWN.map((severity) => open[severity]),
            opened,
            resolved,
            resolvedAfterHours === null ? '–' : span(resolvedAfterHours * HOUR),
          ]),
      ),
    ),
  )
}

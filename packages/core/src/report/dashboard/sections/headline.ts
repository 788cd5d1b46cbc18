import { type BySeverity, SEVERITIES, type Severity, totalOf } from '../../../model/index.ts'
import { DAY, HOUR } from '../../../model/time.ts'
import { count } from '../../words.ts'
import { sparkline } from '../charts/sparkline.ts'
import type { Direction, Headline } from '../model/headline.ts'
import type { DashboardModel } from '../model/model.ts'
import { type Child, el, type Markup } from '../shared/markup.ts'
import { EVERYTHING, toAddress } from '../shared/query.ts'
import { shape } from '../shared/severity-mark.ts'
import { age, span } from '../shared/time.ts'
import { fact, filterLink } from './parts.ts'

const SHOWN = SEVERITIES.filter((severity) => severity !== 'info')

const grave = (open: BySeverity): number => open.critical + open.high

/** How bad it is, in a sentence. */
const verdict = ({ open, scanned, repositories }: Headline, calm: boolean): string => {
  if (scanned === null) return 'Nothing has been scanned yet'
  if (repositories === 0) return 'No repository takes part yet'
  const all = totalOf(open)
  if (all === 0) return calm ? 'Nothing drifts' : 'No drift in what could be seen'
  const named = (['critical', 'high'] as const).filter((severity) => open[severity] > 0)
  if (named.length === 0) return `${count(all, 'finding')} open, none of them critical or high`
  const words = named.map((severity) => `${open[severity].toLocaleString('en-US')} ${severity}`)
  return `${words.join(' and ')} ${grave(open) === 1 ? 'finding is' : 'findings are'} open`
}

/** Nothing hidden, nothing lost: then what is not open is in order. */
const sawAll = ({ headline, coverage }: DashboardModel): boolean =>
  headline.unseen === 0 && coverage.damaged.length === 0

const hidden = ({ headline, coverage }: DashboardModel): string =>
  [
    headline.unseen > 0 && count(headline.unseen, 'part'),
    coverage.damaged.length > 0 &&
      count(coverage.damaged.length, 'file of the ledger', 'files of the ledger'),
  ]
    .filter(Boolean)
    .join(' and ')

const extent = (model: DashboardModel): string => {
  const { open, affected, repositories, scanned } = model.headline
  if (scanned === null) return 'The ledger is empty. It fills with the first scan.'
  if (repositories === 0) return 'The scans found none that has repo-metadata.yaml and check.toml.'
  if (totalOf(open) > 0)
    return `${count(totalOf(open), 'finding')} in ${affected.toLocaleString('en-US')} of ${count(repositories, 'repository', 'repositories')}.`
  if (!sawAll(model)) return `${hidden(model)} could not be seen: what is there is not known.`
  return repositories === 1
    ? 'The repository is as declared. Well done.'
    : `All ${count(repositories, 'repository', 'repositories')} are as declared. Well done.`
}

const WAYS: Readonly<Record<Direction['way'], [string, string]>> = {
  better: ['↘', 'Getting better'],
  worse: ['↗', 'Getting worse'],
  same: ['→', 'Unchanged'],
}

/** What moved, in numbers that say the same as the word before them. */
const moved = ({ way, before }: Direction, now: BySeverity, ago: string): string => {
  const from = (name: string, count: (open: BySeverity) => number): string =>
    `${count(before).toLocaleString('en-US')} ${name} ${ago} ago, ${count(now).toLocaleString('en-US')} now`
  const sign = way === 'better' ? -1 : 1
  const fits = (count: (open: BySeverity) => number) => (count(now) - count(before)) * sign > 0
  if (way === 'same' || fits(totalOf)) return from('open', totalOf)
  if (fits(grave)) return from('critical or high', grave)
  return `${way === 'better' ? 'less' : 'more'} grave in all than ${ago} ago`
}

const directionWords = ({ direction, open }: Headline, now: number): Markup => {
  if (direction === null)
    return el('p', { class: 'way same' }, 'No history yet: in a few days this says where it goes.')
  const [arrow, word] = WAYS[direction.way]
  const days = Math.round((now - direction.since) / DAY)
  const ago = days % 7 === 0 ? count(days / 7, 'week') : count(days, 'day')
  return el(
    'p',
    { class: `way ${direction.way}` },
    el('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow),
    el('strong', {}, word),
    ` ${moved(direction, open, ago)}`,
  )
}

const change = (now: BySeverity, then: BySeverity | null, severity: Severity): Child => {
  if (then === null) return el('span', { class: 'delta muted' }, 'no week to compare')
  const by = now[severity] - then[severity]
  if (by === 0) return el('span', { class: 'delta muted' }, 'same as a week ago')
  return el(
    'span',
    { class: `delta ${by > 0 ? 'up' : 'down'}` },
    `${by > 0 ? '▲' : '▼'} ${Math.abs(by).toLocaleString('en-US')} ${by > 0 ? 'more' : 'fewer'}`,
    el('span', { class: 'muted' }, ' than a week ago'),
  )
}

const card = ({ headline, trend }: DashboardModel, severity: Severity): Markup =>
  el(
    'li',
    { class: `card card-${severity}` },
    filterLink(
      [
        el('span', { class: `sev sev-${severity}` }, shape(severity), severity),
        el(
          'span',
          { class: headline.open[severity] === 0 ? 'big zero' : 'big' },
          headline.open[severity].toLocaleString('en-US'),
        ),
        change(headline.open, headline.weekAgo, severity),
        sparkline(
          trend.map(({ open }) => open[severity]),
          severity,
        ),
      ],
      toAddress({ ...EVERYTHING, severity }),
    ),
  )

const lastLook = (scanned: number, now: number): Markup =>
  fact(
    'Last scan',
    age(scanned, now, ' ago'),
    now - scanned > 2 * DAY ? 'longer than two days' : '',
  )

/** What is wrong now and how bad, and whether it gets better. */
export const headlineSection = (model: DashboardModel): Markup => {
  const { headline, now } = model
  const { isNew, resolved, resolvedAfterHours, unseen, scanned, notes, accepted } = headline
  const calm = headline.repositories > 0 && totalOf(headline.open) === 0 && sawAll(model)
  return el(
    'section',
    { id: 'now', class: calm ? 'hero calm' : 'hero', 'aria-labelledby': 'now-heading' },
    el(
      'div',
      { class: 'verdict' },
      el(
        'h2',
        { id: 'now-heading' },
        calm && el('span', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
        verdict(headline, calm),
      ),
      el('p', { class: 'extent' }, extent(model)),
      scanned !== null && directionWords(headline, now),
    ),
    el('ul', { class: 'cards' }, ...SHOWN.map((severity) => card(model, severity))),
    el(
      'dl',
      { class: 'facts-row' },
      scanned !== null && fact('New this week', isNew.toLocaleString('en-US')),
      resolved !== null && fact('Resolved this week', resolved.toLocaleString('en-US')),
      resolvedAfterHours !== null &&
        fact('Mean time to resolve', span(resolvedAfterHours * HOUR), 'last four weeks'),
      scanned !== null &&
        fact(
          'Not seen',
          unseen.toLocaleString('en-US'),
          sawAll(model) ? 'nothing hidden' : 'see Coverage',
        ),
      notes + accepted > 0 &&
        fact(
          'Not counted',
          (notes + accepted).toLocaleString('en-US'),
          `${accepted} accepted, ${count(notes, 'note')}`,
        ),
      scanned !== null && lastLook(scanned, now),
    ),
  )
}

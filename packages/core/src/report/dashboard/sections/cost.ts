import { scaleLinear } from 'd3-scale'
import { count } from '../../words.ts'
import { picture, round } from '../charts/frame.ts'
import type { Cost, ScanRow, Spent } from '../model/cost.ts'
import type { DashboardModel } from '../model/model.ts'
import { el, type Markup } from '../shared/markup.ts'
import { age, utc } from '../shared/time.ts'
import { empty, fact, numbers, section, table } from './parts.ts'

const number = (value: number): string => Math.round(value).toLocaleString('en-US')

const duration = (seconds: number): string =>
  seconds < 90
    ? `${Math.round(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${round(seconds / 3600)} h`

/** What the APIs call themselves. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['rest', 'REST'],
  ['graphql', 'GraphQL'],
  ['aws', 'AWS'],
])

const spentFacts = (name: string, spent: Spent): Markup =>
  el(
    'div',
    { class: 'panel' },
    el('h3', {}, name),
    el(
      'dl',
      { class: 'facts-row' },
      fact('Scans', number(spent.scans), spent.errors > 0 ? count(spent.errors, 'error') : ''),
      ...spent.requests.map(([api, n]) => fact(`${NAMES.get(api) ?? api} requests`, number(n))),
      fact('GraphQL points', number(spent.points)),
      fact(
        'Time',
        duration(spent.seconds),
        spent.waitedSeconds >= 1 ? `${duration(spent.waitedSeconds)} of it waited for limits` : '',
      ),
    ),
  )

const WIDTH = 560
const HEIGHT = 80

const days = ({ days: all }: Cost): Markup => {
  const y = scaleLinear()
    .domain([0, Math.max(1, ...all.map(({ requests }) => requests))])
    .range([0, HEIGHT - 2])
  const step = WIDTH / all.length
  return picture(
    'cost-days',
    { width: WIDTH, height: HEIGHT },
    'Requests by day, the last four weeks',
    `At most ${number(Math.max(0, ...all.map(({ requests }) => requests)))} on one day.`,
    { class: 'bars', preserveAspectRatio: 'none' },
    all.map(({ requests }, i) =>
      el('rect', {
        class: 'bar',
        x: round(i * step + 1),
        width: round(step - 2),
        y: round(HEIGHT - y(requests)),
        height: round(y(requests)),
      }),
    ),
    el('line', { class: 'axis', x1: 0, x2: WIDTH, y1: HEIGHT, y2: HEIGHT }),
  )
}

const scanRow = (scan: ScanRow, now: number): Markup =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, age(scan.finished, now, ' ago')),
    el('td', {}, scan.domains),
    el('td', { class: 'what' }, scan.scope),
    el('td', { class: 'number' }, number(scan.looked)),
    el('td', { class: 'number' }, number(scan.unchanged)),
    el('td', { class: 'number' }, number(scan.requests)),
    el('td', { class: 'number' }, duration(scan.seconds)),
    el('td', { class: 'number' }, number(scan.errors)),
  )

/** What looking cost: requests, points, time. */
export const costSection = ({ cost, now }: DashboardModel): Markup =>
  section(
    'cost',
    'Cost',
    '',
    cost.scans.length === 0
      ? empty('No scans yet', 'What scans cost stands here after the first one.')
      : [
          el(
            'div',
            { class: 'halves' },
            spentFacts('Last seven days', cost.week),
            spentFacts('Last four weeks', cost.month),
          ),
          el('h3', {}, 'Requests by day'),
          days(cost),
          numbers(
            'Requests by day',
            ['Day', 'Requests'],
            cost.days
              .toReversed()
              .map(({ start, requests }) => [utc(start).slice(0, 10), number(requests)]),
          ),
          el('h3', {}, 'Last scans'),
          table(
            'Last scans',
            [
              'When',
              'Domains',
              'Scope',
              'Looked at',
              'Unchanged',
              'Requests',
              'Time',
              'Errors',
            ].map((label, i) => ({ key: '', label, class: i > 2 ? 'number' : '' })),
            cost.scans.map((scan) => scanRow(scan, now)),
          ),
        ],
  )

import { scaleBand } from 'd3-scale'
import type { TrendBucket } from '../../../model/index.ts'
import { el, type Markup } from '../shared/markup.ts'
import { countScale, dayLabels, gridLines, MARGIN, picture, round, type Size } from './frame.ts'

/** What came as bars upwards, what went as bars downwards. */
export const openedAndResolved = (
  buckets: readonly TrendBucket[],
  { name, width, height }: Size,
): Markup => {
  const size = { name, width, height: Math.round(height * 0.6) }
  const x = scaleBand<number>()
    .domain(buckets.map((_, i) => i))
    .range([MARGIN.left, width - MARGIN.right])
    .paddingInner(0.35)
  const most = (read: (bucket: TrendBucket) => number) => Math.max(...buckets.map(read))
  const y = countScale(
    -most(({ resolved }) => resolved),
    most(({ opened }) => opened),
    size,
  )
  const bar = (kind: string, i: number, from: number, to: number) =>
    from !== to &&
    el('rect', {
      class: kind,
      x: round(x(i) ?? 0),
      width: round(x.bandwidth()),
      y: round(Math.min(y(from), y(to))),
      height: round(Math.abs(y(from) - y(to))),
      rx: 2,
    })
  const all = (read: (bucket: TrendBucket) => number) => buckets.reduce((n, b) => n + read(b), 0)
  return picture(
    `flow-${name}`,
    size,
    'Opened and resolved findings over time',
    `In all ${all(({ opened }) => opened)} opened and ${all(({ resolved }) => resolved)} resolved.`,
    { class: `chart ${name}` },
    gridLines(y, size, (tick) => Math.abs(tick).toLocaleString('en-US')),
    buckets.map(({ opened, resolved }, i) => [
      bar('opened', i, 0, opened),
      bar('resolved', i, 0, -resolved),
    ]),
    dayLabels(buckets, (_, i) => (x(i) ?? 0) + x.bandwidth() / 2, size, false),
  )
}

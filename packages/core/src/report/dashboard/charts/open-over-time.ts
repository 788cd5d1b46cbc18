import { area, curveMonotoneX, line, stack } from 'd3-shape'
import { SEVERITIES, type Severity, type TrendBucket } from '../../../model/index.ts'
import { el, type Markup } from '../shared/markup.ts'
import {
  countScale,
  dayLabels,
  gridLines,
  MARGIN,
  picture,
  type Size,
  shortDay,
  timeScale,
} from './frame.ts'

const DRAWN = SEVERITIES.filter((severity) => severity !== 'info')

const sum = ({ open }: TrendBucket): number => DRAWN.reduce((n, severity) => n + open[severity], 0)

/** Open findings as layers, the gravest at the bottom, where their number can be read off. */
export const openOverTime = (buckets: readonly TrendBucket[], size: Size): Markup => {
  const x = timeScale(buckets, size)
  const y = countScale(0, Math.max(...buckets.map(sum)), size)
  const at = ({ start }: TrendBucket) => x(Date.parse(start))
  const layers = stack<TrendBucket, Severity>()
    .keys(DRAWN)
    .value(({ open }, severity) => open[severity])([...buckets])
  const shape = area<(typeof layers)[number][number]>()
    .x(({ data }) => at(data))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high))
    .curve(curveMonotoneX)
    .digits(1)
  const edge = line<(typeof layers)[number][number]>()
    .x(({ data }) => at(data))
    .y(([, high]) => y(high))
    .curve(curveMonotoneX)
    .digits(1)
  const [first, last] = [buckets[0], buckets.at(-1)]
  const description =
    first && last
      ? `From ${sum(first)} open on ${shortDay(first.start)} to ${sum(last)} in the part that begins on ${shortDay(last.start)}.`
      : ''
  return picture(
    `open-${size.name}`,
    size,
    'Open findings over time, by severity',
    description,
    { class: `chart ${size.name}` },
    gridLines(y, size),
    layers.map((layer) => [
      el('path', { class: `fill-${layer.key}`, d: shape(layer) ?? '' }),
      el('path', { class: 'edge', d: edge(layer) ?? '' }),
    ]),
    el('line', {
      class: 'axis',
      x1: MARGIN.left,
      x2: size.width - MARGIN.right,
      y1: y(0),
      y2: y(0),
    }),
    dayLabels(buckets, at, size),
  )
}

import { scaleLinear, scaleUtc } from 'd3-scale'
import type { TrendBucket } from '../../../model/index.ts'
import { type Child, el, type Markup } from '../shared/markup.ts'

/** How large a chart is drawn: once for a desk, once for a phone, so that its words stay legible. */
export interface Size {
  name: 'wide' | 'narrow'
  width: number
  height: number
}

export const SIZES: readonly Size[] = [
  { name: 'wide', width: 1080, height: 280 },
  { name: 'narrow', width: 360, height: 240 },
]

export const MARGIN = { top: 12, right: 14, bottom: 28, left: 40 }

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `12 Oct` for `2026-10-12`. */
export const shortDay = (day: string): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`

/**
 * A picture with its name and what it shows in words; the numbers stand in a table beside it.
 * https://www.w3.org/TR/graphics-aria-1.0/ has no role that more readers know than `img`.
 */
export const picture = (
  id: string,
  { width, height }: { width: number; height: number },
  title: string,
  description: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): Markup =>
  el(
    'svg',
    {
      ...attributes,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    el('title', { id: `${id}-title` }, title),
    el('desc', { id: `${id}-desc` }, description),
    ...children,
  )

export const timeScale = (buckets: readonly TrendBucket[], { width }: Size) => {
  const days = buckets.map(({ start }) => Date.parse(start))
  return scaleUtc()
    .domain([days[0] ?? 0, days.at(-1) ?? 0])
    .range([MARGIN.left, width - MARGIN.right])
}

/** Whole numbers, since half a finding is none. */
export const countScale = (low: number, high: number, { height }: Size) =>
  scaleLinear()
    .domain([low, Math.max(high, low + 1)])
    .nice(4)
    .range([height - MARGIN.bottom, MARGIN.top])

export const gridLines = (
  y: ReturnType<typeof countScale>,
  { width }: Size,
  say: (tick: number) => string = (tick) => tick.toLocaleString('en-US'),
): Markup[] =>
  y
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) =>
      el(
        'g',
        {},
        el('line', {
          class: tick === 0 ? 'axis' : 'grid',
          x1: MARGIN.left,
          x2: width - MARGIN.right,
          y1: round(y(tick)),
          y2: round(y(tick)),
        }),
        el('text', { x: MARGIN.left - 8, y: round(y(tick)) + 4, 'text-anchor': 'end' }, say(tick)),
      ),
    )

/** As many days as there is room for, the last always among them. */
export const dayLabels = (
  buckets: readonly TrendBucket[],
  at: (bucket: TrendBucket, index: number) => number,
  size: Size,
  /** Whether the outermost labels stay within the axis. */
  inside = true,
): Markup[] => {
  const edges = ['start', 'end'].map((side) => (inside ? side : 'middle'))
  const every = Math.ceil(buckets.length / (size.name === 'wide' ? 9 : 4))
  return buckets.flatMap((bucket, i) =>
    (buckets.length - 1 - i) % every === 0
      ? [
          el(
            'text',
            {
              x: round(at(bucket, i)),
              y: size.height - 8,
              'text-anchor': i === buckets.length - 1 ? edges[1] : i === 0 ? edges[0] : 'middle',
            },
            shortDay(bucket.start),
          ),
        ]
      : [],
  )
}

/** One digit after the point draws as well, and reads better. */
export const round = (value: number): number => Math.round(value * 10) / 10

import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import type { Severity } from '../../../model/index.ts'
import { el, type Markup } from '../shared/markup.ts'

const WIDTH = 160
const HEIGHT = 36

/** The way of one number, small, beside the number itself, which says it; null for a single point. */
export const sparkline = (values: readonly number[], severity: Severity): Markup | null => {
  if (values.length < 2) return null
  const x = scaleLinear()
    .domain([0, values.length - 1])
    .range([2, WIDTH - 2])
  const y = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .range([HEIGHT - 2, 4])
  const points = values.map((value, i): [number, number] => [x(i), y(value)])
  const under = area<[number, number]>()
    .x(([at]) => at)
    .y0(HEIGHT)
    .y1(([, value]) => value)
    .curve(curveMonotoneX)
    .digits(1)
  const over = line<[number, number]>().curve(curveMonotoneX).digits(1)
  return el(
    'svg',
    {
      class: `spark line-${severity}`,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    el('path', { class: 'under', d: under(points) ?? '' }),
    el('path', { class: 'over', d: over(points) ?? '' }),
  )
}

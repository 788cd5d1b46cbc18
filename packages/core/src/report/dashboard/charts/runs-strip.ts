import type { PastRun, Status } from '../model/audits.ts'
import { el, type Markup } from '../shared/markup.ts'
import { utc } from '../shared/time.ts'

const STEP = 9
const HEIGHT = 24

/** The worse, the taller: a strip can be read without its colours. */
const TALL: Readonly<Record<Status, number>> = { pass: 8, warning: 15, fail: 24, unknown: 24 }

/** `18 pass, 2 fail`; '' for no runs. */
export const runsInWords = (runs: readonly PastRun[]): string =>
  (['pass', 'warning', 'fail', 'unknown'] as const)
    .map((status): [Status, number] => [status, runs.filter((r) => r.status === status).length])
    .filter(([, n]) => n > 0)
    .map(([status, n]) => `${n} ${status}`)
    .join(', ')

/** The last runs of an audit, the newest on the right. */
export const runsStrip = (runs: readonly PastRun[], places: number): Markup =>
  el(
    'svg',
    {
      class: 'strip',
      role: 'img',
      width: places * STEP,
      height: HEIGHT,
      'aria-label': `Last runs: ${runsInWords(runs)}; the newest: ${runs.at(-1)?.status ?? 'none'}`,
    },
    runs.map(({ status, time, message }, i) =>
      el(
        'rect',
        {
          class: `run-${status}`,
          x: (places - runs.length + i) * STEP + 1,
          y: HEIGHT - TALL[status] + 1,
          width: STEP - 2.5,
          height: TALL[status] - 2,
          rx: 1.5,
        },
        el('title', {}, `${utc(time)}: ${status}${message === '' ? '' : `, ${message}`}`),
      ),
    ),
  )

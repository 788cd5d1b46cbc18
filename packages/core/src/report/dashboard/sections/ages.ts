import { type AgeGroup, totalOf } from '../../../model/index.ts'
import type { DashboardModel } from '../model/model.ts'
import { el, type Markup } from '../shared/markup.ts'
import { tally } from '../shared/severity-mark.ts'
import { fact } from './parts.ts'

/** `open for under a day`, `1 to 7 days`, `over 90 days`. */
const nameOf = ({ below }: AgeGroup, before: AgeGroup | undefined): string => {
  if (before === undefined)
    return below === 1 ? 'Open for under a day' : `Open for under ${below} days`
  return below === null ? `Over ${before.below} days` : `${before.below} to ${below} days`
}

/** How old what is open is. */
export const agesRow = ({ ages }: DashboardModel): Markup =>
  el(
    'dl',
    { class: 'facts-row ages', 'aria-label': 'Open findings by age' },
    ...ages.map((group, i) =>
      fact(
        nameOf(group, ages[i - 1]),
        totalOf(group.open).toLocaleString('en-US'),
        el('span', { class: 'counts' }, tally(group.open)),
      ),
    ),
  )

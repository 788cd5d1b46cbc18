/** Times as the page says them: how long ago, and the moment in UTC where somebody asks. */

import { DAY, HOUR } from '../../../model/time.ts'
import { el, type Markup } from './markup.ts'

/** `5 d`; from two weeks on in weeks, from two years on in years. */
export const span = (ms: number): string => {
  if (ms < HOUR) return '< 1 h'
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h`
  const days = Math.floor(ms / DAY)
  if (days < 14) return `${days} d`
  return days < 730 ? `${Math.floor(days / 7)} wk` : `${Math.floor(days / 365)} y`
}

/** `2026-11-20 06:00 UTC` */
export const utc = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** An age with its moment; what lies ahead of the clock that made the page is just now. */
export const age = (time: number, now: number, suffix = ''): Markup =>
  el(
    'time',
    { datetime: new Date(time).toISOString(), title: utc(time) },
    `${span(Math.max(0, now - time))}${suffix}`,
  )

import { SEVERITIES, type Severity } from '../../../model/finding.ts'
import { el, type Markup } from './markup.ts'

/** A severity by colour, shape and word: no one of them is needed to read it. */
export const mark = (severity: Severity): Markup =>
  el('span', { class: `sev sev-${severity}` }, shape(severity), severity)

/** The shape alone, beside a word that stands there already. */
export const shape = (severity: Severity): Markup =>
  el('span', { class: `shape shape-${severity}`, 'aria-hidden': 'true' })

/** `2 critical, 1 low` as marks with their numbers, gravest first. */
export const tally = (open: Readonly<Record<Severity, number>>): Markup[] =>
  SEVERITIES.filter((severity) => open[severity] > 0).map((severity) =>
    el(
      'span',
      { class: `count sev-${severity}`, title: `${open[severity]} ${severity}` },
      shape(severity),
      open[severity],
      el('span', { class: 'hidden' }, ` ${severity} `),
    ),
  )

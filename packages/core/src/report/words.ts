import { shortId } from '../model/commit.ts'
import { type Json, SEVERITIES, type Severity } from '../model/index.ts'

/** How the product says things, the same on every surface. */

/** `1 finding`, `2 findings`, `10,000 repositories`. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`

const SYMBOLS: Record<Severity, string> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
  info: '⚪',
}

export const symbol = (severity: Severity): string => SYMBOLS[severity]

/** `🟠 High` */
export const grade = (severity: Severity): string =>
  `${SYMBOLS[severity]} ${severity.charAt(0).toUpperCase()}${severity.slice(1)}`

/** `1 high, 2 medium`, gravest first; '' when there is none. */
export const bySeverity = (counts: Record<Severity, number>): string =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
    .join(', ')

/** `2026-11-20 06:00 UTC` for an ISO 8601 time; '' for anything else. */
export const moment = (time: string | undefined): string => {
  const date = new Date(time ?? '')
  return Number.isNaN(date.getTime())
    ? ''
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** `2026-11-20` for an ISO 8601 time; '' for anything else. */
export const day = (time: string | undefined): string => moment(time).slice(0, 10)

/** Full commit ids in a text, each as people read it. */
export const shortShas = (text: string): string =>
  text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => shortId(oid))

/** A word that could not be taken for a number, a switch or nothing. */
const WORD = /^(?!(?:true|false|null)$)[a-z][\w./@:+-]*$/i

/** A setting's value as people read it: words as they are, JSON else; `not set` is said elsewhere. */
export const valueText = (value: Json): string =>
  typeof value === 'string' && WORD.test(value) ? value : JSON.stringify(value)

/** A sentence ends with a full stop, once. */
export const sentence = (text: string): string =>
  /[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`

/** `owner/name` in a way that two spellings of one repository are equal. */
export const repositoryKey = (name: string): string => name.toLowerCase()

/** `branch protection` for `process/branch-protection`. */
export const checkName = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')

/** The first of some names, and how many there are besides: `a, b, and 3 more`. */
export const firstOf = (
  names: readonly string[],
  most: number,
  show: (name: string) => string = (name) => name,
): string => {
  const more = names.length > most ? `, and ${names.length - most} more` : ''
  return names.slice(0, most).map(show).join(', ') + more
}

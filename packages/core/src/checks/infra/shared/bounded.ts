import type { Json } from '../../../model/finding.ts'
import { isTable } from '../../../settings/entries.ts'

/** A value of a finding is read by people: what is longer is cut. */
const MAX_TEXT = 500
const MAX_ENTRIES = 20
const MAX_DEPTH = 8
const SHORT = 2_000

const cut = (value: Json, depth: number): Json => {
  if (typeof value === 'string') {
    return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT).toWellFormed()}…` : value
  }
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return '…'
  if (Array.isArray(value)) {
    const shown = value.slice(0, MAX_ENTRIES).map((item) => cut(item, depth - 1))
    return value.length > MAX_ENTRIES ? [...shown, `… ${value.length - MAX_ENTRIES} more`] : shown
  }
  if (!isTable(value)) return value
  const entries = Object.entries(value)
  const shown = entries
    .slice(0, MAX_ENTRIES)
    .map(([key, item]): [string, Json] => [key, cut(item, depth - 1)])
  const left = entries.length - MAX_ENTRIES
  return Object.fromEntries(left > 0 ? [...shown, ['…', `${left} more`]] : shown)
}

/** A value as it stands in a finding: whole where it is short, else its beginning. */
export const bounded = (value: Json): Json =>
  JSON.stringify(value).length <= SHORT ? value : cut(value, MAX_DEPTH)

import { type Json, SEVERITIES } from '../model/finding.ts'
import { DAY } from '../model/time.ts'
import { isTable } from '../settings/entries.ts'
import { isWide } from './compare-lists.ts'
import type { Comparator, Surroundings } from './rule.ts'

/** An exemption that outlives this is a decision for good, not an exception. */
const FAR_DAYS = 366

const isFar = (expires: Json | undefined, { now }: Surroundings): boolean => {
  const end = Date.parse(String(expires))
  if (Number.isNaN(end)) return true
  return now !== undefined && end - Date.parse(now) > FAR_DAYS * DAY
}

/** `code/**` and bare names with a star at most cover one check; a star alone covers all. */
const coversAll = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === 'string' && (isWide(value) || value.endsWith('/**')))

/** `[[drift.exempt]]`: a new one is weaker; graver when it covers nearly everything or hardly ends. */
export const exemption: Comparator = (before, after, { surroundings }) => {
  if (after === undefined) return { direction: 'strengthened' }
  if (before !== undefined || !isTable(after)) return { direction: 'changed' }
  const grave =
    coversAll(after.check) || coversAll(after.subject) || isFar(after.expires, surroundings)
  return grave ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' }
}

/** An end date: later is weaker, none at all is graver. */
export const laterDate: Comparator = (before, after, { surroundings }) => {
  const left = Date.parse(String(before))
  const right = Date.parse(String(after))
  if (after === undefined) return { direction: 'weakened', degree: 'graver' }
  if (Number.isNaN(left) || Number.isNaN(right)) return { direction: 'changed' }
  if (right === left) return { direction: 'same' }
  if (right < left) return { direction: 'strengthened' }
  return isFar(after, surroundings)
    ? { direction: 'weakened', degree: 'graver' }
    : { direction: 'weakened' }
}

/** `[[drift.severity]]`: what it was before an override is not written; low and info are suspect. */
export const severityOverride: Comparator = (before, after) => {
  const rank = (value: Json | undefined): number =>
    SEVERITIES.findIndex((name) => isTable(value) && value.severity === name)
  const lowered = (value: Json | undefined): boolean => rank(value) >= SEVERITIES.indexOf('low')
  if (before === undefined) return { direction: lowered(after) ? 'weakened' : 'changed' }
  if (after === undefined) return { direction: lowered(before) ? 'strengthened' : 'changed' }
  return { direction: 'changed' }
}

import type { Json } from '../model/finding.ts'
import { settingAt } from '../settings/lookup.ts'
import type { Comparator } from './rule.ts'

/** A list, or one value where a list may be written so; null where it is something else. */
const items = (value: Json | undefined): string[] | null => {
  if (value === undefined || value === null || value === false) return []
  if (Array.isArray(value)) {
    return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : null
}

const lacking = (from: readonly string[], other: readonly string[]): string[] => {
  const set = new Set(other)
  return from.filter((item) => !set.has(item))
}

/** A list of what is checked or required: whatever leaves it is no longer. */
export const listed: Comparator = (before, after) => {
  const left = items(before)
  const right = items(after)
  if (left === null || right === null) return { direction: 'changed' }
  if (lacking(left, right).length > 0) {
    return right.length === 0
      ? { direction: 'weakened', degree: 'graver' }
      : { direction: 'weakened' }
  }
  return { direction: lacking(right, left).length > 0 ? 'strengthened' : 'changed' }
}

/** Globs and expressions that leave next to nothing. */
const WIDE = /^(?:\.?\/)?(?:\*\*?|\.\*|\.|src|lib|app)(?:\/(?:\*\*?|\*\.\w+|\*\.\{[^}]*\}))*\/?$/

/** Whether a glob, or a regular expression, covers nearly everything. */
export const isWide = (glob: string): boolean => WIDE.test(glob.replace(/^\^|\$$/g, ''))

/** A list of what is let off: whatever enters it is no longer checked. */
export const excluded: Comparator = (before, after) => {
  const left = items(before)
  const right = items(after)
  if (left === null || right === null) return { direction: 'changed' }
  const added = lacking(right, left)
  if (added.length > 0) {
    return added.some(isWide)
      ? { direction: 'weakened', degree: 'graver' }
      : { direction: 'weakened' }
  }
  return { direction: lacking(left, right).length > 0 ? 'strengthened' : 'changed' }
}

/** Who or what is allowed: every one more is weaker, and where there is no list, nothing is asked. */
export const allowedOnly: Comparator = (before, after, context) => {
  if (after === undefined) return { direction: 'weakened', degree: 'graver' }
  return before === undefined ? { direction: 'strengthened' } : excluded(before, after, context)
}

/** An entry of such a list; that the whole list goes, or comes, says more than each of its entries. */
export const allowedEntry: Comparator = (before, after, { root, segments }) => {
  const list = segments.slice(0, -1)
  if (settingAt(root.after, list) === undefined) return { direction: 'weakened', degree: 'graver' }
  if (settingAt(root.before, list) === undefined) return { direction: 'strengthened' }
  if (before === undefined) return { direction: 'weakened' }
  return { direction: after === undefined ? 'strengthened' : 'changed' }
}

/** `true` (any of all), or the names one of which is required: the fewer to choose from, the stronger. */
export const anyOrOneOf: Comparator = (before, after, context) => {
  const rank = (value: Json | undefined): number | null => {
    if (value === true) return 1
    const list = items(value)
    return list === null ? null : list.length > 0 ? 2 : 0
  }
  const left = rank(before)
  const right = rank(after)
  if (left === null || right === null) return { direction: 'changed' }
  if (left !== right) return { direction: right < left ? 'weakened' : 'strengthened' }
  return left === 2 ? excluded(before, after, context) : { direction: 'same' }
}

/** Lists of rule codes in which `E` stands for E101 and all its kin, and `ALL` for everything. */
export const codes =
  (moreIsStronger: boolean): Comparator =>
  (before, after) => {
    const left = items(before)
    const right = items(after)
    if (left === null || right === null) return { direction: 'changed' }
    const uncovered = (from: string[], by: string[]): number =>
      from.filter((code) => !by.some((prefix) => prefix === 'ALL' || code.startsWith(prefix)))
        .length
    const lost = uncovered(left, right)
    const gained = uncovered(right, left)
    if (lost === 0 && gained === 0) return { direction: 'same' }
    const weaker = moreIsStronger ? lost > 0 : gained > 0
    if (!weaker) return { direction: 'strengthened' }
    const everything = moreIsStronger ? right.length === 0 : right.includes('ALL')
    return everything ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' }
  }

/** `true` (any), or the names that are required; false, nothing and [] require none. */
export const namesOrAny: Comparator = (before, after, context) => {
  const none = (value: Json | undefined): boolean => {
    const list = value === true ? null : items(value)
    return list !== null && list.length === 0
  }
  if (none(before) && none(after)) return { direction: 'same' }
  if (none(after)) return { direction: 'weakened', degree: 'graver' }
  if (none(before)) return { direction: 'strengthened' }
  if (before === true || after === true) return { direction: 'changed' }
  return listed(before, after, context)
}

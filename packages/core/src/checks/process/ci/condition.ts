import type { Json } from '../../../model/finding.ts'

const MAX_CONDITION = 2000

/** Whether an `if:` can never be true: `false`, `${{ false }}`, `false && …`. */
export const isNever = (condition: Json | undefined): boolean => {
  if (condition === undefined || condition === null) return false
  const bare = String(condition)
    .slice(0, MAX_CONDITION)
    .trim()
    .replace(/^\$\{\{/, '')
    .replace(/\}\}$/, '')
    .trim()
  if (/^(?:false|0|''|null)$/.test(bare)) return true
  // With `||` or brackets around it something else may be true.
  return !/[|(]/.test(bare) && bare.split('&&').some((part) => part.trim() === 'false')
}

/** `continue-on-error`; an expression is taken as one that may be true only where it says so. */
export const toleratesFailure = (value: Json | undefined): boolean =>
  value === true || (typeof value === 'string' && /^(?:\$\{\{)?\s*true\s*(?:\}\})?$/.test(value))

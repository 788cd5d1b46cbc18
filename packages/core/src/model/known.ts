/**
 * An observed fact, or the reason why it could not be observed. "I cannot see it" is never "it is
 * absent": code that needs the value has to look at `known` first.
 */
export type Known<T> = { known: true; value: T } | Unknown

export interface Unknown {
  known: false
  reason: string
  /** The permission that would answer it, in GitHub's own words, e.g. `Contents: read`. */
  permission?: string
  /** Asking again tomorrow would not help: it is too much, and stays so. */
  lasting?: true
}

export const known = <T>(value: T): Known<T> => ({ known: true, value })

export const unknown = (reason: string, permission?: string): Unknown =>
  permission === undefined ? { known: false, reason } : { known: false, reason, permission }

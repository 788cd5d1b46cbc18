import { type Fields, isRecord } from '../model/shape.ts'
import { isNumber } from './shape.ts'

/** A file of the ledger: what it says, or why it says nothing. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string }

/** Reads JSON of version 1; a later one is named as such. */
export const parseVersioned = (text: string): Parsed<Fields> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'it is no JSON' }
  }
  if (!isRecord(value)) return { ok: false, reason: 'it is no object' }
  if (value.version === 1) return { ok: true, value }
  return {
    ok: false,
    reason:
      isNumber(value.version) && value.version > 1
        ? `it is of version ${value.version}, and this drift-toolkit understands 1: a newer one wrote it`
        : 'it says no version',
  }
}

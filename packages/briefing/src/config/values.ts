import type { Json } from '@drift-toolkit/core'
import { nearest } from '@drift-toolkit/core/standards/nearest'

/**
 * Values as TOML has them, or as texts where they come from `plugin-config`. What is wrong is said
 * without the value: it may be a secret in the wrong place.
 */
export type Read<T> = { value: T } | { wrong: string }

type Reader<T> = (value: Json) => Read<T>

const LONGEST = 2_000

export const text: Reader<string | null> = (value) => {
  if (typeof value !== 'string') return { wrong: 'a text is expected' }
  if (value.length > LONGEST) return { wrong: `it is longer than ${LONGEST} characters` }
  // A line break would let a secret escape the mask of a log, which goes line by line.
  if (/[\r\n]/.test(value.trim())) return { wrong: 'one line is expected' }
  return { value: value.trim() === '' ? null : value.trim() }
}

export const flag: Reader<boolean> = (value) => {
  if (typeof value === 'boolean') return { value }
  if (value === 'true') return { value: true }
  if (value === 'false') return { value: false }
  return { wrong: 'true or false is expected' }
}

/** A list, or a text with commas between its entries. */
export const texts: Reader<string[]> = (value) => {
  const list = typeof value === 'string' ? value.split(',') : value
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) {
    return { wrong: 'a list of texts is expected' }
  }
  return { value: list.map((one) => one.trim()).filter((one) => one !== '') }
}

export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value) => {
    const found = values.find((one) => one === value)
    if (found !== undefined) return { value: found }
    const meant = typeof value === 'string' ? nearest(value, values) : undefined
    return {
      wrong: `one of ${values.join(', ')} is expected${meant === undefined ? '' : `: ${meant}?`}`,
    }
  }

/** A table or a list; or such a thing as JSON, where only a text can be given. */
export const structure: Reader<Json> = (value) => {
  if (typeof value !== 'string') return { value }
  try {
    return { value: JSON.parse(value) as Json }
  } catch {
    return { wrong: 'JSON is expected' }
  }
}

export const isTable = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `"slack-webhok" is not known: slack-webhook?` */
export const unknownKey = (key: string, known: readonly string[]): string => {
  const meant = nearest(key, known)
  const shown = JSON.stringify(key.slice(0, 60))
  return meant === undefined
    ? `${shown} is not known; known are ${known.join(', ')}`
    : `${shown} is not known: ${meant}?`
}

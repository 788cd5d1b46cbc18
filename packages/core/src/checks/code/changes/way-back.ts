import type { Json } from '../../../model/finding.ts'
import { clip, shown } from './words.ts'

const missing = (from: readonly Json[], other: readonly Json[]): string =>
  clip(
    from
      .filter((item) => !other.includes(item))
      .map(shown)
      .join(', '),
  )

const isPlainList = (value: Json | undefined): value is Json[] =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object')

const step = (
  file: string,
  setting: string,
  expected: Json | undefined,
  actual: Json | undefined,
): string => {
  if (isPlainList(expected ?? []) && isPlainList(actual ?? []) && (expected ?? actual)) {
    const before = (expected ?? []) as Json[]
    const after = (actual ?? []) as Json[]
    const lost = missing(before, after)
    const came = missing(after, before)
    if (lost !== '' && came === '') return `Put ${lost} back into ${setting} in ${file}`
    if (came !== '' && lost === '') return `Take ${came} out of ${setting} in ${file} again`
  }
  if (expected === undefined) return `Take ${setting} out of ${file} again`
  const isTable = typeof expected === 'object' && expected !== null
  if (isTable) return `Put ${setting} in ${file} back as it was`
  return actual === undefined
    ? `Put ${setting} back into ${file} (it was ${shown(expected)})`
    : `Set ${setting} back to ${shown(expected)} in ${file}`
}

/** What to do about a setting where its rule has nothing better to say: by name, value and file. */
export const wayBack = (
  file: string,
  setting: string,
  expected: Json | undefined,
  actual: Json | undefined,
): string =>
  `${step(file, clip(setting, 120), expected, actual)}, or exempt it with a reason, an owner and an end.`

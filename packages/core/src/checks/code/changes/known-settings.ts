import type { Segments } from '../../../settings/index.ts'
import { CHECK_SCHEMA, type Schema } from '../../../standards/schema.ts'

const knows = (schema: Schema, segments: Segments, at = 0): boolean => {
  const segment = segments[at]
  if (segment === undefined) return true
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema
  if (Object.hasOwn(properties, segment)) {
    return knows(properties[segment] ?? schema, segments, at + 1)
  }
  if (items !== undefined) return knows(items, segments, at + 1)
  if (typeof additionalProperties === 'object') return knows(additionalProperties, segments, at + 1)
  if (anyOf.length > 0) return anyOf.some((one) => knows(one, segments, at))
  return additionalProperties === undefined
}

/** Whether a setting of check.toml is one that drift knows; of the others it warns. */
export const isKnownSetting = (segments: Segments): boolean => knows(CHECK_SCHEMA, segments)

import type { Json } from '../../../model/finding.ts'
import { isTable } from '../../../settings/entries.ts'

/**
 * Attributes that AWS or the provider works out by itself, and that change whenever anything does.
 * `tags_all` repeats `tags`. Versions that somebody chooses (`engine_version`, `runtime`) stay.
 */
const COMPUTED: ReadonlySet<string> = new Set(
  `tags_all etag arn id last_modified last_modified_time last_modified_date last_updated
  last_updated_date last_updated_time modified_date update_date version_id latest_version
  default_version latest_restorable_time engine_version_actual qualified_arn invoke_arn
  qualified_invoke_arn source_code_size unique_id timeouts`.split(/\s+/),
)

/** Whether a difference of this attribute of a resource says nothing. */
export const isNoise = (attribute: string): boolean => COMPUTED.has(attribute)

/** Providers write "nothing" in four ways. */
export const isNothing = (value: Json): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isTable(value) && Object.keys(value).length === 0)

const LOOKS_LIKE_JSON = /^\s*[{[]/

const canonical = (value: Json): Json => {
  if (typeof value === 'string' && LOOKS_LIKE_JSON.test(value)) {
    try {
      return canonical(JSON.parse(value) as Json)
    } catch {
      return value
    }
  }
  if (Array.isArray(value)) return value.map(canonical)
  if (!isTable(value)) return value
  const entries = Object.entries(value)
    .filter(([, item]) => !isNothing(item))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, canonical(item)])
  // In a table of its own, so that no list is taken for it.
  return { entries }
}

/** The same text for values that mean the same: order of keys, documents as text, kinds of nothing. */
export const meaning = (value: Json): string =>
  isNothing(value) ? 'null' : JSON.stringify(canonical(value))

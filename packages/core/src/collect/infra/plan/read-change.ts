import type { Json } from '../../../model/finding.ts'
import { isTable } from '../../../settings/entries.ts'
import type { ResourceChange } from './types.ts'

const own = (table: { [key: string]: Json }, key: string): Json =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null

const text = (value: Json): string => (typeof value === 'string' ? value : '')

const texts = (value: Json): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** One entry of `resource_drift` or `resource_changes`; null where it is none. */
const readChange = (value: Json): ResourceChange | null => {
  if (!isTable(value)) return null
  const change = own(value, 'change')
  const address = text(own(value, 'address'))
  if (!isTable(change) || address === '') return null
  return {
    address,
    mode: text(own(value, 'mode')) || 'managed',
    type: text(own(value, 'type')),
    provider: text(own(value, 'provider_name')),
    deposed: text(own(value, 'deposed')) !== '',
    reason: text(own(value, 'action_reason')),
    actions: texts(own(change, 'actions')),
    before: own(change, 'before'),
    after: own(change, 'after'),
    afterUnknown: own(change, 'after_unknown'),
    beforeSensitive: own(change, 'before_sensitive'),
    afterSensitive: own(change, 'after_sensitive'),
  }
}

/**
 * Entries of a list of the plan that speak of a resource somebody manages: no data sources, and no
 * objects that wait to be destroyed after their replacement (deposed).
 */
export const changesIn = (value: Json): ResourceChange[] =>
  (Array.isArray(value) ? value : []).flatMap((item) => {
    const change = readChange(item)
    return change === null || change.mode !== 'managed' || change.deposed ? [] : [change]
  })

import type { Json } from '../../../model/finding.ts'
import { isTable, propertyIn } from '../../../settings/entries.ts'
import { textsOf } from '../../../standards/sections.ts'
import type { ResourceChange } from './types.ts'

const text = (value: Json): string => (typeof value === 'string' ? value : '')

/** One entry of `resource_drift` or `resource_changes`; null where it is none. */
const readChange = (value: Json): ResourceChange | null => {
  if (!isTable(value)) return null
  const change = propertyIn(value, 'change')
  const address = text(propertyIn(value, 'address'))
  if (!isTable(change) || address === '') return null
  return {
    address,
    mode: text(propertyIn(value, 'mode')) || 'managed',
    type: text(propertyIn(value, 'type')),
    provider: text(propertyIn(value, 'provider_name')),
    deposed: text(propertyIn(value, 'deposed')) !== '',
    reason: text(propertyIn(value, 'action_reason')),
    actions: textsOf(propertyIn(change, 'actions')),
    before: propertyIn(change, 'before'),
    after: propertyIn(change, 'after'),
    afterUnknown: propertyIn(change, 'after_unknown'),
    beforeSensitive: propertyIn(change, 'before_sensitive'),
    afterSensitive: propertyIn(change, 'after_sensitive'),
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

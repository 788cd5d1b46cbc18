import type { Json } from '../model/index.ts'
import { valueIn } from '../settings/entries.ts'
import { textsOf } from '../standards/sections.ts'

/** What results of infra checks say in their `data`, which may come from an older report. */

/** Why something that differs is no drift, and how often. */
export interface SuppressedCount {
  rule: string
  reason: string
  count: number
}

/** A count; null where there is none of that name. */
export const numberIn = (data: Json | undefined, name: string): number | null => {
  const value = valueIn(data, name)
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null
}

export const textIn = (data: Json | undefined, name: string): string => {
  const value = valueIn(data, name)
  return typeof value === 'string' ? value : ''
}

export const textsIn = (data: Json | undefined, name: string): string[] =>
  textsOf(valueIn(data, name))

export const suppressedIn = (data: Json | undefined): SuppressedCount[] => {
  const value = valueIn(data, 'suppressed')
  return (Array.isArray(value) ? value : []).flatMap((one) => {
    const [rule, reason] = [textIn(one, 'rule'), textIn(one, 'reason')]
    const count = numberIn(one, 'count')
    return rule !== '' && count !== null && count > 0 ? [{ rule, reason, count }] : []
  })
}

import type { Json } from '../model/finding.ts'
import { own } from '../model/shape.ts'
import type { Table } from '../model/standard.ts'
import { isTable } from '../settings/entries.ts'

export { isTable }

/** A list of texts, other entries left out; [] for anything else. */
export const textsOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/**
 * A section that counts: it is there, and neither it nor a table around it says `enabled = false`.
 * @returns the section's table, or null
 */
export const sectionOf = (config: Table, path: readonly string[]): Table | null => {
  let table: Table = config
  for (const key of path) {
    const next = own(table, key)
    if (!isTable(next) || next.enabled === false) return null
    table = next
  }
  return table
}

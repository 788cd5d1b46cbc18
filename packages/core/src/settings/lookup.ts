import type { Json } from '../model/finding.ts'
import { own } from '../model/shape.ts'
import { entryIndex, isTable } from './entries.ts'
import { type Segments, splitPath } from './setting-path.ts'

/** The value of a setting, or undefined where the file does not say it. */
export const settingAt = (root: Json | undefined, path: string | Segments): Json | undefined => {
  let value = root
  for (const segment of typeof path === 'string' ? splitPath(path) : path) {
    if (isTable(value)) value = own(value, segment)
    else if (Array.isArray(value)) value = value[entryIndex(value, segment)]
    else return undefined
  }
  return value
}

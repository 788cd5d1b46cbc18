import type { Json } from '../../../model/finding.ts'
import { isTable, joinPath, type Segments, sameJson } from '../../../settings/index.ts'

const MAX_VALUE = 80

/** Cut to what fits on a line. */
export const clip = (text: string, max = MAX_VALUE): string =>
  text.length > max ? `${text.slice(0, max - 1)}…` : text

/** A value as people write it, on one line. */
export const shown = (value: Json | undefined): string => {
  if (value === undefined) return 'not set'
  if (typeof value === 'string' && /^[^\s"'`]{1,80}$/.test(value)) return value
  // Expressions and short names are read more easily without quotes around them.
  if (typeof value === 'string' && /^[\w$][^\p{C}"`]{0,79}$/u.test(value)) return value
  return clip(JSON.stringify(value))
}

const texts = (value: Json | undefined): string[] | null => {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object')) return null
  return value.map((item) => shown(item))
}

/** What differs between two values, on one line: of lists what came and went. */
export const difference = (
  before: Json | undefined,
  after: Json | undefined,
  isPositional = false,
): string => {
  const left = isPositional ? null : texts(before)
  const right = isPositional ? null : texts(after)
  if (left && right && (Array.isArray(before) || Array.isArray(after))) {
    const came = right.filter((item) => !left.includes(item))
    const went = left.filter((item) => !right.includes(item))
    const parts = [
      ...(went.length > 0 ? [`removed ${clip(went.join(', '))}`] : []),
      ...(came.length > 0 ? [`added ${clip(came.join(', '))}`] : []),
    ]
    return parts.length > 0 ? parts.join('; ') : 'another order'
  }
  if (isTable(before) && isTable(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const parts = keys
      .filter((key) => !sameJson(before[key], after[key]))
      .map((key) =>
        Array.isArray(before[key] ?? after[key])
          ? `${key}: ${difference(before[key], after[key])}`
          : `${key} ${shown(before[key])} → ${shown(after[key])}`,
      )
    return clip(parts.join(', '), 2 * MAX_VALUE)
  }
  const table = (value: Json | undefined): boolean =>
    !isPositional && typeof value === 'object' && value !== null
  if (table(before) && after === undefined) return 'removed'
  if (table(after) && before === undefined) return 'added'
  return `${shown(before)} → ${shown(after)}`
}

/** A rule is known by its name alone; everything else by its whole path. */
export const settingName = (segments: Segments): string => {
  const last = segments.at(-1)
  return segments.at(-2) === 'rules' && last !== undefined ? last : joinPath(segments)
}

/** `job test, step npm test` instead of `jobs.test.steps."npm test"`. */
export const workflowPlace = (segments: Segments): string => {
  const parts: string[] = []
  const [first, second, third, fourth] = segments
  if (first === 'jobs' && second !== undefined) parts.push(`job ${second}`)
  if (first === 'on' && second !== undefined) parts.push(`${second} trigger`)
  if (first === 'jobs' && third === 'steps' && fourth !== undefined) parts.push(`step ${fourth}`)
  if (first === 'runs' && second === 'steps' && third !== undefined) parts.push(`step ${third}`)
  return parts.join(', ')
}

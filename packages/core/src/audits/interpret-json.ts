import { oneLine } from './bounds.ts'
import { isOutcomeLike } from './outcomes.ts'

/** JSON of an audit's shape in a text: there, not there, or there and broken. */
export type FoundJson =
  | { kind: 'none' }
  | { kind: 'found'; value: unknown }
  | { kind: 'broken'; reason: string }

const NONE: FoundJson = { kind: 'none' }

/** Braces or brackets of JSON, unlike `[INFO] …`, with a status in it. Quotes may be the wrong ones. */
const looksMeant = (text: string): boolean =>
  /^\s*(?:\{\s*["'\w}]|\[\s*[[{"'\]]|\[\s*$|\{\s*$)/.test(text) &&
  /["']?status["']?\s*:/i.test(text)

const isMeant = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isOutcomeLike) || value.length === 0 : isOutcomeLike(value)

type Read = { value: unknown } | { error: string }

const read = (text: string): Read => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: oneLine((error as Error).message, 300) }
  }
}

const broken = (error: string, where = ''): FoundJson => ({
  kind: 'broken',
  reason: `its JSON is broken${where}: ${error}`,
})

/** Lines that are objects, whatever log stands between them. */
const linesOf = (text: string): FoundJson => {
  const values: unknown[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (!/^\s*\{/.test(line)) continue
    const one = read(line)
    if ('error' in one) {
      if (values.length > 0 && looksMeant(line)) return broken(one.error, ` in line ${at + 1}`)
      if (values.length === 0) return NONE
    } else if (isMeant(one.value)) values.push(one.value)
  }
  if (values.length === 0) return NONE
  return { kind: 'found', value: values.length === 1 ? values[0] : values }
}

/** The first that begins with a line, after a log, and goes to the end. */
const tailOf = (text: string): FoundJson => {
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    if (!/^\s*[[{]/.test(line)) continue
    const rest = lines.slice(at).join('\n')
    if (!looksMeant(rest)) continue
    const one = read(rest)
    if ('error' in one) return broken(one.error, at === 0 ? '' : ` (from line ${at + 1} on)`)
    if (isMeant(one.value)) return { kind: 'found', value: one.value }
  }
  return NONE
}

/**
 * Looks for `{ status, message }` in what a program said: the whole text as one object or list, one
 * object a line among other lines, or a block at the end. JSON of other shapes is no verdict.
 */
export const findJson = (text: string): FoundJson => {
  const whole = text.trim()
  if (!/[[{]/.test(whole)) return NONE
  const one = read(whole)
  if (!('error' in one)) return isMeant(one.value) ? { kind: 'found', value: one.value } : NONE
  const lines = linesOf(text)
  return lines.kind === 'none' ? tailOf(text) : lines
}

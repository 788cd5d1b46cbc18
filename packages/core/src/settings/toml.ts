import { parse } from 'toml'
import type { Json } from '../model/finding.ts'
import { emptyTable, failure, MAX_DEPTH, type Parsed } from './parsed.ts'

/** Inline nesting is limited by the parser itself; dotted headers `[a.a.a…]` only here. */
class TooDeep extends Error {}

const plain = (value: unknown, depth: number): Json => {
  if (depth > MAX_DEPTH) throw new TooDeep(`nested more than ${MAX_DEPTH} levels deep`)
  if (typeof value === 'bigint') {
    // Beyond 2^53 a number would silently become another one.
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : nonFinite(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
  if (typeof value === 'object' && value !== null) {
    const table = emptyTable()
    for (const [key, item] of Object.entries(value)) table[key] = plain(item, depth + 1)
    return table
  }
  return value as string | boolean
}

/** JSON has no such numbers; TOML's own spelling stands for them. */
const nonFinite = (value: number): string =>
  Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'

interface TomlError {
  message?: string
  line?: number
  column?: number
  location?: { start?: { line?: number; column?: number } }
}

/** `Expected "a", "b", … or "z" but "x" found.`: of all that could stand there, what does. */
const found = (message: string | undefined): string | undefined => {
  const [, what] = /^Expected [\s\S]* but ([\s\S]{1,80}) found\.?$/.exec(message ?? '') ?? []
  return what === undefined ? message : `unexpected ${what}`
}

/** Reads TOML 1.1; offset date-times become ISO strings, local ones stay as written. */
export const parseToml = (text: string): Parsed => {
  try {
    return { ok: true, value: plain(parse(text, { bigint: true, maxDepth: MAX_DEPTH }), 0) }
  } catch (error) {
    if (error instanceof TooDeep) return failure(1, 1, error.message)
    if (error instanceof RangeError) return failure(1, 1, `nested too deeply to be read`)
    const problem = error as TomlError
    const line = problem.location?.start?.line ?? problem.line ?? 1
    const column = problem.location?.start?.column ?? problem.column ?? 1
    return failure(line, column, found(problem.message) ?? 'not valid TOML')
  }
}

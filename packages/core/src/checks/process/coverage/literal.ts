import type { Token } from './tokens.ts'

/** What an object literal says under its keys: numbers, true and false, objects; the rest is not read. */
export interface Literal {
  line: number
  values: Map<string, number | boolean | Literal | 'other'>
  /** It takes in something that stands elsewhere: `...shared`. */
  spread: boolean
}

const MAX_DEPTH = 30

/** Settings say it once or twice; more are not read. */
const MAX_FOUND = 20

const OPEN = new Set(['{', '[', '('])
const CLOSE = new Set(['}', ']', ')'])

/** The position after the value that begins at `at`: the next `,` or closing bracket of its level. */
const skipValue = (tokens: readonly Token[], at: number): number => {
  let depth = 0
  let position = at
  for (; position < tokens.length; position += 1) {
    const token = tokens[position]
    if (token?.kind !== 'mark') continue
    if (OPEN.has(token.value)) depth += 1
    else if (CLOSE.has(token.value)) {
      if (depth === 0) return position
      depth -= 1
    } else if (token.value === ',' && depth === 0) return position
  }
  return position
}

const isMark = (token: Token | undefined, value: string): boolean =>
  token?.kind === 'mark' && token.value === value

/** Whether a value ends where it should: otherwise it is part of an expression. */
const ends = (token: Token | undefined): boolean => isMark(token, ',') || isMark(token, '}')

/** Reads the object literal that opens at `at`; undefined where none opens there. */
const literalAt = (tokens: readonly Token[], at: number, depth = 0): Literal | undefined => {
  const first = tokens[at]
  if (first === undefined || !isMark(first, '{') || depth > MAX_DEPTH) return undefined
  const literal: Literal = { line: first.line, values: new Map(), spread: false }
  let position = at + 1
  while (position < tokens.length && !isMark(tokens[position], '}')) {
    const key = tokens[position]
    const value = tokens[position + 2]
    if (key === undefined || isMark(key, ',')) {
      position += 1
      continue
    }
    if (key.kind === 'mark' || !isMark(tokens[position + 1], ':')) {
      if (key.kind === 'mark' && key.value === '.') literal.spread = true
      else if (key.kind !== 'mark') literal.values.set(key.value, 'other')
      const next = skipValue(tokens, position)
      position = next > position ? next : position + 1
      continue
    }
    const after = skipValue(tokens, position + 2)
    const isPlain = ends(tokens[position + 3]) && after === position + 3
    const inner = literalAt(tokens, position + 2, depth + 1)
    if (inner !== undefined) literal.values.set(key.value, inner)
    else if (isPlain && value?.kind === 'number') literal.values.set(key.value, Number(value.value))
    else if (isPlain && (value?.value === 'true' || value?.value === 'false')) {
      literal.values.set(key.value, value.value === 'true')
    } else literal.values.set(key.value, 'other')
    position = after > position ? after : position + 1
  }
  return literal
}

/** The values of a key, wherever in the file it stands: objects, and `other` for what is no literal. */
export const valuesOfKey = (tokens: readonly Token[], key: string): (Literal | 'other')[] => {
  const found: (Literal | 'other')[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' || token.kind === 'number' || token.value !== key) continue
    if (found.length === MAX_FOUND) break
    // A text that is no key says nothing of settings.
    if (token.kind === 'text' && !isMark(tokens[at + 1], ':')) continue
    found.push((isMark(tokens[at + 1], ':') ? literalAt(tokens, at + 2) : undefined) ?? 'other')
  }
  return found
}

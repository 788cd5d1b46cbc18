import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser'
import type { Json } from '../model/finding.ts'
import { emptyTable, failure, MAX_DEPTH, type Parsed, positionAt } from './parsed.ts'

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'not a value that JSON knows',
  InvalidNumberFormat: 'not a number',
  PropertyNameExpected: 'a property name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is expected',
  CloseBracketExpected: 'a closing bracket is expected',
  EndOfFileExpected: 'nothing more is expected here',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a string is not closed',
}

/** Brackets outside strings and comments do not matter here: a bound is enough to stay off the stack's end. */
const tooDeep = (text: string): number | null => {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (quoted) {
      if (char === 92) at += 1
      else if (char === 34 || char === 10) quoted = false
    } else if (char === 34) quoted = true
    else if (char === 91 || char === 123) {
      depth += 1
      if (depth > MAX_DEPTH) return at
    } else if (char === 93 || char === 125) depth -= 1
  }
  return null
}

/** Copies what JSON.parse made into tables without a prototype. */
const plain = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const table = emptyTable()
  for (const [key, item] of Object.entries(value)) table[key] = plain(item)
  return table
}

const build = (text: string): Parsed => {
  const problems: ParseError[] = []
  const root: Json[] = []
  const stack: (Json[] | { [key: string]: Json })[] = [root]
  let property = ''
  const add = (value: Json): void => {
    const into = stack.at(-1) ?? root
    if (Array.isArray(into)) into.push(value)
    else into[property] = value
  }
  const enter = (value: Json[] | { [key: string]: Json }): void => {
    add(value)
    stack.push(value)
  }
  const leave = (): void => {
    stack.pop()
  }
  visit(
    text,
    {
      onObjectBegin: () => enter(emptyTable()),
      onObjectProperty: (name) => {
        property = name
      },
      onObjectEnd: leave,
      onArrayBegin: () => enter([]),
      onArrayEnd: leave,
      onLiteralValue: (value) => add(value as Json),
      onError: (error, offset, length) => {
        problems.push({ error, offset, length })
      },
    },
    { allowTrailingComma: true, disallowComments: false },
  )
  const [first] = problems
  if (first !== undefined) {
    const { error, offset } = first
    const { line, column } = positionAt(text, offset)
    return failure(line, column, WORDS[printParseErrorCode(error)] ?? 'not valid JSON')
  }
  return { ok: true, value: root[0] ?? null }
}

/**
 * Reads JSON; with `comments`, also JSONC (comments, trailing commas) as TypeScript and ESLint
 * read their own `.json` files. A key given twice has its last value, as in every JSON reader.
 */
export const parseJson = (text: string, comments: boolean): Parsed => {
  const deep = tooDeep(text)
  if (deep !== null) {
    const { line, column } = positionAt(text, deep)
    return failure(line, column, `nested more than ${MAX_DEPTH} levels deep`)
  }
  try {
    return { ok: true, value: plain(JSON.parse(text) as Json) }
  } catch {
    const parsed = build(text)
    if (comments || !parsed.ok) return parsed
    return failure(1, 1, 'comments and trailing commas are not allowed in this file')
  }
}

import { expand } from './braces.ts'

/**
 * Globs from declarations. They are written by whoever owns a scanned repository and are matched in
 * the scanner's own process, so they are matched in time proportional to pattern × path: a glob
 * turned into a regular expression can take minutes for ten asterisks. Supported is what people
 * use: `*` and `?` within a segment, `**` across segments, `[a-z]`, `[!a-z]` and `{a,b}`.
 */
export type Matcher = (path: string) => boolean

/** Longer patterns match nothing; no glob that a person wrote comes near. */
const MAX_LENGTH = 512
/** One position of a segment: any run of characters, any one, exactly one, or one of a class. */
type Token = '*' | '?' | { char: string } | { class: string; negated: boolean }

const tokens = (segment: string): Token[] => {
  const found: Token[] = []
  const chars = [...segment]
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] as string
    const close = char === '[' ? chars.indexOf(']', at + 2) : -1
    if (char === '\\' && at + 1 < chars.length) {
      at += 1
      found.push({ char: chars[at] as string })
    } else if (char === '*') {
      if (found.at(-1) !== '*') found.push('*')
    } else if (char === '?') found.push('?')
    else if (close > 0) {
      const negated = chars[at + 1] === '!' || chars[at + 1] === '^'
      found.push({ class: chars.slice(at + (negated ? 2 : 1), close).join(''), negated })
      at = close
    } else found.push({ char })
  }
  return found
}

const inClass = (members: string, char: string): boolean => {
  const chars = [...members]
  for (let at = 0; at < chars.length; at += 1) {
    const low = chars[at] as string
    const high = chars[at + 1] === '-' ? chars[at + 2] : undefined
    if (high !== undefined) {
      if (char >= low && char <= high) return true
      at += 2
    } else if (char === low) return true
  }
  return false
}

const one = (token: Token, char: string): boolean => {
  if (token === '?') return true
  if (token === '*') return false
  return 'char' in token ? token.char === char : inClass(token.class, char) !== token.negated
}

/**
 * Matches a list of items against a list of patterns in which some stand for any run: only the last
 * such run ever needs to be tried again, which keeps it at patterns × items.
 */
const matchRun = <P, I>(
  patterns: readonly P[],
  items: readonly I[],
  isRun: (pattern: P) => boolean,
  matches: (pattern: P, item: I) => boolean,
): boolean => {
  let pattern = 0
  let item = 0
  let run = -1
  let resume = 0
  while (item < items.length) {
    const current = patterns[pattern]
    if (current !== undefined && isRun(current)) {
      run = pattern
      resume = item
      pattern += 1
    } else if (current !== undefined && matches(current, items[item] as I)) {
      pattern += 1
      item += 1
    } else if (run >= 0) {
      resume += 1
      item = resume
      pattern = run + 1
    } else return false
  }
  while (pattern < patterns.length && isRun(patterns[pattern] as P)) pattern += 1
  return pattern === patterns.length
}

type Segment = '**' | { literal: string } | { tokens: Token[]; tail: string }

const compileSegment = (segment: string): Segment => {
  if (segment === '**') return '**'
  if (!/[*?[\\]/.test(segment)) return { literal: segment }
  const list = tokens(segment)
  return { tokens: list, tail: tailOf(list) }
}

/** The plain characters at the end: most names are ruled out by them alone. */
const tailOf = (list: readonly Token[]): string => {
  let tail = ''
  for (const token of list.toReversed()) {
    if (typeof token === 'string' || !('char' in token)) break
    tail = token.char + tail
  }
  return tail
}

/** Whether the end of a path rules a pattern out before it is taken apart. */
const endsWrong = (segments: readonly Segment[], path: string): boolean => {
  const last = segments.at(-1)
  if (last === undefined || last === '**') return false
  return !path.endsWith('literal' in last ? last.literal : last.tail)
}

const segmentMatches = (segment: Segment, text: string): boolean => {
  if (segment === '**') return false
  if ('literal' in segment) return segment.literal === text
  return matchRun(segment.tokens, [...text], (token) => token === '*', one)
}

const isAnyDepth = (segment: Segment): boolean => segment === '**'

const nothing: Matcher = () => false

/**
 * A matcher for one path glob; case-sensitive, names with a leading dot included. A pattern that is
 * too long or has too many alternatives matches nothing.
 */
export const pathGlob = (pattern: string): Matcher => {
  const alternatives = pattern.length > MAX_LENGTH ? undefined : expand(pattern)
  if (alternatives === undefined) return nothing
  const compiled = alternatives.map((alternative) =>
    alternative
      .replace(/^(?:\.\/)+/, '')
      .replace(/\/$/, '')
      .split('/')
      .map(compileSegment),
  )
  return (path) => {
    let parts: string[] | undefined
    return compiled.some((segments) => {
      if (endsWrong(segments, path)) return false
      parts ??= path.split('/')
      return matchRun(segments, parts, isAnyDepth, segmentMatches)
    })
  }
}

/** A pattern that only one name can answer to. */
export const isLiteral = (pattern: string): boolean => !/[*?[\]{}\\!]/.test(pattern)

/**
 * A matcher for names that are no paths (check ids, subjects): `*` stands for anything, slashes
 * and dots too.
 */
export const nameGlob = (pattern: string): Matcher => {
  const alternatives = pattern.length > MAX_LENGTH ? undefined : expand(pattern)
  if (alternatives === undefined) return nothing
  const compiled = alternatives.map(tokens)
  return (name) => {
    const chars = [...name]
    return compiled.some((list) => matchRun(list, chars, (token) => token === '*', one))
  }
}

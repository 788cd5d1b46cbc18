const MAX_NAME = 120

/** Without the half of a character that a cut left at the end: GitHub takes no text with one. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')

/** A name or a piece of text of theirs as part of a sentence: one line, at most so many characters. */
export const named = (text: string, max = MAX_NAME): string => {
  // A character takes at most two units, and blanks are folded: what is looked at stays small.
  const line = whole(text.slice(0, max * 4))
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line
}

/** `a, b and c`, of many only the first. */
export const several = (names: readonly string[], max = 5): string => {
  const shown = names.slice(0, max).map((name) => named(name))
  if (names.length > max) return `${shown.join(', ')} and ${names.length - max} more`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** `a, b, c and 4 more`: of a list of which none is more than another, as in "one of". */
export const enumerate = (items: readonly string[], max = 10): string => {
  const shown = items.slice(0, max).map((item) => named(item, 60))
  const left = items.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ')
}

/** `1 file`, `2 files`, `3 branches`. */
export const count = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : /(?:ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`}`

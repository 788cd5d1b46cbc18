const MAX_NAME = 120

/** Without the half of a character that a cut left at the end: GitHub takes no text with one. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')

/** A name or a piece of text of theirs as part of a sentence: one line, bounded. */
export const named = (text: string, max = MAX_NAME): string => {
  const line = text
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > max ? `${whole(line.slice(0, max - 1))}…` : whole(line)
}

/** `a, b and c`, of many only the first. */
export const several = (names: readonly string[], max = 5): string => {
  const shown = names.slice(0, max).map((name) => named(name))
  if (names.length > max) return `${shown.join(', ')} and ${names.length - max} more`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** `1 file`, `2 files`. */
export const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`

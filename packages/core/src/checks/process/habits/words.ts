/** How many characters of somebody else's text stand in a finding. */
const MAX_EXCERPT = 100

/** Somebody else's text on one line, cut to so many characters; what was cut shows as `…`. */
export const excerpt = (text: string, max = MAX_EXCERPT): string => {
  // A character takes at most two units: what is looked at stays small whatever comes in.
  const characters = [
    ...text
      .slice(0, 2 * max + 2)
      .replace(/\s+/g, ' ')
      .trim(),
  ]
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : characters.join('')
}

/** `1 commit`, `2 commits`. */
export const count = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : noun.endsWith('ch') ? `${noun}es` : `${noun}s`}`

/** `a, b, c and 4 more` */
export const enumerate = (items: readonly string[], max = 10): string => {
  const shown = items.slice(0, max).map((item) => excerpt(item, 60))
  const left = items.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ')
}

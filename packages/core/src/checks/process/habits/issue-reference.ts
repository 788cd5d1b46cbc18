/**
 * Words that close an issue when the pull request is merged.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue#linking-a-pull-request-to-an-issue-using-a-keyword
 */
export const CLOSING_KEYWORDS: readonly string[] = [
  'close',
  'closes',
  'closed',
  'fix',
  'fixes',
  'fixed',
  'resolve',
  'resolves',
  'resolved',
]

/** GitHub takes no longer descriptions: 65,536 characters. */
const MAX_TEXT = 70_000

/** `#12`, `GH-12`, `acme/app#12`, and the address of an issue on whatever host. */
const REFERENCE =
  /^(?:#|gh-|[\w.-]{1,100}\/[\w.-]{1,100}#|https?:\/\/[^/\s]{1,255}\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/)\d{1,10}(?!\w)/i

/** A template's examples stand in comments that nobody sees. */
const withoutComments = (text: string): string => {
  let shown = ''
  let at = 0
  for (;;) {
    const from = text.indexOf('<!--', at)
    if (from < 0) return shown + text.slice(at)
    shown += `${text.slice(at, from)} `
    const to = text.indexOf('-->', from + 4)
    if (to < 0) return shown
    at = to + 3
  }
}

/** A word without what stands around it: `**Closes:**` is `closes`. */
const bare = (word: string): string => {
  const characters = [...word.toLowerCase()]
  const isPart = (character: string) => /[\p{L}\p{N}]/u.test(character)
  const first = characters.findIndex(isPart)
  return first < 0 ? '' : characters.slice(first, characters.findLastIndex(isPart) + 1).join('')
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** `(#12)`, `[#12](…)`, `**#12**`: what stands before a reference is no part of it. */
const isReference = (word: string): boolean =>
  REFERENCE.test(word.slice(0, 600).replace(/^[([*_"'<]{1,10}/, ''))

/** `Closes:#12` is two words that nobody parted. */
const parted = (word: string): string[] => {
  const colon = word.indexOf(':')
  return colon > 0 && isReference(word.slice(colon + 1))
    ? [word.slice(0, colon), word.slice(colon + 1)]
    : [word]
}

/**
 * Whether a text names an issue after one of the keywords, as `Closes #12` or `Part of: acme/app#12`.
 * Case does not count, nor do a colon and emphasis. Takes time proportional to the text.
 */
export const namesIssue = (text: string, keywords: readonly string[]): boolean => {
  const phrases = keywords
    .map((keyword) => wordsOf(keyword).map(bare))
    .filter((phrase) => phrase.length > 0 && phrase.every((word) => word !== ''))
  const words = wordsOf(withoutComments(text.slice(0, MAX_TEXT))).flatMap(parted)
  const bared = words.map(bare)
  return words.some(
    (word, at) =>
      isReference(word) &&
      phrases.some(
        (phrase) =>
          phrase.length <= at &&
          phrase.every((part, index) => bared[at - phrase.length + index] === part),
      ),
  )
}

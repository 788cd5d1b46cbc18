import { distance } from 'fastest-levenshtein'

/** Two letters that changed places count as two that are wrong. */
const tolerated = (word: string): number =>
  Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3))

/**
 * The known word that was probably meant, or undefined when nothing is near: at most a third of the
 * letters wrong, or two that changed places, or only the beginning written (`prod`). Case and the
 * kind of separator do not count.
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  // Nobody misspells a key of 100 letters; the cap keeps a hostile one cheap.
  if (word.length > 100) return undefined
  const plain = (value: string): string => value.toLowerCase().replace(/[-\s]/g, '_')
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const wrong = distance(plain(word), plain(candidate))
    if (wrong < fewest) {
      best = candidate
      fewest = wrong
    }
  }
  if (best !== undefined && fewest <= tolerated(word)) return best
  return word.length < 3
    ? undefined
    : known.find((candidate) => plain(candidate).startsWith(plain(word)))
}

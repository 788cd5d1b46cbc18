import { bound, safeUrl, visible } from '../text.ts'

/** Texts and addresses from outside, on their way into the page. */

/** What most texts are: nothing in them has to be looked for. */
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

/** One line, bounded, with everything that cannot be seen written out. */
export const said = (text: string | undefined, max = 200): string => {
  if (text === undefined) return ''
  if (text.length <= max && PLAIN.test(text)) return text
  return bound(
    visible(
      bound(
        bound(text, 4 * max)
          .replace(/\s+/g, ' ')
          .trim(),
        max,
      ),
    ),
    max,
  )
}

const MAX_URL = 1000

/** An address that may be linked to; '' for any other. */
export const webUrl = (url: string | undefined): string => {
  const safe = url === undefined || url.length > MAX_URL ? null : safeUrl(url)
  return safe === null || safe.length > MAX_URL ? '' : safe.replace(/\/$/, '')
}

const shaped = (shape: RegExp) => (url: string | undefined) => {
  const safe = webUrl(url)
  return shape.test(safe) ? safe : ''
}

/** Addresses of GitHub's pages; whatever else was written in their place is not linked to. */
export const repositoryUrl = shaped(/^https?:\/\/[^/?#]+\/[\w.-]+\/[\w.-]+$/)
export const commitUrl = shaped(/\/commit\/[0-9a-f]{7,64}$/i)
export const pullUrl = shaped(/\/pull\/\d+$/)
export const issueUrl = shaped(/\/issues\/\d+$/)

import { RE2JS } from 're2js'

/** Longer texts are judged by their beginning: no message that is kept is longer. */
const MAX_TEXT = 100_000

export type Pattern =
  /** `cost`: at most so many steps for that text, whatever it holds. */
  | { kind: 'pattern'; matches(text: string): boolean; cost(text: string): number }
  /** Not a regular expression: a mistake in check.toml. */
  | { kind: 'invalid'; reason: string }
  /** One that cannot be judged in bounded time. */
  | { kind: 'unbounded'; reason: string }

/** What RE2 leaves out because it takes time without bound: https://github.com/google/re2/wiki/Syntax */
const UNBOUNDED = /\(\?<?[=!]|\\[1-9]|\\k</

/**
 * A regular expression that somebody wrote into a check.toml. It is run by RE2's algorithm, in time
 * proportional to the text, whatever it says; lookaround and back references, which have no such
 * bound, are told apart from mistakes.
 */
export const compilePattern = (source: string): Pattern => {
  try {
    const compiled = RE2JS.compile(source)
    return {
      kind: 'pattern',
      matches: (text) => compiled.matcher(text.slice(0, MAX_TEXT)).find(),
      cost: (text) => compiled.programSize() * Math.min(text.length, MAX_TEXT),
    }
  } catch (error) {
    const reason = (error as Error).message
    if (isJavaScript(source) && UNBOUNDED.test(source)) {
      return { kind: 'unbounded', reason: 'it uses lookaround or back references' }
    }
    return { kind: 'invalid', reason }
  }
}

const isJavaScript = (source: string): boolean => {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}

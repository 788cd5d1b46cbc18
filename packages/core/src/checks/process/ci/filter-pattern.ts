import { RE2JS } from 're2js'

const MAX_PATTERN = 512

/**
 * A branch filter as the regular expression that it stands for: `*` without slashes, `**` anything,
 * `?` and `+` about the character before, `[…]` one of these.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const expressionOf = (pattern: string): string => {
  let made = ''
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? ''
    const close = char === '[' ? pattern.indexOf(']', at + 1) : -1
    if (char === '\\' && at + 1 < pattern.length) {
      at += 1
      made += RE2JS.quote(pattern[at] ?? '')
    } else if (char === '*' && pattern[at + 1] === '*') {
      at += 1
      made += '.*'
    } else if (char === '*') made += '[^/]*'
    else if ((char === '?' || char === '+') && at > 0) made += char
    else if (close > at + 1) {
      made += `[${pattern.slice(at + 1, close).replace(/[\\[\]^]/g, '\\$&')}]`
      at = close
    } else made += RE2JS.quote(char)
  }
  return made
}

/** Whether one filter, without its `!`, matches the whole name. RE2 takes no more than linear time. */
const matches = (pattern: string, name: string): boolean => {
  if (pattern === name) return true
  if (pattern.length > MAX_PATTERN) return false
  try {
    return RE2JS.compile(expressionOf(pattern)).matches(name)
  } catch {
    return false
  }
}

/** Whether a list of filters lets a branch through; the last one that matches decides. */
export const lets = (patterns: readonly string[], branch: string): boolean => {
  let passes = false
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!')
    if (matches(negated ? pattern.slice(1) : pattern, branch)) passes = !negated
  }
  return passes
}

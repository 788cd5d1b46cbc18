import type { RulesetFacts } from '../../../model/process-facts.ts'
import { type Matcher, pathGlob } from '../../../standards/glob.ts'

/** What means something in a glob elsewhere; what is escaped already stays as it is. */
const BRACES = /\\.|[{},]/gs

const ESCAPED: Readonly<Record<string, string>> = { '{': '\\{', '}': '\\}', ',': '\\,' }

/**
 * A pattern of a ruleset over full ref names. GitHub matches them with `fnmatch` by segments, where
 * `**` only crosses slashes in front of one: a `**` at the end is a plain `*`. It knows no braces, and
 * no ref ends with a slash.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
export const refPattern = (pattern: string): Matcher =>
  pattern.endsWith('/')
    ? () => false
    : pathGlob(
        pattern.replace(/(^|\/)\*\*$/, '$1*').replace(BRACES, (found) => ESCAPED[found] ?? found),
      )

/** Whether a ruleset is about a branch, by its target and patterns, whatever its enforcement. */
export const reachesBranch = (
  { target, include, exclude }: RulesetFacts,
  branch: string,
  defaultBranch: string | null,
): boolean => {
  if (target !== 'branch') return false
  const ref = `refs/heads/${branch}`
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? branch === defaultBranch : refPattern(pattern)(ref))
  return include.some(matches) && !exclude.some(matches)
}

import type { RulesetFacts } from '../../../model/process-facts.ts'
import { type Matcher, pathGlob } from '../../../standards/glob.ts'

/**
 * A pattern of a ruleset over full ref names. GitHub matches them with `fnmatch` by segments, where
 * `**` only crosses slashes in front of one: a `**` at the end is a plain `*`.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
export const refPattern = (pattern: string): Matcher =>
  pathGlob(pattern.replace(/(^|\/)\*\*$/, '$1*'))

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

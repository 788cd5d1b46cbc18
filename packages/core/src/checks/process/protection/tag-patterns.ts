import type { RulesetFacts } from '../../../model/process-facts.ts'
import { refPattern } from './ref-patterns.ts'

/** What stands for a `*` when a pattern is tried out: nothing, letters, and what versions are made of. */
const STAND_INS = ['', 'x', '0', '1.2.3', '1.2.3-rc.1', '~']

const PREFIX = 'refs/tags/'

const fullName = (pattern: string): string =>
  pattern.startsWith(PREFIX) ? pattern : `${PREFIX}${pattern}`

/** Tags that a pattern is about, enough of them to tell whether another pattern is about all. */
const examplesOf = (pattern: string, ...more: string[]): string[] => {
  const text = fullName(pattern === '~ALL' ? '**/*' : pattern)
  return [
    ...new Set(
      [...STAND_INS, ...more].flatMap((star) =>
        ['', 'x/y/'].map((dirs) =>
          text
            .replaceAll('**/', () => dirs)
            .replaceAll(/\*+/g, () => star)
            .replaceAll('?', () => star.charAt(0) || 'x'),
        ),
      ),
    ),
  ].filter((name) => name !== PREFIX)
}

/** What a pattern says besides its wildcards: `*-beta*` is about `-beta`. */
const literalOf = (pattern: string): string =>
  fullName(pattern)
    .slice(PREFIX.length)
    .replaceAll(/(?:\*\*\/)+|\*+/g, '')
    .replaceAll('?', 'x')
    .replaceAll(/\[[!^]?(.)[^\]]*\]/gs, '$1')

export type Coverage = 'all' | 'some' | 'none'

/**
 * Whether a ruleset is about all tags that a pattern means, about some of them because it leaves
 * others out, or about none. Patterns are compared by what they match.
 */
export const coverageOf = (
  { target, include, exclude }: RulesetFacts,
  pattern: string,
): Coverage => {
  if (target !== 'tag') return 'none'
  const wanted = fullName(pattern)
  const examples = examplesOf(pattern)
  const coversAll = (own: string): boolean =>
    own === '~ALL' || own === wanted || own === pattern || examples.every(refPattern(own))
  if (!include.some(coversAll)) return 'none'
  const isWanted = pattern === '~ALL' ? () => true : refPattern(wanted)
  const leavesOut = (own: string): boolean =>
    own === '~ALL' ||
    own === wanted ||
    isWanted(own) ||
    examplesOf(pattern, literalOf(own)).some(refPattern(own))
  return exclude.some(leavesOut) ? 'some' : 'all'
}

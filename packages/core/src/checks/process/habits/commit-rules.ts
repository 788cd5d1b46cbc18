import { count, enumerate, named } from '../../shared/words.ts'
import { flagOf, listOf, numberOf, type Section } from '../shared/section.ts'
import { parseConventional } from './conventional.ts'
import { foldWord, type Message, withoutNumber } from './message.ts'
import type { PatternSetting } from './pattern-setting.ts'

/** What `[process.commits]` asks of a message. */
export interface CommitRules {
  conventional: boolean
  /** Lower case; [] for any. */
  types: string[]
  scope: boolean
  maxLength: number | undefined
  pattern: PatternSetting['pattern']
}

/**
 * Types and a scope are parts of a conventional header, so asking for them asks for one;
 * `conventional = false` takes all of that back.
 */
export const commitRules = (
  section: Section,
  pattern: PatternSetting['pattern'],
): CommitRules | null => {
  const said = flagOf(section, 'conventional')
  const types = (listOf(section, 'types') ?? []).map((type) => type.toLowerCase())
  const scope = flagOf(section, 'require_scope') === true
  const conventional = said ?? (types.length > 0 || scope)
  const maxLength = numberOf(section, 'max_subject_length')
  if (!conventional && maxLength === undefined && pattern === undefined) return null
  return {
    conventional,
    types: conventional ? types : [],
    scope: conventional && scope,
    maxLength,
    pattern,
  }
}

/** What is asked for, in words. */
export const askedOfCommits = ({
  conventional,
  types,
  scope,
  maxLength,
  pattern,
}: CommitRules): string =>
  [
    ...(conventional
      ? [
          `${scope ? 'type(scope): description' : 'type: description'}${types.length > 0 ? `, the type one of ${enumerate(types, 20)}` : ''}`,
        ]
      : []),
    ...(pattern ? [`a match of ${named(pattern.source)}`] : []),
    ...(maxLength === undefined
      ? []
      : [`a first line of at most ${count(maxLength, 'character')}`]),
  ].join('; ')

/** Conventional Commits takes types without regard to case (rule 15). */
const conventionalProblems = ({ subject, lines }: Message, { types, scope }: CommitRules) => {
  const fold = foldWord(subject)
  if (fold !== undefined) return [`it was to be folded into another commit (${fold}!)`]
  const parsed = parseConventional(lines.with(0, subject))
  if ('problem' in parsed) return [`no conventional commit: ${parsed.problem}`]
  const { commit } = parsed
  return [
    ...(types.length > 0 && !types.includes(commit.type.toLowerCase())
      ? [`type ${named(commit.type, 30)} is not accepted`]
      : []),
    ...(scope && commit.scope === null ? ['it has no scope'] : []),
  ]
}

/** A pattern may be about the first line or about everything, with or without GitHub's number. */
const fits = (matches: (text: string) => boolean, { subject, lines }: Message): boolean =>
  [...new Set([subject, withoutNumber(subject), lines.join('\n')])].some(matches)

/**
 * Everything that is wrong with a message, as clauses. Length counts characters as people see them
 * (code points), and leaves out the ` (#12)` that nobody wrote.
 */
export const commitProblems = (message: Message, rules: CommitRules): string[] => {
  const { subject } = message
  if (subject === '') return ['it has no message']
  const length = [...withoutNumber(subject)].length
  return [
    ...(rules.conventional ? conventionalProblems(message, rules) : []),
    ...(rules.pattern && !fits(rules.pattern.matches, message)
      ? ['it does not match the pattern']
      : []),
    ...(rules.maxLength !== undefined && length > rules.maxLength
      ? [`its first line has ${length} characters`]
      : []),
  ]
}

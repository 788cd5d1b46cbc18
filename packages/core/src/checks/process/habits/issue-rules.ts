import type { Json } from '../../../model/finding.ts'
import { own } from '../../../model/shape.ts'
import { type Matcher, nameGlob } from '../../../standards/glob.ts'
import { textsOf } from '../../../standards/index.ts'
import { enumerate } from '../../shared/words.ts'
import type { Section } from '../shared/section.ts'

interface Group {
  names: string[]
  matches: Matcher
}

/** What `[process.issues]` asks of an open issue. */
export interface IssueRules {
  /** At least one of these; null: it does not matter. */
  anyOf: Group | null
  /** Of each exactly one. */
  oneOf: Group[]
}

/** Labels are compared as GitHub compares them: without regard to case. */
const group = (names: string[]): Group => {
  const globs = names.map((name) => nameGlob(name.toLowerCase()))
  return { names, matches: (label) => globs.some((matches) => matches(label.toLowerCase())) }
}

const anyLabel: Group = { names: [], matches: () => true }

const anyOf = (value: Json | undefined): Group | null => {
  if (value === true) return anyLabel
  const names = textsOf(value)
  return names.length > 0 ? group(names) : null
}

/** null: it asks for nothing. */
export const issueRules = ({ table }: Section): IssueRules | null => {
  const value = (key: string): Json | undefined => own(table, key)
  const groups = value('one_of')
  const rules = {
    anyOf: anyOf(value('require_labels')),
    oneOf: (Array.isArray(groups) ? groups : [])
      .map(textsOf)
      .filter((names) => names.length > 0)
      .map(group),
  }
  return rules.anyOf === null && rules.oneOf.length === 0 ? null : rules
}

/** What is asked for, in words. */
export const askedOfIssues = ({ anyOf, oneOf }: IssueRules): string =>
  [
    ...(anyOf === null
      ? []
      : [anyOf.names.length === 0 ? 'a label' : `one or more of ${enumerate(anyOf.names)}`]),
    ...oneOf.map(({ names }) => `exactly one of ${enumerate(names)}`),
  ].join('; ')

/** Everything that is wrong with an issue's labels, as clauses. */
export const issueProblems = (
  labels: readonly string[],
  { anyOf, oneOf }: IssueRules,
): string[] => [
  ...(anyOf !== null && !labels.some(anyOf.matches)
    ? [anyOf.names.length === 0 ? 'no label' : `none of ${enumerate(anyOf.names)}`]
    : []),
  ...oneOf.flatMap(({ names, matches }) => {
    const found = labels.filter(matches)
    if (found.length === 1) return []
    return found.length === 0
      ? [`none of ${enumerate(names)}`]
      : [`${found.length} of ${enumerate(names)}`]
  }),
]

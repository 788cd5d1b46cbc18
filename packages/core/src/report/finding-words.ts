import type { Finding, Json } from '../model/index.ts'
import { shortShas, valueText } from './words.ts'

/** What surfaces say of one finding, before each puts it into its own form. */

/** The title as it is shown: commit ids are seven characters long, as everywhere. */
export const titleWords = ({ title }: Pick<Finding, 'title'>): string => shortShas(title)

/** A finding about how things are, not about a change: nothing became weaker or stronger. */
const isState = ({ direction }: Finding): boolean => direction === undefined

const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null

/** A value or a list of values as words; undefined for anything deeper. */
const listWords = (value: Json): string | undefined => {
  if (typeof value === 'string') return value
  if (value === null) return 'nothing'
  if (!Array.isArray(value)) return isScalar(value) ? valueText(value) : undefined
  if (!value.every(isScalar)) return undefined
  return value.length === 0
    ? 'none'
    : value.map((item) => (typeof item === 'string' ? item : valueText(item))).join(', ')
}

/** A value that is words, a list of them, or such under names; JSON for what is deeper data. */
const wordsOf = (value: Json): string => {
  const words = listWords(value)
  if (words !== undefined) return words
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return valueText(value)
  const named = Object.entries(value).map(([name, inner]) => [name, listWords(inner)] as const)
  return named.length > 0 && named.every(([, inner]) => inner !== undefined)
    ? named.map(([name, inner]) => `${name}: ${inner}`).join('; ')
    : valueText(value)
}

/** A value and how it is called; `text` where it is a sentence rather than a value. */
export interface Side {
  name: string
  words: string
  isText: boolean
}

/** One side, by the name that is given; none where nothing is known of it. */
export const valueSide = (name: string, value: Json | undefined): Side[] => {
  if (value === undefined) return []
  const words = wordsOf(value)
  const isNothing = value === null || (Array.isArray(value) && value.length === 0)
  return [{ name, words, isText: isNothing || /\s/.test(words) }]
}

/** What was asked for and what is there, whether or not the title says it: for tables. */
export const sidesOf = ({
  expected,
  actual,
}: Pick<Finding, 'expected' | 'actual'>): {
  expected: Side | undefined
  actual: Side | undefined
} => ({
  expected: valueSide('expected', expected)[0],
  actual: valueSide('found', actual)[0],
})

/** It happened and is over, other than a state or a change that can be undone. */
export const isEvent = ({ baseline }: Pick<Finding, 'baseline'>): boolean =>
  baseline?.kind === 'event'

export type Difference =
  /** `before → now`; undefined: not set. */
  | { kind: 'change'; before: string | undefined; now: string | undefined }
  /** `expected …, found …` */
  | { kind: 'state'; sides: Side[] }

/** What a finding compares, or null where there is nothing to show or the title says it already. */
export const differenceOf = (finding: Finding): Difference | null => {
  const { expected, actual, title } = finding
  if (expected === undefined && actual === undefined) return null
  if (!isState(finding)) {
    const text = (value: Json | undefined) => (value === undefined ? undefined : valueText(value))
    return { kind: 'change', before: text(expected), now: text(actual) }
  }
  const sides = [...valueSide('expected', expected), ...valueSide('found', actual)]
  const isSaid = sides.some(({ words }) => words !== '' && title.includes(words))
  return isSaid ? null : { kind: 'state', sides }
}

/** A difference as one line. */
export const differenceLine = (
  difference: Difference,
  show: (text: string, isText: boolean) => string,
): string => {
  if (difference.kind === 'state') {
    return difference.sides
      .map(({ name, words, isText }) => `${name} ${show(words, isText)}`)
      .join(', ')
  }
  const { before, now } = difference
  return [before, now]
    .map((text) => (text === undefined ? 'not set' : show(text, false)))
    .join(' → ')
}

/** Why a finding that was known is told again. */
export type Again = 'worse' | 'back' | 'renewed' | 'unexempted'

/**
 * Why a finding is told again; null where it is new or merely still there.
 * @param scanned when the scan began, ISO 8601: what was open before then was never gone
 */
export const againOf = ({ state, renewed, since }: Finding, scanned: string): Again | null => {
  if (state === 'worse') return 'worse'
  if (state !== 'back') return null
  if (renewed) return 'renewed'
  return Date.parse(since ?? '') < Date.parse(scanned) ? 'unexempted' : 'back'
}

/** `1 worse than before` and so on, for lists. */
export const AGAIN: Readonly<Record<Again, string>> = {
  worse: 'worse than before',
  back: 'back',
  renewed: 'changed again',
  unexempted: 'no longer exempted',
}

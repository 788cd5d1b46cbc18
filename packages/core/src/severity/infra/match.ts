import type { Json } from '../../model/finding.ts'
import { canonicalText } from './canonical.ts'
import { collect, document, isIndex, parsePointer, valueAt, wrap } from './pointer.ts'
import type { Difference, InfraRule, Seen, Sides } from './rule.ts'

interface CompiledPath {
  text: string
  glob: readonly string[]
}

interface CompiledRule {
  rule: InfraRule
  paths: readonly CompiledPath[]
}

const ANY = '*'

const compile = (rule: InfraRule): CompiledRule => ({
  rule,
  paths: rule.paths.map((text) => ({ text, glob: parsePointer(text) })),
})

/** The rules that may speak of a resource of some type. */
export const byType = (rules: readonly InfraRule[]): ((type: string) => CompiledRule[]) => {
  const compiled = rules.map(compile)
  const types = new Map<string, CompiledRule[]>()
  return (type) => {
    const known = types.get(type)
    if (known !== undefined) return known
    const found = compiled.filter(({ rule }) => rule.types.includes(type) || rule.types[0] === ANY)
    if (types.size < 5000) types.set(type, found)
    return found
  }
}

/** A list that is written as its only entry has no index in its path: that entry is at 0. */
const aligned = (path: readonly string[], glob: readonly string[]): readonly string[] => {
  if (!glob.includes('*')) return path
  const out = [...path]
  glob.forEach((part, at) => {
    const here = out[at]
    if (part === '*' && here !== undefined && !isIndex(here)) out.splice(at, 0, '0')
  })
  return out
}

const fits = (path: readonly string[], glob: readonly string[]): boolean =>
  path.every((part, at) => glob[at] === undefined || glob[at] === '*' || glob[at] === part)

/** Both sides of the whole resource; where one is not known, what the difference tells of it. */
const wholeOf = ({ whole, expected, actual }: Difference, path: readonly string[]): Sides => ({
  expected: whole.expected ?? wrap(path, expected),
  actual: whole.actual ?? wrap(path, actual),
})

const touchedBy = (
  { kind, expected, actual }: Difference,
  whole: Sides,
  path: readonly string[],
  glob: readonly string[],
): Sides<Json[]> => {
  if (path.length > glob.length) {
    const entry = path.slice(0, glob.length)
    return {
      expected: [valueAt(whole.expected, entry)].filter((value) => value !== null),
      actual: [valueAt(whole.actual, entry)].filter((value) => value !== null),
    }
  }
  const rest = glob.slice(path.length)
  return {
    expected: kind === 'ADD' ? [] : collect(expected, rest),
    actual: kind === 'REMOVE' ? [] : collect(actual, rest),
  }
}

const pairsOf = ({ expected, actual }: Sides<readonly Json[]>): Sides[] =>
  Array.from({ length: Math.max(expected.length, actual.length) }, (_, at) => ({
    expected: expected[at] ?? null,
    actual: actual[at] ?? null,
  })).filter((pair) => canonicalText(pair.expected) !== canonicalText(pair.actual))

/**
 * What a rule's path shows of a difference at it, below it or above it.
 *
 * @returns null where the difference is not about it
 */
const look = (
  difference: Difference,
  parts: readonly string[],
  glob: readonly string[],
): Omit<Seen, 'options'> | null => {
  const path = aligned(parts, glob)
  if (!fits(path, glob)) return null
  const whole = wholeOf(difference, path)
  const touched = touchedBy(difference, whole, path, glob)
  if (touched.expected.length + touched.actual.length === 0) return null
  const all = { expected: collect(whole.expected, glob), actual: collect(whole.actual, glob) }
  const known = { expected: document(whole.expected), actual: document(whole.actual) }
  return { pairs: pairsOf(touched), touched, all, difference: { ...difference, whole: known } }
}

/** Looks at a difference from the paths of many rules, each path once. */
export const looker = (
  difference: Difference,
): ((path: CompiledPath) => Omit<Seen, 'options'> | null) => {
  const parts = parsePointer(difference.path)
  const first = parts[0]
  const seen = new Map<string, Omit<Seen, 'options'> | null>()
  return ({ text, glob }) => {
    const head = glob[0]
    if (first !== undefined && head !== undefined && head !== first) return null
    const known = seen.get(text)
    if (known !== undefined) return known
    const result = look(difference, parts, glob)
    seen.set(text, result)
    return result
  }
}

import type { Result } from '../../../model/finding.ts'
import { rootStandard } from '../../../standards/index.ts'
import { placeOf, unknownResult } from '../../shared/asked.ts'
import { count, named } from '../../shared/words.ts'
import { compilePattern, type Pattern } from '../shared/pattern.ts'
import { type ProcessInput, type Section, textOf } from '../shared/section.ts'
import { violation } from '../shared/violation.ts'
import type { Outcome } from './results.ts'

export interface PatternSetting extends Outcome {
  /** undefined: nothing to match, for it is not there, or cannot be used. */
  pattern?: {
    source: string
    /** true also for what is no longer matched, for the pattern took its share of time. */
    matches(text: string): boolean
    /** To be asked when everything was matched: what was not, as a result. */
    unmatched(): Result[]
  }
}

/**
 * Steps that one pattern may take in one repository, some seconds: a pattern that stands for
 * thousands of others, `(a{0,100}){0,10}`, takes its time with every character.
 */
const MAX_STEPS = 200_000_000

const nothing = (): PatternSetting => ({ findings: [], unknowns: [], judged: false })

const withinSteps = (
  source: string,
  { matches, cost }: Extract<Pattern, { kind: 'pattern' }>,
  said: (skipped: number) => Result,
): NonNullable<PatternSetting['pattern']> => {
  let steps = 0
  let skipped = 0
  return {
    source,
    matches: (text) => {
      steps += cost(text)
      if (steps <= MAX_STEPS) return matches(text)
      skipped += 1
      return true
    },
    unmatched: () => (skipped === 0 ? [] : [said(skipped)]),
  }
}

/**
 * A regular expression of a section: compiled, or what is wrong with it. One that cannot be read is
 * a finding; one that cannot be run in bounded time leaves what it asks for unknown.
 */
export const patternSetting = (
  check: string,
  section: Section,
  key: string,
  input: ProcessInput,
): PatternSetting => {
  const source = textOf(section, key)
  if (source === undefined) return nothing()
  const compiled = compilePattern(source)
  const origin = section.origin(key)
  const place = placeOf(origin)
  const setting = `${section.path}.${key}`
  if (compiled.kind === 'pattern') {
    return {
      ...nothing(),
      pattern: withinSteps(source, compiled, (skipped) =>
        unknownResult(check, input.facts.repository.name, {
          reason: `${setting} (${place}) takes too many steps, and was not tried on ${count(skipped, 'text')}: write a shorter one`,
        }),
      ),
    }
  }
  if (compiled.kind === 'unbounded') {
    const reason = `${setting} (${place}) cannot be judged, for ${compiled.reason}, which take time without bound: write it in the syntax of RE2`
    return {
      ...nothing(),
      unknowns: [unknownResult(check, input.facts.repository.name, { reason })],
    }
  }
  const root = rootStandard(input.standard)
  const finding = violation(
    {
      check,
      rule: 'process/bad-pattern',
      subject: key,
      // The file that asks for it, which tells the setting apart from a branch of the same name.
      ...(root === undefined ? {} : { file: root.file }),
      ...(root?.file === origin.source && origin.line !== undefined ? { line: origin.line } : {}),
      title: `${setting} is not a regular expression`,
      expected: 'a regular expression in the syntax of RE2',
      actual: named(source),
      setAt: { name: place },
      fix: `Correct ${key} in ${place}: ${named(compiled.reason)}. Until then it is not enforced. The syntax is that of https://github.com/google/re2/wiki/Syntax.`,
    },
    input,
  )
  return { ...nothing(), findings: [finding] }
}

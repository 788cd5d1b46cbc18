import type { CheckInput } from '../../../model/check.ts'
import type { Result } from '../../../model/finding.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import { own } from '../../../model/shape.ts'
import type { Origin, Standard, Table } from '../../../model/standard.ts'
import { sectionOf } from '../../../standards/index.ts'
import { inheritanceGap, judgeAsked, originIn, placeOf } from '../../shared/asked.ts'

export type ProcessInput = CheckInput<ProcessFacts>

/** One section of `[process]` as it holds for the repository. */
export interface Section {
  /** `process.branches` */
  path: string
  table: Table
  /** Where a key of it was written; the section's own place for what nobody wrote. */
  origin(key: string): Origin
}

/**
 * Where those of the keys stand that are there, as the end of a remedy: `It is asked for in check.toml
 * line 12 and check.toml line 13.`
 */
export const askedFor = (section: Section, keys: readonly string[]): string => {
  const said = keys.filter((key) => Object.hasOwn(section.table, key))
  const places = [
    ...new Set((said.length > 0 ? said : keys).map((key) => placeOf(section.origin(key)))),
  ]
  const last = places.pop() ?? section.path
  return `It is asked for in ${places.length === 0 ? last : `${places.join(', ')} and ${last}`}.`
}

/** A value that says nothing asks for nothing, and what it asked for before is not in order for that. */
const mistakeIn = (
  { problems, file }: Standard,
  names: readonly string[],
): { reason: string } | null => {
  const mistake = problems.find(
    ({ level, subject, about }) =>
      level === 'error' &&
      about !== 'inheritance' &&
      // Another spelling of [process.branches], whose own values count where the two disagree.
      !subject.startsWith('process.repo.ruleset') &&
      names.some((name) => `${subject}.`.startsWith(`process.${name}.`)),
  )
  return mistake === undefined ? null : { reason: `${file} is wrong there: ${mistake.message}` }
}

/**
 * Judges sections of `[process]` where there are any; `judgeAsked` has what is said where not.
 * @param names sections under `[process]`, any of which is enough, e.g. `['branches']`
 */
export const judgeSections = (
  check: string,
  names: readonly string[],
  input: ProcessInput,
  judge: (sections: Record<string, Section>) => Result[],
): Result[] =>
  judgeAsked(
    check,
    input,
    (root) => {
      const sections: Record<string, Section> = {}
      for (const name of names) {
        const table = sectionOf(root.config, ['process', ...name.split('.')])
        const path = `process.${name}`
        if (table !== null) sections[name] = { path, table, origin: originIn(root, path) }
      }
      return {
        asked: Object.keys(sections).length > 0 ? sections : null,
        gap: inheritanceGap(root, 'process') ?? mistakeIn(root, names),
      }
    },
    judge,
  )

/** The value of a key where it is of that type; undefined otherwise, for the declarations tell what is wrong with it. */
export const flagOf = ({ table }: Section, key: string): boolean | undefined => {
  const value = own(table, key)
  return typeof value === 'boolean' ? value : undefined
}

export const numberOf = ({ table }: Section, key: string): number | undefined => {
  const value = own(table, key)
  return typeof value === 'number' ? value : undefined
}

export const textOf = ({ table }: Section, key: string): string | undefined => {
  const value = own(table, key)
  return typeof value === 'string' ? value : undefined
}

/** undefined: the key is not there; [] where it is, and empty. */
export const listOf = ({ table }: Section, key: string): string[] | undefined => {
  const value = own(table, key)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

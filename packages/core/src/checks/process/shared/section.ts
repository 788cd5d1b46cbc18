import type { CheckInput } from '../../../model/check.ts'
import { type Result, UNDECLARED } from '../../../model/finding.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import type { Origin, Standard, Table } from '../../../model/standard.ts'
import { isBroken, sectionOf } from '../../../standards/index.ts'

export type ProcessInput = CheckInput<ProcessFacts>

/** One section of `[process]` as it holds for the repository. */
export interface Section {
  /** `process.branches` */
  path: string
  table: Table
  /** Where a key of it was written; the section's own place for what nobody wrote. */
  origin(key: string): Origin
}

/** The check.toml that speaks for the whole repository: the one in its root. */
const rootStandard = ({ standard }: ProcessInput): Standard | undefined =>
  standard.standards.find(({ dir }) => dir === '')

/** `check.toml line 12`, `github:acme/standards rulesets/base.toml line 3`. */
export const placeOf = ({ source, line }: Origin): string =>
  line === undefined ? source : `${source} line ${line}`

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

const originIn = (standard: Standard, path: string) => (key: string) => {
  const written = (name: string): Origin | undefined =>
    Object.hasOwn(standard.origins, name) ? standard.origins[name] : undefined
  const setting = `${path}.${key}`
  return (
    written(setting) ??
    Object.entries(standard.origins).find(([name]) => name.startsWith(`${setting}.`))?.[1] ?? {
      source: standard.file,
    }
  )
}

/** The same for every check, so that reports tell all that this holds for at once. */
export const NOT_ASKED = 'Not asked for in check.toml'

const skipped = (check: string, { facts }: ProcessInput, message: string): Result => ({
  check,
  status: 'skipped',
  subject: facts.repository.name,
  message,
  data: UNDECLARED,
  findings: [],
})

/** A result for what could not be seen: it opens nothing and closes nothing. */
export const unknownResult = (
  check: string,
  subject: string,
  { reason, permission }: { reason: string; permission?: string },
): Result => ({
  check,
  status: 'unknown',
  subject,
  message: `Not judged: ${reason}`,
  ...(permission === undefined ? {} : { permissions: [permission] }),
  findings: [],
})

/**
 * What a standard inherits and nobody could read: a ruleset that is out of reach, and one that is
 * gone or broken. It asked for something yesterday, and nobody took that back.
 */
export const inheritanceGap = (
  { inheritance, problems }: Standard,
  domain: 'process' | 'infra',
): { reason: string; permission?: string } | null => {
  if (!inheritance.known) {
    return { ...inheritance, reason: `what it inherits was not seen: ${inheritance.reason}` }
  }
  const lost = problems.find(
    ({ about, level, spoils = domain }) =>
      about === 'inheritance' && level === 'error' && `${spoils}.`.startsWith(`${domain}.`),
  )
  return lost === undefined ? null : { reason: `what it inherits is lost: ${lost.message}` }
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
 * Judges a section of `[process]` where there is one. Without one the check is skipped, and where the
 * declarations could not be read, or are broken, nothing is known. What an unreachable ruleset would
 * add is unknown beside what could be judged.
 * @param names sections under `[process]`, any of which is enough, e.g. `['branches']`
 */
export const judgeSections = (
  check: string,
  names: readonly string[],
  input: ProcessInput,
  judge: (sections: Record<string, Section>) => Result[],
): Result[] => {
  const { facts } = input
  const standard = rootStandard(input)
  const subject = facts.repository.name
  if (standard === undefined) {
    return [skipped(check, input, 'There is no check.toml in the root')]
  }
  const { file } = standard
  if (standard.unread !== undefined) {
    return [
      unknownResult(check, subject, {
        reason: `${file} could not be read: ${standard.unread}`,
        permission: 'Contents: read',
      }),
    ]
  }
  if (isBroken(standard.problems)) {
    const [problem] = standard.problems
    return [
      unknownResult(check, subject, {
        reason: `${file} is broken: ${problem?.message ?? 'it cannot be parsed'}`,
      }),
    ]
  }
  const sections: Record<string, Section> = {}
  for (const name of names) {
    const table = sectionOf(standard.config, ['process', ...name.split('.')])
    const path = `process.${name}`
    if (table !== null) sections[name] = { path, table, origin: originIn(standard, path) }
  }
  const isDeclared = Object.keys(sections).length > 0
  const gap = inheritanceGap(standard, 'process') ?? mistakeIn(standard, names)
  const unseen = gap === null ? [] : [unknownResult(check, subject, gap)]
  if (!isDeclared) {
    return unseen.length > 0 ? unseen : [skipped(check, input, NOT_ASKED)]
  }
  return [...judge(sections), ...unseen]
}

/** The value of a key where it is of that type; undefined otherwise, for the declarations tell what is wrong with it. */
export const flagOf = ({ table }: Section, key: string): boolean | undefined => {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  return typeof value === 'boolean' ? value : undefined
}

export const numberOf = ({ table }: Section, key: string): number | undefined => {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  return typeof value === 'number' ? value : undefined
}

export const textOf = ({ table }: Section, key: string): string | undefined => {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** undefined: the key is not there; [] where it is, and empty. */
export const listOf = ({ table }: Section, key: string): string[] | undefined => {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

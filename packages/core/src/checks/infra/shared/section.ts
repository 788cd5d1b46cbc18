import type { CheckInput } from '../../../model/check.ts'
import { type Result, UNDECLARED } from '../../../model/finding.ts'
import type { InfraFacts } from '../../../model/infra-facts.ts'
import type { Origin, Standard, Table } from '../../../model/standard.ts'
import { isBroken, isTable, sectionOf, textsOf } from '../../../standards/index.ts'
import { inheritanceGap, NOT_ASKED, unknownResult } from '../../process/shared/section.ts'

export { placeOf, unknownResult } from '../../process/shared/section.ts'

export type InfraInput = CheckInput<InfraFacts>

/** `[infra]` as it holds for the repository. */
export interface InfraSection {
  table: Table
  /** The check.toml that it stands in. */
  file: string
  /** Where a key of it was written (`accounts.prod`); the file where nobody wrote it. */
  origin(key: string): Origin
}

/** The check.toml that speaks for the whole repository: the one in its root. */
const rootStandard = ({ standard }: InfraInput): Standard | undefined =>
  standard.standards.find(({ dir }) => dir === '')

const sectionIn = (standard: Standard, table: Table): InfraSection => ({
  table,
  file: standard.file,
  origin(key) {
    const setting = `infra.${key}`
    const own = Object.hasOwn(standard.origins, setting) ? standard.origins[setting] : undefined
    const inside = Object.entries(standard.origins).find(([name]) => name.startsWith(`${setting}.`))
    return own ?? inside?.[1] ?? { source: standard.file }
  },
})

const skipped = (check: string, { facts }: InfraInput, message: string): Result => ({
  check,
  status: 'skipped',
  subject: facts.repository.name,
  message,
  data: UNDECLARED,
  findings: [],
})

/** Why nothing can be said of what is declared; null where it can. */
const unreadable = (standard: Standard): { reason: string; permission?: string } | null => {
  const { file, unread, problems } = standard
  if (unread !== undefined) {
    return { reason: `${file} could not be read: ${unread}`, permission: 'Contents: read' }
  }
  if (!isBroken(problems)) return null
  return { reason: `${file} is broken: ${problems[0]?.message ?? 'it cannot be parsed'}` }
}

/**
 * Judges `[infra]` where there is one. Without it the check is skipped, and where the declarations
 * could not be read, or are broken, nothing is known. What an unreachable ruleset would add is
 * unknown beside what could be judged.
 */
export const judgeInfra = (
  check: string,
  input: InfraInput,
  judge: (section: InfraSection) => Result[],
): Result[] => {
  const subject = input.facts.repository.name
  const standard = rootStandard(input)
  if (standard === undefined) {
    return [skipped(check, input, 'There is no check.toml in the root')]
  }
  const why = unreadable(standard)
  if (why !== null) return [unknownResult(check, subject, why)]
  const table = sectionOf(standard.config, ['infra'])
  const gap = inheritanceGap(standard, 'infra')
  const unseen = gap === null ? [] : [unknownResult(check, subject, gap)]
  if (table !== null) return [...judge(sectionIn(standard, table)), ...unseen]
  return unseen.length > 0 ? unseen : [skipped(check, input, NOT_ASKED)]
}

/** The globs of `[infra] stacks`. */
export const stackGlobs = ({ table }: InfraSection): string[] =>
  textsOf(Object.hasOwn(table, 'stacks') ? table.stacks : undefined)

const infraTable = (input: InfraInput): Table | null => {
  const standard = rootStandard(input)
  return standard === undefined ? null : sectionOf(standard.config, ['infra'])
}

/**
 * The environments of `[infra.accounts]`: those that hold, and those that a mistake took out of what
 * holds, with what is wrong.
 */
export const declaredAccounts = (
  input: InfraInput,
): { names: string[]; mistakes: { name: string; reason: string }[] } => {
  const table = infraTable(input)
  const accounts = table !== null && Object.hasOwn(table, 'accounts') ? table.accounts : undefined
  const prefix = 'infra.accounts.'
  const problems = rootStandard(input)?.problems ?? []
  return {
    names: isTable(accounts) ? Object.keys(accounts) : [],
    mistakes: problems
      .filter(({ level, subject }) => level === 'error' && subject.startsWith(prefix))
      .map(({ subject, message }) => ({
        name: subject.slice(prefix.length),
        reason: `its account is not known: ${message}`,
      })),
  }
}

/** `[infra] regions` */
export const declaredRegions = (input: InfraInput): string[] => textsOf(infraTable(input)?.regions)

/** `[infra] stacks`, whoever asks. */
export const declaredStacks = (input: InfraInput): string[] => textsOf(infraTable(input)?.stacks)

/** `[infra.tags]`, what is not a text left out. */
export const projectTags = ({ table }: InfraSection): [string, string][] => {
  const tags = Object.hasOwn(table, 'tags') ? table.tags : undefined
  if (typeof tags !== 'object' || tags === null || Array.isArray(tags)) return []
  return Object.entries(tags).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
}

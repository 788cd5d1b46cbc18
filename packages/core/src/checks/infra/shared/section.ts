import type { CheckInput } from '../../../model/check.ts'
import type { Result } from '../../../model/finding.ts'
import type { InfraFacts } from '../../../model/infra-facts.ts'
import { own } from '../../../model/shape.ts'
import type { Origin, Table } from '../../../model/standard.ts'
import { valueIn } from '../../../settings/entries.ts'
import { isTable, rootStandard, sectionOf, textsOf } from '../../../standards/index.ts'
import { inheritanceGap, judgeAsked, originIn } from '../../shared/asked.ts'

export type InfraInput = CheckInput<InfraFacts>

/** `[infra]` as it holds for the repository. */
export interface InfraSection {
  table: Table
  /** The check.toml that it stands in. */
  file: string
  /** Where a key of it was written (`accounts.prod`); the file where nobody wrote it. */
  origin(key: string): Origin
}

/** Judges `[infra]` where there is one; `judgeAsked` has what is said where not. */
export const judgeInfra = (
  check: string,
  input: InfraInput,
  judge: (section: InfraSection) => Result[],
): Result[] =>
  judgeAsked(
    check,
    input,
    (root) => {
      const table = sectionOf(root.config, ['infra'])
      return {
        asked: table && { table, file: root.file, origin: originIn(root, 'infra') },
        gap: inheritanceGap(root, 'infra'),
      }
    },
    judge,
  )

/** The globs of `[infra] stacks`. */
export const stackGlobs = ({ table }: InfraSection): string[] => textsOf(own(table, 'stacks'))

const infraTable = (input: InfraInput): Table | null => {
  const standard = rootStandard(input.standard)
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
  const accounts = valueIn(table ?? undefined, 'accounts')
  const prefix = 'infra.accounts.'
  const problems = rootStandard(input.standard)?.problems ?? []
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
  const tags = own(table, 'tags')
  if (!isTable(tags)) return []
  return Object.entries(tags).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
}

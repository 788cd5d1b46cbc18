import type { Json, Result } from '../model/finding.ts'
import type { Known } from '../model/known.ts'
import type { RepositoryStandard } from '../model/standard.ts'
import { isTable } from '../settings/entries.ts'

/** A repository that is not looked at any further, and how that would change. */
export interface LeftOut {
  /** A few words after the repository's name. */
  reason: string
  whatToDo: string
  /** Files to add, with the least they have to say. */
  add: Record<string, string>
  /** It says itself that it is deprecated: some checks matter all the same. */
  deprecated?: true
}

const METADATA = ['tier: internal      # or production, prototype', 'status: active'].join('\n')

const CHECK = [
  '[extends]',
  'registry = "github:<owner>/<repository of your standards>"',
  'rulesets = ["<language>-internal"]',
].join('\n')

/** Which of the two files that make a repository take part are missing. */
export const missingDeclarations = ({ metadata, standards }: RepositoryStandard): string[] => [
  ...(metadata.file === null ? ['repo-metadata.yaml'] : []),
  ...(standards.length === 0 ? ['check.toml'] : []),
]

export const takesPart = (standard: RepositoryStandard): boolean =>
  missingDeclarations(standard).length === 0

/**
 * Why most checks do not apply to a repository, and what to do about it; null where they do.
 * @param paths the repository's files: where they could not be listed, nothing is said to be missing
 */
export const leftOut = (standard: RepositoryStandard, paths: Known<unknown>): LeftOut | null => {
  const missing = missingDeclarations(standard)
  if (missing.length > 0 && !paths.known) {
    return { reason: `could not be seen (${paths.reason})`, whatToDo: '', add: {} }
  }
  if (missing.length > 0) {
    const add = new Map([
      ['repo-metadata.yaml', METADATA],
      ['check.toml', CHECK],
    ])
    return {
      reason: `takes no part (it has no ${missing.join(' and no ')})`,
      whatToDo: `To take part, add ${missing.join(' and ')}. \`drift init\` writes what fits; what is there already has to be committed.`,
      add: Object.fromEntries(missing.map((file) => [file, add.get(file) ?? ''])),
    }
  }
  const { file, status } = standard.metadata
  return status !== 'deprecated'
    ? null
    : {
        reason: 'is deprecated',
        whatToDo: `To have it looked at, set status: active in ${file}.`,
        add: {},
        deprecated: true,
      }
}

/** A check's result on a deprecated repository of which only what still matters is judged. */
export const reducedResult = (check: string, subject: string): Result => ({
  check,
  status: 'skipped',
  subject,
  message: 'Not asked of a deprecated repository: only what still matters there is',
  findings: [],
})

/** A check's result on a repository that is left out; `data` is what reports tell it by. */
export const leftOutResult = (check: string, subject: string, left: LeftOut): Result => {
  const { reason, whatToDo, add } = left
  return {
    check,
    status: 'skipped',
    subject,
    message: `Not looked at: ${subject} ${reason}. ${whatToDo}`.trim(),
    data: { leftOut: reason, whatToDo, add } satisfies Record<string, Json>,
    findings: [],
  }
}

/** What `leftOutResult` put into a result; null for any other result. */
export const leftOutOf = ({ status, data }: Pick<Result, 'status' | 'data'>): LeftOut | null => {
  if (status !== 'skipped' || !isTable(data) || typeof data.leftOut !== 'string') return null
  const { leftOut: reason, whatToDo, add } = data
  return {
    reason,
    whatToDo: typeof whatToDo === 'string' ? whatToDo : '',
    add: isTable(add)
      ? Object.fromEntries(Object.entries(add).map(([file, text]) => [file, String(text)]))
      : {},
  }
}

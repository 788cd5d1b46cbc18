import type { Check } from '../../model/check.ts'
import type { CodeFacts, JudgedFacts } from '../../model/facts.ts'
import type { Domain, Finding, Result } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import { compareSeverity } from '../../model/severity.ts'
import type { Problem, RepositoryStandard } from '../../model/standard.ts'
import { dependencyProblems } from '../../standards/index.ts'
import { count } from '../shared/words.ts'

const ID = 'code/declarations'

/** A file that cannot be read declares nothing at all; a wrong value only itself. */
const severityOf = ({ level, subject }: Problem): Finding['severity'] => {
  if (level === 'warning') return 'low'
  return subject === '' ? 'high' : 'medium'
}

const findingOf = (file: string, problem: Problem): Finding => {
  const subject = problem.subject === '' ? file : problem.subject
  const { line, column } = problem.place
  const where = column === undefined ? '' : `:${line}:${column}`
  // The place stands in front: a message that begins with the file would say it twice.
  const message = problem.message.startsWith(`${file} `)
    ? problem.message.slice(file.length + 1)
    : problem.message
  return {
    fingerprint: fingerprint(ID, subject, file),
    severity: severityOf(problem),
    title: `${file}${where}: ${message}`,
    subject,
    file,
    ...(line === undefined ? {} : { line }),
    ...(problem.expected === undefined ? {} : { expected: problem.expected }),
    evidence: {},
    fix: problem.fix ?? `Correct ${line === undefined ? file : `line ${line} of ${file}`}.`,
  }
}

/** Two problems with one subject are one finding: the graver is told, with how many there are. */
const merged = (findings: readonly Finding[]): Finding[] => {
  const groups = Map.groupBy(findings, (finding) => finding.fingerprint)
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((a, b) => compareSeverity(a.severity, b.severity))
    if (first === undefined) return []
    const more = group.length - 1
    return [more === 0 ? first : { ...first, title: `${first.title} (and ${more} more)` }]
  })
}

const resultOf = (file: string, problems: readonly Problem[]): Result => {
  const errors = problems.filter(({ level }) => level === 'error').length
  const warnings = problems.length - errors
  const said = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  return {
    check: ID,
    status: errors > 0 ? 'fail' : warnings > 0 ? 'warning' : 'pass',
    subject: file,
    file,
    message: said.length === 0 ? `${file} is well formed` : `${file} has ${said.join(' and ')}`,
    findings: merged(problems.map((problem) => findingOf(file, problem))),
  }
}

const unseen = (file: string, reason: string): Result => ({
  check: ID,
  status: 'unknown',
  subject: file,
  file,
  message: `${file} could not be read: ${reason}`,
  permissions: ['Contents: read'],
  findings: [],
})

const metadataResults = ({ metadata, problems, unread }: RepositoryStandard): Result[] => {
  if (unread !== undefined) return [unseen(unread.path, unread.reason)]
  return metadata.file === null ? [] : [resultOf(metadata.file, problems)]
}

/** One result for each declaration: what is wrong with how it is written. */
const declarationResults = (standard: RepositoryStandard): Result[] => [
  ...metadataResults(standard),
  ...standard.standards.map((one) =>
    one.unread === undefined
      ? resultOf(
          one.file,
          one.problems.filter(({ about }) => about !== 'inheritance'),
        )
      : unseen(one.file, one.unread),
  ),
]

/** Whether each declaration can be read and says what it may say. */
export const declarations: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'check.toml and repo-metadata.yaml are well formed',
  why: 'A declaration that cannot be read, or holds a value or key that nobody knows, declares less than its author thinks: what it asks for is not enforced.',
  fix: 'Correct the file at the line and column that is named. An editor with the JSON Schemas in schema/ shows these problems while you type.',
  severity: 'high',
  permissions: ['Contents: read'],
  run: ({ standard }) =>
    declarationResults({
      ...standard,
      standards: standard.standards.map((one) => ({
        ...one,
        problems: [...one.problems, ...dependencyProblems(one)],
      })),
    }),
}

/** A file that says nothing at all says nothing of a domain; else the domain's own table counts. */
const ofTable = (standard: RepositoryStandard, table: string): RepositoryStandard => ({
  ...standard,
  standards: standard.standards
    .filter(({ dir }) => dir === '')
    .map((one) => ({
      ...one,
      problems: one.problems.filter(
        ({ subject, about }) =>
          about !== 'inheritance' && (subject === '' || `${subject}.`.startsWith(`${table}.`)),
      ),
    })),
})

/**
 * Whether what the root declares for one domain is well formed: the same question as
 * `code/declarations`, and the same fingerprints, for those who run that domain alone.
 */
export const declarationsOf = (domain: Domain): Check<JudgedFacts> => {
  const id = `${domain}/declarations`
  return {
    ...declarations,
    id,
    domain,
    title: `What check.toml says in [${domain}] is well formed`,
    run: ({ standard }) =>
      declarationResults(ofTable(standard, domain)).map((result) => ({ ...result, check: id })),
  }
}

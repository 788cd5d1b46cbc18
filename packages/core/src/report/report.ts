import {
  atLeast,
  compareSeverity,
  type Finding,
  isOpen,
  type Report,
  type RepositoryReport,
  type ResultStatus,
  SEVERITIES,
  type Severity,
  STATUSES,
  worst,
} from '../model/index.ts'

/** A finding with the check that found it: what renderers work with. */
export interface FoundBy {
  check: string
  finding: Finding
}

export { isOpen }

/** Gravest first; then by file and subject, so that the same findings always read the same. */
export const byGravity = (a: Finding, b: Finding): number =>
  compareSeverity(a.severity, b.severity) ||
  compareText(a.file ?? '', b.file ?? '') ||
  compareText(a.subject, b.subject) ||
  compareText(a.fingerprint, b.fingerprint)

/** By code unit: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All findings of a repository, gravest first. */
export const findingsOf = (repository: RepositoryReport): FoundBy[] =>
  repository.results
    .flatMap(({ check, findings }) => findings.map((finding) => ({ check, finding })))
    .sort((a, b) => byGravity(a.finding, b.finding))

/** The findings of a repository that count as drift, gravest first: see `isOpen`. */
export const openFindings = (repository: RepositoryReport): FoundBy[] =>
  findingsOf(repository).filter(({ finding }) => isOpen(finding))

/** How many findings an exemption keeps from counting: without it they would be open. */
export const exemptedCount = (repositories: readonly RepositoryReport[]): number =>
  repositories
    .flatMap(({ results }) => results.flatMap(({ findings }) => findings))
    .filter(({ exempted, ...finding }) => exempted !== undefined && isOpen(finding)).length

/** How many findings there are of each severity. */
export const countBySeverity = (
  findings: readonly Pick<Finding, 'severity'>[],
): Record<Severity, number> => {
  const counts = zeros(SEVERITIES)
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

/**
 * What the report's `totals` hold: results by status, and findings that are not exempted by
 * severity. A strengthening counts as `info`, so that the others add up to `findingsCount`.
 */
export const totals = (repositories: readonly RepositoryReport[]): Report['totals'] => {
  const status: Record<ResultStatus, number> = zeros(STATUSES)
  const severity: Record<Severity, number> = zeros(SEVERITIES)
  for (const { results } of repositories)
    for (const result of results) {
      status[result.status] += 1
      for (const finding of result.findings)
        if (!finding.exempted) severity[isOpen(finding) ? finding.severity : 'info'] += 1
    }
  return { status, severity }
}

/** What a finding says in a report. A ledger's own fields (who was told, …) are not for readers. */
const FINDING_FIELDS: Record<keyof Finding, true> = {
  fingerprint: true,
  severity: true,
  direction: true,
  title: true,
  subject: true,
  file: true,
  line: true,
  expected: true,
  actual: true,
  diff: true,
  rule: true,
  ruleSource: true,
  since: true,
  evidence: true,
  fix: true,
  exempted: true,
  state: true,
  baseline: true,
  renewed: true,
  issue: true,
  setAt: true,
  resource: true,
}

const asReported = (finding: Finding): Finding =>
  Object.fromEntries(
    Object.entries(finding).filter(
      ([key, value]) => Object.hasOwn(FINDING_FIELDS, key) && value !== undefined,
    ),
  ) as unknown as Finding

const withReportedFindings = (repository: RepositoryReport): RepositoryReport => ({
  ...repository,
  results: repository.results.map((result) => ({
    ...result,
    findings: result.findings.map(asReported),
  })),
})

/** A report from its parts: totals counted, repositories by name, findings as the schema has them. */
export const assembleReport = (
  parts: Omit<Report, 'version' | 'tool' | 'totals'> & { toolVersion: string },
): Report => {
  const { toolVersion, scan, repositories, unchanged, passedOver, errors, notes, issues, api } =
    parts
  return {
    version: 1,
    tool: { name: 'drift-toolkit', version: toolVersion },
    scan,
    totals: totals(repositories),
    repositories: repositories
      .map(withReportedFindings)
      .sort((a, b) => compareText(a.name, b.name)),
    unchanged,
    passedOver,
    errors,
    notes,
    issues,
    api,
  }
}

/** How many findings count as drift: see `isOpen`. */
export const findingsCount = ({ totals: { severity } }: Pick<Report, 'totals'>): number =>
  severity.critical + severity.high + severity.medium + severity.low

/** The gravest severity among the findings that count as drift, or null. */
export const worstOf = ({ totals: { severity } }: Pick<Report, 'totals'>): Severity | null =>
  worst(SEVERITIES.filter((grade) => grade !== 'info' && severity[grade] > 0))

export const FAIL_ON = ['never', 'low', 'medium', 'high', 'critical'] as const
/** The value of `fail-on`. */
export type FailOn = (typeof FAIL_ON)[number]

/** Whether the report has drift at or above `failOn`. */
export const failsAt = (report: Pick<Report, 'totals'>, failOn: FailOn): boolean => {
  const gravest = worstOf(report)
  return failOn !== 'never' && gravest !== null && atLeast(gravest, failOn)
}

/** The exit codes of the command. */
const EXIT = { done: 0, drift: 1, usage: 2, unscanned: 3 } as const

/**
 * The command's exit code for a finished scan, the first that applies: 3 something could not be
 * scanned, 1 drift at or above `failOn`, 0 done. (2, bad usage, is decided before there is a
 * report.) `failOnError: false` leaves errors out of it.
 */
export const exitCode = (
  report: Pick<Report, 'totals' | 'errors'>,
  failOn: FailOn,
  failOnError = true,
): number => {
  if (failOnError && report.errors.length > 0) return EXIT.unscanned
  return failsAt(report, failOn) ? EXIT.drift : EXIT.done
}

/** Paths of the files that were written beside the report. */
export interface ReportPaths {
  report?: string
  sarif?: string
  dashboard?: string
}

/** The outputs of the action, by name: always all of them, '' where there is nothing. */
export const outputs = (report: Report, paths: ReportPaths): Record<string, string> => ({
  drift: String(findingsCount(report) > 0),
  findings: String(findingsCount(report)),
  worst: worstOf(report) ?? '',
  unknown: String(report.totals.status.unknown),
  repositories: String(report.repositories.length),
  errors: String(report.errors.length),
  issues: JSON.stringify(report.issues.map(({ url }) => url)),
  report: paths.report ?? '',
  sarif: paths.sarif ?? '',
  dashboard: paths.dashboard ?? '',
  'api-requests': String(Object.values(report.api.requests).reduce((a, b) => a + b, 0)),
})

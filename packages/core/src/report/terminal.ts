import { styleText } from 'node:util'
import type { CommitInfo, Finding, Report, RepositoryReport, Severity } from '../model/index.ts'
import {
  countBySeverity,
  type FoundBy,
  findingsCount,
  findingsOf,
  isOpen,
  openFindings,
  worstOf,
} from './report.ts'
import { bound, terminal } from './text.ts'
import { bySeverity, count, day, sentence, shortId, valueText } from './words.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const COLOURS: Record<Severity, Style> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
}

const place = ({ file, line }: Finding): string =>
  file === undefined ? '' : `${terminal(file, 200)}${line === undefined ? '' : `:${line}`}`

const value = (finding: Finding, side: 'expected' | 'actual'): string => {
  const json = finding[side]
  return json === undefined ? 'not set' : terminal(bound(valueText(json), 160))
}

/** The values, where the title does not tell them already. */
const change = (finding: Finding): string => {
  if (finding.title.includes(finding.subject)) return ''
  const subject = terminal(finding.subject, 200)
  if (finding.expected === undefined && finding.actual === undefined) return subject
  return `${subject}: ${value(finding, 'expected')} → ${value(finding, 'actual')}`
}

const commitText = (commit: CommitInfo): string =>
  [
    `${shortId(terminal(commit.oid, 80))} ${terminal(commit.subject, 72)}`,
    terminal(commit.author, 60),
    day(commit.time),
    commit.pullRequest && `pull request ${commit.pullRequest.number}`,
  ]
    .filter(Boolean)
    .join(', ')

const made = ({ evidence }: Finding): string[] => {
  const { commits = [] } = evidence
  if (commits.length > 0)
    return [
      ...commits.slice(0, 3).map(commitText),
      ...(commits.length > 3 ? [`and ${count(commits.length - 3, 'older commit')}`] : []),
    ]
  const parts = [
    evidence.commit && shortId(terminal(evidence.commit, 80)),
    evidence.actor && terminal(evidence.actor, 60),
    evidence.event && terminal(evidence.event, 60),
    day(evidence.time),
  ].filter(Boolean)
  return parts.length > 0 ? [parts.join(', ')] : []
}

const STATES: Record<string, string> = { worse: 'worse than before', back: 'back' }

const findingLines = ({ finding }: FoundBy, paint: Paint): string[] => {
  const { severity, direction, state, since, exempted } = finding
  const grade = paint(COLOURS[severity], severity.padEnd(8))
  const where = place(finding)
  const history = [
    direction,
    STATES[state ?? ''],
    state !== 'new' && day(since) ? `since ${day(since)}` : '',
  ].filter(Boolean)
  const details = [
    change(finding),
    ...made(finding),
    ...(exempted
      ? [
          `exempted until ${terminal(exempted.expires, 20)} by ${terminal(exempted.owner, 60)}: ${terminal(exempted.reason, 200)}`,
        ]
      : []),
    ...(finding.fix === undefined || exempted || !isOpen(finding)
      ? []
      : [`fix: ${sentence(terminal(finding.fix, 400))}`]),
  ].filter(Boolean)
  return [
    `  ${grade} ${paint('bold', terminal(finding.title, 300))}${where && `  ${paint('cyan', where)}`}${history.length > 0 ? `  (${history.join(', ')})` : ''}`,
    ...details.map((line) => `           ${line}`),
  ]
}

const unknownLines = ({ results }: RepositoryReport, paint: Paint): string[] =>
  results
    .filter(({ status }) => status === 'unknown')
    .map(({ check, subject, message, permissions = [] }) => {
      const needs =
        permissions.length > 0 ? ` (needs ${terminal(permissions.join(', '), 200)})` : ''
      return `  ${paint('magenta', 'unknown ')} ${terminal(check, 80)}, ${terminal(subject, 120)}: ${terminal(message, 300)}${needs}`
    })

const heading = (repository: RepositoryReport, paint: Paint): string => {
  const { name, tier, status, commit, base } = repository
  const range = commit === null ? '' : shortId(terminal(commit, 80))
  const from = base === null || base === commit ? '' : ` since ${shortId(terminal(base, 80))}`
  const traits = [tier, status, range && `at ${range}${from}`].filter(Boolean).join(', ')
  return `${paint('bold', terminal(name, 200))}${traits && `  ${paint('dim', traits)}`}`
}

const saysSomething = ({ results, resolved, notes }: RepositoryReport): boolean =>
  resolved.length > 0 ||
  notes.length > 0 ||
  results.some(({ findings, status }) => findings.length > 0 || status === 'unknown')

const repositoryLines = (repository: RepositoryReport, paint: Paint): string[] => {
  const body = [
    ...findingsOf(repository).flatMap((found) => findingLines(found, paint)),
    ...unknownLines(repository, paint),
    ...repository.resolved.map(
      ({ title, why }) =>
        `  ${paint('green', 'gone    ')} ${terminal(title, 200)} (${terminal(why, 200)})`,
    ),
    ...repository.notes.map((note) => `  ${paint('dim', `note     ${terminal(note, 500)}`)}`),
  ]
  return body.length === 0
    ? [heading(repository, paint), `  ${paint('green', 'in order')}`]
    : [heading(repository, paint), ...body]
}

/** What is not about one repository: left alone, not scanned, said of the scan, told. */
const runLines = (report: Report, paint: Paint): string[] => {
  const { passedOver, errors, notes, issues } = report
  return [
    ...passedOver.map(
      (row) =>
        `passed over: ${count(row.count, 'repository', 'repositories')}, ${terminal(row.reason, 200)}`,
    ),
    ...errors.map(({ where, reason, permission }) => {
      const needs = permission === undefined ? '' : ` (needs ${terminal(permission, 200)})`
      return `${paint('red', 'error:')} ${terminal(where, 200)}: ${terminal(reason, 500)}${needs}`
    }),
    ...notes.map((note) => `note: ${terminal(note, 500)}`),
    ...issues.map(({ action, url }) => `issue ${action}: ${terminal(url, 300)}`),
  ]
}

/** The last line: what it comes to. */
export const verdict = (report: Report): string => {
  const { unknown } = report.totals.status
  const open = report.repositories.flatMap((one) => openFindings(one).map(({ finding }) => finding))
  const found = findingsCount(report)
  return sentence(
    [
      found === 0
        ? 'No drift'
        : `${count(found, 'finding')}, worst ${worstOf(report)} (${bySeverity(countBySeverity(open))})`,
      `in ${count(report.repositories.length, 'repository', 'repositories')}`,
      unknown > 0 && `; ${count(unknown, 'thing')} could not be checked`,
      report.errors.length > 0 && `; ${count(report.errors.length, 'error')}`,
    ]
      .filter(Boolean)
      .join(' ')
      .replaceAll(' ;', ';'),
  )
}

/**
 * The report for a terminal: each repository with its findings, gravest first, then what is unknown,
 * gone or left alone, and one line with the verdict at the end. Without `colour` it holds no control
 * sequence; what repositories say never does.
 */
export const renderTerminal = (report: Report, options: { colour: boolean }): string => {
  const paint: Paint = (style, text) =>
    // The caller has looked at the stream, NO_COLOR and --no-color.
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const busy = report.repositories.filter(saysSomething)
  const quiet = report.repositories.length - busy.length
  // A lone repository is named even when it is in order; of many, only those with something to say.
  const shown = report.repositories.length === 1 ? report.repositories : busy
  const grade = findingsCount(report) === 0 ? 'green' : COLOURS[worstOf(report) ?? 'info']
  return [
    ...shown.map((one) => repositoryLines(one, paint).join('\n')),
    [
      ...(quiet > 0 && shown.length < report.repositories.length
        ? [`in order: ${count(quiet, 'repository', 'repositories')}`]
        : []),
      ...runLines(report, paint),
      paint(grade, verdict(report)),
    ].join('\n'),
  ].join('\n\n')
}

import { styleText } from 'node:util'
import { shortId } from '../model/commit.ts'
import type { Report, RepositoryReport } from '../model/index.ts'
import { errorGroups } from './errors.ts'
import { verdict } from './headline.ts'
import { coverageLines } from './infra-lines.ts'
import { isUnlooked, leftOutGroups, leftOutIn, looked, skippedReasons } from './looked.ts'
import { reasonLine } from './reason.ts'
import { type FoundBy, findingsCount, findingsOf, isOpen, worstOf } from './report.ts'
import { COLOURS, exemptedLine, findingLines, type Paint, stillLine } from './terminal-finding.ts'
import { terminal } from './text.ts'
import { unseenBy, unseenGroups } from './unknowns.ts'
import { count, day, firstOf, shortShas } from './words.ts'

/** What could not be judged, each reason once: a scan without a token would say little else. */
const unknownLines = (
  { results }: RepositoryReport,
  { verbose, paint }: Pick<Look, 'verbose' | 'paint'>,
): string[] =>
  unseenGroups(results).map((unseen) => {
    const { message, permissions } = unseen
    const needs = permissions.length > 0 ? ` (needs ${terminal(permissions.join(', '), 200)})` : ''
    const by = unseenBy(unseen, (name) => terminal(name, 120), verbose)
    return `  ${paint('magenta', 'unknown ')} ${by}: ${reasonLine(message, 300)}${needs}`
  })

const heading = (repository: RepositoryReport, paint: Paint): string => {
  const { name, tier, status, commit, base } = repository
  const range = commit === null ? '' : shortId(terminal(commit, 80))
  const from = base === null || base === commit ? '' : ` since ${shortId(terminal(base, 80))}`
  const traits = [tier, status, range && `at ${range}${from}`].filter(Boolean).join(', ')
  return `${paint('bold', terminal(name, 200))}${traits && `  ${paint('dim', traits)}`}`
}

/** Left out, with the lines to add where that is for this repository to decide. */
const leftOutLines = (repository: RepositoryReport, paint: Paint): string[] => {
  const left = leftOutIn(repository)
  if (left === null) return []
  const { reason, whatToDo, add } = left
  const said = `  ${paint('yellow', 'not looked at')}  ${terminal(reason, 300)}`
  // Who left is told to restore the file.
  if (!isUnlooked(repository)) return [said]
  return [
    said,
    ...(whatToDo === '' ? [] : [`  ${terminal(whatToDo, 300)}`]),
    ...Object.entries(add).flatMap(([file, text]) => [
      '',
      `    ${paint('bold', terminal(file, 100))}`,
      ...text.split('\n').map((line) => `      ${terminal(line, 200)}`),
    ]),
  ]
}

/** Their ids, the domain said once. */
const checkList = (checks: readonly string[]): string => {
  const [first = ''] = checks
  const domain = first.slice(0, first.indexOf('/') + 1)
  const isShared = checks.every((check) => check.startsWith(domain))
  const names = checks.map((check, at) => (isShared && at > 0 ? check.slice(domain.length) : check))
  return terminal(names.join(', '), 400)
}

const skippedLines = ({ results }: RepositoryReport, { isAlone, paint }: Look): string[] =>
  skippedReasons(results, isAlone).map(
    ({ message, checks }) =>
      `  ${paint('dim', 'skipped ')} ${checkList(checks)}: ${terminal(message, 300)}`,
  )

const saysSomething = ({ results, resolved, notes }: RepositoryReport): boolean =>
  resolved.length > 0 ||
  notes.length > 0 ||
  results.some(({ findings, status }) => findings.length > 0 || status === 'unknown')

const repositoryLines = (repository: RepositoryReport, look: Look): string[] => {
  const { scanned, verbose, paint } = look
  const found = findingsOf(repository)
  const told = found.filter(({ finding }) => verbose || finding.exempted === undefined)
  const inShort = found.filter((one) => !told.includes(one))
  // Every night would repeat what the first one said of it.
  const isStill = ({ finding }: FoundBy) =>
    !verbose && finding.state === 'open' && isOpen(finding) && day(finding.since) !== ''
  const body = [
    ...coverageLines(repository).map((line) => `  ${paint('dim', 'looked at')} ${line}`),
    ...told.flatMap((one) =>
      isStill(one) ? stillLine(one, paint) : findingLines(one, scanned, paint),
    ),
    ...unknownLines(repository, look),
    ...repository.resolved.map(
      ({ title, why }) =>
        `  ${paint('green', 'resolved')} ${terminal(shortShas(title), 200)} (${terminal(why, 200)})`,
    ),
    ...skippedLines(repository, look),
    ...leftOutLines(repository, paint),
    ...repository.notes.map(
      (note) => `  ${paint('dim', `note     ${terminal(shortShas(note), 500)}`)}`,
    ),
    ...inShort.map((one) => exemptedLine(one, paint)),
  ]
  return body.length === 0
    ? [heading(repository, paint), `  ${paint('green', 'no drift')}`]
    : [heading(repository, paint), ...body]
}

/** Repositories in order of which some was not judged, by the same reason together. */
const skippedIn = (repositories: readonly RepositoryReport[]): string[] => {
  const groups = new Map<string, string[]>()
  for (const { name, results } of repositories)
    for (const { message } of skippedReasons(results, false))
      groups.set(message, [...(groups.get(message) ?? []), name])
  return [...groups].map(
    ([message, names]) => `not all judged: ${namesOf(names)}: ${terminal(message, 300)}`,
  )
}

const namesOf = (names: readonly string[]): string =>
  firstOf(names, 10, (name) => terminal(name, 200))

/** What is not about one repository: left alone, not scanned, said of the scan, told. */
const runLines = (report: Report, unshown: RepositoryReport[], paint: Paint): string[] => {
  const { unchanged, passedOver, notes, issues } = report
  return [
    ...leftOutGroups(unshown).map(({ left, names }) =>
      `not looked at: ${namesOf(names)}: ${terminal(left.reason, 200)}. ${terminal(left.whatToDo, 300)}`.trim(),
    ),
    ...skippedIn(unshown),
    ...(unchanged > 0
      ? [`unchanged since their last scan: ${count(unchanged, 'repository', 'repositories')}`]
      : []),
    ...passedOver.map(
      (row) =>
        `passed over: ${count(row.count, 'repository', 'repositories')}, ${terminal(row.reason, 200)}`,
    ),
    ...errorGroups(report).map(({ where, reason, permission }) => {
      const needs = permission === undefined ? '' : ` (needs ${terminal(permission, 200)})`
      return `${paint('red', 'error:')} ${namesOf(where)}: ${reasonLine(reason, 500)}${needs}`
    }),
    ...notes.map((note) => `note: ${terminal(shortShas(note), 500)}`),
    ...issues.map(({ action, url }) => `issue ${action}: ${terminal(url, 300)}`),
  ]
}

interface Look {
  /** When the scan began. */
  scanned: string
  verbose: boolean
  /** Whether the report is about one repository. */
  isAlone: boolean
  paint: Paint
}

/**
 * The report for a terminal: each repository with its findings, gravest first, then what is unknown,
 * resolved, not looked at or exempted, and one line with the verdict at the end. Without `colour` it
 * holds no control sequence; what repositories say never does.
 * @param options.verbose what is exempted or merely still open in full, not in a line each, and
 *   every check that could not judge by name
 */
export const renderTerminal = (
  report: Report,
  options: { colour: boolean; verbose?: boolean },
): string => {
  const paint: Paint = (style, text) =>
    // The caller has looked at the stream, NO_COLOR and --no-color.
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const look: Look = {
    scanned: report.scan.started,
    verbose: options.verbose === true,
    isAlone: report.repositories.length === 1,
    paint,
  }
  const busy = report.repositories.filter(saysSomething)
  // A lone repository is named even when it is in order; of many, only those with something to say.
  const shown = report.repositories.length === 1 ? report.repositories : busy
  const unshown = report.repositories.filter((one) => !shown.includes(one))
  const quiet = unshown.filter((one) => !isUnlooked(one)).length
  const isQuiet = findingsCount(report) === 0
  const isSeen = looked(report).looked > 0 || report.repositories.length === 0
  const grade = isQuiet ? (isSeen ? 'green' : 'yellow') : COLOURS[worstOf(report) ?? 'info']
  return [
    ...shown.map((one) => repositoryLines(one, look).join('\n')),
    [
      ...(quiet > 0 ? [`no drift in ${count(quiet, 'repository', 'repositories')}`] : []),
      ...runLines(report, unshown, paint),
      paint(grade, verdict(report)),
    ].join('\n'),
  ].join('\n\n')
}

import type { styleText } from 'node:util'
import { shortId } from '../model/commit.ts'
import type { CommitInfo, Finding, Severity } from '../model/index.ts'
import {
  AGAIN,
  againOf,
  differenceLine,
  differenceOf,
  isEvent,
  titleWords,
} from './finding-words.ts'
import { type FoundBy, isOpen } from './report.ts'
import { propertyOf, resourceLine, resourceSides } from './resource-words.ts'
import { bound, terminal } from './text.ts'
import { count, day, sentence, shortShas } from './words.ts'

/** One finding on a terminal. */

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

export const COLOURS: Record<Severity, Style> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
}

/** File and line, where the title does not tell them. */
const place = ({ file, line, title }: Finding): string => {
  if (file === undefined) return ''
  const where = `${file}${line === undefined ? '' : `:${line}`}`
  const isSaid = title.startsWith(`${where}:`) || (line === undefined && title.includes(file))
  return isSaid ? '' : terminal(where, 220)
}

/** The property, and both sides of it. */
const resourceChange = (finding: Finding): string => {
  const difference = resourceSides(finding)
  const values =
    difference === null ? '' : differenceLine(difference, (value) => terminal(bound(value, 160)))
  return [terminal(propertyOf(finding), 200), values].filter(Boolean).join(': ')
}

/** The values, where the title does not tell them already. */
const change = (finding: Finding): string => {
  if (finding.resource !== undefined) return resourceChange(finding)
  const isNamed = titleWords(finding).includes(shortShas(finding.subject))
  const difference = differenceOf(finding)
  const values =
    difference === null ? '' : differenceLine(difference, (value) => terminal(bound(value, 160)))
  if (difference?.kind === 'state')
    // A setting of GitHub has no file that would name it.
    return finding.setAt === undefined || isNamed
      ? values
      : `${terminal(finding.subject, 200)}: ${values}`
  if (isNamed || finding.direction === undefined) return ''
  const subject = terminal(finding.subject, 200)
  return values === '' ? subject : `${subject}: ${values}`
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
      ...(evidence.shared ? ['commits to this file:'] : []),
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

/** Where it is set or would be, where that is no file. */
const setBy = (finding: Finding): string => {
  const { setAt } = finding
  if (setAt === undefined) return ''
  const url = setAt.url === undefined ? '' : ` (${terminal(setAt.url, 300)})`
  const verb = isEvent(finding) || finding.resource !== undefined ? 'see' : 'set in'
  return `${verb} ${terminal(setAt.name, 200)}${url}`
}

const exemption = ({ exempted }: Finding): string =>
  exempted === undefined
    ? ''
    : `until ${terminal(exempted.expires, 20)} by ${terminal(exempted.owner, 60)}: ${terminal(exempted.reason, 200)}`

/** A finding in full. */
export const findingLines = ({ finding }: FoundBy, scanned: string, paint: Paint): string[] => {
  const { severity, direction, state, since } = finding
  const grade = paint(COLOURS[severity], severity.padEnd(8))
  const where = place(finding)
  const again = againOf(finding, scanned)
  const history = [
    direction,
    again === null ? '' : AGAIN[again],
    state !== 'new' && day(since) ? `since ${day(since)}` : '',
  ].filter(Boolean)
  const details = [
    change(finding),
    finding.resource === undefined ? '' : terminal(resourceLine(finding.resource), 400),
    setBy(finding),
    ...made(finding),
    finding.exempted === undefined ? '' : `exempted ${exemption(finding)}`,
    finding.fix === undefined || !isOpen(finding)
      ? ''
      : `fix: ${sentence(terminal(finding.fix, 400))}`,
  ].filter(Boolean)
  return [
    `  ${grade} ${paint('bold', terminal(titleWords(finding), 300))}${where && `  ${paint('cyan', where)}`}${history.length > 0 ? `  (${history.join(', ')})` : ''}`,
    ...details.map((line) => `           ${line}`),
  ]
}

/** A finding that was told in full before, and is merely still there, in one line. */
export const stillLine = ({ finding }: FoundBy, paint: Paint): string => {
  const where = place(finding)
  const grade = paint(COLOURS[finding.severity], finding.severity.padEnd(8))
  return `  ${grade} ${terminal(titleWords(finding), 300)}${where && `  ${paint('cyan', where)}`}, since ${day(finding.since)}`
}

/** An exempted finding in one line: it is known, and nothing is to be done. */
export const exemptedLine = ({ finding }: FoundBy, paint: Paint): string => {
  const where = place(finding)
  return `  ${paint('dim', 'exempted')} ${finding.severity}: ${terminal(titleWords(finding), 200)}${where && `  ${where}`}  (${exemption(finding)})`
}

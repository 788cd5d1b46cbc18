import type { Finding, Report, Severity } from '../model/index.ts'
import { errorGroups } from './errors.ts'
import { differenceLine, differenceOf, titleWords } from './finding-words.ts'
import { leftOutGroups } from './looked.ts'
import { byGravity, openFindings } from './report.ts'
import { resourceLine, resourceSides } from './resource-words.ts'
import { bound, visible } from './text.ts'
import { bySeverity, count, sentence } from './words.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** One annotation of a workflow run. All of it is plain text. */
export interface Annotation {
  level: AnnotationLevel
  title: string
  message: string
  /** Only where the file is in the workspace of the run. */
  file?: string
  line?: number
}

/** The runner keeps ten of each level in a step and cuts a message at 4,096 characters. */
const MOST = 10
const MESSAGE = 4_096
const TITLE = 200

const LEVELS: Record<Severity, AnnotationLevel> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
}

const text = (words: string, max: number): string => bound(visible(bound(words, max)), max)

const listed = (names: readonly string[]): string =>
  `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`

const changeText = (finding: Finding): string => {
  const name = finding.subject === finding.file ? '' : finding.subject
  const difference = finding.resource === undefined ? differenceOf(finding) : resourceSides(finding)
  if (difference === null) return finding.direction === undefined ? '' : name
  return `${name && `${name}: `}${differenceLine(difference, (value) => bound(value, 300))}`
}

const annotate = (finding: Finding, repository: string | null): Annotation => ({
  level: LEVELS[finding.severity],
  title: text(
    `${finding.severity}: ${repository === null ? '' : `${repository}: `}${titleWords(finding)}`,
    TITLE,
  ),
  message: text(
    [
      finding.file,
      changeText(finding),
      finding.resource
        ? `In ${resourceLine(finding.resource)}`
        : finding.setAt && `Set in ${finding.setAt.name}`,
      finding.fix,
    ]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => sentence(part ?? ''))
      .join(' '),
    MESSAGE,
  ),
  ...(repository !== null || finding.file === undefined
    ? {}
    : { file: finding.file, ...(finding.line === undefined ? {} : { line: finding.line }) }),
})

/** At most ten; the last one stands for all that found no place. */
const limited = (list: Annotation[], rest: (left: number) => string): Annotation[] => {
  const [first] = list
  if (list.length <= MOST || !first) return list
  const shown = list.slice(0, MOST - 1)
  const left = list.length - shown.length
  const titles = list.slice(MOST - 1).map(({ title }) => title)
  return [
    ...shown,
    {
      level: first.level,
      title: `and ${left.toLocaleString('en-US')} more`,
      message: bound(`${rest(left)} ${titles.slice(0, 100).join('; ')}`, MESSAGE),
    },
  ]
}

/**
 * What is annotated on the run: errors of the scan and critical or high findings as errors, medium
 * as warnings, low and what was not looked at as notices; gravest first, at most ten of each level, the last one standing for
 * all that found no place.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const annotations = (report: Report): Annotation[] => {
  const many = report.scan.scope.kind === 'organization'
  const errors = errorGroups(report).map(({ where, reason, permission }): Annotation => {
    const [first = '', ...others] = where
    const more = others.length > 0 ? `, and ${others.length} more` : ''
    const too = others.length > 0 ? ` Likewise ${listed(others)}.` : ''
    const needs = permission ? ` Needs ${permission}.` : ''
    return {
      level: 'error',
      title: text(`not scanned: ${bound(first, 140)}${more}`, TITLE),
      message: text(`${sentence(reason)}${needs}${too}`, MESSAGE),
    }
  })
  const found = report.repositories
    .flatMap((repository) =>
      openFindings(repository).map(({ finding }) => ({
        finding,
        annotation: annotate(finding, many ? repository.name : null),
      })),
    )
    .sort((a, b) => byGravity(a.finding, b.finding))
    .map(({ annotation }) => annotation)
  const left = leftOutGroups(report.repositories).map(
    ({ left: { reason, whatToDo }, names }): Annotation => {
      const who =
        names.length === 1 ? (names[0] ?? '') : count(names.length, 'repository', 'repositories')
      return {
        level: 'notice',
        title: text(`not looked at: ${who}`, TITLE),
        message: text(`${listed(names)} ${sentence(reason)} ${whatToDo}`.trim(), MESSAGE),
      }
    },
  )
  const all = [...errors, ...left, ...found]
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(
      all.filter((one) => one.level === level),
      (left) =>
        `${left.toLocaleString('en-US')} more in the summary of this run (${bySeverity(report.totals.severity)} in all):`,
    ),
  )
}

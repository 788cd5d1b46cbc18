import type { Report, RepositoryReport, Severity } from '../model/index.ts'
import { auditsNotDue, leftOutIn, looked } from './looked.ts'
import { countBySeverity, exemptedCount, findingsCount, openFindings, worstOf } from './report.ts'
import { inlineCode, plain, terminal } from './text.ts'
import { bySeverity, count, grade, sentence } from './words.ts'

/** What a run comes to: the one line that everybody reads. */
interface Outcome {
  /** Gravest severity, null where nothing counts as drift. */
  worst: Severity | null
  findings: number
  /** `1 high, 2 medium` */
  grades: string
  /** `3 repositories`: those that were looked at. */
  where: string
  /** Set where there was nothing to look at again: what that means. */
  idle: string | null
  /** Set where no repository at all was looked at: those there are. */
  none: RepositoryReport[] | null
  limits: string[]
}

const repositories = (number: number): string => count(number, 'repository', 'repositories')

const outcome = (report: Report): Outcome => {
  const { unknown } = report.totals.status
  const findings = findingsCount(report)
  const open = report.repositories.flatMap((one) => openFindings(one).map(({ finding }) => finding))
  const exempted = exemptedCount(report.repositories)
  const { looked: number, left } = looked(report)
  const notDue = auditsNotDue(report)
  const isNone = findings === 0 && number === 0 && left.length > 0
  return {
    worst: worstOf(report),
    findings,
    grades: bySeverity(countBySeverity(open)),
    where: repositories(number),
    idle: report.repositories.length > 0 ? null : idleWords(report),
    none: isNone ? left : null,
    limits: [
      ...(exempted > 0 ? [`${count(exempted, 'finding')} exempted`] : []),
      ...(!isNone && left.length > 0 ? [`${repositories(left.length)} not looked at`] : []),
      ...(notDue > 0 ? [`${count(notDue, 'audit')} not due: what was said last stands`] : []),
      ...(unknown > 0 ? [`${count(unknown, 'thing')} could not be checked`] : []),
      ...(report.errors.length > 0 ? [count(report.errors.length, 'error')] : []),
    ],
  }
}

/** No repository in the report: all is as it was, or there was none to begin with. */
const idleWords = ({ unchanged }: Report): string =>
  unchanged > 0
    ? `No drift, ${repositories(unchanged)} unchanged since the last scan`
    : 'Nothing was looked at'

/** What was not looked at and why, where that is one repository; else how many. */
const unlooked = (
  [first, ...others]: readonly RepositoryReport[],
  name: (text: string) => string,
  text: (text: string) => string,
): string =>
  first === undefined || others.length > 0
    ? repositories(others.length + 1)
    : `${name(first.name)} ${text(leftOutIn(first)?.reason ?? '')}`

/** Where something could not be looked at, nobody knows that there is none. */
const noDrift = ({ errors }: Report): string => (errors.length > 0 ? 'No drift found' : 'No drift')

/** The headline in Markdown: `**🟢 No drift** in 3 repositories (2 things could not be checked)`. */
export const headline = (report: Report): string => {
  const { worst, findings, grades, where, none, idle, limits } = outcome(report)
  const said =
    none !== null
      ? `**⚪ Not looked at**: ${unlooked(none, (name) => inlineCode(name, 140), plain)}`
      : idle !== null
        ? `**${report.unchanged > 0 ? '🟢' : '⚪'} ${idle}**`
        : worst === null
          ? `**${report.errors.length > 0 ? '⚪' : '🟢'} ${noDrift(report)}** in ${where}`
          : `**${grade(worst).split(' ')[0]} ${count(findings, 'finding')}: ${grades}** in ${where}`
  const all = [...limits, ...(report.scan.dryRun ? ['dry run: nothing was written'] : [])]
  return `${said}${all.length > 0 ? ` (${all.join('; ')})` : ''}`
}

/** The same as plain words, for the last line on a terminal. */
export const verdict = (report: Report): string => {
  const { worst, findings, grades, where, none, idle, limits } = outcome(report)
  const words = (text: string): string => terminal(text, 300)
  const said =
    none !== null
      ? `Not looked at: ${unlooked(none, words, words)}`
      : idle !== null
        ? idle
        : worst === null
          ? `${noDrift(report)} in ${where}`
          : `${count(findings, 'finding')}, worst ${worst} (${grades}) in ${where}`
  return sentence([said, ...limits].join('; '))
}

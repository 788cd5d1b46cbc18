import { isUndeclared, type Report, type Result, type ResultStatus } from '../model/index.ts'
import { fitLines } from './fit.ts'
import { codeCell, tableCell } from './text.ts'
import { count } from './words.ts'

/** What each audit said this time, in order or not: a run whose audits all pass shows that they ran. */

const OWN = 'audit/'

/** Worst first. */
const WORDS: Readonly<Record<ResultStatus, string>> = {
  fail: '❌ fail',
  warning: '⚠️ warning',
  unknown: '❔ unknown',
  pass: '✅ pass',
  skipped: '⏸️ not due',
}
const ORDER = Object.keys(WORDS) as ResultStatus[]

const rank = ({ status }: Pick<Result, 'status'>): number => ORDER.indexOf(status)

/** Of one subject what it says; of many how many there are of each, and the first of the worst. */
const saying = (results: readonly Result[], worst: Result): string => {
  if (results.length === 1) return worst.message
  const counts = ORDER.map((status) => ({
    status,
    number: results.filter((one) => one.status === status).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number.toLocaleString('en-US')} ${status}`)
  const first = worst.status === 'pass' ? '' : `: ${worst.subject}, ${worst.message}`
  return `${count(results.length, 'subject')}, ${counts.join(', ')}${first}`
}

interface Row {
  check: string
  worst: Result
  says: string
}

/** Checks of the audits themselves: worth a line only where something is wrong. */
const ASKED = new Set(['discovery', 'silent', 'open-issues', 'exemptions'].map((id) => OWN + id))

const rowsOf = (results: readonly Result[]): Row[] => {
  const said = results.filter((one) => one.check.startsWith(OWN) && !isUndeclared(one))
  return [...Map.groupBy(said, ({ check }) => check)]
    .flatMap(([check, group]) => {
      const worst = group.toSorted((a, b) => rank(a) - rank(b))[0]
      return worst === undefined ? [] : [{ check, worst, says: saying(group, worst) }]
    })
    .filter(({ check, worst }) => !ASKED.has(check) || worst.status !== 'pass')
}

/** A table of the audits of a run, worst first; '' where none ran. */
export const auditTable = ({ repositories }: Report, room: number): string => {
  const rows = repositories
    .flatMap(({ results }) => rowsOf(results))
    .sort((a, b) => rank(a.worst) - rank(b.worst))
    .map(
      ({ check, worst, says }) =>
        `| ${codeCell(check.slice(OWN.length), 100)} | ${WORDS[worst.status]} | ${tableCell(says, 240)} |`,
    )
  if (rows.length === 0) return ''
  const lines = fitLines(rows, room, (left) => `| … and ${count(left, 'more audit')} | | |`)
  return ['### Audits', '', '| Audit | Verdict | It says |', '| --- | --- | --- |', ...lines].join(
    '\n',
  )
}

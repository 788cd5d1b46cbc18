import type { AuditOutcome } from '@drift-toolkit/core/model/audit-api'
import { terminal, visibleLines } from '@drift-toolkit/core/report/text'
import type { Alone } from '@drift-toolkit/core/scan/audit-alone'

const GRAVEST = ['FAIL', 'WARNING', 'PASS'] as const

/** The worst word of an audit's verdicts; PASS where there was nothing to look at. */
export const worstStatus = (outcomes: readonly AuditOutcome[]): AuditOutcome['status'] =>
  GRAVEST.find((status) => outcomes.some((outcome) => outcome.status === status)) ?? 'PASS'

const counted = (outcomes: readonly AuditOutcome[]): string =>
  GRAVEST.map((status) => [outcomes.filter((one) => one.status === status).length, status] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`)
    .join(', ')

/** What a whole run says in one line. */
export const auditMessage = ({ run, broken }: Alone): string => {
  if (broken !== undefined) return broken
  if (run === undefined) return ''
  if (!run.outcomes.known) return run.outcomes.reason
  const { value } = run.outcomes
  if (value.length === 0) return 'there was nothing to look at'
  return value.length === 1 ? (value[0]?.message ?? '') : counted(value)
}

const indented = (text: string, by: string): string[] =>
  visibleLines(text)
    .split('\n')
    .map((line) => `${by}${line}`)

const WIDTH = 'WARNING'.length

const outcomeLines = (outcome: AuditOutcome): string[] => {
  const { status, subject, message, data, diff, expected, actual, fix, url } = outcome
  const isSaid = expected !== undefined || actual !== undefined
  const value = (name: string, one: unknown) =>
    one === undefined || diff !== undefined
      ? []
      : [`      ${name}: ${terminal(JSON.stringify(one))}`]
  return [
    `  ${status.padEnd(WIDTH)}  ${subject === undefined ? '' : `${terminal(subject)}: `}${terminal(message)}`,
    ...(diff === undefined ? [] : indented(diff, '      ')),
    ...(status === 'PASS' ? [] : [...value('expected', expected), ...value('actual', actual)]),
    ...(status === 'PASS' || isSaid ? [] : value('data', data)),
    ...(fix === undefined || status === 'PASS' ? [] : [`      to put it right: ${terminal(fix)}`]),
    ...(url === undefined || status === 'PASS' ? [] : [`      ${terminal(url)}`]),
  ]
}

/** One run as a person reads it: what it said, where that was read, and what it printed to stderr. */
export const auditText = (alone: Alone): string => {
  const { info, file, run, form, stderr } = alone
  const name = info ? `${terminal(info.title)} (audit/${terminal(info.id)})` : terminal(file)
  if (!run?.outcomes.known) {
    const reason = auditMessage(alone)
    return [
      `UNKNOWN  ${name}`,
      ...indented(reason, '  '),
      ...(stderr === '' || reason.includes(stderr)
        ? []
        : ['', 'The end of stderr:', ...indented(stderr, '  ')]),
      ...(run ? ['', `It took ${run.ms} ms.`] : []),
    ].join('\n')
  }
  const { value } = run.outcomes
  const verdicts = value.toSorted((a, b) => GRAVEST.indexOf(a.status) - GRAVEST.indexOf(b.status))
  return [
    `${worstStatus(value)}  ${name}`,
    ...verdicts.flatMap(outcomeLines),
    ...(value.length === 0 ? ['  There was nothing to look at.'] : []),
    '',
    `Read from ${form}; it took ${run.ms} ms. Nothing is remembered, and nobody was told.`,
  ].join('\n')
}

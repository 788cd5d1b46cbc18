import type { AuditData, AuditOutcome } from '../model/audit-api.ts'
import { SEVERITIES } from '../model/finding.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { type Fields, isRecord, own } from '../model/shape.ts'
import {
  boundedData,
  boundedDiff,
  boundedSubject,
  MAX_MESSAGE,
  MAX_OUTCOMES,
  oneLine,
  shown,
} from './bounds.ts'

/** What is understood beside PASS, FAIL and WARNING, in any case: the words of other tools. */
const STATUS = new Map<string, AuditOutcome['status']>([
  ['pass', 'PASS'],
  ['passed', 'PASS'],
  ['ok', 'PASS'],
  ['fail', 'FAIL'],
  ['failed', 'FAIL'],
  ['warning', 'WARNING'],
  ['warn', 'WARNING'],
])
/** Words of an audit that could not tell: no verdict. */
const NO_VERDICT = new Set(['unknown', 'error', 'skip', 'skipped'])

/** Whether a value is meant to be an outcome, right or wrong: it has a status. */
export const isOutcomeLike = (value: unknown): value is Fields =>
  isRecord(value) && Object.hasOwn(value, 'status')

/** What it says; null says nothing. */
const saidIn = (table: Fields, key: string): unknown => own(table, key) ?? undefined

const textOf = (table: Fields, key: string): string | undefined => {
  const value = saidIn(table, key)
  if (value === undefined || typeof value === 'string') return value
  throw new RangeError(`\`${key}\` is ${shown(value)}, no text`)
}

const subjectOf = (table: Fields): string | undefined => {
  const value = saidIn(table, 'subject')
  const text = typeof value === 'number' ? String(value) : textOf(table, 'subject')
  return text === undefined || text.trim() === '' ? undefined : boundedSubject(text)
}

const statusOf = (table: Fields): AuditOutcome['status'] => {
  const said = saidIn(table, 'status')
  const word = typeof said === 'string' ? said.trim().toLowerCase() : ''
  const status = STATUS.get(word)
  if (status !== undefined) return status
  if (NO_VERDICT.has(word)) {
    const message = saidIn(table, 'message')
    const why = typeof message === 'string' && message !== '' ? `: ${oneLine(message)}` : ''
    throw new RangeError(`it says ${word}${why}`)
  }
  const what = said === undefined ? 'is missing' : `is ${shown(said)}`
  throw new RangeError(`\`status\` ${what}; it must be PASS, FAIL or WARNING`)
}

const severityOf = (table: Fields): AuditOutcome['severity'] => {
  const said = textOf(table, 'severity')?.trim().toLowerCase()
  if (said === undefined) return undefined
  const severity = SEVERITIES.find((one) => one === said)
  if (severity !== undefined) return severity
  throw new RangeError(`\`severity\` is ${shown(said)}; it must be ${SEVERITIES.join(', ')}`)
}

const outcomeOf = (value: unknown): AuditOutcome => {
  if (!isRecord(value)) throw new RangeError(`it is ${shown(value)}, no object { status, message }`)
  const status = statusOf(value)
  const message = textOf(value, 'message')
  if (message === undefined) throw new RangeError('`message` is missing')
  const outcome: AuditOutcome = { status, message: oneLine(message) }
  const subject = subjectOf(value)
  if (subject !== undefined) outcome.subject = subject
  for (const key of ['data', 'expected', 'actual'] as const) {
    const data = saidIn(value, key)
    if (data !== undefined) outcome[key] = boundedData(data as AuditData)
  }
  const severity = severityOf(value)
  if (severity !== undefined) outcome.severity = severity
  const diff = textOf(value, 'diff')
  if (diff !== undefined) outcome.diff = boundedDiff(diff)
  for (const key of ['url', 'fix'] as const) {
    const text = textOf(value, key)
    if (text !== undefined) outcome[key] = oneLine(text, 4 * MAX_MESSAGE)
  }
  return outcome
}

const GRAVEST = ['FAIL', 'WARNING', 'PASS']

/** The gravest of many, and one that says how many more there are. */
const bounded = (outcomes: AuditOutcome[]): AuditOutcome[] => {
  if (outcomes.length <= MAX_OUTCOMES) return outcomes
  const gravest = outcomes.toSorted((a, b) => GRAVEST.indexOf(a.status) - GRAVEST.indexOf(b.status))
  const rest = gravest.slice(MAX_OUTCOMES)
  const hidden = GRAVEST.map(
    (status) => [rest.filter((one) => one.status === status).length, status] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`)
  const message = `${rest.length} more outcomes are not shown (${hidden.join(', ')}): at most ${MAX_OUTCOMES} are kept of one run`
  return [...gravest.slice(0, MAX_OUTCOMES), { status: 'WARNING', subject: '(more)', message }]
}

/** Several verdicts are told apart by their subjects. */
const findClash = (outcomes: readonly AuditOutcome[]): string | null => {
  if (outcomes.length < 2) return null
  const seen = new Map<string, number>()
  for (const [at, { subject }] of outcomes.entries()) {
    if (subject === undefined) return `outcome ${at + 1} of ${outcomes.length} has no \`subject\``
    const before = seen.get(subject)
    if (before !== undefined) {
      return `outcomes ${before + 1} and ${at + 1} have the same \`subject\` ${shown(subject)}`
    }
    seen.set(subject, at)
  }
  return null
}

/**
 * What an audit gave back, checked and bounded: one outcome, or a list of them with subjects. An
 * empty list has nothing to complain about.
 * @returns unknown, naming the key, when it is of another shape, or says itself that it could not tell
 */
export const readOutcomes = (value: unknown): Known<AuditOutcome[]> => {
  const list = Array.isArray(value) ? value : [value]
  const outcomes: AuditOutcome[] = []
  for (const [at, one] of list.entries()) {
    try {
      outcomes.push(outcomeOf(one))
    } catch (error) {
      const which = list.length > 1 ? `outcome ${at + 1} of ${list.length}: ` : 'its outcome: '
      return unknown(`${which}${(error as Error).message}`)
    }
  }
  const clash = findClash(outcomes)
  return clash === null ? known(bounded(outcomes)) : unknown(clash)
}

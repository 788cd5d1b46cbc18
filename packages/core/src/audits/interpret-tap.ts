import { parse } from 'yaml'
import type { AuditData, AuditOutcome } from '../model/audit-api.ts'
import { SEVERITIES } from '../model/finding.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { boundedSubject, oneLine } from './bounds.ts'

const VERSION = /^TAP version (\d+)\s*$/i
const PLAN = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/
const POINT = /^(not )?ok\b(?:\s+(\d+)(?=\s|$))?\s*(?:-\s*)?(.*)$/
const BAIL = /^Bail out!\s*(.*)$/i
const DIRECTIVE = /(?:^|[^\\])#\s*(skip|todo)\b\S*\s*(.*)$/i

interface Point {
  ok: boolean
  description: string
  directive: { kind: string; reason: string } | null
  block: unknown
}

interface Tap {
  version: boolean
  plan: { count: number; reason: string } | null
  bail: string | null
  points: Point[]
}

const blockOf = (lines: readonly string[]): unknown => {
  try {
    return parse(lines.join('\n'), { maxAliasCount: 10, logLevel: 'silent' })
  } catch {
    return lines.join('\n')
  }
}

const pointOf = (match: RegExpExecArray): Point => {
  const [, not, number, text = ''] = match
  const found = DIRECTIVE.exec(text)
  const [, kind = '', reason = ''] = found ?? []
  const description = (
    found ? text.slice(0, found.index + (text[found.index] === '#' ? 0 : 1)) : text
  )
    .replaceAll('\\#', '#')
    .trim()
  return {
    ok: not === undefined,
    description: description || `test ${number ?? ''}`.trim(),
    directive: found ? { kind: kind.toLowerCase(), reason } : null,
    block: undefined,
  }
}

const readTap = (text: string): Tap => {
  const tap: Tap = { version: false, plan: null, bail: null, points: [] }
  let block: string[] | null = null
  for (const line of text.split(/\r?\n/)) {
    if (block !== null) {
      if (/^\s+\.\.\.\s*$/.test(line)) {
        const last = tap.points.at(-1)
        if (last) last.block = blockOf(block)
        block = null
      } else block.push(line)
      continue
    }
    if (/^ {1,3}---\s*$/.test(line)) block = []
    // What is indented further belongs to a subtest, which its own point sums up.
    if (/^\s/.test(line)) continue
    const point = POINT.exec(line)
    const plan = PLAN.exec(line)
    const bail = BAIL.exec(line)
    if (VERSION.test(line)) tap.version = true
    else if (plan) tap.plan = { count: Number(plan[1]), reason: plan[2] ?? '' }
    else if (bail) tap.bail = bail[1] ?? ''
    else if (point) tap.points.push(pointOf(point))
  }
  return tap
}

const isTap = (text: string): boolean => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const first = lines[0] ?? ''
  if (VERSION.test(first) || /^(?:not )?ok\s+\d+\b/.test(first)) return true
  const plan = lines.find((line) => PLAN.test(line))
  const points = lines.some((line) => POINT.test(line))
  return plan !== undefined && (points || /^1\.\.0\b/.test(plan) || BAIL.test(lines.at(-1) ?? ''))
}

type Table = Readonly<Record<string, unknown>>

const firstOf = (table: Table, keys: readonly string[]): AuditData | undefined => {
  const key = keys.find((one) => Object.hasOwn(table, one) && table[one] != null)
  return key === undefined ? undefined : (table[key] as AuditData)
}

/** The keys of YAML blocks that TAP producers have in common, and the whole block as data. */
const ofBlock = (block: unknown): Partial<AuditOutcome> => {
  if (block === undefined || block === null) return {}
  const data = JSON.parse(JSON.stringify(block)) as AuditData
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { data }
  const table = data as Table
  const expected = firstOf(table, ['expected', 'wanted'])
  const actual = firstOf(table, ['actual', 'found', 'got'])
  const severity = SEVERITIES.find((one) => one === table.severity)
  return {
    data,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(severity === undefined ? {} : { severity }),
  }
}

const outcomeOf = ({ ok, description, directive, block }: Point): AuditOutcome => {
  const said = (block as { message?: unknown } | null | undefined)?.message
  const message = typeof said === 'string' ? said : ok ? 'ok' : 'not ok'
  const rest = { subject: description, ...ofBlock(block) }
  const reason = oneLine(directive?.reason ?? '')
  if (directive?.kind === 'skip') {
    return { ...rest, status: 'PASS', message: `skipped${reason === '' ? '' : `: ${reason}`}` }
  }
  // Work that is known to be open: worth a line, not an issue.
  if (directive?.kind === 'todo' && !ok) {
    const what = reason === '' ? 'to do' : `to do: ${reason}`
    return { ...rest, status: 'WARNING', severity: 'info', message: what }
  }
  return { ...rest, status: ok ? 'PASS' : 'FAIL', message }
}

/** Points of one name get a number, so that each is its own subject. */
const apart = (outcomes: readonly AuditOutcome[]): AuditOutcome[] => {
  const seen = new Map<string, number>()
  return outcomes.map((outcome) => {
    const subject = boundedSubject(outcome.subject ?? '')
    const count = (seen.get(subject) ?? 0) + 1
    seen.set(subject, count)
    return { ...outcome, subject: count === 1 ? subject : `${subject} (${count})` }
  })
}

/**
 * Reads the Test Anything Protocol, versions 12 to 14: each test point is an outcome, `not ok` a FAIL,
 * a skipped one passes as it does for other harnesses, an open to-do is a WARNING of severity info.
 * @returns null where the text is no TAP; unknown where it was cut short, bailed out, or skipped all
 * @see https://testanything.org/tap-version-14-specification.html
 */
export const readTapOutcomes = (text: string): Known<AuditOutcome[]> | null => {
  if (!isTap(text)) return null
  const { plan, bail, points } = readTap(text)
  if (bail !== null) return unknown(`its TAP bailed out${bail === '' ? '' : `: ${oneLine(bail)}`}`)
  if (plan === null) return unknown(`its TAP has no plan (1..${points.length}): it was cut short`)
  if (plan.count !== points.length) {
    return unknown(`its TAP planned ${plan.count} tests and ran ${points.length}`)
  }
  if (points.every(({ directive }) => directive?.kind === 'skip')) {
    const reason = oneLine(
      plan.reason.replace(/^skip\S*\s*/i, '') || (points[0]?.directive?.reason ?? ''),
    )
    return unknown(`its TAP skipped everything${reason === '' ? '' : `: ${reason}`}`)
  }
  return known(apart(points.map(outcomeOf)))
}

import type { AuditData, AuditOutcome } from '../model/audit-api.ts'
import type { AuditInfo } from '../model/audit-facts.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { oneLine } from './bounds.ts'
import type { Said } from './crash.ts'

type Status = AuditOutcome['status']
type Convention = NonNullable<AuditInfo['exit']>

/** What exit codes mean where the header says so; what is not in the table is unknown. */
const CONVENTIONS: Readonly<Record<Convention, (code: number) => Status | null>> = {
  // https://www.monitoring-plugins.org/doc/guidelines.html#AEN78
  nagios: (code) => (['PASS', 'WARNING', 'FAIL'] as const)[code] ?? null,
  boolean: (code) => (code === 0 ? 'PASS' : 'FAIL'),
  // https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode
  terraform: (code) => (code === 0 ? 'PASS' : code === 2 ? 'FAIL' : null),
}

/** `DISK WARNING - 81% used`, `WARNING: …`: a state in capitals, at most after the name of what is looked at. */
const STATE =
  /^(?:[A-Z0-9_./-]+\s+){0,3}(OK|PASS|PASSED|WARNING|CRITICAL|FAIL|FAILED|UNKNOWN)\b(?=\s*(?:[-:|[(]|$))/

const stateOf = (line: string): string | undefined => STATE.exec(line)?.[1]

/** `'label'=value[unit];warn;crit;min;max`. https://www.monitoring-plugins.org/doc/guidelines.html#AEN201 */
const PERFORMANCE =
  /(?:'((?:[^']|'')+)'|([^\s='|]+))=(-?[\d.]+|U)([^\s;]*)(?:;([^\s;]*))?(?:;([^\s;]*))?(?:;([^\s;]*))?(?:;([^\s;]*))?(?=\s|;|$)/g

const performanceOf = (text: string): AuditData | undefined => {
  const values = new Map<string, AuditData>()
  for (const [, quoted, bare, value, unit, warn, crit] of text.matchAll(PERFORMANCE)) {
    const label = (quoted?.replaceAll("''", "'") ?? bare ?? '').trim()
    values.set(label, {
      value: value === 'U' ? null : Number(value),
      ...(unit ? { unit } : {}),
      ...(warn ? { warn } : {}),
      ...(crit ? { crit } : {}),
    })
  }
  return values.size === 0 ? undefined : Object.fromEntries(values)
}

const MAX_LINES = 20

interface Spoken {
  line: string
  data: Record<string, AuditData>
}

/** The first line as the message, numbers after its `|`, and the lines below it. */
const spoken = (stdout: string): Spoken => {
  const lines = stdout.split(/\r?\n/).filter((line) => line.trim() !== '')
  const [first = '', ...rest] = lines
  const bar = first.indexOf('|')
  const performance = bar === -1 ? undefined : performanceOf(first.slice(bar + 1))
  const output = rest.slice(0, MAX_LINES).map((line) => oneLine(line))
  if (rest.length > MAX_LINES) output.push(`… and ${rest.length - MAX_LINES} more lines`)
  return {
    line: oneLine(performance === undefined ? first : first.slice(0, bar)),
    data: {
      ...(performance === undefined ? {} : { performance }),
      ...(output.length === 0 ? {} : { output }),
    },
  }
}

const byDefault = (code: number, state: string | undefined): Status | null => {
  if (code === 1) return state === 'WARNING' ? 'WARNING' : 'FAIL'
  return code === 0 ? 'PASS' : code === 2 ? 'FAIL' : null
}

/**
 * The verdict of a program that ended by itself and spoke neither JSON nor TAP: its exit code, with
 * the first line of stdout as the message.
 * @param convention as its header says; then silence is no crash
 * @returns unknown for any other code, for a failure that says nothing, and for an OK that ended badly
 */
export const readExit = (
  { stdout, exitCode }: Said,
  convention?: AuditInfo['exit'],
): Known<AuditOutcome[]> => {
  const { line, data } = spoken(stdout)
  const state = stateOf(line)
  const status =
    convention === undefined ? byDefault(exitCode, state) : CONVENTIONS[convention](exitCode)
  if (status === null) {
    const said = line === '' ? '' : `: ${line}`
    const means = convention === undefined ? '' : ` (exit=${convention})`
    return unknown(`it ended with exit code ${exitCode}, which is no verdict${means}${said}`)
  }
  if (status !== 'PASS' && convention === undefined) {
    if (line === '') {
      return unknown(
        `it ended with exit code ${exitCode} and printed nothing: print a line that says why, or declare exit=boolean in its header`,
      )
    }
    if (state !== undefined && /^(?:OK|PASS|PASSED|UNKNOWN)$/.test(state)) {
      return unknown(`it says "${line}" and ended with exit code ${exitCode}`)
    }
  }
  const message = line === '' ? `it ended with exit code ${exitCode}` : line
  return known([{ status, message, ...(Object.keys(data).length === 0 ? {} : { data }) }])
}

import type { AuditInfo } from '../model/audit-facts.ts'
import { SEVERITIES, type Severity } from '../model/finding.ts'
import { nextAfter, parseSchedule } from '../standards/schedule.ts'

/** What an audit says of itself, in its default export or in a comment header; all from outside. */
export interface SaidSettings {
  id?: unknown
  title?: unknown
  schedule?: unknown
  timeout?: unknown
  severity?: unknown
  exit?: unknown
}

const TIMEOUT_MS = 60_000
/** A job of GitHub Actions ends after six hours: https://docs.github.com/en/actions/reference/limits */
const MAX_TIMEOUT_MS = 6 * 3_600_000
const UNITS: Record<string, number> = { '': 1_000, s: 1_000, m: 60_000, h: 3_600_000 }

const ID = /^[\w-][\w .@+-]*(?:\/[\w-][\w .@+-]*)*$/
const MAX_ID = 100
const MAX_TITLE = 200

const quoted = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? String(value)

const timeoutOf = (said: unknown): number => {
  if (said === undefined || said === null) return TIMEOUT_MS
  const [, number = '', unit = ''] =
    /^\s*(\d+(?:\.\d+)?)\s*([smh]?)\s*$/.exec(
      typeof said === 'number' ? String(said) : `${said}`,
    ) ?? []
  const ms = number === '' ? Number.NaN : Math.round(Number(number) * (UNITS[unit] ?? Number.NaN))
  if (ms >= 1 && ms <= MAX_TIMEOUT_MS) return ms
  throw new RangeError(
    `timeout ${quoted(said)} is no time such as 30s, 5m or 90 (seconds), up to 6h`,
  )
}

const severityOf = (said: unknown): Severity => {
  if (said === undefined || said === null) return 'medium'
  const found = SEVERITIES.find((one) => one === `${said}`.toLowerCase())
  if (found !== undefined) return found
  throw new RangeError(`severity ${quoted(said)} is none of ${SEVERITIES.join(', ')}`)
}

const scheduleOf = (said: unknown): AuditInfo['schedule'] => {
  if (said === undefined || said === null) return null
  if (typeof said !== 'string') throw new RangeError(`schedule ${quoted(said)} is no text`)
  let schedule: AuditInfo['schedule']
  try {
    schedule = parseSchedule(said)
  } catch (error) {
    throw new RangeError(`schedule: ${(error as Error).message}`)
  }
  if (nextAfter(schedule, new Date().toISOString()) !== null) return schedule
  throw new RangeError(`schedule: ${quoted(said)} never comes`)
}

const exitOf = (said: unknown): AuditInfo['exit'] => {
  const found = (['nagios', 'boolean', 'terraform'] as const).find((one) => one === said)
  if (said === undefined || found !== undefined) return found
  throw new RangeError(`exit ${quoted(said)} is none of nagios, boolean, terraform`)
}

const titleOf = (said: unknown, id: string): string => {
  if (said === undefined || said === null) return id
  if (typeof said === 'string' && said.trim() !== '') {
    return said.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE)
  }
  throw new RangeError(`title ${quoted(said)} is no text`)
}

const idOf = (said: unknown, byPath: string): string => {
  if (said === undefined || said === null) return byPath
  if (typeof said === 'string' && said.length <= MAX_ID && ID.test(said)) return said
  throw new RangeError(`id ${quoted(said)} is no id such as dns or aws/s3-policies`)
}

/**
 * What is known of an audit, from what it says of itself.
 * @param byPath its path without the extension: the id, where it names no other
 * @throws RangeError naming the setting that cannot be read
 */
export const readSettings = (
  said: SaidSettings,
  { file, kind, byPath }: { file: string; kind: AuditInfo['kind']; byPath: string },
): AuditInfo => {
  const id = idOf(said.id, byPath)
  const exit = kind === 'executable' ? exitOf(said.exit) : undefined
  return {
    id,
    file,
    kind,
    title: titleOf(said.title, id),
    schedule: scheduleOf(said.schedule),
    timeoutMs: timeoutOf(said.timeout),
    severity: severityOf(said.severity),
    ...(exit === undefined ? {} : { exit }),
  }
}

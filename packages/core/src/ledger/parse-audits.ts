import type { AuditMemory, IssueCounts, UnknownPart } from '../model/index.ts'
import { isRecord } from '../model/shape.ts'
import { isNumber, isShortTime, isText, listOf, numbers, oneOf, recordOf } from './shape.ts'

const RUN_STATUSES = ['pass', 'warning', 'fail', 'unknown'] as const

const run = (value: unknown): AuditMemory['runs'] => {
  if (!isRecord(value)) return []
  const { time, ms, message } = value
  const status = oneOf(RUN_STATUSES, value.status)
  return isShortTime(time) && status && isNumber(ms) && isText(message)
    ? [{ time, status, ms, message }]
    : []
}

const schedule = (value: unknown): AuditMemory['schedule'] =>
  isRecord(value) && isText(value.cron) && isText(value.timeZone)
    ? { cron: value.cron, timeZone: value.timeZone }
    : null

const audit = (value: unknown): AuditMemory | undefined => {
  if (!isRecord(value)) return undefined
  const { file, title, first, spoke } = value
  if (!isText(file) || !isText(title) || !isShortTime(first)) return undefined
  return {
    file,
    title,
    schedule: schedule(value.schedule),
    first,
    spoke: isShortTime(spoke) ? spoke : null,
    ...(value.flapping === true ? { flapping: true } : {}),
    runs: listOf(value.runs).flatMap(run),
  }
}

/** What is remembered of audits, by id. */
export const parseAudits = (value: unknown): Record<string, AuditMemory> => recordOf(value, audit)

/** Open issues as they were counted. */
export const parseCounted = (value: unknown): IssueCounts[] =>
  listOf(value).flatMap((one) =>
    isRecord(one) && isShortTime(one.time)
      ? [
          {
            time: one.time,
            counts: numbers(one.counts),
            ...(one.incomplete === true ? { incomplete: true } : {}),
          },
        ]
      : [],
  )

/** What a scan could not see. */
export const parseUnknown = (value: unknown): UnknownPart[] =>
  listOf(value).flatMap((one) => {
    if (!isRecord(one)) return []
    const { check, subject, reason, permissions } = one
    if (!isText(check) || !isText(subject) || !isText(reason)) return []
    return [
      {
        check,
        subject,
        reason,
        ...(Array.isArray(permissions) ? { permissions: permissions.filter(isText) } : {}),
      },
    ]
  })

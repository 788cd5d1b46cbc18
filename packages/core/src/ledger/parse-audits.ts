import type { AuditMemory, AuditPastRun, IssueCounts } from '../model/index.ts'

/** What a state file says of audits, built anew from what has the right shape. */

type Fields = Record<string, unknown>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'

const isTime = (value: unknown): value is string =>
  isText(value) && value.length < 40 && !Number.isNaN(Date.parse(value))

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

const STATUSES = ['pass', 'warning', 'fail', 'unknown'] as const

const pastRun = (value: unknown): AuditPastRun[] => {
  if (!isRecord(value)) return []
  const { time, ms, message } = value
  const status = STATUSES.find((one) => one === value.status)
  return isTime(time) && status !== undefined && isCount(ms) && isText(message)
    ? [{ time, status, ms, message }]
    : []
}

const schedule = (value: unknown): AuditMemory['schedule'] =>
  isRecord(value) && isText(value.cron) && isText(value.timeZone)
    ? { cron: value.cron, timeZone: value.timeZone }
    : null

const memory = (value: unknown): AuditMemory | null => {
  if (!isRecord(value)) return null
  const { file, title, first, spoke, runs } = value
  if (!isText(file) || !isText(title) || !isTime(first) || !Array.isArray(runs)) return null
  return {
    file,
    title,
    schedule: schedule(value.schedule),
    first,
    spoke: isTime(spoke) ? spoke : null,
    ...(value.flapping === true ? { flapping: true } : {}),
    runs: runs.flatMap(pastRun),
  }
}

/** @returns undefined where there is none of it */
export const parseAudits = (value: unknown): Record<string, AuditMemory> | undefined => {
  if (!isRecord(value)) return undefined
  // An id is a file's name, which may be one that objects know.
  const audits = Object.create(null) as Record<string, AuditMemory>
  for (const [id, one] of Object.entries(value)) {
    const read = memory(one)
    if (read) audits[id] = read
  }
  return audits
}

/** @returns undefined where there is none of it */
export const parseCounted = (value: unknown): IssueCounts[] | undefined =>
  Array.isArray(value)
    ? value.flatMap((one) => {
        if (!isRecord(one) || !isTime(one.time) || !isRecord(one.counts)) return []
        const counts = Object.entries(one.counts).filter((entry): entry is [string, number] =>
          isCount(entry[1]),
        )
        return [{ time: one.time, counts: Object.fromEntries(counts) }]
      })
    : undefined

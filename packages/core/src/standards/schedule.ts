import { Cron } from 'croner'

/** When something is to happen: cron of five fields, counted in an IANA time zone. */
export interface Schedule {
  cron: string
  timeZone: string
}

const PREFIX = /^(?:CRON_TZ|TZ)=(\S+)\s+(.+)$/

const cronOf = ({ cron, timeZone }: Schedule): Cron =>
  new Cron(cron, { timezone: timeZone, mode: '5-part', paused: true })

/**
 * Reads `0 6 * * 1`, or `CRON_TZ=Europe/London 0 6 * * 1`; UTC where no zone is named.
 * @throws RangeError saying what is wrong with it
 */
export const parseSchedule = (text: string, timeZone = 'UTC'): Schedule => {
  const [, zone = timeZone, cron = text] = PREFIX.exec(text.trim()) ?? []
  const schedule = { cron: cron.trim().replaceAll(/\s+/g, ' '), timeZone: zone }
  if (schedule.cron.split(' ').length !== 5) {
    throw new RangeError(
      `"${schedule.cron}" is no cron of five fields (minute hour day month weekday), such as "0 6 * * 1"`,
    )
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    throw new RangeError(`"${zone}" is no time zone, such as Europe/London`)
  }
  try {
    cronOf(schedule)
  } catch (error) {
    throw new RangeError(`"${schedule.cron}" is no cron: ${(error as Error).message}`)
  }
  return schedule
}

/** @returns the first time after `time` (ISO 8601 UTC); null: it never comes */
export const nextAfter = (schedule: Schedule, time: string): string | null =>
  cronOf(schedule).nextRun(new Date(time))?.toISOString() ?? null

/** @returns the last time at or before `time` at which it was to happen; null: it never was */
export const lastAt = (schedule: Schedule, time: string): string | null => {
  const [last] = cronOf(schedule).previousRuns(1, new Date(Date.parse(time) + 1000))
  return last?.toISOString() ?? null
}

/** Whether it fell due since it last happened; what never happened is due. */
export const isDue = (schedule: Schedule, last: string | null, now: string): boolean => {
  if (last === null) return true
  const next = nextAfter(schedule, last)
  return next !== null && next <= now
}

/** How long it usually is from one time to the next: the longest of the coming few; null: it never comes again. */
export const periodMs = (schedule: Schedule, time: string): number | null => {
  const runs = cronOf(schedule).nextRuns(8, new Date(time)).map(Number)
  const gaps = runs.slice(1).map((run, i) => run - (runs[i] ?? run))
  return gaps.length === 0 ? null : Math.max(...gaps)
}

/** The time that a briefing looks back at. All instants are UTC; days are days of the time zone. */
export interface Window {
  start: Date
  end: Date
  /** `since last week`, `since 9 Nov` */
  words: string
}

const PATTERN = /^([1-9]\d{0,2})([hdw])$/
const HOUR = 3_600_000
const DAY = 24 * HOUR
const LONGEST_DAYS = 366

interface Length {
  hours: number
  days: number
}

/** `12h`, `7d`, `2w`: at most a year. @returns null for anything else */
export const parseWindow = (text: string): Length | null => {
  const [, number, unit] = PATTERN.exec(text.trim()) ?? []
  if (number === undefined) return null
  const length = {
    hours: unit === 'h' ? Number(number) : 0,
    days: unit === 'h' ? 0 : Number(number) * (unit === 'w' ? 7 : 1),
  }
  return length.days > LONGEST_DAYS ? null : length
}

/** What a clock on the wall shows there, as if it were UTC. */
const wallClock = (time: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
}

/**
 * So many days before, at the same time on the wall: a week over the change to summer time has 167
 * hours. A time that does not exist on that day is the one the clock jumps to.
 */
const daysBefore = (time: Date, days: number, timeZone: string): Date => {
  const wanted = wallClock(time, timeZone) - days * DAY
  let instant = wanted
  // The offset at the instant depends on the instant: twice is enough for any zone.
  for (let round = 0; round < 2; round += 1) {
    instant = wanted - (wallClock(new Date(instant), timeZone) - instant)
  }
  return new Date(instant)
}

const sinceWords = (start: Date, end: Date, timeZone: string): string => {
  const days = Math.round((wallClock(end, timeZone) - wallClock(start, timeZone)) / DAY)
  const hours = Math.round((end.getTime() - start.getTime()) / HOUR)
  if (hours < 20) return hours === 1 ? 'in one hour' : `in ${hours} hours`
  if (days === 1) return 'since yesterday'
  if (days === 7) return 'since last week'
  return `since ${dayWords(start, timeZone)}`
}

/** `9 Nov` */
const dayWords = (time: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' }).format(time)

/** How much of what was missed is caught up with: the ledger keeps the newest weeks in full. */
const CATCH_UP = 35 * DAY

/**
 * The time to look back at.
 * @param length `7d`; counted back from `end` on the calendar of the time zone
 * @param last when the last briefing was made: this one goes on there, so that neither a run that
 *   was late nor weeks that were missed leave a gap. Not where it lies more than a day inside the
 *   window: then somebody wants to look back further than to the last message.
 * @throws RangeError for a length that `parseWindow` does not know
 */
export const windowOf = (
  end: Date,
  length: string,
  timeZone: string,
  last: Date | null = null,
): Window => {
  const parsed = parseWindow(length)
  if (parsed === null) throw new RangeError(`${JSON.stringify(length)} is no length of time`)
  const usual =
    parsed.days > 0
      ? daysBefore(end, parsed.days, timeZone)
      : new Date(end.getTime() - parsed.hours * HOUR)
  const goesOn =
    last !== null &&
    !Number.isNaN(last.getTime()) &&
    last < end &&
    end.getTime() - last.getTime() <= CATCH_UP &&
    last.getTime() - usual.getTime() <= Math.min(DAY, (end.getTime() - usual.getTime()) / 4)
  return windowFrom(goesOn ? last : usual, end, timeZone)
}

/** From a start that is known. */
export const windowFrom = (start: Date, end: Date, timeZone: string): Window => ({
  start,
  end,
  words: sinceWords(start, end, timeZone),
})

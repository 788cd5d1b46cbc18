import { at } from '../support/clock.ts'

const DAY = 86_400_000

/** The weeks that the demo tells of; the last of them is over when it ends. */
const WEEKS = 8

/** One clock for everything: GitHub, AWS, the command, and the engine where it runs in this process. */
export interface StoryClock {
  now(): number
  /** A pause that takes no time: the clock is moved on. */
  sleep(ms: number): Promise<void>
  /** @param day 0 is the Monday of the first week. @param time `HH:MM`, UTC */
  moveTo(day: number, time?: string): void
  /** `28 Sep`, of a day of the story. */
  dateOf(day: number): string
  /** The day whose night is the last one before the real now. */
  readonly lastDay: number
}

interface Moved {
  clock: { set(now: number): void }
}

const NIGHT = '02:00'

/** The scans of the night are over. */
export const MORNING = '02:10'

const timeOfDay = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

/**
 * @param today the real time: the last week ends with the last Monday whose morning has passed, so that
 *   everything that happens lies behind us, and the last night is today's
 * @param moved whose clocks move with it
 * @param env told the programs that are started
 */
export const startClock = (
  today: number,
  moved: readonly Moved[],
  env: Record<string, string>,
): StoryClock => {
  const evening = today - timeOfDay('12:00')
  const midnight = Math.floor(evening / DAY) * DAY
  const lastMonday = midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY
  const first = lastMonday - WEEKS * 7 * DAY
  let now = first
  const set = (time: number): void => {
    now = time
    for (const { clock } of moved) clock.set(time)
    Object.assign(env, at(new Date(time).toISOString()))
  }
  return {
    now: () => now,
    sleep: async (ms) => set(now + Math.ceil(ms)),
    moveTo: (day, time = NIGHT) => set(first + day * DAY + timeOfDay(time)),
    dateOf: (day) =>
      new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
        first + day * DAY,
      ),
    lastDay: Math.floor((today - timeOfDay(MORNING) - first) / DAY),
  }
}

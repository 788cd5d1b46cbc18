import type { Clock } from '../../packages/core/src/transport/pace.ts'
import type { GitHub } from '../../packages/core/src/transport/types.ts'

/** One job's view of a night's clock. */
interface JobClock {
  clock: Clock
  /** The job's only client: while it has calls that do not sleep, time stands still. */
  watch(github: GitHub): GitHub
}

/** A clock that several jobs of one night share; no time passes but what they sleep. */
export interface NightClock {
  now(): number
  /** @param atOnce calls that the job's client lets go at once; the others queue for their turn */
  job(atOnce: number): JobClock
}

interface Job {
  calls: number
  asleep: number
  readonly atOnce: number
}

interface Sleeper {
  until: number
  wake(): void
}

/** Turns of the event loop in which nothing happened, until everybody is believed to sleep. */
const QUIET_TURNS = 3

/**
 * Time that moves on when nobody has anything left to do at this moment: no request is on its way. Then the one who sleeps shortest is woken. So jobs that run side by side in one
 * process wait as they would on machines of their own, however long the computing takes here.
 * @param start milliseconds since 1970
 */
export const startNightClock = (start: number): NightClock => {
  let now = start
  let quiet = 0
  let ticking = false
  const jobs: Job[] = []
  const sleepers: Sleeper[] = []

  const isBusy = (): boolean =>
    jobs.some(({ calls, asleep, atOnce }) => asleep < Math.min(calls, atOnce))

  const tick = (): void => {
    quiet = isBusy() ? 0 : quiet + 1
    if (quiet >= QUIET_TURNS) {
      quiet = 0
      now = Math.max(now, Math.min(...sleepers.map(({ until }) => until)))
      const due = sleepers.filter(({ until }) => until <= now)
      for (const sleeper of due) {
        sleepers.splice(sleepers.indexOf(sleeper), 1)
        sleeper.wake()
      }
    }
    ticking = sleepers.length > 0
    if (ticking) setImmediate(tick)
  }

  const sleep = (job: Job, ms: number): Promise<void> =>
    new Promise((resolve) => {
      job.asleep += 1
      const wake = () => {
        job.asleep -= 1
        resolve()
      }
      sleepers.push({ until: now + Math.ceil(ms), wake })
      if (ticking) return
      ticking = true
      setImmediate(tick)
    })

  return {
    now: () => now,
    job(atOnce) {
      const job: Job = { calls: 0, asleep: 0, atOnce }
      jobs.push(job)
      const during = async <T>(call: () => Promise<T>): Promise<T> => {
        job.calls += 1
        try {
          return await call()
        } finally {
          job.calls -= 1
        }
      }
      return {
        clock: { now: () => now, sleep: (ms) => sleep(job, ms) },
        watch: (github) => ({
          request: (...call) => during(() => github.request(...call)),
          graphql: (...call) => during(() => github.graphql(...call)),
          usage: github.usage,
          ...(github.memory ? { memory: github.memory } : {}),
          get token() {
            return github.token ?? null
          },
        }),
      }
    },
  }
}

/**
 * GitHub's own secondary limits, counted before a request is sent, so that a scan never has to be
 * told to slow down.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export const LIMITS = {
  /** Requests in flight at once, REST and GraphQL together; GitHub's limit is 100. */
  concurrent: 80,
  /** Points a minute: a read costs 1, a write 5. */
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2000,
  /** Requests that make content (issues, comments). */
  contentPerMinute: 80,
  contentPerHour: 500,
  /** Least time between two writes, which GitHub asks for. */
  writeSpacingMs: 1000,
} as const

export type Kind = 'rest' | 'graphql'

export interface Clock {
  now(): number
  sleep(ms: number): Promise<void>
}

interface Window {
  readonly limit: number
  readonly spanMs: number
  spent: { at: number; points: number }[]
}

const window = (limit: number, spanMs: number): Window => ({ limit, spanMs, spent: [] })

/** How long `points` more have to wait until they fit into the window, in milliseconds. */
const waitFor = (w: Window, points: number, now: number): number => {
  w.spent = w.spent.filter((s) => s.at > now - w.spanMs)
  let total = points + w.spent.reduce((sum, s) => sum + s.points, 0)
  let wait = 0
  for (const s of w.spent) {
    if (total <= w.limit) break
    total -= s.points
    wait = s.at + w.spanMs - now
  }
  return wait
}

/**
 * A gate that every request passes: `enter` waits until the request fits into every limit, the
 * function it gives back must be called when the answer is there.
 * @param writeSpacingMs least time between two writes
 * @param sharers how many jobs use the token at once: limits are the token's, so each takes its part
 */
export const createPace = (
  clock: Clock,
  writeSpacingMs: number = LIMITS.writeSpacingMs,
  sharers = 1,
) => {
  const part = (limit: number): number => Math.max(1, Math.floor(limit / sharers))
  const concurrent = part(LIMITS.concurrent)
  const windows = {
    rest: window(part(LIMITS.restPointsPerMinute), 60_000),
    graphql: window(part(LIMITS.graphqlPointsPerMinute), 60_000),
    contentMinute: window(part(LIMITS.contentPerMinute), 60_000),
    // The brake on issues is shared out already.
    contentHour: window(LIMITS.contentPerHour, 3_600_000),
  }
  let inFlight = 0
  const queue: (() => void)[] = []
  let lastWrite = Number.NEGATIVE_INFINITY

  /** When the earliest request of this kind may go, in ms from now; books it when that is now. */
  const book = (kind: Kind, write: boolean, content: boolean): number => {
    const now = clock.now()
    const points = write ? 5 : 1
    const waits = [waitFor(windows[kind], points, now)]
    if (write) waits.push(lastWrite + writeSpacingMs - now)
    if (content) {
      waits.push(waitFor(windows.contentMinute, 1, now), waitFor(windows.contentHour, 1, now))
    }
    const wait = Math.max(0, ...waits)
    if (wait > 0) return wait
    windows[kind].spent.push({ at: now, points })
    if (write) lastWrite = now
    if (content) {
      windows.contentMinute.spent.push({ at: now, points: 1 })
      windows.contentHour.spent.push({ at: now, points: 1 })
    }
    return 0
  }

  return {
    /** @returns what to call when the answer is there, and the milliseconds that were waited. */
    async enter(kind: Kind, write: boolean, content: boolean) {
      if (inFlight >= concurrent) await new Promise<void>((go) => queue.push(go))
      inFlight += 1
      let waitedMs = 0
      for (let wait = book(kind, write, content); wait > 0; wait = book(kind, write, content)) {
        waitedMs += wait
        await clock.sleep(wait)
      }
      const leave = () => {
        inFlight -= 1
        queue.shift()?.()
      }
      return { leave, waitedMs }
    },
  }
}

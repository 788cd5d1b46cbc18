import type { Clock } from '../../transport/pace.ts'

/** How long something that runs at AWS is waited for. */
export interface Wait {
  clock: Clock
  /** Milliseconds since the epoch by `clock`: then what is there counts. */
  deadline: number
  /** Between 0 and 1; spreads the questions of many waits. */
  random?: () => number
}

export interface Steps {
  first: number
  longest: number
}

/** Drift detection: every 2 s at first, a fifth of what it took so far, at most every 15 s. */
export const DETECTION_STEPS: Steps = { first: 2_000, longest: 15_000 }

/** A resource scan takes minutes: nobody gains by asking more often. */
export const SCAN_STEPS: Steps = { first: 10_000, longest: 30_000 }

/**
 * Asks until there is an answer, ever less often, so that the wait is a fifth longer at most than
 * what is waited for. The last time is asked at the deadline.
 * @param ask undefined: not yet
 * @returns undefined: the deadline came first
 */
export const poll = async <Answer>(
  ask: () => Promise<Answer | undefined>,
  { first, longest }: Steps,
  { clock, deadline, random = Math.random }: Wait,
): Promise<Answer | undefined> => {
  const began = clock.now()
  for (;;) {
    const now = clock.now()
    if (now >= deadline) return undefined
    const step = Math.min(longest, Math.max(first, (now - began) / 5))
    await clock.sleep(Math.min(deadline - now, step * (0.85 + 0.15 * random())))
    const answer = await ask()
    if (answer !== undefined) return answer
  }
}

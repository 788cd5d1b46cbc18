/** What to do about an answer that is not the one that was wanted. */
export type Verdict =
  | { act: 'give-up' }
  /** Nothing was done at the other end; the same request may go again after `ms`. */
  | { act: 'wait'; ms: number; why: string; limit?: 'hourly' | 'secondary' }

export interface Answer {
  /** 0: no HTTP answer (connection refused or reset, DNS, time-out). */
  status: number
  headers: Record<string, string | number | undefined>
  message: string
}

/** Back-off for faults on the way, in milliseconds, before the 2nd, 3rd and 4th try. */
const BACKOFF_MS = [500, 1500, 4000]

const SECONDARY = { act: 'wait', why: 'a secondary rate limit', limit: 'secondary' } as const

const number = (value: string | number | undefined): number | null => {
  const n = value === undefined ? Number.NaN : Number(value)
  return Number.isFinite(n) ? n : null
}

/**
 * Decides about a failed try. A refused request (rate limits) was not carried out, so it may always
 * be sent again; a fault on the way (5xx, no answer) may have been carried out, so only reads are.
 * @param tries how many tries were made, 1 or more
 * @param nowMs the clock, for `x-ratelimit-reset`
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export const judge = (answer: Answer, isRead: boolean, tries: number, nowMs: number): Verdict => {
  const { status, headers } = answer
  if (status === 403 || status === 429) {
    const retryAfter = number(headers['retry-after'])
    if (retryAfter !== null) {
      return { ...SECONDARY, ms: retryAfter * 1000 }
    }
    const reset = number(headers['x-ratelimit-reset'])
    if (number(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
      const ms = Math.max(0, reset * 1000 - nowMs) + 1000
      return { act: 'wait', ms, why: 'the hourly rate limit', limit: 'hourly' }
    }
    if (status === 429 || /secondary rate limit/i.test(answer.message)) {
      // Without a header GitHub asks for at least a minute, then ever longer.
      return { ...SECONDARY, ms: 60_000 * 2 ** (tries - 1) }
    }
    return { act: 'give-up' }
  }
  const backoff = BACKOFF_MS[tries - 1]
  if (isRead && backoff !== undefined && (status === 0 || status >= 500)) {
    return { act: 'wait', ms: backoff, why: status === 0 ? 'no answer' : `HTTP ${status}` }
  }
  return { act: 'give-up' }
}

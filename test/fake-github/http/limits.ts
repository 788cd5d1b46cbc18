import type { Grant } from '../state/tokens.ts'
import type { FakeClock } from '../types.ts'
import { type Answer, problem } from './answer.ts'

/**
 * GitHub's limits, enforced. Defaults are the documented numbers:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api and
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export interface LimitSettings {
  concurrent: number
  restPointsPerMinute: number
  graphqlPointsPerMinute: number
  contentPerMinute: number
  contentPerHour: number
  /** How long a "minute" and an "hour" are, so that tests need not wait for them. */
  minuteMs: number
  hourMs: number
  /** GitHub answers 403 or 429 for REST, 200 or 403 for GraphQL. */
  secondaryStatus: { rest: 403 | 429; graphql: 200 | 403 }
  primaryStatus: 403 | 429
  /** `retry-after` of the concurrency limit, in seconds. */
  concurrentRetryAfter: number
}

const githubLimits: LimitSettings = {
  concurrent: 100,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2_000,
  contentPerMinute: 80,
  contentPerHour: 500,
  minuteMs: 60_000,
  hourMs: 3_600_000,
  secondaryStatus: { rest: 403, graphql: 403 },
  primaryStatus: 403,
  concurrentRetryAfter: 60,
}

export type Resource = 'core' | 'graphql' | 'search'

export interface Budget {
  limit: number
  used: number
  remaining: number
  /** Seconds since 1970. */
  reset: number
}

export interface Limits {
  settings: LimitSettings
  /** Counts the request against the secondary limits; an answer when it is one too many. */
  enter(request: {
    grant: Grant
    kind: 'rest' | 'graphql'
    writes: boolean
    createsContent: boolean
    inFlight: number
  }): Answer | null
  /** Takes from the hour's budget; false when there is nothing left. */
  spend(grant: Grant, resource: Resource, cost: number): boolean
  budget(grant: Grant, resource: Resource): Budget
  /** Leaves the principal of a token with so much, e.g. 0. */
  setRemaining(grant: Grant, resource: Resource, remaining: number): void
  exhausted(grant: Grant, resource: Resource): Answer
}

interface Window {
  entries: { at: number; points: number }[]
  sum: number
}

const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

export function createLimits(clock: FakeClock, given: Partial<LimitSettings> | false): Limits {
  const off = given === false
  const settings: LimitSettings = { ...githubLimits, ...given }
  const windows = new Map<string, Window>()
  const budgets = new Map<string, { used: number; resetAt: number }>()

  /** Points in the last `length` milliseconds; a sliding window, as the documentation words it. */
  const windowOf = (key: string, length: number): Window => {
    const window = windows.get(key) ?? { entries: [], sum: 0 }
    windows.set(key, window)
    const start = clock.now() - length
    let gone = 0
    for (const entry of window.entries) {
      if (entry.at > start) break
      window.sum -= entry.points
      gone++
    }
    if (gone > 0) window.entries.splice(0, gone)
    return window
  }

  /** Seconds until `points` more fit under `limit`, 0 when they do now. */
  const waitFor = (window: Window, length: number, points: number, limit: number): number => {
    let over = window.sum + points - limit
    if (over <= 0) return 0
    for (const entry of window.entries) {
      over -= entry.points
      if (over <= 0) return Math.max(1, Math.ceil((entry.at + length - clock.now()) / 1_000))
    }
    return Math.max(1, Math.ceil(length / 1_000))
  }

  const secondary = (kind: 'rest' | 'graphql', seconds: number): Answer => {
    const headers = { 'retry-after': String(seconds) }
    const status = settings.secondaryStatus[kind]
    return status === 200
      ? { status, headers, body: { errors: [{ type: 'RATE_LIMITED', message: SECONDARY }] } }
      : problem(status, SECONDARY, { headers }).answer
  }

  const budgetOf = (grant: Grant, resource: Resource) => {
    const key = `${grant.principal} ${resource}`
    const before = budgets.get(key)
    if (before !== undefined && clock.now() < before.resetAt) return before
    const length = resource === 'search' ? settings.minuteMs : settings.hourMs
    const fresh = { used: 0, resetAt: clock.now() + length }
    budgets.set(key, fresh)
    return fresh
  }
  const limitOf = (grant: Grant, resource: Resource) =>
    resource === 'search'
      ? 30
      : resource === 'graphql'
        ? grant.rateLimit.graphql
        : grant.rateLimit.rest

  const limits: Limits = {
    settings,
    enter({ grant, kind, writes, createsContent, inFlight }) {
      if (off) return null
      if (inFlight > settings.concurrent) return secondary(kind, settings.concurrentRetryAfter)
      const { minuteMs, hourMs } = settings
      const perMinute =
        kind === 'rest' ? settings.restPointsPerMinute : settings.graphqlPointsPerMinute
      const rules = [
        { name: kind, length: minuteMs, points: writes ? 5 : 1, limit: perMinute },
        ...(createsContent
          ? [
              {
                name: 'content a minute',
                length: minuteMs,
                points: 1,
                limit: settings.contentPerMinute,
              },
              {
                name: 'content an hour',
                length: hourMs,
                points: 1,
                limit: settings.contentPerHour,
              },
            ]
          : []),
      ].map((rule) => ({
        ...rule,
        window: windowOf(`${grant.principal} ${rule.name}`, rule.length),
      }))
      const waits = rules.map((rule) => waitFor(rule.window, rule.length, rule.points, rule.limit))
      const longest = Math.max(...waits)
      if (longest > 0) return secondary(kind, longest)
      for (const { window, points } of rules) {
        window.entries.push({ at: clock.now(), points })
        window.sum += points
      }
      return null
    },
    spend(grant, resource, cost) {
      const budget = budgetOf(grant, resource)
      if (!off && budget.used + cost > limitOf(grant, resource)) return false
      budget.used += cost
      return true
    },
    budget(grant, resource) {
      const { used, resetAt } = budgetOf(grant, resource)
      const limit = limitOf(grant, resource)
      const remaining = Math.max(0, limit - used)
      return { limit, used: Math.min(used, limit), remaining, reset: Math.ceil(resetAt / 1_000) }
    },
    setRemaining(grant, resource, remaining) {
      budgetOf(grant, resource).used = limitOf(grant, resource) - remaining
    },
    exhausted(grant, resource) {
      const who = grant.kind === 'pat' ? 'user' : 'installation'
      const message = `API rate limit exceeded for ${who} ID ${grant.account.id}.`
      return resource === 'graphql'
        ? { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } }
        : problem(settings.primaryStatus, message).answer
    },
  }
  return limits
}

/** Headers that come with every answer of the API. */
export function limitHeaders(budget: Budget, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(budget.limit),
    'x-ratelimit-remaining': String(budget.remaining),
    'x-ratelimit-used': String(budget.used),
    'x-ratelimit-reset': String(budget.reset),
    'x-ratelimit-resource': resource,
  }
}

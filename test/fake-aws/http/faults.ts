import type { Failure, Match, RequestKind } from '../types.ts'

export interface Seen {
  service: string
  action: string
  account: string | null
  region: string | null
}

export interface FaultBook {
  add(failure: Failure): void
  slow(match: Match, milliseconds: number): void
  /** How much longer this request takes. */
  delay(seen: Seen): number
  /** The failure that this request meets, used up by one. */
  take(seen: Seen): Failure | null
  limit(spec: Limit): void
  /** Whether a limit is exceeded; counts the request otherwise. */
  exceeds(seen: Seen): boolean
  /** Limits that a test set, and failures; what AWS itself limits stays. */
  clear(): void
}

export type Limit = RequestKind & { perSecond: number; burst?: number }

export function fits(match: Match, seen: Seen): boolean {
  if (match instanceof RegExp) {
    match.lastIndex = 0
    const { service, action, account, region } = seen
    return match.test([service, action, account ?? '-', region ?? '-'].join(' '))
  }
  return (['service', 'action', 'account', 'region'] as const).every(
    (key) => match[key] === undefined || match[key] === seen[key],
  )
}

interface Bucket {
  tokens: number
  at: number
}

/** Failures, and token buckets for each account and region. */
export function createFaultBook(now: () => number, lasting: Limit[]): FaultBook {
  const slow: { match: Match; milliseconds: number }[] = []
  const failures: (Failure & { left: number })[] = []
  let limits = lasting.map((spec) => ({ spec, buckets: new Map<string, Bucket>() }))
  return {
    add: (failure) => void failures.push({ ...failure, left: failure.times ?? 1 }),
    slow: (match, milliseconds) => void slow.push({ match, milliseconds }),
    delay: (seen) =>
      slow.reduce((sum, one) => sum + (fits(one.match, seen) ? one.milliseconds : 0), 0),
    take(seen) {
      const failure = failures.find(({ left, match }) => left > 0 && fits(match, seen))
      if (failure === undefined) return null
      failure.left--
      return failure
    },
    limit: (spec) => void limits.push({ spec, buckets: new Map() }),
    exceeds(seen) {
      for (const { spec, buckets } of limits) {
        if (!fits(spec, seen)) continue
        const size = spec.burst ?? Math.max(1, spec.perSecond)
        const key = `${seen.account} ${seen.region}`
        const bucket = buckets.get(key) ?? { tokens: size, at: now() }
        const gained = Math.max(0, (now() - bucket.at) / 1_000) * spec.perSecond
        bucket.tokens = Math.min(size, bucket.tokens + gained)
        bucket.at = now()
        buckets.set(key, bucket)
        if (bucket.tokens < 1) return true
        bucket.tokens--
      }
      return false
    },
    clear() {
      failures.length = 0
      slow.length = 0
      limits = limits.slice(0, lasting.length)
    },
  }
}

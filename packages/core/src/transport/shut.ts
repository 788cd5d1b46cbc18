import type { Clock, Kind } from './pace.ts'
import type { GitHubError } from './types.ts'

/** Why GitHub takes no more requests for a while. */
export interface Shut {
  /** Epoch milliseconds. */
  until: number
  why: string
  error: GitHubError
}

const KINDS: readonly Kind[] = ['rest', 'graphql']

/**
 * What one refusal says of all requests: the hour's allowance is of its kind, a secondary limit is of
 * both. Who goes on asking while it holds is refused again, and may be banned.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export const createShut = (clock: Clock) => {
  const known = new Map<Kind, Shut>()
  return {
    /** Why no request of this kind may go now; null: it may. */
    of(kind: Kind): Shut | null {
      const shut = known.get(kind)
      return shut && shut.until > clock.now() ? shut : null
    },
    note(kind: Kind, limit: 'hourly' | 'secondary', shut: Shut): void {
      for (const one of limit === 'secondary' ? KINDS : [kind]) {
        if ((known.get(one)?.until ?? 0) < shut.until) known.set(one, shut)
      }
    },
  }
}

import type { Clock } from '../../transport/pace.ts'
import type { CredentialsProvider } from './types.ts'

/** Credentials that end within this time are fetched anew; the SDK itself uses five minutes. */
const AHEAD_MS = 5 * 60_000

/**
 * One set of credentials for all clients of an account, fetched anew before it ends. Each client of
 * the SDK would else remember its own: three clients in ten regions would assume the role thirty
 * times.
 */
export const shareCredentials = (
  provider: CredentialsProvider,
  clock: Clock,
): CredentialsProvider => {
  let held: ReturnType<CredentialsProvider> | undefined
  let until = Number.NEGATIVE_INFINITY
  let fetched = Number.NEGATIVE_INFINITY
  const shared: CredentialsProvider = () => {
    if (held !== undefined && clock.now() < until) return held
    until = Number.POSITIVE_INFINITY
    fetched = clock.now()
    held = provider().then(
      (credentials) => {
        const ends = credentials.expiration?.getTime()
        until = ends === undefined ? Number.POSITIVE_INFINITY : ends - AHEAD_MS
        return credentials
      },
      (error) => {
        // The next request asks again.
        until = Number.NEGATIVE_INFINITY
        throw error
      },
    )
    return held
  }
  shared.memoized = true
  shared.renew = (since) => {
    if (fetched <= since) until = Number.NEGATIVE_INFINITY
  }
  return shared
}

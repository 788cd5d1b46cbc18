/** The last moment that a Date can hold: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST = 8.64e12

/**
 * git's `%ct` (seconds since 1970) as ISO 8601 in UTC. Not `%cI`: a commit may name a time zone or
 * a year that no calendar has, or no time at all; then the nearest that there is stands for it.
 */
export const isoTime = (seconds: string): string => {
  const value = Number(seconds)
  const within = Number.isFinite(value) ? Math.min(Math.max(value, -LAST), LAST) : 0
  return new Date(within * 1000).toISOString()
}

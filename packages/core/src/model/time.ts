/** Spans in milliseconds, as `Date` counts them. */
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

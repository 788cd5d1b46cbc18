const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/**
 * `90m`, `24h`, `7d`, `2w` before now, or an ISO 8601 time.
 * @returns ISO 8601 in UTC
 * @throws RangeError for anything else, and for times in the future
 */
export const parseSince = (text: string, now: Date): string => {
  const span = /^(\d{1,6})([mhdw])$/.exec(text.trim())
  const time = span
    ? now.getTime() - Number(span[1]) * (UNITS[span[2] ?? ''] ?? 0)
    : /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text.trim())
      ? Date.parse(text.trim())
      : Number.NaN
  if (!Number.isFinite(time)) {
    throw new RangeError(
      `since "${text}" is neither a span (90m, 24h, 7d, 2w) nor an ISO 8601 time (2026-11-20T02:00:00Z)`,
    )
  }
  if (time > now.getTime()) throw new RangeError(`since "${text}" lies in the future`)
  return new Date(time).toISOString()
}

/**
 * A span of time such as `50m`.
 * @returns milliseconds
 * @throws RangeError for anything else
 */
export const parseSpan = (text: string): number => {
  const match = /^(\d{1,6})(s|m|h|d)$/.exec(text.trim())
  if (!match) throw new RangeError(`"${text}" is not a span of time such as 50m or 2h`)
  return Number(match[1]) * (match[2] === 's' ? 1000 : (UNITS[match[2] ?? ''] ?? 0))
}

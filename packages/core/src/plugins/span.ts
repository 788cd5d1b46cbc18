const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 }

/** `30s`, `5m`, `2h` in milliseconds; null: it is no span. */
export const spanMs = (text: string): number | null => {
  const [, count = '', unit = ''] = /^(\d{1,5})([smh])$/.exec(text.trim()) ?? []
  return count === '' ? null : Number(count) * (UNITS[unit] ?? 0)
}

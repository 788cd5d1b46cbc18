import type { History, ScanSummary } from '../../../model/index.ts'
import { DAY } from '../../../model/time.ts'
import { said } from '../outside.ts'

/** What looking took. */
export interface Cost {
  week: Spent
  month: Spent
  /** Requests by day, the last four weeks, oldest first. */
  days: { start: number; requests: number }[]
  /** The newest first. */
  scans: ScanRow[]
}

export interface Spent {
  scans: number
  /** By API. */
  requests: [string, number][]
  points: number
  waitedSeconds: number
  seconds: number
  errors: number
}

export interface ScanRow {
  id: string
  finished: number
  domains: string
  scope: string
  seconds: number
  looked: number
  unchanged: number
  requests: number
  errors: number
}

const SHOWN = 10
const DAYS = 28

const requestsOf = ({ requests }: ScanSummary): number =>
  Object.values(requests).reduce((sum, n) => sum + n, 0)

const secondsOf = ({ started, finished }: ScanSummary): number =>
  Math.max(0, (Date.parse(finished) - Date.parse(started)) / 1000)

const spent = (scans: readonly ScanSummary[]): Spent => {
  const requests = new Map<string, number>()
  for (const scan of scans)
    for (const [api, n] of Object.entries(scan.requests))
      requests.set(api, (requests.get(api) ?? 0) + n)
  const sum = (read: (scan: ScanSummary) => number) => scans.reduce((so, s) => so + read(s), 0)
  return {
    scans: scans.length,
    requests: [...requests].map(([api, n]): [string, number] => [said(api, 40), n]),
    points: sum(({ points }) => points),
    waitedSeconds: sum(({ waitedSeconds }) => waitedSeconds),
    seconds: sum(secondsOf),
    errors: sum(({ errors }) => errors),
  }
}

const rowOf = (scan: ScanSummary): ScanRow => ({
  id: said(scan.id, 60),
  finished: Date.parse(scan.finished),
  domains: scan.domains.join(', '),
  scope: said([scan.scope.name, scan.scope.shard].filter(Boolean).join(' '), 120),
  seconds: secondsOf(scan),
  looked: scan.looked,
  unchanged: scan.unchanged,
  requests: requestsOf(scan),
  errors: scan.errors,
})

export const costOf = ({ scans }: History, now: number): Cost => {
  const since = (days: number) =>
    scans.filter(({ finished }) => Date.parse(finished) > now - days * DAY)
  const today = Math.floor(now / DAY)
  const byDay = Map.groupBy(since(DAYS), ({ finished }) => Math.floor(Date.parse(finished) / DAY))
  return {
    week: spent(since(7)),
    month: spent(since(DAYS)),
    days: Array.from({ length: DAYS }, (_, i) => {
      const day = today - DAYS + 1 + i
      const requests = (byDay.get(day) ?? []).reduce((sum, scan) => sum + requestsOf(scan), 0)
      return { start: day * DAY, requests }
    }),
    scans: scans.slice(-SHOWN).reverse().map(rowOf),
  }
}

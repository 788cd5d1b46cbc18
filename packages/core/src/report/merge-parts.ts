import type { IssueRef, Report } from '../model/index.ts'
import { compareText } from './report.ts'

/** The first of each key. */
export const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const byKey = new Map<string, T>()
  for (const item of items) {
    const key = keyOf(item)
    if (!byKey.has(key)) byKey.set(key, item)
  }
  return [...byKey.values()]
}

/** One issue that two reports name was opened by the run, if one of them opened it. */
export const mergeIssues = (reports: readonly Pick<Report, 'issues'>[]): IssueRef[] => {
  const all = reports.flatMap(({ issues }) => issues)
  const openedFirst = all.toSorted(
    (a, b) => Number(b.action === 'opened') - Number(a.action === 'opened'),
  )
  return unique(openedFirst, ({ url }) => url).sort(
    (a, b) => compareText(a.repository, b.repository) || a.number - b.number,
  )
}

/** Requests by where they went to, each put together in the same way. */
export const addRequests = (
  apis: readonly Report['api'][],
  together: (numbers: readonly number[]) => number,
): Report['api'] => {
  const places = unique(
    apis.flatMap(({ requests }) => Object.keys(requests)),
    (place) => place,
  )
  const at = ({ requests }: Report['api'], place: string): number =>
    Object.hasOwn(requests, place) ? (requests[place] ?? 0) : 0
  return {
    requests: Object.fromEntries(
      places.map((place) => [place, together(apis.map((api) => at(api, place)))]),
    ),
    points: together(apis.map(({ points }) => points)),
    waitedSeconds: together(apis.map(({ waitedSeconds }) => waitedSeconds)),
  }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

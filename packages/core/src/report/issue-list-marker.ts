import type { IssueCounts } from '../model/index.ts'
import { isRecord, isTime } from '../model/shape.ts'
import { commentSafe, hidden, hiddenIn } from './hidden.ts'
import { parseMarkers } from './marker.ts'
import { repositoryKey } from './words.ts'

/** What a weekly list remembers, hidden in its body: where no ledger does, it says what was before. */
export interface ListMarker extends IssueCounts {
  /** Whose repositories it lists: one repository may hold the lists of several owners. */
  login: string
}

const KIND = 'issue-list:v1'

/**
 * The hidden marker of a list.
 * @param room in characters; of more repositories than fit those with the fewest issues are left out
 */
export const listMarker = (
  { login, time, counts, incomplete }: ListMarker,
  room: number,
): string => {
  const rest = incomplete ? { incomplete } : {}
  let left = room - hidden(KIND, { login, time, counts: {}, ...rest }).length
  const kept: [string, number][] = []
  for (const entry of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
    left -= commentSafe(entry).length
    if (left < 0) break
    kept.push(entry)
  }
  return hidden(KIND, { login, time, counts: Object.fromEntries(kept), ...rest })
}

const readMarker = (value: unknown): ListMarker | null => {
  if (!isRecord(value) || !isRecord(value.counts)) return null
  const { login, time, counts, incomplete } = value
  if (typeof login !== 'string' || !isTime(time)) return null
  const numbers = Object.entries(counts).filter(
    (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0,
  )
  return {
    login,
    time,
    counts: Object.fromEntries(numbers),
    ...(incomplete === true ? { incomplete } : {}),
  }
}

/** The markers of lists in a body. */
export const parseListMarkers = (body: string): ListMarker[] => hiddenIn(body, KIND, readMarker)

/** What an issue's body says of itself: which repositories it is about, and whether it is a list. */
export const aboutIssue = (body: string): { repositories: string[]; isList: boolean } => ({
  repositories: [
    ...new Map(
      parseMarkers(body).map(({ repository }) => [repositoryKey(repository), repository]),
    ).values(),
  ],
  isList: parseListMarkers(body).length > 0,
})

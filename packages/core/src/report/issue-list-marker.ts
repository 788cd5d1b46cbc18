import type { IssueCounts } from '../model/index.ts'
import { isRecord, isTime } from '../model/shape.ts'
import { commentSafe, parseMarkers, unfenced } from './marker.ts'
import { repositoryKey } from './words.ts'

/** What a weekly list remembers, hidden in its body: where no ledger does, it says what was before. */
export interface ListMarker extends IssueCounts {
  /** Whose repositories it lists: one repository may hold the lists of several owners. */
  login: string
}

const START = '<!-- drift-toolkit:issue-list:v1 '
const END = ' -->'

/**
 * The hidden marker of a list.
 * @param room in characters; of more repositories than fit those with the fewest issues are left out
 */
export const listMarker = (
  { login, time, counts, incomplete }: ListMarker,
  room: number,
): string => {
  const rest = incomplete ? { incomplete } : {}
  const bare = commentSafe(JSON.stringify({ login, time, counts: {}, ...rest }))
  let left = room - START.length - END.length - bare.length
  const kept: [string, number][] = []
  for (const entry of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
    left -= commentSafe(JSON.stringify(entry)).length
    if (left < 0) break
    kept.push(entry)
  }
  return (
    START +
    commentSafe(JSON.stringify({ login, time, counts: Object.fromEntries(kept), ...rest })) +
    END
  )
}

const readMarker = (json: string): ListMarker | null => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
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

/** The markers of lists in a body; what is not one, or was edited into something else, is passed over. */
export const parseListMarkers = (body: string): ListMarker[] =>
  unfenced(body).flatMap((line) => {
    const text = line.trimEnd()
    if (!text.startsWith(START) || !text.endsWith(END)) return []
    return readMarker(text.slice(START.length, -END.length)) ?? []
  })

/** What an issue's body says of itself: which repositories it is about, and whether it is a list. */
export const aboutIssue = (body: string): { repositories: string[]; isList: boolean } => ({
  repositories: [
    ...new Map(
      parseMarkers(body).map(({ repository }) => [repositoryKey(repository), repository]),
    ).values(),
  ],
  isList: parseListMarkers(body).length > 0,
})

import type { LedgerEvent } from '@drift-toolkit/core'
import { eventKey, type Grave, graveOf, type Held, rank } from './open.ts'

/** What became of one finding between the start of the window and now. */
export interface Life {
  key: string
  repository: string
  domain: string
  /** Severity at the start; null: it was not open, or did not count. */
  before: Grave | null
  /** Severity now; null: it is not open, or does not count. */
  now: Grave | null
  turn: Turn
  /** Where it is open. */
  held: Held | null
  /** The last event of the window, where there was one. */
  last: LedgerEvent | null
}

export type Turn = 'new' | 'worse' | 'resolved' | 'passed' | 'open'

const turnOf = (before: Grave | null, now: Grave | null): Turn => {
  if (before === null) return now === null ? 'passed' : 'new'
  if (now === null) return 'resolved'
  return rank(now) < rank(before) ? 'worse' : 'open'
}

/** Severity at the start of the window, told by the first thing that happened since. */
const beforeOf = (first: LedgerEvent | undefined, held: Held | null, start: Date): Grave | null => {
  if (first === undefined) {
    // Nothing happened to it; or what happened is not kept that far back.
    const isOlder = held !== null && Date.parse(held.finding.since) <= start.getTime()
    return isOlder ? held.severity : null
  }
  if (first.kind === 'new') return null
  // Changed once more while it was open: not new, but told again.
  if (first.kind === 'back') return first.finding?.renewed ? graveOf(first.severity) : null
  return graveOf(first.kind === 'worse' ? (first.was ?? first.severity) : first.severity)
}

/**
 * The lives of all findings that are open now or had a part in the window.
 * @param events of the window and no others, oldest first
 */
export const livesOf = (
  open: ReadonlyMap<string, Held>,
  events: readonly LedgerEvent[],
  start: Date,
): Life[] => {
  const firsts = new Map<string, LedgerEvent>()
  const lasts = new Map<string, LedgerEvent>()
  for (const event of events) {
    const key = eventKey(event)
    if (!firsts.has(key)) firsts.set(key, event)
    lasts.set(key, event)
  }
  return [...new Set([...open.keys(), ...firsts.keys()])].flatMap((key) => {
    const held = open.get(key) ?? null
    const first = firsts.get(key)
    const repository = held?.state.repository.name ?? first?.repository ?? ''
    const domain = held?.state.domain ?? first?.domain ?? ''
    const before = beforeOf(first, held, start)
    const now = held?.severity ?? null
    // What never counted (info) is nobody's life.
    if (before === null && now === null && graveOf(first?.severity) === null) return []
    const turn = turnOf(before, now)
    return [{ key, repository, domain, before, now, turn, held, last: lasts.get(key) ?? null }]
  })
}

import type { Briefing } from '../briefing.ts'
import type { Content } from '../render/content.ts'

/** One briefing in all its forms-to-be. */
export interface Told {
  briefing: Briefing
  content: Content
}

export type Sent =
  | { kind: 'sent'; thread?: Thread }
  /** It may have arrived, and is not sent again. */
  | { kind: 'unsure'; reason: string; thread?: Thread }
  | { kind: 'failed'; reason: string; thread?: Thread }

/** A message whose details are not all there yet. */
export interface Thread {
  channel: string
  ts: string
  /** How many answers are there. */
  answers: number
}

/** Somewhere messages go. Its name is what the ledger remembers, and holds no secret. */
export interface Place {
  name: string
  /** All briefings at once: a file. Else one call for each. */
  together?: true
  /**
   * @param period of what is sent, the same when it is tried again
   * @param thread where an earlier try got
   */
  send: (told: readonly Told[], period: string, thread: Thread | null) => Promise<Sent>
}

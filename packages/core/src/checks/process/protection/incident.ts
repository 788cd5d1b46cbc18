import type { Evidence, Json } from '../../../model/finding.ts'
import type { Unknown } from '../../../model/known.ts'
import type { RuleSource } from '../../../model/process-facts.ts'

/** Something that got past the rules. */
export interface Incident {
  rule: string
  subject: string
  title: string
  expected: Json
  actual: Json
  evidence: Evidence
  /** Who asks for what was passed over. */
  sources: RuleSource[]
  /** What to look at now. */
  remedy: string
  /** The commit that the branch stood at afterwards. */
  after: string | null
}

/** What could not be judged, by the part that it is about. */
export type Unseen = Map<string, Unknown>

/** Remembers the first reason why a part could not be judged. */
export const note = (unseen: Unseen, part: string, why: Unknown): void => {
  if (!unseen.has(part)) unseen.set(part, why)
}

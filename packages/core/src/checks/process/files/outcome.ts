import type { Finding, Result } from '../../../model/finding.ts'
import type { Unknown } from '../../../model/known.ts'
import { type ProcessInput, unknownResult } from '../shared/section.ts'
import { verdict } from '../shared/violation.ts'

/** What a check could not see of one subject. */
export interface Unseen {
  /** That of the finding that it might have been. */
  subject: string
  file?: string
  why: Omit<Unknown, 'known'>
}

const MAX_UNSEEN = 50

/**
 * The results of a check: one for what it judged, and one for each thing that it could not see.
 * @param judged whether anything was judged at all; otherwise there is nothing to pass
 */
export const outcome = (
  check: string,
  { facts }: ProcessInput,
  findings: Finding[],
  unseen: readonly Unseen[],
  words: { pass: string; fail: string },
  judged = true,
): Result[] => {
  const { name } = facts.repository
  const unknown = unseen.slice(0, MAX_UNSEEN).map(({ subject, file, why }) => ({
    ...unknownResult(check, subject, why),
    ...(file === undefined ? {} : { file }),
  }))
  return judged || findings.length > 0 || unknown.length === 0
    ? [verdict(check, name, findings, words), ...unknown]
    : unknown
}

import type { Finding, Result } from '../../../model/finding.ts'
import type { Unknown } from '../../../model/known.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import { unknownResult } from '../../shared/asked.ts'
import { verdict } from '../../shared/verdict.ts'
import { named } from '../../shared/words.ts'
import { MOST } from '../shared/at-most.ts'
import type { ProcessInput } from '../shared/section.ts'

/** What a check could not see of one subject. */
export interface Unseen {
  /** That of the finding that it might have been. */
  subject: string
  file?: string
  why: Omit<Unknown, 'known'>
  /** Which findings that were open before it speaks about, too. */
  covers?: (open: ProcessFacts['open'][number]) => boolean
}

/** Beside what was not seen, each open finding that it might be about: it is not to be closed. */
const withCovered = (
  check: string,
  { open }: ProcessFacts,
  findings: readonly Finding[],
  unseen: readonly Unseen[],
): Unseen[] => {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const left = open.filter((one) => one.check === check && !found.has(one.fingerprint))
  const subjects = new Set(unseen.map(({ subject }) => subject))
  const all = [...unseen]
  for (const { covers, why } of unseen) {
    for (const one of covers === undefined ? [] : left.filter(covers)) {
      if (subjects.has(one.subject)) continue
      subjects.add(one.subject)
      all.push({ subject: one.subject, why })
    }
  }
  return all
}

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
  const all = withCovered(check, facts, findings, unseen)
  const more = all.length - MOST
  const [last] = all.slice(MOST)
  const told = all.slice(0, MOST)
  if (last !== undefined) {
    const { permission } = last.why
    const why = {
      reason: `${more} more could not be seen, e.g. ${named(last.subject)}: ${last.why.reason}`,
    }
    told.push({ subject: name, why: permission === undefined ? why : { ...why, permission } })
  }
  const unknown = told.map(({ subject, file, why }) => ({
    ...unknownResult(check, subject, why),
    ...(file === undefined ? {} : { file }),
  }))
  return judged || findings.length > 0 || unknown.length === 0
    ? [verdict(check, name, findings, words), ...unknown]
    : unknown
}

import type { Result } from '../../../model/finding.ts'
import type { Unknown } from '../../../model/known.ts'
import { rootStandard } from '../../../standards/index.ts'
import { placeOf, unknownResult } from '../../shared/asked.ts'
import { verdict } from '../../shared/verdict.ts'
import type { ProcessInput, Section } from '../shared/section.ts'
import { type Violation, violation } from '../shared/violation.ts'

/** What came of one setting: in order where neither is given. */
export interface Outcome {
  key: string
  /** Where the key is a name in a file, that file. */
  file?: string
  violation?: Omit<Violation, 'check' | 'subject'>
  unseen?: Unknown
}

/** `check.toml line 12 asks for it`, the end of a remedy. */
export const askedIn = (section: Section, key: string): string =>
  `${placeOf(section.origin(key))} asks for it.`

/** A sentence out of a remedy: its first letter in upper case. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * A result for one part that could not be seen, beside what was judged. It names the file of the
 * declaration, so that only the finding about that part stays as it was.
 */
export const unseenPart = (
  check: string,
  part: string,
  unseen: Unknown,
  { standard }: ProcessInput,
  file?: string,
): Result => ({
  ...unknownResult(check, part, unseen),
  file: file ?? rootStandard(standard)?.file ?? 'check.toml',
})

/** "In order" is said of what was seen, and of no more. */
export const asSeen = <W extends { pass: string }>(words: W, isPartial: boolean): W =>
  isPartial ? { ...words, pass: `${words.pass}, as far as could be seen` } : words

/** One result for all that was judged, and one for each setting that could not be. */
export const resultsOfSettings = (
  check: string,
  outcomes: readonly Outcome[],
  input: ProcessInput,
  words: { pass: string; fail: string },
): Result[] => {
  const results: Result[] = []
  const judged = outcomes.filter(({ unseen }) => unseen === undefined)
  if (judged.length > 0) {
    const findings = judged.flatMap(({ key, violation: said }) =>
      said === undefined ? [] : [violation({ ...said, check, subject: key }, input)],
    )
    results.push({
      ...verdict(
        check,
        input.facts.repository.name,
        findings,
        asSeen(words, judged.length < outcomes.length),
      ),
      data: { judged: judged.map(({ key }) => key) },
    })
  }
  for (const { key, unseen, file } of outcomes) {
    if (unseen !== undefined) results.push(unseenPart(check, key, unseen, input, file))
  }
  return results
}

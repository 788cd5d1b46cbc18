import type { Finding } from '../../../model/finding.ts'

/**
 * At most so many findings of a kind a night, and so many parts that were not seen: whoever has more to
 * mend needs a number, not a list.
 */
export const MOST = 50

/** A finding for each item, and past the most one for all that are left. */
export const atMost = <T>(
  items: readonly T[],
  each: (item: T) => Finding,
  rest: (left: T[]) => Finding,
): Finding[] => {
  const findings = items.slice(0, MOST).map(each)
  return items.length > MOST ? [...findings, rest(items.slice(MOST))] : findings
}

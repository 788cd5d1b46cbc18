import type { Finding, Result } from '../../../model/finding.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import { DAY } from '../../../model/time.ts'
import { verdict } from '../../shared/verdict.ts'
import type { ProcessInput } from './section.ts'
import { type Violation, violation } from './violation.ts'

/** For how long something that happened is told as open: history cannot be mended, only learned from. */
const EVENT_DAYS = 30

/** A finding about what happened once: open until a person closes its issue, or for a month. */
export const event = (said: Violation, input: ProcessInput): Finding => ({
  ...violation(said, input),
  baseline: {
    kind: 'event',
    until: new Date(Date.parse(input.facts.now) + EVENT_DAYS * DAY).toISOString(),
  },
})

/** A finding as its check said it, without what the ledger and the policy said of it then. */
const asFound = ({
  check: _,
  state: __,
  exempted: ___,
  since: ____,
  issue: _____,
  ...finding
}: ProcessFacts['open'][number]): Finding => finding

/**
 * What a check tells of tonight, with what it told in earlier nights and what is not over yet: the
 * window moved on, but it happened all the same.
 */
export const withEarlier = (
  check: string,
  tonight: Finding[],
  { open, now }: ProcessFacts,
): Finding[] => {
  const seen = new Set(tonight.map((finding) => finding.fingerprint))
  const earlier = open
    .filter(
      (finding) =>
        finding.check === check &&
        finding.baseline?.kind === 'event' &&
        Date.parse(finding.baseline.until) > Date.parse(now) &&
        !seen.has(finding.fingerprint),
    )
    .map(asFound)
  return [...tonight, ...earlier]
}

/**
 * What a check told the last time, told again: for facts that were not read anew because nothing of
 * the repository moved since.
 */
export const asBefore = (check: string, { open, repository }: ProcessFacts): Result => {
  const findings = open.filter((finding) => finding.check === check).map(asFound)
  return verdict(check, repository.name, findings, {
    pass: 'In order at the last scan, and nothing moved since',
    fail: 'As at the last scan: nothing moved since',
  })
}

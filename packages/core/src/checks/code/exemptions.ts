import type { Check } from '../../model/check.ts'
import type { CodeFacts, JudgedFacts } from '../../model/facts.ts'
import { DOMAINS, type Domain, type Finding, type Result } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import type { Exemption } from '../../model/standard.ts'
import { exemptionsCheck, isExpired, subjectOf } from '../../standards/index.ts'

const findingOf = (check: string, exemption: Exemption): Finding => {
  const { file, line } = exemption.place
  const subject = subjectOf(exemption)
  return {
    fingerprint: fingerprint(check, subject, file),
    severity: 'medium',
    title: `The exemption of ${subject} ended on ${exemption.expires} (${exemption.owner}: ${exemption.reason})`,
    subject,
    file,
    ...(line === undefined ? {} : { line }),
    expected: 'no exemption, or one that still holds',
    actual: exemption.expires,
    evidence: {},
    fix: `Put right what it covered and remove the entry from ${file}; or agree on a later day with ${exemption.owner}.`,
  }
}

/** Of entries that are alike, the one that ends last speaks: an older one beside it is only old. */
const latest = (exemptions: readonly Exemption[]): Exemption[] => {
  const groups = Map.groupBy(exemptions, (exemption) =>
    JSON.stringify([subjectOf(exemption), exemption.place.file]),
  )
  return [...groups.values()].flatMap(
    (group) => group.toSorted((a, b) => (a.expires < b.expires ? 1 : -1))[0] ?? [],
  )
}

/** The domain whose findings an entry is about; one that covers several is told once, with code. */
const domainOf = ({ check }: Exemption): Domain =>
  DOMAINS.find((domain) => check.startsWith(`${domain}/`)) ?? 'code'

/** Which of some exemptions ended, as one result about the repository that made them. */
export const endedExemptions = (
  check: string,
  repository: string,
  exemptions: readonly Exemption[],
  now: string,
): Result => {
  const own = latest(exemptions)
  const findings = own
    .filter((exemption) => isExpired(exemption, now))
    .map((exemption) => findingOf(check, exemption))
  const holding = own.length - findings.length
  return {
    check,
    status: findings.length === 0 ? 'pass' : 'fail',
    subject: repository,
    message:
      own.length === 0
        ? 'There are no exemptions'
        : `${holding} ${holding === 1 ? 'exemption holds' : 'exemptions hold'}, ${findings.length} ended`,
    findings,
  }
}

/**
 * Whether the exemptions a repository made still hold. Those above what the organization allows show
 * up when they meet a finding, so `applyPolicy` adds them here. The organization's own are told in
 * drift-config, not once in every repository.
 */
export const exemptionsOf = (domain: Domain): Check<JudgedFacts> => ({
  id: exemptionsCheck(domain),
  domain,
  title: 'Exemptions still hold and stay within what the organization allows',
  why: 'An exemption is a promise with a date. When the day is over, or when it covers more than a repository may decide by itself, what it hid counts again.',
  fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner. For one above the limit, ask for an exemption in drift-config.',
  severity: 'medium',
  permissions: ['Contents: read'],
  run: ({ policy, facts }) => [
    endedExemptions(
      exemptionsCheck(domain),
      facts.repository.name,
      policy.exemptions.filter((one) => one.by === 'repository' && domainOf(one) === domain),
      facts.now,
    ),
  ],
})

export const exemptions: Check<CodeFacts> = exemptionsOf('code')

import type { Finding, Severity } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Exemption, SeverityOverride } from '../model/standard.ts'

/** The check that answers for a domain's exemptions; findings of repositories' own are told there. */
export const exemptionsCheck = (domain: string): string => `${domain}/exemptions`

/** What an entry is about, as the subject of findings about the entry itself. */
export const subjectOf = ({ check, subject, file }: Exemption | SeverityOverride): string =>
  [
    check,
    ...(subject === '*' ? [] : [subject]),
    ...(file === undefined ? [] : [`in ${file}`]),
  ].join(' ')

/** The finding about an entry of a repository that reaches above its limit. */
export const refusal = (
  check: string,
  entry: Exemption | SeverityOverride,
  example: Finding,
  severity: Severity,
  limit: Severity,
): Finding => {
  const isExemption = 'expires' in entry
  const subject = `${isExemption ? '' : 'severity '}${subjectOf(entry)}`
  const { file, line } = entry.place
  return {
    fingerprint: fingerprint(check, subject, file),
    severity: 'medium',
    title: `${isExemption ? 'An exemption' : 'A lowered severity'} does not hold: it covers a ${severity} finding (${example.title}), and a repository may decide by itself up to ${limit}`,
    subject,
    file,
    ...(line === undefined ? {} : { line }),
    expected: `up to ${limit}`,
    actual: severity,
    evidence: {},
    fix: isExemption
      ? `Put the finding right, or have the exemption added to drift-config's check.toml, or raise \`exempt\` in its [[drift.limits]].`
      : `Remove the entry, or have it added to drift-config's check.toml.`,
  }
}

import type { Finding, Result, Severity } from '../model/finding.ts'
import { atLeast, compareSeverity } from '../model/severity.ts'
import type { DriftPolicy, Exemption, SeverityOverride } from '../model/standard.ts'
import { type Matcher, nameGlob, pathGlob } from './glob.ts'
import { isOrganizationsToDecide } from './own-affairs.ts'
import { exemptionsCheck, refusal } from './refusal.ts'

interface Rule<T> {
  entry: T
  covers: (check: string, finding: Finding) => boolean
}

const liesIn = (dir: string, finding: Finding): boolean => {
  const place = finding.file ?? finding.subject
  return place === dir || place.startsWith(`${dir}/`)
}

/** An entry's globs, compiled once for all findings. */
const compile = <T extends Exemption | SeverityOverride>(entry: T): Rule<T> => {
  const check: Matcher = nameGlob(entry.check)
  const subject: Matcher = nameGlob(entry.subject)
  const file: Matcher | undefined = entry.file === undefined ? undefined : pathGlob(entry.file)
  return {
    entry,
    covers: (id, finding) =>
      check(id) &&
      (subject(finding.subject) || (finding.file !== undefined && subject(finding.file))) &&
      (file === undefined || (finding.file !== undefined && file(finding.file))) &&
      (entry.dir === undefined || liesIn(entry.dir, finding)),
  }
}

/**
 * Whether an exemption is over. It holds through the last moment of its day in UTC, wherever its
 * owner lives.
 * @param now ISO 8601 in UTC
 */
export const isExpired = (exemption: Exemption, now: string): boolean =>
  exemption.expires < now.slice(0, 10)

/** Graver than what a repository may exempt or lower by itself. */
const isAbove = (severity: Severity, limit: Severity): boolean =>
  compareSeverity(severity, limit) < 0

interface Rules {
  overrides: Record<'organization' | 'repository', Rule<SeverityOverride>[]>
  exemptions: Rule<Exemption>[]
  limit: Severity
  /** Where what is refused is told: the results are all of one domain. */
  exemptionsCheck: string
  refused: Map<string, Finding>
}

/** The grade of a finding: the organization's word, then the repository's as far as it may. */
const grade = (
  rules: Rules,
  check: string,
  finding: Finding,
): { own: Severity; final: Severity } => {
  const last = (list: Rule<SeverityOverride>[]) =>
    list.findLast((rule) => rule.covers(check, finding))?.entry
  const own = last(rules.overrides.organization)?.severity ?? finding.severity
  const wish = last(rules.overrides.repository)
  if (wish === undefined) return { own, final: own }
  if (isAbove(own, wish.severity) && isOrganizationsToDecide(check, finding)) {
    return { own, final: own }
  }
  if (isAbove(own, wish.severity) && isAbove(own, rules.limit)) {
    const refused = refusal(rules.exemptionsCheck, wish, finding, own, rules.limit)
    if (!rules.refused.has(refused.fingerprint)) rules.refused.set(refused.fingerprint, refused)
    return { own, final: own }
  }
  return { own, final: wish.severity }
}

/**
 * The exemption that holds for a finding. A repository's own covers nothing that tells of leaving or
 * of exemptions, and one that came with a ruleset not the line that brought it.
 */
const exemptionFor = (
  rules: Rules,
  check: string,
  finding: Finding,
  severity: Severity,
): Exemption | undefined => {
  let above: Exemption | undefined
  for (const { entry, covers } of rules.exemptions) {
    if (entry.by === 'repository' && isOrganizationsToDecide(check, finding, entry)) continue
    if (!covers(check, finding)) continue
    if (entry.by === 'organization' || !isAbove(severity, rules.limit)) return entry
    above ??= entry
  }
  if (above !== undefined) {
    const refused = refusal(rules.exemptionsCheck, above, finding, severity, rules.limit)
    if (!rules.refused.has(refused.fingerprint)) rules.refused.set(refused.fingerprint, refused)
  }
  return undefined
}

const judgeFinding = (rules: Rules, check: string, finding: Finding): Finding => {
  const { own, final } = grade(rules, check, finding)
  const exemption = exemptionFor(rules, check, finding, own)
  if (final === finding.severity && exemption === undefined) return finding
  return {
    ...finding,
    severity: final,
    ...(exemption === undefined
      ? {}
      : {
          exempted: {
            reason: exemption.reason,
            owner: exemption.owner,
            expires: exemption.expires,
            by: exemption.by,
          },
        }),
  }
}

/** What findings that count make of a result: `fail` from medium on, else `warning`; `pass` without any. */
const statusOf = (findings: readonly Finding[]): Result['status'] => {
  const counted = findings.filter((finding) => finding.exempted === undefined)
  if (counted.length === 0) return 'pass'
  return counted.some(({ severity }) => atLeast(severity, 'medium')) ? 'fail' : 'warning'
}

const judgeResult = (rules: Rules, result: Result): Result => {
  const findings = result.findings.map((finding) => judgeFinding(rules, result.check, finding))
  if (findings.every((finding, index) => finding === result.findings[index])) return result
  const exempted = findings.filter((finding) => finding.exempted !== undefined).length
  const isVerdict = result.status === 'fail' || result.status === 'warning'
  return {
    ...result,
    status: isVerdict ? statusOf(findings) : result.status,
    message: exempted === 0 ? result.message : `${result.message} (${exempted} exempted)`,
    findings,
  }
}

/** Puts what was refused where exemptions are judged. */
const withRefused = (check: string, results: Result[], refused: Finding[]): Result[] => {
  if (refused.length === 0) return results
  const count = `${refused.length} above what a repository may decide by itself`
  const at = results.findIndex((result) => result.check === check)
  const found = results[at]
  const subject = results[0]?.subject ?? ''
  const told: Result = {
    check,
    subject: found?.subject ?? subject,
    ...(found?.data === undefined ? {} : { data: found.data }),
    status: 'fail',
    message: found === undefined || found.status === 'pass' ? count : `${found.message}; ${count}`,
    findings: [...(found?.findings ?? []), ...refused],
  }
  return at < 0 ? [...results, told] : results.with(at, told)
}

/**
 * Treats results as the organization and the repository want it: grades changed, accepted findings
 * marked with who accepted them, statuses made anew from what still counts. Exemptions that are over
 * do not hold; those of a repository that reach above its limit do not either, and are findings
 * themselves. What only the organization may exempt stands in `isOrganizationsToDecide`. Pure: the results given are not touched.
 * @param now the scan's clock, ISO 8601 in UTC
 */
export const applyPolicy = (
  results: readonly Result[],
  policy: DriftPolicy,
  now: string,
): Result[] => {
  const overrides = policy.overrides.map(compile)
  const holding = policy.exemptions.filter((exemption) => !isExpired(exemption, now))
  const rules: Rules = {
    overrides: {
      organization: overrides.filter(({ entry }) => entry.by === 'organization'),
      repository: overrides.filter(({ entry }) => entry.by === 'repository'),
    },
    exemptions: holding.map(compile),
    limit: policy.limits.exempt,
    exemptionsCheck: exemptionsCheck(results[0]?.check.split('/')[0] ?? 'code'),
    refused: new Map(),
  }
  const judged = results.map((result) => judgeResult(rules, result))
  return withRefused(rules.exemptionsCheck, judged, [...rules.refused.values()])
}

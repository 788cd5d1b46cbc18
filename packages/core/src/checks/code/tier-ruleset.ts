import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import type { Finding, Result, Severity } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import { type RepositoryStandard, type Standard, TIERS, type Tier } from '../../model/standard.ts'
import { declares, isBroken } from '../../standards/index.ts'

const ID = 'code/tier-ruleset'

const endsWith = (tier: Tier) => (name: string) => name.endsWith(`-${tier}`)

/** How to put `[extends]` right, in words that can be pasted. */
const fixFor = (standard: Standard, tier: Tier): string => {
  if (standard.extends === null) {
    return `Add to ${standard.file}: [extends] with registry = "github:<owner>/<repository>" and rulesets = ["<language>-${tier}"], a ruleset made for this tier.`
  }
  return `In [extends] of ${standard.file}, name a ruleset that ends with -${tier}; or correct the tier in repo-metadata.yaml if it is no longer ${tier}.`
}

/**
 * A ruleset of a laxer tier is the worst case: it looks like a standard and asks for less. A
 * package of a monorepo without [extends] of its own weighs less than the root.
 */
const severityOf = (standard: Standard, tier: Tier): Severity => {
  const laxer = TIERS.slice(TIERS.indexOf(tier) + 1)
  if (standard.extends?.rulesets.some((name) => laxer.some((other) => endsWith(other)(name)))) {
    return 'high'
  }
  return standard.extends === null && standard.dir !== '' ? 'low' : 'medium'
}

const findingOf = (standard: Standard, tier: Tier): Finding => {
  const { file, origins } = standard
  const rulesets = standard.extends?.rulesets ?? null
  const line = origins['extends.rulesets']?.line
  return {
    fingerprint: fingerprint(ID, 'extends.rulesets', file),
    severity: severityOf(standard, tier),
    title:
      rulesets === null
        ? `${file} has no [extends], so nothing holds this ${tier} repository to its tier`
        : `${file} extends ${rulesets.join(', ') || 'no ruleset'}, none of which is for tier ${tier}`,
    subject: 'extends.rulesets',
    file,
    ...(line === undefined ? {} : { line }),
    expected: `a ruleset that ends with -${tier}`,
    actual: rulesets,
    evidence: {},
    fix: fixFor(standard, tier),
  }
}

/** The file, or its [extends], is so broken that what it extends is not known. */
const isUnclear = ({ problems }: Standard): boolean =>
  isBroken(problems) ||
  problems.some(
    ({ level, subject, about }) =>
      level === 'error' && about === undefined && /^extends(?:\.|$)/.test(subject),
  )

const resultOf = (standard: Standard, tier: Tier, isOrganizations: boolean): Result => {
  const { file } = standard
  const base = { check: ID, subject: file, file }
  if (standard.unread !== undefined) {
    return {
      ...base,
      status: 'unknown',
      message: `${file} could not be read: ${standard.unread}`,
      permissions: ['Contents: read'],
      findings: [],
    }
  }
  if (isUnclear(standard)) {
    return {
      ...base,
      status: 'skipped',
      message: `${file} is broken: what it extends is not known until it is put right`,
      findings: [],
    }
  }
  // What the organization says to all stands above the rulesets: there may be none to extend.
  if (isOrganizations && standard.dir === '' && standard.extends === null) {
    return {
      ...base,
      status: 'pass',
      message: `${file} is what the organization says to all; it need not extend a ruleset`,
      findings: [],
    }
  }
  // Those that rulesets extend count too: a company's own ruleset may build on the tier's.
  const names = [...(standard.extends?.rulesets ?? []), ...(standard.inherited ?? [])]
  const matching = names.find(endsWith(tier))
  if (matching !== undefined) {
    return { ...base, status: 'pass', message: `${file} extends ${matching}`, findings: [] }
  }
  if (!standard.inheritance.known) {
    // One of the rulesets that could not be read may extend the right one.
    const { reason, permission } = standard.inheritance
    return {
      ...base,
      status: 'unknown',
      message: `None of the rulesets named in ${file} ends with -${tier}, and what they build on could not be read: ${reason}`,
      ...(permission === undefined ? {} : { permissions: [permission] }),
      findings: [],
    }
  }
  const finding = findingOf(standard, tier)
  return {
    ...base,
    status: finding.severity === 'low' ? 'warning' : 'fail',
    message: finding.title,
    findings: [finding],
  }
}

/** Why the tier cannot be relied on, or null. */
const unsureTier = (standard: RepositoryStandard): string | null => {
  const { metadata, unread } = standard
  if (unread !== undefined) return `${unread.path} could not be read: ${unread.reason}`
  if (metadata.file === null) return 'there is no repo-metadata.yaml to say the tier'
  return declares(standard, 'tier') ? null : `${metadata.file} does not say a tier that is known`
}

/** Whether a repository extends a ruleset made for its tier. */
export const tierRuleset: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'The rulesets in [extends] match the tier of the repository',
  why: 'A production repository that extends a prototype ruleset, or none, is held to less than its tier demands, and its checks still look green.',
  fix: 'Extend a ruleset whose name ends with the tier, such as typescript-production, or correct the tier in repo-metadata.yaml.',
  severity: 'high',
  permissions: ['Contents: read'],
  run: ({ standard, policy, facts }) => {
    const unsure = unsureTier(standard)
    if (unsure === null) {
      const isOrganizations = policy.isOrganizations === true
      return standard.standards.map((one) => resultOf(one, standard.metadata.tier, isOrganizations))
    }
    return [
      {
        check: ID,
        status: standard.unread === undefined ? 'skipped' : 'unknown',
        subject: facts.repository.name,
        message: `Not judged: ${unsure}`,
        ...(standard.unread === undefined ? {} : { permissions: ['Contents: read'] }),
        findings: [],
      },
    ]
  },
}

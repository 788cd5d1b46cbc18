import type { Finding } from '../model/finding.ts'
import type { Exemption } from '../model/standard.ts'

const isUnder = (subject: string, section: string): boolean =>
  subject === section || subject.startsWith(`${section}.`)

/**
 * Whether only the organization may exempt a finding, or lower its grade: that a repository leaves
 * or lowers its tier or status (`code/participation` and its like), what is wrong with exemptions
 * (`code/exemptions`), and a change of `[drift]` itself (`code/standards-files`). Otherwise one
 * commit with `[[drift.exempt]] check = "*"` would silence whatever else it brings.
 *
 * An exemption that is added together with what it covers does cover it: that it was added is told,
 * graver when it is wide, and cannot be exempted here. One that comes with a ruleset is told as a
 * change of `[extends]`, which it then does not cover.
 */
export const isOrganizationsToDecide = (
  check: string,
  { subject }: Pick<Finding, 'subject'>,
  exemption?: Pick<Exemption, 'inherited'>,
): boolean =>
  check.endsWith('/participation') ||
  check.endsWith('/exemptions') ||
  (check === 'code/standards-files' &&
    (isUnder(subject, 'drift') || (exemption?.inherited === true && isUnder(subject, 'extends'))))

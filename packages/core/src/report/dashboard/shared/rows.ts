import type { Domain, Severity } from '../../../model/finding.ts'

/** What the tables of the page are made of. All texts are bounded, visible and one line. */

/** One repository in all domains. */
export interface RepositoryRow {
  name: string
  url: string
  team: string
  tier: string
  domains: Partial<Record<Domain, DomainCell>>
  /** Since when the oldest finding is open, in milliseconds; 0: nothing is open. */
  oldest: number
  /** When a scan last had news of it. */
  scanned: number
}

/** What one domain says of one repository. */
export interface DomainCell {
  /** What counts as drift. */
  open: Record<Severity, number>
  /** Parts that could not be seen. */
  unknown: number
}

export interface Link {
  label: string
  url: string
}

export interface FindingRow {
  /** As it is shown: for filtering and sorting. */
  repository: RepositoryRow
  domain: Domain
  severity: Severity
  check: string
  title: string
  subject: string
  since: number
  /** The account or person that made it so; '' where nobody is known. */
  who: string
  place: Link
  /** `expected …, found …`; '' where the title says it. */
  difference: string
  fix: string
  commit: Link
  pull: Link
  issue: Link
  /** Why it is accepted, by whom and until when; '' where it is not. */
  exempted: string
  /** Whether it counts as drift: not exempted, not info, no strengthening. */
  counts: boolean
}

/** The whole of what the script of the page works with. */
export interface Rows {
  now: number
  repositories: RepositoryRow[]
  findings: FindingRow[]
}

/** How many rows a table begins with, and how many each "show more" adds. */
export const FIRST = 50
export const STEP = 100

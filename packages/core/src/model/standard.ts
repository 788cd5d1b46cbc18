import type { Json, Severity } from './finding.ts'
import type { Known } from './known.ts'

export const TIERS = ['production', 'internal', 'prototype'] as const
export type Tier = (typeof TIERS)[number]

export const REPOSITORY_STATUSES = ['active', 'pre-release', 'deprecated'] as const
export type RepositoryStatus = (typeof REPOSITORY_STATUSES)[number]

/** repo-metadata.yaml. `file` is null where there is none (then tier and status are the defaults). */
export interface Metadata {
  file: string | null
  tier: Tier
  status: RepositoryStatus
  team?: string
  /** Which of these the file says itself; the others are defaults. */
  said?: string[]
}

/** A position in a file, 1-based. */
export interface Place {
  file: string
  line?: number
  column?: number
}

/** Something wrong with a declaration, in words for the person who wrote it. */
export interface Problem {
  level: 'error' | 'warning'
  /** Dotted key path, or '' for the whole file. */
  subject: string
  message: string
  expected?: string
  /** What to do, where that is more than writing what was expected. */
  fix?: string
  place: Place
  /** `inheritance`: not about how the file is written but about what it extends. */
  about?: 'inheritance'
  /** Of a mistake inside a ruleset: the key that it spoils there; absent: the whole ruleset. */
  spoils?: string
}

/** Plain parsed TOML: tables are null-prototype or plain objects, dates are ISO strings. */
export type Table = { [key: string]: Json }

/** Where an effective value was written: a file of the repository, or a ruleset of a registry. */
export interface Origin {
  /** `check.toml`, `github:acme/standards@v3 rulesets/base.toml`, `built-in default`. */
  source: string
  line?: number
}

/** What one check.toml declares, with everything it inherits merged in. */
export interface Standard {
  /** Directory in the repository, '' for the root; no trailing slash. */
  dir: string
  /** Path of the check.toml in the repository. */
  file: string
  /** The effective configuration: rulesets left to right, then the local file. */
  config: Table
  /** What the rulesets say by themselves, before the local file; absent where it extends none. */
  fromRulesets?: Table
  /** As written in the repository's own file. */
  local: Table
  /** Effective leaf path (dotted) → where it comes from. */
  origins: Record<string, Origin>
  extends: { registry: string; rulesets: string[] } | null
  /** Names of all rulesets that were read, in order, those that rulesets extend included. */
  inherited?: string[]
  /** Whether inheritance could be resolved; unknown when a registry is out of reach. */
  inheritance: Known<true>
  /** Why the check.toml itself could not be seen; then everything else here is empty. */
  unread?: string
  problems: Problem[]
}

/** Everything one repository declares. */
export interface RepositoryStandard {
  metadata: Metadata
  /** Root first, then by directory; empty when the repository has no check.toml. */
  standards: Standard[]
  /** Problems of repo-metadata.yaml; those of each check.toml stand in its Standard. */
  problems: Problem[]
  /** repo-metadata is there and could not be seen; then `metadata` holds the defaults. */
  unread?: { path: string; reason: string }
}

/** `[[drift.exempt]]`. */
export interface Exemption {
  check: string
  subject: string
  /** A glob over the finding's file; absent: any file, and findings without one. */
  file?: string
  reason: string
  owner: string
  /** Calendar date, `YYYY-MM-DD`; the exemption holds through the end of that day in UTC. */
  expires: string
  /** Who wrote it: the repository, or the organization in drift-config. */
  by: 'repository' | 'organization'
  /** It stands in a ruleset that the repository extends, not in its own file. */
  inherited?: true
  /** The directory it speaks for, where that is not the whole repository. */
  dir?: string
  place: Place
}

/** `[[drift.severity]]`: grade what matches so. */
export interface SeverityOverride {
  check: string
  subject: string
  /** A glob over the finding's file; absent: any file, and findings without one. */
  file?: string
  severity: Severity
  by: 'repository' | 'organization'
  /** The directory it speaks for, where that is not the whole repository. */
  dir?: string
  place: Place
}

/** `[[drift.limits]]` in drift-config: what a repository may ask of the central token and roles. */
export interface Limits {
  /** Globs over registry references, e.g. `github:acme/*`. */
  registries: string[]
  accounts: string[]
  stacks: string[]
  /** Globs over `key=value` of `[infra.tags]`. */
  tags: string[]
  /** The highest severity that a repository may exempt, or lower, by itself. */
  exempt: Severity
}

/** The `[drift]` table after organization and repository are put together. */
export interface DriftPolicy {
  exemptions: Exemption[]
  overrides: SeverityOverride[]
  /** Commit e-mail or name (lower case) → who to show, e.g. `@ann`. */
  identities: Record<string, string>
  /** Severity rules that plugins bring, in the words of severity/rule.ts; one list for a whole scan. */
  rules?: readonly Json[]
  /** `[drift.plugins.<name>]`, unread. */
  plugins: Record<string, Table>
  limits: Limits
  /** A drift-config speaks for the repository. */
  hasOrganization?: true
  /** The repository is drift-config: its check.toml is what the organization says to all. */
  isOrganizations?: true
}

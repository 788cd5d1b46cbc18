/** How tests say who and what governs a repository; `types.ts` hands these words on. */

/**
 * Somebody by name. Teams belong to the organization in question; roles are those of a repository:
 * `read`, `triage`, `write`, `maintain`, `admin`, or a custom one.
 */
export type ActorName =
  | `user:${string}`
  | `team:${string}`
  | `app:${string}`
  | `role:${string}`
  | 'organization-admin'
  | 'enterprise-owner'
  | 'deploy-key'

/** Default mode: `always`. */
export type BypassSpec =
  | ActorName
  | { actor: ActorName; mode: 'always' | 'pull_request' | 'exempt' }

/** A required check; a plain name may be reported by any App. */
export type ContextSpec = string | { context: string; appId: number | null }

export type PlainRuleType =
  | 'creation'
  | 'deletion'
  | 'non_fast_forward'
  | 'required_linear_history'
  | 'required_signatures'
  | 'update'

export type PatternRuleType =
  | 'branch_name_pattern'
  | 'commit_author_email_pattern'
  | 'commit_message_pattern'
  | 'committer_email_pattern'
  | 'tag_name_pattern'

/** Rules whose parameters are given in REST's own words. */
export type OtherRuleType =
  | 'code_scanning'
  | 'file_extension_restriction'
  | 'file_path_restriction'
  | 'max_file_path_length'
  | 'max_file_size'
  | 'merge_queue'
  | 'required_deployments'
  | 'workflows'

/** https://docs.github.com/rest/repos/rules; a plain rule may be its type alone. */
export type RuleSpec =
  | PlainRuleType
  | { type: PlainRuleType }
  | {
      type: 'pull_request'
      /** Default 1. */
      approvals?: number
      dismissStale?: boolean
      codeOwners?: boolean
      lastPush?: boolean
      threadResolution?: boolean
      /** Default: all three. */
      mergeMethods?: ('merge' | 'squash' | 'rebase')[]
    }
  | { type: 'required_status_checks'; contexts: ContextSpec[]; strict?: boolean }
  | {
      type: PatternRuleType
      pattern: string
      /** Default `regex`. */
      operator?: 'starts_with' | 'ends_with' | 'contains' | 'regex'
      negate?: boolean
      name?: string
    }
  | { type: OtherRuleType; parameters: Record<string, unknown> }

export interface RulesetSpec {
  /** Default `Main`. */
  name?: string
  /** Default `active`. */
  enforcement?: 'active' | 'evaluate' | 'disabled'
  /** Default `branch`. */
  target?: 'branch' | 'tag' | 'push'
  /**
   * `~DEFAULT_BRANCH`, `~ALL`, or patterns; without `refs/` in front they are names of branches
   * (tags). Default: the default branch; all tags.
   */
  include?: string[]
  exclude?: string[]
  /** Default: a pull request with one approval. */
  rules?: RuleSpec[]
  bypass?: BypassSpec[]
}

export interface OrganizationRulesetSpec extends RulesetSpec {
  /** Names of repositories it reaches, as patterns; default `~ALL`. */
  repositories?: string[]
  exceptRepositories?: string[]
  /** The slug of the enterprise that has it; default: the organization has it itself. */
  enterprise?: string
}

export interface FakeRuleset {
  readonly id: number
  readonly nodeId: string
  readonly name: string
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  /** Its page in the settings. */
  readonly url: string
  /** Changes what is given and leaves the rest. */
  update(spec: OrganizationRulesetSpec): void
  remove(): void
}

/** Classic branch protection. What is not given is off, as in a rule that GitHub just made. */
export interface ProtectionSpec {
  /** Names of branches, as a pattern; default: the default branch. */
  pattern?: string
  /** Pull requests are required, with so many approvals (0: none). */
  approvals?: number
  dismissStale?: boolean
  codeOwners?: boolean
  lastPush?: boolean
  threadResolution?: boolean
  /** Status checks are required, these. */
  contexts?: ContextSpec[]
  strict?: boolean
  signatures?: boolean
  linearHistory?: boolean
  allowForcePushes?: boolean
  allowDeletions?: boolean
  /** Administrators are held to it too. */
  enforceAdmins?: boolean
  locked?: boolean
  blockCreations?: boolean
  /** Only these may push. */
  pushers?: ActorName[]
  /** Only these may dismiss reviews. */
  dismissers?: ActorName[]
  bypassPullRequests?: ActorName[]
  bypassForcePushes?: ActorName[]
}

export interface FakeProtection {
  readonly id: number
  readonly nodeId: string
  readonly pattern: string
  remove(): void
}

export interface RuleSuiteSpec {
  /** A login; default `octocat`. */
  actor?: string
  /** Default: the parent of `after`, and forty zeros where there is none. */
  before?: string
  /** Default: where `ref` points. */
  after?: string
  /** A branch's name or a full ref; default: the default branch. */
  ref?: string
  /** Default `bypass`. */
  result?: 'pass' | 'fail' | 'bypass'
  /** ISO 8601; default: the fake's clock. */
  time?: string
}

export type WorkflowState =
  | 'active'
  | 'deleted'
  | 'disabled_fork'
  | 'disabled_inactivity'
  | 'disabled_manually'

export type AccessLevel = 'read' | 'triage' | 'write' | 'maintain' | 'admin'

/** What governs a repository, set up by tests. */
export interface Governed {
  /** Makes the classic rule of a pattern, or puts a new one in its place. */
  protect(spec?: ProtectionSpec): FakeProtection
  /** Removes the classic rule; default: that of the default branch's name. */
  unprotect(pattern?: string): void
  addRuleset(spec?: RulesetSpec): FakeRuleset
  /** Makes the user or team, where need be, and lets them in; default `write`. */
  giveAccess(actor: `user:${string}` | `team:${string}`, level?: AccessLevel): void
  /** GitHub's record of a push that rules were evaluated for. @returns its id */
  addRuleSuite(spec?: RuleSuiteSpec): number
  /** A workflow with a file is active otherwise; one without a file comes into being. */
  setWorkflow(path: string, spec: { state?: WorkflowState; name?: string }): void
  addSecret(spec: SecretSpec): void
  /** Dependabot's security updates; off at first. */
  setSecurityUpdates(on: boolean): void
}

/** A secret of Actions. */
export interface SecretSpec {
  name: string
  /** ISO 8601; default: `updated`. */
  created?: string
  /** ISO 8601; default: `created`, else the fake's clock. */
  updated?: string
}

export interface TeamSpec {
  slug: string
  name?: string
  /** Logins. */
  members?: string[]
  /** What it may do in every repository of the organization; default: nothing. */
  access?: AccessLevel
}

export interface FakeOrganization {
  readonly login: string
  addRuleset(spec?: OrganizationRulesetSpec): FakeRuleset
  addTeam(spec: TeamSpec): void
  addSecret(spec: SecretSpec): void
}

import type { Content, JudgedFacts } from './facts.ts'
import type { Known } from './known.ts'

/**
 * What drift-process observed of one repository. A fact that the standard does not ask for is not
 * collected, and unknown: a check looks at its section first.
 */
export interface ProcessFacts extends JudgedFacts {
  /** How GitHub was asked; on disk alone there is no GitHub to ask. */
  from: 'github' | 'disk'
  protection: Known<ProtectionFacts>
  /** All rulesets that reach the repository, its own and inherited ones, whatever their enforcement. */
  rulesets: Known<RulesetFacts[]>
  labels: Known<LabelFacts[]>
  issues: Known<OpenIssues>
  codeowners: Known<CodeownersFacts>
  /** Names of branches, without `refs/heads/`. */
  branches: Known<BranchNames>
  files: ProcessFiles
  /** Which checks reported lately, and which workflows ran. */
  runs: Known<RecentRuns>
  /** State of the workflows that exist on GitHub, as far as it was asked for. */
  workflows: Known<WorkflowFacts[]>
  /** Commits that reached the default branch in the window, and the pull requests that brought them. */
  activity: Known<Activity>
  /** Pushes to the default branch in the window that bypassed a rule, by GitHub's own record. */
  bypasses: Known<RuleSuite[]>
}

/** The repository's own files, as far as `[process.*]` asks for them. */
export interface ProcessFiles {
  /**
   * All file paths at head. `unchanged`: no commit and no declaration moved since the last scan, so
   * the list was not read again, and what was found then still holds.
   */
  paths: Known<string[]> | { known: false; unchanged: true; reason: string }
  /**
   * Contents by path, of files that exist: workflows, CODEOWNERS, hooks, templates, settings of test
   * runners, changesets, and documents where `[process.docs]` asks. Absent: the file is not there,
   * or `listed` says that its folder was not looked into.
   */
  contents: Map<string, Content>
  /**
   * Folders whose entries are known though `paths` is not, '' for the root; their entries' names, with
   * a `/` at the end of folders. A folder that is not there has none. null: could not be seen.
   */
  listed: Map<string, Known<string[]>>
}

/** Where a rule is written, and where a person changes it. */
export interface RuleSource {
  kind: 'repository-ruleset' | 'organization-ruleset' | 'enterprise-ruleset' | 'classic'
  /** The ruleset's name; for classic protection its branch pattern. */
  name: string
  /** `acme/app`, `acme`, or the enterprise. */
  owner: string
  /** Its page in the settings; absent where GitHub gave none. */
  url?: string
}

export type Enforcement = 'active' | 'evaluate' | 'disabled'

/** A ruleset as GitHub lists it for a repository. */
export interface RulesetFacts {
  /** GraphQL node id. */
  id: string
  databaseId: number | null
  source: RuleSource
  enforcement: Enforcement
  target: 'branch' | 'tag' | 'push' | 'repository' | null
  /** Patterns over full ref names, `~ALL` and `~DEFAULT_BRANCH`, as GitHub has them. */
  include: string[]
  exclude: string[]
  /** Its rules; unknown where they were not asked for or not shown. */
  rules: Known<Rule[]>
  /** Who may bypass it. GitHub shows it to those who may change the ruleset. */
  bypassActors: Known<BypassActor[]>
}

/** One rule of a ruleset, by GitHub's REST names of rule types. */
export type Rule =
  | {
      type: 'pull_request'
      approvals: number
      dismissStale: boolean
      codeOwners: boolean
      lastPush: boolean
      threadResolution: boolean
    }
  | { type: 'required_status_checks'; contexts: RequiredContext[]; strict: boolean }
  | { type: PlainRuleType }
  /** A kind that says nothing about what is judged here: its name, lower case. */
  | { type: 'other'; name: string }

export type PlainRuleType =
  | 'required_signatures'
  | 'required_linear_history'
  /** Force pushes are blocked. */
  | 'non_fast_forward'
  /** Deletion is blocked. */
  | 'deletion'
  /** Nobody may push but who may bypass; for tags: they cannot be moved. */
  | 'update'
  | 'creation'

export interface RequiredContext {
  context: string
  /** The GitHub App that has to report it; null: any. */
  appId: number | null
}

export interface BypassActor {
  kind:
    | 'Integration'
    | 'OrganizationAdmin'
    | 'RepositoryRole'
    | 'Team'
    | 'DeployKey'
    | 'User'
    | 'EnterpriseOwner'
  /** GitHub's database id, where it has one. */
  id: number | null
  /** Team slug, App slug, role name … for people. */
  name: string
  mode: 'always' | 'pull_request' | 'exempt'
}

/** How the default branch is protected, in GitHub's three ways of saying it. */
export interface ProtectionFacts {
  branch: string
  /** Rules of active rulesets that apply to the branch, with the node id of their ruleset. */
  rules: Known<{ rule: Rule; ruleset: string | null; source: RuleSource }[]>
  /** The classic rule that matches the branch; null: there is none. Needs Administration: read. */
  classic: Known<ClassicProtection | null>
  /** What GitHub tells everybody of a classic rule; null: there is none. */
  visible: Known<VisibleProtection | null>
}

/** Classic branch protection: https://docs.github.com/en/graphql/reference/objects#branchprotectionrule */
export interface ClassicProtection {
  source: RuleSource
  requiresApprovingReviews: boolean
  approvals: number
  dismissStale: boolean
  codeOwners: boolean
  lastPush: boolean
  threadResolution: boolean
  requiresStatusChecks: boolean
  /** GitHub answers true here even while status checks are off: look at `requiresStatusChecks` first. */
  strict: boolean
  contexts: RequiredContext[]
  signatures: boolean
  linearHistory: boolean
  allowsForcePushes: boolean
  allowsDeletions: boolean
  /** Administrators are held to it too. */
  adminsEnforced: boolean
  restrictsPushes: boolean
  locked: boolean
  /** Who may merge without what pull requests need. */
  bypassPullRequests: string[]
  bypassForcePushes: string[]
}

/** https://docs.github.com/en/graphql/reference/objects#refupdaterule */
export interface VisibleProtection {
  source: RuleSource
  approvals: number | null
  contexts: string[] | null
  codeOwners: boolean
  threadResolution: boolean
  linearHistory: boolean
  signatures: boolean
  allowsForcePushes: boolean
  allowsDeletions: boolean
}

export interface LabelFacts {
  name: string
  /** Six hex digits, lower case, without `#`. */
  color: string
  description: string | null
}

/** Open issues, newest first, bounded. */
export interface OpenIssues {
  issues: { number: number; title: string; url: string; labels: string[]; author: string | null }[]
  total: number
}

export interface CodeownersFacts {
  /** The file GitHub reads: `.github/` before the root before `docs/`; null: there is none. */
  path: string | null
  content: Content | null
  /** GitHub's own report; unknown where it could not be had. */
  errors: Known<CodeownersError[]>
}

export interface CodeownersError {
  line: number
  column: number
  kind: string
  source: string
  suggestion: string | null
  message: string
}

export interface BranchNames {
  names: string[]
  total: number
}

/** A check run or a commit status. */
export interface CheckState {
  context: string
  state: 'success' | 'failure' | 'pending' | 'neutral' | 'skipped' | 'cancelled'
  /** The GitHub App that reported it; null for a status by a person, or where it is not known. */
  appId: number | null
}

/** What reported on the newest commit of the default branch, and on the newest merged pull requests. */
export interface RecentRuns {
  commits: { oid: string; where: string; contexts: CheckState[]; complete: boolean }[]
}

export interface WorkflowFacts {
  name: string
  /** `.github/workflows/ci.yml` */
  path: string
  state: 'active' | 'disabled_manually' | 'disabled_inactivity' | 'disabled_fork' | 'deleted'
  url?: string
}

/** What reached the default branch since the base. */
export interface Activity {
  /** Newest first. */
  commits: CommitFacts[]
  /** false: older commits of the window were not read, for there are too many. */
  complete: boolean
  /** Why it is not complete, where it is for another reason. */
  gap?: string
  /** Those that brought the commits; where a commit does not know its own, they are not all. */
  pullRequests: PullRequestFacts[]
}

export interface Person {
  login: string
  /** A GitHub App or another robot, by GitHub's own word. */
  bot: boolean
}

export interface CommitFacts {
  oid: string
  url?: string
  /** The whole message. */
  message: string
  /** Names and e-mail as git has them; the account where GitHub knows it. */
  author: { name: string; email: string; account: Person | null }
  committer: { name: string; account: Person | null }
  time: string
  /** How many: 0 the first, 2 and more a merge. */
  parents: number
  /** Reached the branch itself: on the line of first parents, and not inside a merged branch. */
  mainline: boolean
  /** Numbers of the pull requests into this repository that brought it; unknown on disk. */
  pullRequests: Known<number[]>
}

export interface PullRequestFacts {
  number: number
  url: string
  title: string
  body: string
  author: Person | null
  base: string
  head: string
  headOid: string | null
  mergeCommit: string | null
  mergedAt: string
  mergedBy: Person | null
  additions: number
  deletions: number
  changedFiles: number
  /** Bounded; unknown where there are more than can be read, or it was not asked for. */
  files: Known<{ path: string; additions: number; deletions: number; added: boolean }[]>
  reviews: Known<Review[]>
  /** How many issues GitHub closes with it. */
  closesIssues: number
  /** What reported on its last commit before the merge. */
  checks: Known<CheckState[]>
}

export interface Review {
  author: Person | null
  /** Whether who wrote it may write to the repository, as of now; absent: not known. */
  canPush?: boolean
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  time: string
  /** When it was edited or dismissed last; absent: not known. */
  changed?: string
  /** The commit it was about. */
  commit: string | null
}

/** One evaluation of rules: https://docs.github.com/en/rest/repos/rule-suites */
export interface RuleSuite {
  id: number
  actor: string | null
  /** Commits before and after the push. */
  before: string
  after: string
  ref: string
  time: string
  url?: string
}

import type { Activity } from './activity-types.ts'
import type { FakeOrganization, Governed } from './governance-types.ts'
import type { Faults } from './http/faults.ts'
import type { LimitSettings } from './http/limits.ts'

export type * from './activity-types.ts'

export type * from './governance-types.ts'

/** What a test sees of the fake: the words of this file and nothing below it. */
export interface FakeGitHub {
  /** `http://127.0.0.1:<port>`; git over HTTP lies at `<url>/<owner>/<name>.git`. */
  readonly url: string
  /** REST at `<apiUrl>/…`, GraphQL at `<apiUrl>/graphql`; the GHES forms `/api/v3`, `/api/graphql` work too. */
  readonly apiUrl: string
  /** May do everything, on every repository. */
  readonly token: string
  /** Every request, in the order of arrival. */
  readonly requests: RequestRecord[]
  /** Requests that GitHub's OpenAPI does not allow, or that ask for what the fake does not serve. */
  readonly violations: string[]
  /** The most API requests that were in flight at once. */
  readonly maxConcurrent: number
  /** GraphQL points spent, by GitHub's formula. */
  readonly points: number
  readonly clock: FakeClock
  readonly faults: Faults
  /** Waiting time of each API request, as the network and GitHub's own work would take. */
  latencyMs: number
  addRepository(spec: RepositorySpec): FakeRepository
  /** By `owner/name`, old names too. */
  repository(fullName: string): FakeRepository | undefined
  readonly repositories: FakeRepository[]
  /** Makes the account known before (or without) a repository; the first repository does it otherwise. */
  addAccount(spec: AccountSpec): void
  /** Makes the organization's account, where need be: its rulesets and teams. */
  organization(login: string): FakeOrganization
  addToken(spec: TokenSpec): string
  revokeToken(token: string): void
  /** Registers a GitHub App; what it may do lies in its installations. */
  addApp(spec: AppSpec): void
  /** @returns the installation's id */
  installApp(spec: InstallationSpec): number
  /** Forgets requests, violations, points and the concurrency seen; state, faults and limits stay. */
  resetCounters(): void
  close(): Promise<void>
}

export interface FakeGitHubOptions {
  port?: number
  latencyMs?: number
  /** Milliseconds since 1970 at the start; then the clock runs on (default: the real time). */
  now?: number
  /** `false`: no limits at all; otherwise numbers that differ from GitHub's. */
  limits?: Partial<LimitSettings> | false
  /** A recursive tree is truncated beyond so many entries (GitHub: 100,000). */
  treeEntries?: number
  /** Hold the fake's own answers to GitHub's OpenAPI too; what does not fit becomes a violation. */
  validateResponses?: boolean
}

export interface RequestRecord {
  method: string
  path: string
  kind: 'rest' | 'graphql' | 'git'
  /** REST: GitHub's operation id (`repos/get`); GraphQL: the operation's name, if it has one. */
  operation?: string
  /** 0 while the answer is not out, or when the connection was cut. */
  status: number
  /** By the fake's clock. */
  at: number
  /** The body as it was sent, parsed. */
  body?: unknown
}

export interface FakeClock {
  now(): number
  set(now: number): void
  advance(milliseconds: number): void
}

export interface AccountSpec {
  login: string
  type?: 'Organization' | 'User' | 'Bot'
  name?: string
  email?: string
}

export type Visibility = 'public' | 'private' | 'internal'

export interface RepositorySpec {
  owner: string
  name: string
  /** Default: `Organization`, unless the account is known already. */
  ownerType?: 'Organization' | 'User'
  /** Default `private`: then only tokens that were given the repository see it. */
  visibility?: Visibility
  description?: string | null
  isFork?: boolean
  isArchived?: boolean
  isDisabled?: boolean
  isTemplate?: boolean
  hasIssues?: boolean
  defaultBranch?: string
  /** The initial commit; without files the repository is empty. */
  files?: Files
  author?: PersonSpec
  message?: string
  /** Of the initial commit. */
  date?: string
  createdAt?: string
  /** Serve it over git's smart HTTP too. */
  git?: boolean
  /** Default: the nine that GitHub gives each new repository. */
  labels?: LabelSpec[]
}

export interface LabelSpec {
  name: string
  color?: string
  description?: string | null
}

/** Path → content; null deletes. */
export type Files = Record<string, FileSpec>
export type FileSpec =
  | string
  | Uint8Array
  | null
  | { symlink: string }
  | { submodule: string }
  | { executable: string | Uint8Array }

export interface PersonSpec {
  name: string
  email: string
  /** The GitHub account that the address belongs to. */
  login?: string
}

export interface CommitSpec {
  files?: Files
  /** Old path → new path, files or whole directories; done before `files`. */
  renames?: Record<string, string>
  message?: string
  author?: PersonSpec
  committer?: PersonSpec
  /** ISO 8601; default: the fake's clock. */
  date?: string
  /** Default: the branch's head; `[]` starts a new history. */
  parents?: string[]
  branch?: string
  /** The merged pull request that brought it. */
  pullRequest?: PullRequestSpec
}

export interface PullRequestSpec {
  number: number
  title: string
  body?: string
  author?: string
  /** Name of its branch; default `patch-<number>`. */
  head?: string
  mergedBy?: string
  mergedAt?: string
}

export interface FakeRepository extends Activity, Governed {
  readonly id: number
  readonly nodeId: string
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly url: string
  readonly gitUrl: string
  visibility: Visibility
  isArchived: boolean
  isDisabled: boolean
  hasIssues: boolean
  defaultBranch: string
  /** ISO 8601. */
  pushedAt: string | null
  /** Commit id of the default branch, null when there is none. */
  readonly head: string | null
  /** `refs/heads/main` → commit id. */
  readonly refs: ReadonlyMap<string, string>
  readonly issues: readonly FakeIssue[]
  readonly labels: readonly Required<LabelSpec>[]
  /** @returns the commit's id */
  commit(spec: CommitSpec): string
  /** Points the branch (default: the default branch) somewhere else. */
  forcePush(oid: string, branch?: string): void
  deleteBranch(name: string): void
  tag(name: string, oid?: string): void
  /** Content of a text file, undefined when there is none. */
  read(path: string, rev?: string): string | undefined
  /** Old names keep working, as redirects. */
  rename(newName: string): void
  delete(): void
  /** Makes the label, or another one in its place. */
  setLabel(spec: LabelSpec): void
  deleteLabel(name: string): void
  createIssue(spec: {
    title: string
    body?: string
    labels?: string[]
    by?: ActorSpec
    /** When; default: now. */
    date?: string
  }): FakeIssue
  closeIssue(number: number, how?: { by?: ActorSpec; reason?: 'completed' | 'not_planned' }): void
  reopenIssue(number: number, how?: { by?: ActorSpec }): void
  /** A deployment that ended; by default one of the head, with success, just now. */
  deploy(spec: {
    environment: string
    commit?: string
    state?: 'SUCCESS' | 'FAILURE' | 'IN_PROGRESS' | 'INACTIVE'
    date?: string
  }): void
}

export interface ActorSpec {
  login: string
  type: 'User' | 'Bot'
}

export interface FakeIssue {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly stateReason: 'completed' | 'not_planned' | 'reopened' | null
  readonly author: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly url: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
  readonly comments: readonly { author: string; body: string }[]
}

export type Level = 'read' | 'write' | 'admin'

/** GitHub's own names: `contents`, `issues`, `metadata`, `pull_requests`, `administration`, … */
export type Permissions = Record<string, Level>

export interface TokenSpec {
  /** Default: a made-up one. */
  token?: string
  /** Whose it is; default for `actions`: github-actions[bot]. */
  login?: string
  /** `app`: installation token; `actions`: GITHUB_TOKEN of a workflow; `pat`: a person's. */
  kind: 'app' | 'pat' | 'actions'
  /** Default: everything. */
  permissions?: Permissions
  /** Names (`name` or `owner/name`) it was given; default: all. Public ones can be read all the same. */
  repositories?: string[]
  /** An hour's budget; default 5,000 each (`actions`: 1,000). */
  rateLimit?: { rest?: number; graphql?: number }
  /** Whether its owner may push; default: what `permissions.contents` (apps: `issues`) says. */
  push?: boolean
  /**
   * What its owner may do in the repositories, default `admin`. A person's classic token (no
   * `permissions`) below that is not refused classic protection in GraphQL: it sees none.
   */
  role?: 'read' | 'write' | 'admin'
  /** Milliseconds since 1970. */
  expiresAt?: number
}

export interface AppSpec {
  id: number
  slug: string
  /** PEM; the JWTs that the App signs are verified with it. */
  publicKey: string
}

export interface InstallationSpec {
  appId: number
  account: string
  permissions: Permissions
  /** Names, or all of the account's. */
  repositories?: string[]
  rateLimit?: { rest?: number; graphql?: number }
}

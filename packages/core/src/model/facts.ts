import type { CommitInfo, Finding } from './finding.ts'
import type { Known } from './known.ts'
import type { RepositoryStatus, Tier } from './standard.ts'

/** A repository as the inventory knows it. `name` is `owner/name`, or the folder's name on disk. */
export interface RepositoryFacts {
  name: string
  /** GitHub's node id; absent on disk. */
  id?: string
  url?: string
  visibility: 'public' | 'private' | 'internal' | 'local'
  defaultBranch: string | null
}

/** A file's content at one commit. `oid` is the git blob id. */
export type Content =
  | { kind: 'text'; oid: string; text: string }
  | { kind: 'binary' | 'too-large' | 'symlink' | 'submodule'; oid: string; size?: number }
  | { kind: 'unknown'; reason: string }

export type ChangeStatus = 'added' | 'modified' | 'deleted' | 'renamed'

/** Why a changed file is tracked. */
export type TrackedKind = 'declaration' | 'dependency' | 'workflow'

/** One tracked file that differs between the base and the scanned commit. */
export interface FileChange {
  path: string
  previousPath?: string
  status: ChangeStatus
  /** Renamed to where nothing reads it any more: the old name was tracked, the new one is not. */
  leftTracking?: true
  kind: TrackedKind
  /** Ids of the enabled tools that depend on it (`eslint`, `tsc`, …), [] for the other kinds. */
  tools: string[]
  /** null: the file did not exist on that side. */
  before: Content | null
  after: Content | null
  /** Newest first, bounded; unknown when history was not at hand. */
  commits: Known<CommitInfo[]>
}

/** From where changes are counted. */
export interface Base {
  /** Commit id; null: from before the first commit (everything counts as added). */
  oid: string | null
  how: 'ledger' | 'since' | 'beginning'
  /** Said to the reader when the usual base could not be used: rewritten history, shallow clone … */
  note?: string
}

/** What every domain knows of a repository that it judges. */
export interface JudgedFacts {
  repository: RepositoryFacts
  /** null: the repository has no commits. */
  head: { oid: string; time: string } | null
  base: Base
  /** Findings that were open before this scan, from the ledger, with the check that found them. */
  open: (Finding & { check: string })[]
  /** What the ledger knew of the declarations at the last scan. */
  previous: PreviousDeclaration | null
  /** The scan's own clock, ISO 8601 UTC. */
  now: string
}

/** What drift-code observed of one repository. */
export interface CodeFacts extends JudgedFacts {
  /** All file paths at head (no directories, no submodule contents). */
  paths: Known<string[]>
  /** Directories that need standards: see `detectProjects`. */
  projects: Known<Project[]>
  /** Tracked files that changed, by path. */
  changes: Known<FileChange[]>
}

export interface PreviousDeclaration {
  /** Paths of repo-metadata and the check.toml files; the metadata is null when there was none. */
  metadataFile: string | null
  checkFiles: string[]
  tier: Tier
  status: RepositoryStatus
}

/** A directory with a manifest: a package of its own. */
export interface Project {
  /** '' for the root. */
  dir: string
  manifest: string
  /** `typescript`, `python`, `go`, `rust`, … */
  type: string
  hasStandard: boolean
}

import { shortId } from '../model/commit.ts'
import type { ChangeStatus, CommitInfo, Content, Known } from '../model/index.ts'

/** A file on one side of a comparison. `oid` and `mode` where the source knows them beforehand. */
export interface FileRef {
  commit: string
  path: string
  oid?: string
  mode?: string
}

/** One path that differs between two commits, of any kind, before anybody asked whether it is tracked. */
export interface RawChange {
  status: ChangeStatus
  path: string
  previousPath?: string
  before: FileRef | null
  after: FileRef | null
}

/** What differs between two commits. */
export interface Compared {
  files: RawChange[]
  /** What is odd about the comparison, for people: a history that was rewritten. */
  note?: string
}

/** What `load` brings: contents by `contentKey`, and for each path asked for, who changed it. */
export interface Loaded {
  contents: Map<string, Content>
  commits: Known<Map<string, CommitInfo[]>>
}

/** git's modes of what is no regular file: https://git-scm.com/docs/gitdatamodel#tree */
export const LINK = '120000'
export const SUBMODULE = '160000'

export const contentKey = (ref: { commit: string; path: string }): string =>
  `${ref.commit}:${ref.path}`

/**
 * Where the facts of one repository come from: a clone on disk or GitHub's API. Whoever collects
 * does not know which.
 */
export interface CodeSource {
  /** All paths of regular files and links at `commit`. */
  paths(commit: string): Promise<Known<FileRef[]>>
  /** What differs; `base` null means everything is added. `missing`: the base is there no more. */
  changes(base: string | null, head: string): Promise<Known<Compared> | { missing: true }>
  /**
   * Contents, and the commits between base and head that touched `historyOf`. One call where one
   * call is enough.
   */
  load(
    refs: FileRef[],
    historyOf: string[],
    range: { base: string | null; head: string },
  ): Promise<Loaded>
}

/** Larger files are not read: no configuration file is, and one that is would be a way to stall us. */
export const MAX_FILE_BYTES = 1024 * 1024

/** The commits told for one file. */
export const MAX_COMMITS = 5

/** Binary by git's own rule: a NUL in the first 8,000 bytes. */
export const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 8000).includes(0)

/** What is said where the commit of the last scan is no ancestor any more. */
export const rewritten = (base: string): string =>
  `history was rewritten: the commit of the last scan (${shortId(base)}) is no longer part of it; its files are compared all the same`

import type { Base, ProcessFacts, RepositoryFacts } from '../../../model/index.ts'
import type { ProcessNeeds } from '../../../standards/index.ts'

/** What GitHub is asked about one repository. */
export interface ProcessRequest {
  repository: RepositoryFacts & { id: string }
  /** null: the repository has no commits. */
  head: { oid: string; time: string } | null
  base: Base
  /** ISO 8601: start of the window in time. */
  since: string
  needs: ProcessNeeds
  /** What the default branch was called at the last scan, where it has another name now. */
  formerBranch?: string
  /** A commit or a declaration moved since the last scan: then its history is read as well. */
  moved: boolean
}

/** The facts of drift-process that GitHub tells. */
export type Observed = Pick<
  ProcessFacts,
  | 'protection'
  | 'rulesets'
  | 'labels'
  | 'issues'
  | 'codeowners'
  | 'branches'
  | 'files'
  | 'runs'
  | 'workflows'
  | 'activity'
  | 'bypasses'
>

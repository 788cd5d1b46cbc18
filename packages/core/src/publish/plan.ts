import type { Domain, RepositoryReport, Severity } from '../model/index.ts'
import type { CheckWords } from '../report/issue-by-check.ts'
import type { ScanStamp } from '../report/issue-parts.ts'
import type { Marker } from '../report/marker.ts'
import { openFindings } from '../report/report.ts'
import { repositoryKey } from '../report/words.ts'

/** An open issue that a scan of ours wrote, with what it remembers. */
export interface OpenIssue {
  /** `owner/name` of the repository it is in. */
  repository: string
  number: number
  nodeId: string
  url: string
  markers: Marker[]
}

/** One finding that a write tells. */
export interface Tell {
  /** The repository it is about. */
  repository: string
  fingerprint: string
  severity: Severity
}

/** One thing to write to GitHub. */
export interface Write {
  kind: 'open' | 'update' | 'summary'
  /** Where the issue is. */
  repository: string
  /** What it is about. */
  about: string[]
  domain: Domain
  /** The scan's id, in the body's marker: how an issue is found whose answer was lost. */
  scan: string
  /** For `update`. */
  number?: number
  title: string
  body: string
  labels: string[]
  tells: Tell[]
}

export interface Plan {
  writes: Write[]
  /** What is told to nobody, and why. */
  notes: string[]
}

/** Where findings are told. */
export interface IssueRules {
  /** `owner/name`: all issues go there. */
  issueRepository: string | null
  /** Whether a public repository's findings may be told in that repository. */
  issuePublic: boolean
  /** The repository that runs the workflow; null where none does. */
  runRepository: { name: string; public: boolean } | null
}

export interface PlanInput {
  repositories: readonly RepositoryReport[]
  domain: Domain
  mode: 'scan' | 'rolling' | 'none'
  scan: ScanStamp
  rules: IssueRules
  /**
   * From the ledger: repository (lower case) → fingerprint → severity at which people were told.
   * null where no ledger persists: then the markers in open issues say it.
   */
  told: ReadonlyMap<string, ReadonlyMap<string, Severity>> | null
  /** Issues whose author is trusted: see `readOpenIssues`. */
  openIssues: readonly OpenIssue[]
  maxIssues: number
  /** What the checks ask and why: an issue that goes by check (process) says it. */
  checks?: readonly CheckWords[]
  shard: { index: number; of: number } | null
}

export const issueLabel = (domain: Domain): string => `drift:${domain}`

/**
 * The repository in which a repository's findings are told, or null where there is none: a clone on
 * disk, or a public repository in a run that no repository stands for. Findings of public
 * repositories say how the organization guards itself, so they are not told in public by default.
 */
export const issueTarget = (
  { name, visibility }: Pick<RepositoryReport, 'name' | 'visibility'>,
  { issueRepository, issuePublic, runRepository }: IssueRules,
): string | null => {
  if (visibility === 'local') return null
  if (issueRepository !== null) return issueRepository
  return visibility === 'public' && !issuePublic ? (runRepository?.name ?? null) : name
}

/** A shard's part of `max-issues`: together they are exactly as many. */
export const issueShare = (max: number, shard: PlanInput['shard']): number =>
  shard === null ? max : Math.floor(max / shard.of) + (shard.index <= max % shard.of ? 1 : 0)

/** Repositories whose open issues have to be read before planning. */
export const issuesToRead = (
  input: Pick<PlanInput, 'repositories' | 'mode' | 'rules' | 'told'>,
): string[] => {
  const { repositories, mode, rules, told } = input
  if (mode === 'none' || (mode === 'scan' && told !== null)) return []
  const targets = repositories
    .filter(
      (one) => openFindings(one).length > 0 || (mode === 'rolling' && one.resolved.length > 0),
    )
    .flatMap((one) => issueTarget(one, rules) ?? [])
  // A summary there may have told what its own repository does not know of.
  if (told === null && targets.length > 0 && rules.runRepository !== null)
    targets.push(rules.runRepository.name)
  return [...new Map(targets.map((name) => [repositoryKey(name), name])).values()]
}

import type {
  Domain,
  Finding,
  PreviousDeclaration,
  RepositoryFacts,
  Severity,
} from '../model/index.ts'

/** `repos/<owner>/<name>/<domain>.json`: what is current; derived from the scans, and rebuildable. */
export interface RepositoryState {
  version: 1
  repository: {
    name: string
    id?: string
    url?: string
    visibility: 'public' | 'private' | 'internal' | 'local'
    /** Its default branch: a pull request of before it was renamed names the old one. */
    defaultBranch?: string
  }
  domain: Domain
  /** The last scanned commit of the default branch. */
  commit: string | null
  /** ISO 8601 UTC, and the id of that scan. */
  scanned: string
  scan: string
  declaration: (PreviousDeclaration & { team?: string }) | null
  /** Digest of what it declared, where that can change without a commit (inherited rulesets). */
  digest?: string
  /** Earliest date (YYYY-MM-DD) on which an exemption here runs out: then it is looked at again. */
  nextExpiry?: string
  /** Where something of the window was not seen: since when it counts, in time as well as by commit. */
  since?: string
  /** Something could not be seen: it is looked at again though nothing moved. */
  unseen?: true
  open: OpenFinding[]
  /** Findings that were open once: fingerprint → when it went. Bounded, newest kept. */
  gone: Record<string, string>
}

/** A finding that is open, with what people were told of it. */
export interface OpenFinding extends Finding {
  since: string
  /** The check that found it. */
  check: string
  /** Absent: nobody was told yet (dry run, issue mode none, brake, GitHub refused). */
  told?: {
    severity: Severity
    issue?: { repository: string; number: number; url: string; nodeId: string }
  }
}

/** Where a ledger lives; the engine knows no more of it than this. */
export interface LedgerStore {
  /** For the report: `branch drift-ledger of acme/drift-config`, `.drift`. */
  readonly description: string
  /** Whether it is there again next time, whatever becomes of this machine. */
  readonly outlives: boolean
  /** What is current for all repositories of a domain, by lower-case `owner/name`. */
  read(domain: Domain): Promise<Map<string, RepositoryState>>
  /** The texts of the newest scan files, oldest first, at most `count`. */
  recentScans(count: number): Promise<string[]>
  /**
   * Adds the scan's own file (never changed again) and replaces the current ones, as one step.
   * @param files path in the ledger → content; null: the file goes
   */
  write(files: Map<string, string | null>, message: string): Promise<void>
  /** Gives back what reading and writing took on this machine. */
  close(): Promise<void>
}

/** A repository as the ledger names it. */
export const remembered = ({
  name,
  id,
  url,
  visibility,
  defaultBranch,
}: RepositoryFacts): RepositoryState['repository'] => ({
  name,
  ...(id ? { id } : {}),
  ...(url ? { url } : {}),
  visibility,
  ...(defaultBranch ? { defaultBranch } : {}),
})

/** How many gone findings are remembered for each repository. */
export const MAX_GONE = 200

const MAX_SEGMENT = 120

/** A name as a folder: GitHub's own names pass unchanged, nothing else leaves the folder. */
const segment = (name: string): string => {
  const safe = name.replaceAll(/[^\w.-]/g, '_').slice(0, MAX_SEGMENT)
  return /^\.*$/.test(safe) ? `_${safe}` : safe
}

/** `repos/acme/api/code.json`; a folder on disk without a remote stands under `local`. */
export const statePath = (repository: string, domain: Domain): string => {
  const [owner, ...rest] = repository.includes('/') ? repository.split('/') : ['local', repository]
  return `repos/${segment(owner ?? '')}/${segment(rest.join('/'))}/${domain}.json`
}

/** `scans/2026/11/21/<id>.json` by the scan's start, UTC. */
export const scanPath = (id: string, started: string): string =>
  `scans/${started.slice(0, 10).replaceAll('-', '/')}/${segment(id)}.json`

import type { AuditMemory, IssueCounts } from './audit-facts.ts'
import type { PreviousDeclaration } from './facts.ts'
import type { Domain, Finding, Severity } from './finding.ts'

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
  /** When a scan last had news of it, at most a week before the last look; ISO 8601 UTC. And that scan's id. */
  scanned: string
  scan: string
  /** `owners`: of everything, by CODEOWNERS, where a scan read it; bounded. */
  declaration: (PreviousDeclaration & { team?: string; owners?: string[] }) | null
  /** Digest of what it declared, where that can change without a commit (inherited rulesets). */
  digest?: string
  /** Earliest date (YYYY-MM-DD) on which an exemption here runs out: then it is looked at again. */
  nextExpiry?: string
  /** Where something of the window was not seen: since when it counts, in time as well as by commit. */
  since?: string
  /** Something could not be seen: it is looked at again though nothing moved. */
  unseen?: true
  /** How much of AWS it names, for plans to count with; domain infra alone. */
  accounts?: AccountCounts
  /** The audits that this repository runs, by id; domain audit alone. */
  audits?: Record<string, AuditMemory>
  /** Open drift issues as they were counted, one a week, oldest first; domain audit alone. */
  counted?: IssueCounts[]
  /** What could not be seen, of the newest scan; bounded. */
  unknown?: UnknownPart[]
  open: OpenFinding[]
  /** Findings that were open once: fingerprint → when it went. Bounded, newest kept. */
  gone: Record<string, string>
}

/** What of AWS a repository names, and what of it was there. */
interface AccountCounts {
  /** Environments of `[infra.accounts]`. */
  environments: number
  /** Stacks in all of them, as they were last seen. */
  stacks: number
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

/** Something that a scan could not see. */
export interface UnknownPart {
  check: string
  subject: string
  /** Why, bounded. */
  reason: string
  permissions?: string[]
}

/** The words of the product as types: what a check says about a subject. */

/** Security impact, gravest first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

export const DOMAINS = ['code', 'process', 'infra', 'audit'] as const
export type Domain = (typeof DOMAINS)[number]

export const STATUSES = ['pass', 'fail', 'warning', 'unknown', 'skipped'] as const
export type ResultStatus = (typeof STATUSES)[number]

/** Which way a difference goes, seen from what was declared. */
export type Direction = 'weakened' | 'strengthened' | 'changed'

/** JSON as it stands in reports and ledger files. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Where and by whom, as far as known. Times are ISO 8601 in UTC. */
export interface Evidence {
  commit?: string
  url?: string
  actor?: string
  event?: string
  time?: string
  /** The pull request that brought the commit. */
  pullRequest?: PullRequestRef
  /** All commits that took part, newest first, bounded. */
  commits?: CommitInfo[]
  /**
   * Several commits touched the file, and which of them changed what is told was not determined:
   * only `commits` is given, "commits to this file".
   */
  shared?: true
}

/** A pull request, by what people ask of it first. */
export interface PullRequestRef {
  number: number
  url?: string
  /** Account of who merged it, where that was read. */
  mergedBy?: string
}

/** One commit that made a change. `author` is a name as git has it, `login` the GitHub account if known. */
export interface CommitInfo {
  oid: string
  subject: string
  author: string
  login?: string
  email?: string
  time: string
  url?: string
  pullRequest?: PullRequestRef
}

/** One concrete difference. */
export interface Finding {
  /** Identity across scans: see `fingerprint()`. Unique within one repository. */
  fingerprint: string
  severity: Severity
  direction?: Direction
  /** One line, plain text, no markdown; may hold hostile text from the repository. */
  title: string
  /** What it is about, e.g. the dotted setting path `code.linting.eslint.enabled`; exemptions match it by glob. */
  subject: string
  file?: string
  /** 1-based line in `file` at the scanned commit, where known. */
  line?: number
  expected?: Json
  actual?: Json
  /** Unified diff, bounded. */
  diff?: string
  /** Id of the severity rule that graded it. */
  rule?: string
  /** What the rule rests on: the control or the page that says so. */
  ruleSource?: string
  /** When the ledger first saw it, ISO 8601. */
  since?: string
  evidence: Evidence
  fix?: string
  /** Present when an exemption covers it; it stays in reports, marked. */
  exempted?: { reason: string; owner: string; expires: string; by?: 'organization' | 'repository' }
  /** What the ledger says of it in this scan. */
  state?: FindingState
  /**
   * A finding about a change lives until the change is undone. This is what "undone" means: the
   * value (or the file's blob id) from before the change.
   */
  baseline?: Baseline
  /** It was open before and what it is about changed once more in this window, no graver than told. */
  renewed?: true
  /** URL of the GitHub issue that told it, where one did. */
  issue?: string
  /** The setting's own place, where that is no file: who sets it, and the page to change it on. */
  setAt?: { name: string; url?: string }
  /** The resource in a cloud account that it is about. */
  resource?: CloudResource
}

/** A resource in an account; `url` of `setAt` leads to its console. */
export interface CloudResource {
  environment: string
  account: string
  region: string
  /** CloudFormation's type, e.g. `AWS::EC2::SecurityGroup`. */
  type: string
  physicalId: string
  stack?: string
  logicalId?: string
  /** `App/Api/Handler`, by the metadata that the CDK leaves in templates. */
  constructPath?: string
}

export type FindingState = 'new' | 'worse' | 'back' | 'open'

/**
 * What stood there before the change. `setting`: a JSON value or absent; `file`: a git blob id or
 * absent. `event`: it happened and cannot be undone; it is open until a person closes its issue, or
 * until that moment (ISO 8601).
 */
export type Baseline =
  | { kind: 'setting'; value: Json | undefined }
  | { kind: 'file'; oid: string | null }
  | { kind: 'event'; until: string }

/** A check has nothing to judge, for nothing is declared: then nothing of it is open either. */
export const UNDECLARED = { declared: false } as const

export const isUndeclared = ({ status, data }: Pick<Result, 'status' | 'data'>): boolean =>
  status === 'skipped' &&
  typeof data === 'object' &&
  data !== null &&
  !Array.isArray(data) &&
  data.declared === false

/** One check on one subject. */
export interface Result {
  check: string
  status: ResultStatus
  subject: string
  file?: string
  message: string
  data?: Json
  /** For `unknown`: the exact permissions that would answer it. */
  permissions?: string[]
  findings: Finding[]
}

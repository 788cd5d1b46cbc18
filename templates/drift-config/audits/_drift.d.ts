// Types of audits, of drift-toolkit 0.1.0. `drift audit new` writes this file and keeps it fresh.
/**
 * What an audit in JavaScript or TypeScript is written against. This file stands alone: it is
 * published for editors as it is, so that a repository of audits installs nothing.
 */

/** Any value that JSON can hold. */
export type AuditData =
  | null
  | boolean
  | number
  | string
  | readonly AuditData[]
  | { readonly [key: string]: AuditData }

export type AuditSeverity = 'critical' | 'high' | 'medium' | 'low' | 'info'

/** One verdict on one subject. */
export interface AuditOutcome {
  status: 'PASS' | 'FAIL' | 'WARNING'
  /** One line, plain text. */
  message: string
  /** What it is about, where an audit looks at several things; unique within one run. */
  subject?: string
  data?: AuditData
  /** Graver or milder than the audit's own severity. */
  severity?: AuditSeverity
  expected?: AuditData
  actual?: AuditData
  /** Unified diff, or lines with - and +. */
  diff?: string
  /** Where a person can look at it. */
  url?: string
  fix?: string
}

/**
 * The default export of an audit module.
 * @public
 */
export interface Audit {
  /** Default: the file's path in the folder of audits, without its extension. */
  id?: string
  title: string
  /** Cron of five fields, in UTC unless `CRON_TZ=Europe/London ` stands before it. Default: every run. */
  schedule?: string
  /** `30s`, `5m` or seconds. Default 60s. */
  timeout?: string | number
  /** Of a FAIL. Default medium; a WARNING is low. */
  severity?: AuditSeverity
  /** @returns one verdict, or one for each subject; a throw, or anything else, is `unknown` */
  run(
    context: AuditContext,
  ): AuditOutcome | readonly AuditOutcome[] | Promise<AuditOutcome | readonly AuditOutcome[]>
}

export interface AuditContext {
  /** Reads GitHub with the workflow's token, which the audit itself never sees: GET and queries only. */
  github: AuditGitHub
  /** Clients of AWS, with the credentials in the environment that the audit was given. */
  aws: AuditAws
  /** The organization's repositories with what they declare; [] without an organization. */
  repositories(): Promise<readonly AuditRepository[]>
  /** Compares two lists: what is missing on the right, what is there too much, what differs. */
  sync<L, R>(options: SyncOptions<L, R>): AuditOutcome[]
  /** Goes to the log of the run. */
  log: Record<'debug' | 'info' | 'warning', (message: string) => void>
  /** Aborted when the time is over. */
  signal: AbortSignal
  /** When this run began. */
  now: Date
  /** What the audit may see of the environment: PATH, HOME, LANG, TMPDIR and `audit-env`. */
  env: Readonly<Record<string, string | undefined>>
  /** The folder that the folder of audits lies in: drift-config's checkout. */
  root: string
}

export interface AuditGitHub {
  /** `request('GET /repos/{owner}/{repo}', { owner, repo })`. @throws with `status` where GitHub refuses */
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<{ status: number; headers: Readonly<Record<string, string>>; data: unknown }>
  /** All pages of a list. */
  paginate(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown[]>
  /** A GraphQL query; mutations are refused. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface AuditAws {
  /** CloudFormation, in a region. */
  cloudFormation(options?: { region?: string }): AuditAwsClient
  /** Cloud Control: every kind of resource, read alike. */
  cloudControl(options?: { region?: string }): AuditAwsClient
  sts(options?: { region?: string }): AuditAwsClient
  /** Any other client of the AWS SDK v3 that the audit brings: `client(S3Client)`. */
  client<T, C>(Client: new (configuration: C) => T, options?: { region?: string }): T
}

/** Operations by their names in AWS's reference: `call('DescribeStacks', { StackName: 'App' })`. */
export interface AuditAwsClient {
  call(
    operation: string,
    input?: Readonly<Record<string, unknown>>,
  ): Promise<Record<string, unknown>>
  /** All pages; the entries of the list that the operation answers with. */
  list(operation: string, input?: Readonly<Record<string, unknown>>): Promise<unknown[]>
}

export interface AuditRepository {
  /** `acme/api` */
  name: string
  url?: string
  visibility: string
  defaultBranch: string | null
  archived: boolean
  /** Whether it takes part: it has repo-metadata.yaml and a check.toml. */
  takesPart: boolean
  tier: string | null
  status: string | null
  team: string | null
  /** Its root check.toml with inherited rulesets merged in, as plain data; null where there is none. */
  standard: AuditData
}

export interface SyncOptions<L, R> {
  left: Iterable<L>
  right: Iterable<R>
  /** What makes an entry of either side the same thing. Default: the entry itself, or its `id` or `name`. */
  key?: (entry: L | R) => string
  /** What is compared of an entry. Default: all of it. */
  compare?: (entry: L | R) => unknown
  /** How the sides are called: `['declared', 'live']`. */
  names?: readonly [string, string]
  /** What is on the right alone: a FAIL (default), a WARNING, or nothing. */
  extra?: 'FAIL' | 'WARNING' | 'ignore'
}

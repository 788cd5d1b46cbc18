export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** What a test sees of the fake: the words of this file and nothing below it. */
export interface FakeAws {
  /** `http://127.0.0.1:<port>`: the value of AWS_ENDPOINT_URL. */
  readonly url: string
  /** Every request, in the order of arrival. */
  readonly requests: RequestRecord[]
  /** What AWS does not know, or what the fake does not serve. */
  readonly violations: string[]
  /** The most requests that were in flight at once. */
  readonly maxConcurrent: number
  readonly clock: FakeClock
  readonly faults: Faults
  /** Waiting time of each request, as the network and AWS's own work would take. */
  latencyMs: number
  /** How long a drift detection takes, by the clock; fractions are fine. */
  detectionSeconds: number
  /** How long a resource scan takes, by the clock. */
  scanSeconds: number
  /** The account of these twelve digits, made on first mention. */
  account(id: string): FakeAccount
  /** Keys of an IAM user, such as a laptop or another CI has. */
  addKeys(spec: { account: string; user?: string }): Keys
  /** Tokens of this issuer are believed, where an account has it as identity provider. */
  trustIssuer(issuer: { issuer: string; jwksUrl: string }): void
  /** How many requests there were of this kind. */
  count(kind: RequestKind): number
  /** Forgets requests, violations and the concurrency seen; state, faults and limits stay. */
  resetCounters(): void
  close(): Promise<void>
}

export interface FakeAwsOptions {
  port?: number
  latencyMs?: number
  detectionSeconds?: number
  scanSeconds?: number
  /** Milliseconds since 1970 at the start; then the clock runs on (default: the real time). */
  now?: number
  /** Entries of a page of ListStacks, DescribeStacks and ListStackResources (default 100). */
  pageSize?: number
  /** LookupEvents a second in each account and region (AWS: 2); false: no limit. */
  lookupsPerSecond?: number | false
  /** Seconds until an event can be looked up (AWS: 5 to 15 minutes; default 0). */
  eventLagSeconds?: number
  issuers?: { issuer: string; jwksUrl: string }[]
}

export interface FakeClock {
  now(): number
  set(now: number): void
  advance(milliseconds: number): void
}

export interface Keys {
  accessKeyId: string
  secretAccessKey: string
}

export type ServiceName = 'sts' | 'cloudformation' | 'cloudcontrol' | 'cloudtrail'

export interface RequestKind {
  service?: ServiceName
  action?: string
  account?: string
  region?: string
}

export interface RequestRecord {
  service: ServiceName | 'unknown'
  action: string
  /** null: nobody could be told from the request. */
  account: string | null
  region: string | null
  /** ARN of who asked. */
  principal: string | null
  params: JsonObject
  /** 0 while the answer is not out, or when the connection was cut. */
  status: number
  /** AWS's error code, if it was one. */
  code?: string
  /** By the fake's clock. */
  at: number
}

/** What a fault is matched with: a RegExp sees `service Action account region`. */
export type Match = RegExp | RequestKind

export interface Failure {
  match: Match
  /** Default 1. */
  times?: number
  /** 0: the connection is cut without an answer. Default 500. */
  status?: number
  /** Default `InternalFailure`. */
  code?: string
  message?: string
  /** `before` (default): nothing happens; `after`: the work is done, only its answer is lost. */
  when?: 'before' | 'after'
}

/** Things that go wrong, to be switched on by a test. */
export interface Faults {
  failNext(failure: Failure): void
  /** The next requests of this kind are answered with `Throttling: Rate exceeded`. */
  throttleNext(match: Match, times?: number): void
  /** More requests of this kind a second, in each account and region, are throttled. */
  limit(spec: RequestKind & { perSecond: number; burst?: number }): void
  clear(): void
}

export interface FakeAccount {
  readonly id: string
  region(name: string): FakeRegion
  /** Makes a role, or changes it. @returns its ARN */
  role(name: string, spec: RoleSpec): string
  /** Takes the role away; its sessions are refused. */
  removeRole(name: string): void
  /** Who may be identity provider here, by host; GitHub's is there from the start. */
  oidcProvider(host: string, spec: { audiences: string[] } | null): void
  /** Nobody here may do this: `cloudformation:GetTemplate`, `cloudformation:List*`. */
  deny(...actions: string[]): void
  allow(...actions: string[]): void
  /** Nobody here may read resources of this type: drift is UNKNOWN, scans leave it out. */
  denyReads(...types: string[]): void
  /** The region has to be enabled first, and was not. */
  disableRegion(name: string): void
  /** Sessions that exist now are over: `ExpiredToken`. */
  expireSessions(): void
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface TrustPolicy {
  Version?: string
  Statement: TrustStatement[]
}

export interface TrustStatement {
  Effect: 'Allow' | 'Deny'
  Principal: { Federated?: string | string[]; AWS?: string | string[] }
  Action: string | string[]
  Condition?: Record<string, Record<string, string | string[]>>
}

export interface RoleSpec {
  trust: TrustPolicy
  /** Default 3,600. */
  maxSessionSeconds?: number
  /** Actions that this role may not do. */
  deny?: string[]
}

export interface FakeRegion {
  readonly name: string
  /** Deploys a stack of this name. */
  stack(name: string, spec?: StackSpec): FakeStack
  /** A stack that is there, by name or ARN. */
  find(nameOrId: string): FakeStack | undefined
  /** A resource as it runs; an error if there was never one. */
  live(type: string, id: string): FakeResource
  /** A resource that no stack made. */
  addResource(
    type: string,
    identifier: string | Record<string, string>,
    properties?: JsonObject,
    tags?: Record<string, string>,
  ): FakeResource
  /** Something in CloudTrail's event history. IAM's and other global services' go to us-east-1. */
  event(spec: EventSpec): void
  /** A resource scan that was made; sees what there is when it is first read. @returns its ARN */
  scan(spec?: ScanSpec): string
  /** The most drift detections that ran at once. */
  readonly maxDetections: number
}

export interface StackSpec {
  resources?: Record<string, ResourceSpec>
  /** As it was handed in, text or JSON; default: made of `resources`. */
  template?: string | JsonObject
  /** With transforms applied; default: the same. */
  processed?: string | JsonObject
  description?: string
  tags?: Record<string, string>
  outputs?: Record<string, string>
  parameters?: Record<string, string>
  /** Default `CREATE_COMPLETE`. */
  status?: string
  statusReason?: string
  /** ISO 8601; default: now. */
  created?: string
  updated?: string
  /** `never`: a detection stays in progress for good; `failed`: it fails as a whole. */
  detection?: 'never' | 'failed'
  /** Default: the fake's. */
  detectionSeconds?: number
}

export interface ResourceSpec {
  type: string
  /** Default: made of stack and logical id. null: was never made. */
  physicalId?: string | null
  /** What Cloud Control calls it, where that is not the physical id. */
  identifier?: string
  /** Explicitly declared, with all functions resolved. */
  properties?: JsonObject
  /** What the service adds of its own accord: defaults, values that are only to be read. */
  defaults?: JsonObject
  /** Default `CREATE_COMPLETE`. */
  status?: string
  statusReason?: string
  /**
   * How detection fares: `compare` (default); `unchecked`: it is left out; `unsupported`, `unknown`: it
   * is listed with that status; `failed`: nothing new of it, and the detection as a whole fails.
   */
  drift?: 'compare' | 'unchecked' | 'unsupported' | 'unknown' | 'failed'
  driftReason?: string
  /** The stack that an `AWS::CloudFormation::Stack` makes. */
  stack?: StackSpec
}

export interface FakeStack {
  readonly id: string
  readonly name: string
  readonly status: string
  /** The resource as it runs. */
  resource(logicalId: string): FakeResource
  nested(logicalId: string): FakeStack
  /** Deploys again: what is named replaces what was, resources start from what is declared. */
  update(spec: StackSpec): FakeStack
  /** Deletes it: `retain` becomes DELETE_SKIPPED; with `fail` it stays behind as DELETE_FAILED. */
  delete(spec?: { retain?: string[]; fail?: string[]; at?: string }): FakeStack
  /** A detection that somebody else started just now. @returns its id */
  detect(): string
}

export interface FakeResource {
  readonly type: string
  readonly id: string
  readonly properties: JsonObject
  readonly exists: boolean
  /** Sets what the JSON pointer names: `/SecurityGroupIngress/0/CidrIp`; `/…/-` appends. */
  set(pointer: string, value: Json): FakeResource
  remove(pointer: string): FakeResource
  tag(tags: Record<string, string>): FakeResource
  /** Gone, behind CloudFormation's back. */
  delete(): void
}

export interface ScanSpec {
  /** ISO 8601; default: a minute ago. */
  finished?: string
  status?: 'COMPLETE' | 'FAILED' | 'IN_PROGRESS'
  statusReason?: string
  /** A partial scan of these types, `AWS::S3::*`. */
  types?: string[]
  /** Types that could not be read: the scan says nothing of them. */
  without?: string[]
}

/** Who did it: one of the short forms, or CloudTrail's own `userIdentity`. */
export type EventUser =
  | { sso: string; permissionSet?: string }
  | { iam: string }
  | { role: string; session: string }
  | { pipeline: string; role?: string; session?: string }
  | { service: string }
  | { root: true }
  | { identity: JsonObject }

export interface EventSpec {
  name: string
  /** What it was done to: names under which it can be looked up. */
  resource?: string | { type?: string; name: string }[]
  /** `ec2.amazonaws.com`; default: told from the name. */
  source?: string
  /** Default: the IAM user `admin`. */
  user?: EventUser
  /** ISO 8601; default: now. */
  time?: string
  request?: JsonObject
  response?: JsonObject
  readOnly?: boolean
  errorCode?: string
  /** Default: the console's. */
  userAgent?: string
  sourceIp?: string
}

export interface OidcIssuer {
  readonly url: string
  /** The `iss` claim. */
  readonly issuer: string
  readonly jwksUrl: string
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN, as a runner has them. */
  readonly env: Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>
  /** How many tokens were given out. */
  readonly issued: number
  /** Of each token that was given out. */
  readonly audiences: string[]
  /** Changes the claims of the tokens to come. */
  claims: OidcClaims
  /** Answers the next requests for a token with this status. */
  failNext(status: number, times?: number): void
  /** A token without asking for it over HTTP. */
  sign(claims?: Record<string, Json>): string
  close(): Promise<void>
}

export interface OidcClaims {
  /** Default `acme/app`. */
  repository?: string
  /** Default `1001`. */
  repositoryId?: string
  /** Default `2001`. */
  ownerId?: string
  /** Default `refs/heads/main`. */
  ref?: string
  environment?: string
  /** `repo:acme@2001/app@1001:…`, as repositories made after July 15, 2026 have it. */
  immutable?: boolean
  /** Replaces what is made of the above. */
  sub?: string
  /** Default 300. */
  lifeSeconds?: number
}

import type { FakeAccount } from './account-types.ts'
import type { JsonObject } from './state/json.ts'

export type * from './account-types.ts'
export type * from './event-types.ts'
export type * from './oidc/types.ts'
export type * from './stack-types.ts'
export type { Json, JsonObject } from './state/json.ts'

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
  /** Requests of this kind take so much longer, until `clear()`. */
  slow(match: Match, milliseconds: number): void
  /** More requests of this kind a second, in each account and region, are throttled. */
  limit(spec: RequestKind & { perSecond: number; burst?: number }): void
  clear(): void
}

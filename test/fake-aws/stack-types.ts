import type { Json, JsonObject } from './state/json.ts'

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

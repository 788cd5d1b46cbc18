import type { EventSpec } from './event-types.ts'
import type { FakeResource, FakeStack, ScanSpec, StackSpec } from './stack-types.ts'
import type { JsonObject } from './state/json.ts'

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
  enableRegion(name: string): void
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
  /** Actions that this role may do, `cloudformation:List*` (default: all). */
  allow?: string[]
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

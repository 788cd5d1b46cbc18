import type { JsonObject } from './state/json.ts'

/** Who did it: one of the short forms, or CloudTrail's own `userIdentity`. */
export type EventUser =
  | { sso: string; permissionSet?: string }
  | { iam: string }
  | { role: string; session: string }
  | { pipeline: string; role?: string; session?: string }
  | { service: string }
  /** CloudFormation itself, at the work of a deployment by the CDK. */
  | { deployment: true }
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

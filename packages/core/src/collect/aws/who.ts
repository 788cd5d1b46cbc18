import type { Json } from '../../model/index.ts'
import { valueIn } from '../../settings/entries.ts'

/** How much of who did something may be told: issues can be public, session names are e-mails. */
export type Attribution = 'none' | 'role' | 'full'

/** Who called AWS, told apart by what people have to do about it. */
export interface Who {
  kind:
    | 'root'
    | 'user'
    | 'sso'
    | 'role'
    | 'pipeline'
    | 'service'
    | 'federated'
    | 'account'
    | 'unknown'
  /** Role, permission set, or name of the service: says nothing of a person. */
  role: string | null
  /** User, session or account: may be a person's name or e-mail address. */
  name: string | null
}

const LONGEST = 128

/** A name as others wrote it, as one bounded line. */
const text = (value: Json | undefined): string | null => {
  if (typeof value !== 'string') return null
  const line = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  if (line === '') return null
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

/** What follows the last `/` of an ARN, which is the session's name. */
const last = (arn: Json | undefined): string | null => text(arn)?.split('/').slice(1).pop() ?? null

const PERMISSION_SET = /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/

/**
 * Who stands behind a `userIdentity` of CloudTrail.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export const whoOf = (identity: Json | undefined): Who => {
  const of = (...names: string[]) => valueIn(identity, ...names)
  const invokedBy = text(of('invokedBy'))
  switch (of('type')) {
    case 'Root':
      return { kind: 'root', role: null, name: text(of('userName')) }
    case 'IAMUser':
      return { kind: 'user', role: null, name: text(of('userName')) ?? last(of('arn')) }
    case 'AssumedRole':
      return assumedRole(identity)
    case 'AWSService':
      return { kind: 'service', role: invokedBy, name: null }
    case 'IdentityCenterUser':
      return { kind: 'sso', role: null, name: text(of('onBehalfOf', 'userId')) }
    case 'FederatedUser':
    case 'SAMLUser':
    case 'WebIdentityUser':
    case 'Directory':
      return { kind: 'federated', role: null, name: text(of('userName')) ?? last(of('arn')) }
    case 'AWSAccount':
      return { kind: 'account', role: null, name: text(of('accountId')) }
    default:
      return invokedBy === null
        ? { kind: 'unknown', role: null, name: null }
        : { kind: 'service', role: invokedBy, name: null }
  }
}

const assumedRole = (identity: Json | undefined): Who => {
  const of = (...names: string[]) => valueIn(identity, ...names)
  const arn = text(of('arn'))
  const role =
    text(of('sessionContext', 'sessionIssuer', 'userName')) ?? arn?.split('/').at(-2) ?? null
  const name =
    text(of('sessionContext', 'sourceIdentity')) ??
    last(of('arn')) ??
    text(of('principalId'))?.split(':').slice(1).join(':') ??
    null
  const permissionSet = PERMISSION_SET.exec(role ?? '')?.[1]
  if (permissionSet !== undefined) return { kind: 'sso', role: permissionSet, name }
  if (role?.startsWith('AWSServiceRoleFor')) return { kind: 'service', role, name: null }
  const provider = of('sessionContext', 'webIdFederationData', 'federatedProvider')
  return { kind: text(provider) === null ? 'role' : 'pipeline', role, name }
}

/** How somebody is called in a report. @param attribution `role`: nothing that names a person */
export const actorOf = ({ kind, role, name }: Who, attribution: 'role' | 'full'): string => {
  const full = attribution === 'full' ? name : null
  switch (kind) {
    case 'root':
      return 'the root user of the account'
    case 'user':
      return full === null ? 'an IAM user' : `IAM user ${full}`
    case 'sso': {
      const set = role === null ? 'a user of IAM Identity Center' : `permission set ${role}`
      return full === null ? set : `${full} (${set})`
    }
    case 'role':
      return `role ${role ?? 'unknown'}${full === null ? '' : `, session ${full}`}`
    case 'pipeline':
      return `a pipeline with role ${role ?? 'unknown'}${full === null ? '' : `, session ${full}`}`
    case 'service':
      return `AWS itself (${role ?? 'a service'})`
    case 'federated':
      return full === null ? 'a federated user' : `federated user ${full}`
    case 'account':
      return full === null ? 'another account' : `account ${full}`
    case 'unknown':
      return 'somebody whom CloudTrail does not name'
  }
}

/**
 * Whether a name in a report may be a person's: a ledger may have been written when more was told
 * than is told now.
 * @param actor as `actorOf` gives it
 */
export const namesPerson = (actor: string): boolean =>
  /^(?:IAM user|federated user|account) |, session | \((?:permission set |a user of IAM)/.test(
    actor,
  )

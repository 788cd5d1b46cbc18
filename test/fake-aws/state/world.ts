import { randomBytes } from 'node:crypto'
import type { FakeClock, Keys, TrustPolicy } from '../types.ts'
import { createLiveStore, type LiveStore } from './live.ts'
import { createRegion, type Region } from './region.ts'

export interface Role {
  name: string
  arn: string
  /** `AROA…`, part of the user id of each session. */
  id: string
  trust: TrustPolicy
  maxSessionSeconds: number
  allow: string[]
  deny: string[]
}

/** Keys and who they belong to. */
export interface Credential {
  accessKeyId: string
  secretAccessKey: string
  sessionToken: string | null
  account: string
  arn: string
  userId: string
  role: Role | null
  /** Milliseconds by the fake's clock; null: for good. */
  expires: number | null
}

export interface Account {
  id: string
  roles: Map<string, Role>
  /** Audiences by the host of the identity provider. */
  oidcProviders: Map<string, string[]>
  regions: Map<string, Region>
  disabledRegions: Set<string>
  deny: Set<string>
  denyReads: Set<string>
  /** IAM, CloudFront, Route 53: the same from everywhere. */
  globals: LiveStore
}

export interface Settings {
  detectionSeconds: number
  scanSeconds: number
  pageSize: number
  eventLagSeconds: number
}

export interface World {
  clock: FakeClock
  settings: Settings
  accounts: Map<string, Account>
  credentials: Map<string, Credential>
  issuers: Map<string, { jwksUrl: string }>
  violations: string[]
}

export const createWorld = (clock: FakeClock, settings: Settings): World => ({
  clock,
  settings,
  accounts: new Map(),
  credentials: new Map(),
  issuers: new Map(),
  violations: [],
})

export function accountOf(world: World, id: string): Account {
  if (!/^\d{12}$/.test(id)) throw new Error(`no account id: ${id}`)
  const known = world.accounts.get(id)
  if (known !== undefined) return known
  const account: Account = {
    id,
    roles: new Map(),
    oidcProviders: new Map([['token.actions.githubusercontent.com', ['sts.amazonaws.com']]]),
    regions: new Map(),
    disabledRegions: new Set(),
    deny: new Set(),
    denyReads: new Set(),
    globals: createLiveStore(),
  }
  world.accounts.set(id, account)
  return account
}

export function regionOf(world: World, account: Account, name: string): Region {
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(name)) throw new Error(`no region: ${name}`)
  const known = account.regions.get(name)
  if (known !== undefined) return known
  const region = createRegion(world, account, name)
  account.regions.set(name, region)
  return region
}

/** `AKIA` and 16 of AWS's letters. */
export function awsId(prefix: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return prefix + [...randomBytes(16)].map((byte) => letters[byte % 32]).join('')
}

export function issueCredential(
  world: World,
  of: Pick<Credential, 'account' | 'arn' | 'userId' | 'role' | 'expires'>,
): Credential {
  const credential = {
    ...of,
    accessKeyId: awsId(of.expires === null ? 'AKIA' : 'ASIA'),
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: of.expires === null ? null : randomBytes(180).toString('base64'),
  }
  world.credentials.set(credential.accessKeyId, credential)
  return credential
}

export function addKeys(world: World, spec: { account: string; user?: string }): Keys {
  const account = accountOf(world, spec.account)
  const { accessKeyId, secretAccessKey } = issueCredential(world, {
    account: account.id,
    arn: `arn:aws:iam::${account.id}:user/${spec.user ?? 'ci'}`,
    userId: awsId('AIDA'),
    role: null,
    expires: null,
  })
  return { accessKeyId, secretAccessKey }
}

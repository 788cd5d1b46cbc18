import { createHash } from 'node:crypto'
import { AwsProblem } from '../http/problem.ts'
import type { XmlValue } from '../http/xml.ts'
import type { Region } from '../state/region.ts'
import type { Account, Credential, World } from '../state/world.ts'
import type { JsonObject, ServiceName } from '../types.ts'

/** One request as an operation sees it. */
export interface Call {
  world: World
  action: string
  params: JsonObject
}

/** One of somebody, which all but those of web identities are. */
export interface SignedCall extends Call {
  account: Account
  region: Region
  credential: Credential
}

export type Operation =
  | {
      /** Parameters that AWS knows. */
      params: string[]
      /** What IAM wants allowed, where that is not `service:Action` alone. */
      iam?: string[]
      /** ARN of what it is done to, for IAM's refusals. */
      resource?(call: SignedCall): string
      unsigned?: never
      run(call: SignedCall): XmlValue
    }
  | { params: string[]; unsigned: true; run(call: Call): Promise<XmlValue> | XmlValue }

export interface Service {
  name: ServiceName
  /** Its name in the credential scope of a signature. */
  signs: string
  protocol:
    | { kind: 'query'; version: string; namespace: string }
    | { kind: 'json'; version: '1.0' | '1.1'; target: string }
  operations: Readonly<Record<string, Operation>>
}

/** @throws AwsProblem when it is missing or no text */
export function required(params: JsonObject, name: string): string {
  const value = params[name]
  if (typeof value === 'string' && value !== '') return value
  throw new AwsProblem(
    'ValidationError',
    `1 validation error detected: Value null at '${name.charAt(0).toLowerCase()}${name.slice(1)}' failed to satisfy constraint: Member must not be null`,
  )
}

export function optional(params: JsonObject, name: string): string | null {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A list of texts; an empty one is sent as an empty text. */
export function textList(params: JsonObject, name: string): string[] {
  const value = params[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** @throws AwsProblem when it is not within the limits */
export function count(params: JsonObject, name: string, most: number, standard = most): number {
  const value = params[name]
  if (value === undefined || value === '') return standard
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new AwsProblem(
    'ValidationError',
    `1 validation error detected: Value '${value}' at 'maxResults' failed to satisfy constraint: Member must have value ${number < 1 ? 'greater than or equal to 1' : `less than or equal to ${most}`}`,
  )
}

/**
 * A page of a list and the token of the next one.
 *
 * @throws AwsProblem for a token that another request, or nobody, was given
 */
export function page<T>(
  all: readonly T[],
  size: number,
  call: Call,
  invalid: () => AwsProblem,
): { items: T[]; next: string | undefined } {
  const { NextToken: token, MaxResults: _, ...rest } = call.params
  const same = createHash('sha256')
    .update(`${call.action} ${JSON.stringify(rest)}`)
    .digest('base64')
  const start = token === undefined || token === '' ? 0 : offsetOf(String(token), same, invalid)
  const end = start + size
  const next = Buffer.from(JSON.stringify([end, same])).toString('base64')
  return { items: all.slice(start, end), next: end < all.length ? next : undefined }
}

function offsetOf(token: string, same: string, invalid: () => AwsProblem): number {
  try {
    const [offset, of]: unknown[] = JSON.parse(Buffer.from(token, 'base64').toString('utf8'))
    if (typeof offset === 'number' && of === same) return offset
  } catch {
    // No token of this fake.
  }
  throw invalid()
}

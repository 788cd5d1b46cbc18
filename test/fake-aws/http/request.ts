import type { IncomingMessage } from 'node:http'
import type { Service } from '../services/service.ts'
import { isObject } from '../state/json.ts'
import type { Json, JsonObject } from '../types.ts'
import { parseQuery } from './query.ts'
import { readSignature, type Signature } from './signature.ts'

/** What can be told from a request before anything is checked. */
export interface Read {
  service: Service | null
  action: string
  params: JsonObject
  signature: Signature | null
  body: string
  /** Of the Query protocol. */
  version?: string
}

/** Which service is meant, by the scope of the signature, the target or the action. */
export async function readRequest(
  request: IncomingMessage,
  services: readonly Service[],
): Promise<Read> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString('utf8')
  const signature = readSignature(request.headers.authorization)
  const [target, operation] = String(request.headers['x-amz-target'] ?? '').split('.')
  if (operation !== undefined) {
    const service = services.find(
      ({ protocol }) => protocol.kind === 'json' && protocol.target === target,
    )
    return { service: service ?? null, action: operation, params: parseJson(body), signature, body }
  }
  const { Action, Version, ...params } = parseQuery(body)
  const action = typeof Action === 'string' ? Action : ''
  const service = services.find(
    ({ protocol, signs }) =>
      protocol.kind === 'query' &&
      (signature === null ? protocol.version === Version : signs === signature.service),
  )
  return { service: service ?? null, action, params, signature, body, version: String(Version) }
}

function parseJson(body: string): JsonObject {
  const value: Json = body === '' ? {} : JSON.parse(body)
  return isObject(value) ? value : {}
}

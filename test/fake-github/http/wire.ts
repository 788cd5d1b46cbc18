import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** JSON, if it is; `value` is absent for an empty body. */
export function parseBody(raw: Buffer): { ok: boolean; value?: unknown } {
  if (raw.length === 0) return { ok: true }
  try {
    return { ok: true, value: JSON.parse(raw.toString('utf8')) }
  } catch {
    return { ok: false }
  }
}

export function send(
  response: ServerResponse,
  method: string,
  { status, headers, body }: Answer,
): void {
  const plain = typeof body === 'string' || Buffer.isBuffer(body)
  const bytes = body === undefined ? '' : plain ? (body as string | Buffer) : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(bytes),
    'x-github-request-id': 'FA4E:0:0:0:0',
    ...headers,
  })
  response.end(method === 'HEAD' ? '' : bytes)
}

import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The Authorization header of Signature Version 4. */
export interface Signature {
  accessKeyId: string
  date: string
  region: string
  /** The name that the service signs with: `cloudcontrolapi`. */
  service: string
  signedHeaders: string[]
  signature: string
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function readSignature(authorization: string | undefined): Signature | null {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request, ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization ?? '',
    )
  if (match === null) return null
  const [, accessKeyId = '', date = '', region = '', service = '', headers = '', signature = ''] =
    match
  return { accessKeyId, date, region, service, signedHeaders: headers.split(';'), signature }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Whether this secret made the signature of this request. */
export function isSignedBy(
  signature: Signature,
  secret: string,
  request: IncomingMessage,
  body: string,
): boolean {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const query = [...searchParams]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const headers = signature.signedHeaders.map((name) => {
    const value = request.headers[name]
    return `${name}:${String(value ?? '')
      .trim()
      .replace(/ +/g, ' ')}\n`
  })
  const canonical = [
    request.method,
    pathname,
    query,
    headers.join(''),
    signature.signedHeaders.join(';'),
    sha256(body),
  ].join('\n')
  const scope = `${signature.date}/${signature.region}/${signature.service}/aws4_request`
  const toSign = `AWS4-HMAC-SHA256\n${request.headers['x-amz-date']}\n${scope}\n${sha256(canonical)}`
  const key = [signature.date, signature.region, signature.service, 'aws4_request'].reduce<
    string | Buffer
  >((sofar, part) => hmac(sofar, part), `AWS4${secret}`)
  return hmac(key, toSign).toString('hex') === signature.signature
}

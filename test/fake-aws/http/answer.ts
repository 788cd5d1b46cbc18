import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Service } from '../services/service.ts'
import type { AwsProblem } from './problem.ts'
import { escapeXml, writeXml, type XmlValue } from './xml.ts'

/** Dates are seconds since 1970 in JSON. */
function writeJson(value: XmlValue): string {
  const plain = (one: XmlValue): unknown => {
    if (one instanceof Date) return one.getTime() / 1_000
    if (Array.isArray(one)) return one.map(plain)
    if (one instanceof Map) return Object.fromEntries(one)
    if (typeof one !== 'object') return one
    return Object.fromEntries(Object.entries(one).map(([key, of]) => [key, plain(of)]))
  }
  return JSON.stringify(plain(value))
}

/** Sends what an operation returned, in the protocol of its service. */
export function sendResult(
  response: ServerResponse,
  { protocol }: Service,
  action: string,
  result: XmlValue,
): void {
  const id = randomUUID()
  if (protocol.kind === 'json') {
    response.writeHead(200, {
      'content-type': `application/x-amz-json-${protocol.version}`,
      'x-amzn-requestid': id,
    })
    return void response.end(writeJson(result))
  }
  response.writeHead(200, { 'content-type': 'text/xml', 'x-amzn-requestid': id })
  response.end(
    `<${action}Response xmlns="${protocol.namespace}"><${action}Result>${writeXml(result)}</${action}Result><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></${action}Response>`,
  )
}

export function sendProblem(
  response: ServerResponse,
  service: Service | null,
  { code, message, status }: AwsProblem,
): void {
  const id = randomUUID()
  const fault = status >= 500 ? 'Receiver' : 'Sender'
  const protocol = service?.protocol
  if (protocol?.kind === 'json') {
    response.writeHead(status, {
      'content-type': `application/x-amz-json-${protocol.version}`,
      'x-amzn-requestid': id,
      'x-amzn-query-error': `${code};${fault}`,
    })
    return void response.end(JSON.stringify({ __type: code, message }))
  }
  response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': id })
  response.end(
    `<ErrorResponse xmlns="${protocol?.namespace ?? 'https://aws.amazon.com/'}"><Error><Type>${fault}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${id}</RequestId></ErrorResponse>`,
  )
}

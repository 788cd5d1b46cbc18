import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Operation, Service } from '../services/service.ts'
import type { World } from '../state/world.ts'
import type { Failure, RequestRecord } from '../types.ts'
import { admit, authorize, holderOf } from './admission.ts'
import { sendProblem, sendResult } from './answer.ts'
import type { FaultBook } from './faults.ts'
import { AwsProblem } from './problem.ts'
import { type Read, readRequest } from './request.ts'
import type { XmlValue } from './xml.ts'

export interface ServerParts {
  world: World
  services: readonly Service[]
  faults: FaultBook
  requests: RequestRecord[]
  latencyMs(): number
  seeInFlight(count: number): void
}

/** Listens on a port of 127.0.0.1 and leads each request through faults, limits and its service. */
export async function listen(parts: ServerParts, port: number): Promise<Server> {
  let inFlight = 0
  const server = createServer((request, response) => {
    parts.seeInFlight(++inFlight)
    void serve(parts, request, response)
      .catch((error: unknown) => {
        parts.world.violations.push(`fake-aws broke: ${String(error)}`)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
      .finally(() => inFlight--)
  })
  // Idle connections outlive any pause of a test: a client never meets one that just closed.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse) {
  const { world } = parts
  const at = world.clock.now()
  // Without a date: whoever has another clock than the fake would hold its own for wrong, and try again.
  response.sendDate = false
  const read = await readRequest(request, parts.services)
  const { service, action } = read
  const holder = holderOf(world, read)
  const record: RequestRecord = {
    service: service?.name ?? 'unknown',
    action,
    account: holder?.account ?? accountAsked(read),
    region: read.signature?.region ?? null,
    principal: holder?.arn ?? null,
    params: read.params,
    status: 0,
    at,
  }
  parts.requests.push(record)
  const latency = parts.latencyMs() + parts.faults.delay(record)
  if (latency > 0) await wait(latency)
  const failure = parts.faults.take(record)
  if (failure !== null && failure.when !== 'after') {
    return fail(request, response, service, failure, record)
  }
  try {
    const result = await work(parts, request, read, record)
    if (failure !== null) return fail(request, response, service, failure, record)
    record.status = 200
    if (service !== null) sendResult(response, service, action, result)
  } catch (error) {
    if (!(error instanceof AwsProblem)) throw error
    record.status = error.status
    record.code = error.code
    sendProblem(response, service, error)
  }
}

/** Without keys, the account is the one whose role is asked for. */
const accountAsked = ({ params }: Read): string | null =>
  /^arn:aws:iam::(\d{12}):/.exec(String(params.RoleArn ?? ''))?.[1] ?? null

function fail(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service | null,
  { status = 500, code = 'InternalFailure', message = 'fake-aws: told to fail' }: Failure,
  record: RequestRecord,
): void {
  record.status = status
  if (status === 0) return void request.socket.destroy()
  const json = service?.protocol.kind === 'json'
  record.code = json && code === 'Throttling' ? 'ThrottlingException' : code
  sendProblem(response, service, new AwsProblem(record.code, message, status))
}

async function work(
  { world, faults }: ServerParts,
  request: IncomingMessage,
  read: Read,
  record: RequestRecord,
): Promise<XmlValue> {
  const { service, action, params } = read
  if (service === null) {
    const asked = read.signature?.service ?? 'a service'
    world.violations.push(`fake-aws does not serve ${asked} ${action}`)
    throw new AwsProblem('InvalidAction', `fake-aws: no such service: ${asked}`)
  }
  const versionOf = service.protocol.kind === 'query' ? service.protocol.version : undefined
  const operation =
    read.version === versionOf && Object.hasOwn(service.operations, action)
      ? service.operations[action]
      : undefined
  if (operation === undefined) throw unknownAction(world, service, action)
  noteUnknown(world, service, read, operation)
  if (operation.unsigned) return operation.run({ world, action, params })
  const call = admit(world, service, read, request)
  if (faults.exceeds(record)) {
    const code = service.protocol.kind === 'json' ? 'ThrottlingException' : 'Throttling'
    throw new AwsProblem(code, 'Rate exceeded')
  }
  authorize(call, service, operation)
  return operation.run(call)
}

function unknownAction(world: World, { name, protocol }: Service, action: string): AwsProblem {
  world.violations.push(`fake-aws does not serve ${name} ${action}`)
  return protocol.kind === 'json'
    ? new AwsProblem('UnknownOperationException', '')
    : new AwsProblem(
        'InvalidAction',
        `Could not find operation ${action} for version ${protocol.version}`,
      )
}

function noteUnknown(world: World, { name }: Service, read: Read, { params }: Operation): void {
  for (const key of Object.keys(read.params)) {
    if (!params.includes(key)) world.violations.push(`${name} ${read.action} has no ${key}`)
  }
}

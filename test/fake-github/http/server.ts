import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Grant } from '../state/tokens.ts'
import type { World } from '../state/world.ts'
import type { RequestRecord } from '../types.ts'
import { type Answer, HttpProblem, problem } from './answer.ts'
import { authenticate } from './authentication.ts'
import type { Call } from './call.ts'
import type { FaultBook, Seen } from './faults.ts'
import { type Limits, limitHeaders, type Resource } from './limits.ts'
import { bodyOf, parseBody, send } from './wire.ts'

/** What the two APIs have in common, asked before and after the work itself. */
export interface Api {
  kind: 'rest' | 'graphql'
  /** What the request is called, and what it counts as. */
  describe(call: Omit<Call, 'grant'>): {
    operation?: string
    writes?: boolean
    createsContent?: boolean
  }
  handle(call: Call): Promise<Answer>
}

export interface ServerParts {
  world: World
  limits: Limits
  faults: FaultBook
  rest: Api
  graphql: Api
  /** Handles git's smart HTTP; null: not a git request. */
  git(request: IncomingMessage, response: ServerResponse): Promise<void> | null
  latencyMs(): number
  requests: RequestRecord[]
  seeInFlight(count: number): void
}

/** Listens on a port of 127.0.0.1 and leads each request through faults, limits and its API. */
export async function listen(parts: ServerParts, port: number): Promise<Server> {
  let inFlight = 0
  const server = createServer((request, response) => {
    void (async () => {
      if (isGit(request)) return await serveGit(parts, request, response)
      inFlight++
      parts.seeInFlight(inFlight)
      try {
        await serveApi(parts, request, response, () => inFlight)
      } finally {
        inFlight--
      }
    })().catch((error: unknown) => {
      parts.world.violations.push(`fake-github broke: ${String(error)}`)
      if (!response.headersSent) response.writeHead(500)
      response.end(JSON.stringify({ message: `fake-github broke: ${String(error)}` }))
    })
  })
  // Idle connections outlive any pause of a test: a client never meets one that just closed.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  parts.world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return server
}

const isGit = (request: IncomingMessage) =>
  /\/(info\/refs(\?|$)|git-upload-pack$|git-receive-pack$)/.test(request.url ?? '')

async function serveGit(parts: ServerParts, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '').split('?')[0] ?? ''
  const method = request.method ?? 'GET'
  const record: RequestRecord = {
    method,
    path,
    kind: 'git',
    status: 0,
    at: parts.world.clock.now(),
  }
  parts.requests.push(record)
  response.once('finish', () => {
    record.status = response.statusCode
  })
  if (parts.latencyMs() > 0) await wait(parts.latencyMs())
  const failure = parts.faults.take({ kind: 'git', method, path })
  if (failure !== null) {
    if (failure.status === 0) return void request.socket.destroy()
    response.writeHead(failure.status ?? 502, failure.headers)
    return void response.end(typeof failure.body === 'string' ? failure.body : '')
  }
  const served = parts.git(request, response)
  if (served === null) response.writeHead(404).end('Not Found')
  else await served
}

async function serveApi(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  inFlight: () => number,
): Promise<void> {
  const { world } = parts
  const arrived = { at: world.clock.now(), inFlight: inFlight() }
  const url = new URL(request.url ?? '/', world.url)
  const method = request.method ?? 'GET'
  const ghes = /^\/api\/(v3(?=\/|$)|(?=graphql$))/.exec(url.pathname)
  const path =
    ghes === null ? url.pathname : `/${url.pathname.slice(ghes[0].length).replace(/^\//, '')}`
  const api = path === '/graphql' ? parts.graphql : parts.rest
  const record: RequestRecord = { method, path, kind: api.kind, status: 0, at: arrived.at }
  parts.requests.push(record)

  const raw = await bodyOf(request)
  const parsed = parseBody(raw)
  if (parsed.value !== undefined) record.body = parsed.value
  const call = {
    world,
    method,
    path,
    query: url.searchParams,
    headers: request.headers,
    body: parsed.value,
    apiUrl: ghes === null ? world.url : `${world.url}/api/v3`,
    apiVersion: String(request.headers['x-github-api-version'] ?? '2022-11-28'),
  }
  const { operation, writes = false, createsContent = false } = api.describe(call)
  if (operation !== undefined) record.operation = operation

  const latency = parts.latencyMs()
  if (latency > 0) await wait(latency)

  const seen: Seen = {
    kind: api.kind,
    method,
    path,
    body: parsed.value,
    ...(operation && { operation }),
  }
  const failure = parts.faults.take(seen)
  const work = async (): Promise<Answer> => {
    if (!parsed.ok) throw problem(400, 'Problems parsing JSON')
    const grant = authenticate(call, api.kind)
    const resource = resourceOf(api.kind, path)
    const refused =
      parts.limits.enter({
        grant,
        kind: api.kind,
        writes,
        createsContent,
        inFlight: arrived.inFlight,
      }) ?? spent(parts.limits, grant, resource, path)
    const answer = refused ?? (await api.handle({ ...call, grant }).catch(asAnswer))
    const headers = limitHeaders(parts.limits.budget(grant, resource), resource)
    return { ...answer, headers: { ...headers, ...answer.headers } }
  }
  let answer: Answer
  if (failure !== null && failure.when !== 'after') answer = answerOf(failure)
  else {
    answer = await work().catch(asAnswer)
    if (failure !== null) answer = answerOf(failure)
  }
  record.status = answer.status
  if (answer.status === 0) request.socket.destroy()
  else {
    // The fake's own time: clients that find their clock wrong go by this.
    const date = new Date(world.clock.now()).toUTCString()
    send(response, method, { ...answer, headers: { date, ...answer.headers } })
  }
}

/** REST pays by the request, before the work; GraphQL by the query, which its API knows the price of. */
function spent(limits: Limits, grant: Grant, resource: Resource, path: string): Answer | null {
  if (resource === 'graphql' || path === '/rate_limit') return null
  return limits.spend(grant, resource, 1) ? null : limits.exhausted(grant, resource)
}

const resourceOf = (kind: Api['kind'], path: string): Resource =>
  kind === 'graphql' ? 'graphql' : path.startsWith('/search/') ? 'search' : 'core'

function asAnswer(error: unknown): Answer {
  if (error instanceof HttpProblem) return error.answer
  throw error
}

const answerOf = (failure: {
  status?: number
  headers?: Record<string, string>
  body?: unknown
}) => ({
  status: failure.status ?? 502,
  headers: { ...failure.headers },
  body: failure.body ?? { message: 'Server Error' },
})

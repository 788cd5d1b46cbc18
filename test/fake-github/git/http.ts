import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { secretOf } from '../http/authentication.ts'
import { fullName, type Repository } from '../state/repository.ts'
import { may, sees } from '../state/tokens.ts'
import type { World } from '../state/world.ts'
import type { Mirrors } from './mirror.ts'
import { gitEnvironment } from './process.ts'

interface Target {
  repository: Repository
  /** `/info/refs`, `/git-upload-pack` or `/git-receive-pack`. */
  service: string
  query: string
  writes: boolean
}

/** Git's smart HTTP, by git's own CGI program: https://git-scm.com/docs/git-http-backend */
export function gitHttp(world: World, mirrors: Mirrors) {
  return (request: IncomingMessage, response: ServerResponse): Promise<void> | null => {
    const url = new URL(request.url ?? '/', world.url)
    const found =
      /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(
        url.pathname,
      )
    if (found === null) return null
    const [, owner = '', name = '', service = ''] = found
    const writes =
      service === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack'
    const known = world.repositories.find(owner, name)
    const refusal = refuse(world, request, known?.repository, writes)
    if (refusal !== null || known === undefined) {
      const { status, text } = refusal ?? { status: 404, text: 'Repository not found.' }
      const challenge = status === 401 && { 'www-authenticate': 'Basic realm="GitHub"' }
      response.writeHead(status, { 'content-type': 'text/plain; charset=UTF-8', ...challenge })
      response.end(text)
      return Promise.resolve()
    }
    if (known.renamed) {
      const location = `${world.url}/${fullName(known.repository)}.git${service}${url.search}`
      response.writeHead(301, { location }).end()
      return Promise.resolve()
    }
    const target = { repository: known.repository, service, query: url.search.slice(1), writes }
    return serve(mirrors, target, request, response)
  }
}

function refuse(
  world: World,
  request: IncomingMessage,
  repository: Repository | undefined,
  writes: boolean,
): { status: number; text: string } | null {
  const secret = secretOf(request.headers)
  const grant = secret === null ? world.tokens.anonymous : world.tokens.find(secret)
  if (grant === null) return { status: 401, text: 'Invalid username or token.' }
  const missing = { status: 404, text: 'Repository not found.' }
  if (secret === null && (writes || repository?.visibility !== 'public')) {
    // A name that does not exist is answered like one that is private.
    return { status: 401, text: 'No anonymous write access.' }
  }
  if (repository === undefined || !repository.git || !sees(grant, repository)) return missing
  const need = { permission: 'contents', level: writes ? 'write' : 'read' } as const
  if (!may(grant, repository, need)) {
    return writes ? { status: 403, text: 'Write access to repository not granted.' } : missing
  }
  if (repository.isDisabled)
    return { status: 403, text: 'Access to this repository has been disabled.' }
  if (writes && repository.isArchived) {
    return { status: 403, text: 'This repository was archived so it is read-only.' }
  }
  return null
}

async function serve(
  mirrors: Mirrors,
  { repository, service, query, writes }: Target,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const folder = await mirrors.publish(repository)
  const header = (name: string) => {
    const value = request.headers[name]
    return Array.isArray(value) ? value[0] : value
  }
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      GIT_PROJECT_ROOT: await mirrors.root(),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${folder}${service}`,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header('content-type') ?? '',
      HTTP_CONTENT_ENCODING: header('content-encoding') ?? '',
      GIT_PROTOCOL: header('git-protocol') ?? '',
      // Whoever comes this far may push.
      ...(writes && { REMOTE_USER: 'x-access-token' }),
      ...(header('content-length') && { CONTENT_LENGTH: header('content-length') }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  // The client may go away, and git may stop reading early: neither is the fake's failure.
  const sent = pipeline(request, child.stdin).catch(() => {})
  const out: Buffer[] = []
  for await (const part of child.stdout) out.push(part as Buffer)
  await sent
  if (service === '/git-receive-pack') await mirrors.takeIn(repository)
  answer(Buffer.concat(out), response)
}

/** CGI: header lines, an empty line, the body; the status is a header of its own. */
function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  const headers: Record<string, string> = {}
  for (const line of output.toString('latin1', 0, Math.max(0, end)).split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  const { status, ...rest } = headers
  response.writeHead(end < 0 ? 500 : Number.parseInt(status ?? '200', 10), rest)
  response.end(output.subarray(end + 4))
}

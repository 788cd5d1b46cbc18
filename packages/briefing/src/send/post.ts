/** One message to one address, at most once. */
export interface Post {
  url: URL
  body: string
  headers?: Readonly<Record<string, string>>
}

export type Answer =
  | { kind: 'answered'; status: number; body: string }
  /** It never got there. */
  | { kind: 'unreachable'; reason: string }
  /** It may have got there: it is not sent again. */
  | { kind: 'unsure'; reason: string }

export interface PostPorts {
  fetch: typeof fetch
  /** Waits; ends early when the signal says so. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  signal: AbortSignal
  /** For one try; default 10 s. */
  timeoutMs?: number
}

const TIMEOUT = 10_000
const TRIES = 4
const LONGEST_WAIT = 60_000
const MOST_BYTES = 20_000

/** Before anything of the request could have arrived. */
const NOT_SENT = new Map([
  ['ENOTFOUND', 'its name is not known'],
  ['EAI_AGAIN', 'its name could not be looked up'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
])

/** Before an answer, but who knows after what. */
const CLOSED = new Set(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'])

/** The code of what went wrong, as the system or the client names it; never its words. */
const codeOf = (error: unknown): string => {
  for (let at: unknown = error, depth = 0; depth < 5; depth += 1) {
    if (typeof at !== 'object' || at === null) return ''
    const { code, errors, cause } = at as { code?: unknown; errors?: unknown; cause?: unknown }
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code
    at = Array.isArray(errors) ? errors[0] : cause
  }
  return ''
}

/** What an answer says, and no more of it than is needed. */
const bodyOf = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < MOST_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  await reader.cancel().catch(() => undefined)
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8')
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = (header: string | null): number | null => {
  if (header === null) return null
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1_000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
}

const once = async (post: Post, ports: PostPorts): Promise<Answer & { wait?: number | null }> => {
  const timeout = AbortSignal.timeout(ports.timeoutMs ?? TIMEOUT)
  try {
    const response = await ports.fetch(post.url, {
      method: 'POST',
      body: post.body,
      headers: { 'Content-Type': 'application/json; charset=utf-8', ...post.headers },
      // A redirect would carry the message, and maybe a token, to a host that nobody configured.
      redirect: 'manual',
      signal: AbortSignal.any([timeout, ports.signal]),
    })
    const { status } = response
    // Its status is the answer; words that do not come change nothing of it.
    const body = await bodyOf(response).catch(() => '')
    return { kind: 'answered', status, body, wait: retryAfter(response.headers.get('retry-after')) }
  } catch (error) {
    if (ports.signal.aborted) return { kind: 'unsure', reason: 'the job was ended' }
    if (timeout.aborted) return { kind: 'unsure', reason: 'no answer in time' }
    const code = codeOf(error)
    const reason = NOT_SENT.get(code)
    if (reason !== undefined) return { kind: 'unreachable', reason }
    if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_|SELF_SIGNED)/.test(code)) {
      return { kind: 'unreachable', reason: `its certificate is not trusted (${code})` }
    }
    if (CLOSED.has(code)) return { kind: 'unsure', reason: 'the connection was closed' }
    return { kind: 'unsure', reason: code === '' ? 'the request failed' : code }
  }
}

/**
 * Posts JSON. Tried again on 429 (as long after as `Retry-After` says), on 5xx, and when there was
 * no connection, four times at most. Not when there was one and no answer came, in time or at all: it
 * may have arrived, and two messages are worse than a doubt that is told.
 * @param isAgain whether an answer with another status asks to be tried again
 */
export const post = async (
  request: Post,
  ports: PostPorts,
  isAgain: (status: number, body: string) => boolean = () => false,
): Promise<Answer> => {
  for (let tries = 1; ; tries += 1) {
    if (ports.signal.aborted) return { kind: 'unreachable', reason: 'the job was ended' }
    const { wait, ...answer } = await once(request, ports)
    const again =
      answer.kind === 'unreachable' ||
      (answer.kind === 'answered' &&
        (answer.status === 429 || answer.status >= 500 || isAgain(answer.status, answer.body)))
    const pause = wait ?? 1_000 * 2 ** (tries - 1)
    if (!again || tries >= TRIES || pause > LONGEST_WAIT) return answer
    await ports.sleep(pause, ports.signal)
  }
}

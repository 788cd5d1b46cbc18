import { type Clock, createPace, type Kind } from './pace.ts'
import { permissionIn } from './permission.ts'
import { type Answer, judge, type Verdict } from './retry.ts'
import { createShut } from './shut.ts'
import {
  type GitHub,
  GitHubError,
  type GitHubResponse,
  type GraphQLAnswer,
  type GraphQLOptions,
  type GraphQLProblem,
  type TokenFacts,
  type Usage,
} from './types.ts'

export interface GitHubOptions {
  /** REST base, e.g. `https://api.github.com` or `https://ghes.example/api/v3`. */
  apiUrl: string
  /** Gives the token for the next request; an App's token may be a new one each hour. */
  token: () => string | Promise<string>
  /** What an App was granted, as far as its tokens said; null for other tokens. */
  permissions?: () => TokenFacts['permissions']
  clock: Clock
  /** Epoch milliseconds after which nothing is waited for any more. */
  deadline?: number
  /** Told about waits of more than two seconds, in plain words. */
  onWait?: (message: string) => void
  /** Where what is read once for a whole run is kept: see `onceFor`. */
  memory?: Map<string, Promise<unknown>>
  /** Shared by clients with the same token, so that requests are counted once. */
  usage?: Usage
  /**
   * Least time between two writes instead of GitHub's second, which is meant for long series: for a
   * few that are the steps of one, and that others can overtake in between.
   */
  writeSpacingMs?: number
  /** How many jobs share the token at once, this one among them. */
  sharers?: number
}

const API_VERSION = '2022-11-28'
const TIMEOUT_MS = 30_000
const MAX_TRIES = 6

export const noUsage = (): Usage => ({ rest: 0, graphql: 0, points: 0, waitedSeconds: 0 })

/** `…/api/v3` → `…/api/graphql`, otherwise `<url>/graphql`. */
const graphqlUrl = (apiUrl: string): string => {
  const base = apiUrl.replace(/\/+$/, '')
  return base.endsWith('/api/v3') ? `${base.slice(0, -3)}/graphql` : `${base}/graphql`
}

/** Issues and comments are what GitHub counts as content. */
const makesContent = (route: string): boolean => /^POST .*\/(issues|comments)$/.test(route)

const tokenFacts = (headers: Answer['headers']): Omit<TokenFacts, 'permissions'> => {
  const scopes = headers['x-oauth-scopes']
  const limit = Number(headers['x-ratelimit-limit'])
  return {
    scopes: scopes === undefined ? null : String(scopes).split(/,\s*/).filter(Boolean),
    hourlyLimit: Number.isFinite(limit) && limit > 0 ? limit : null,
  }
}

interface Failure {
  status?: number
  message?: string
  response?: { headers?: Answer['headers']; data?: unknown }
}

const details = (data: unknown): string[] => {
  const errors = (data as { errors?: unknown } | undefined)?.errors
  if (!Array.isArray(errors)) return []
  return errors.map((e) =>
    typeof e === 'string'
      ? e
      : [e?.resource, e?.field, e?.code, e?.message].filter(Boolean).join(' '),
  )
}

const inWords = (status: number, message: string): string => {
  if (status === 0) return `no answer from GitHub (${message})`
  return status === 401 ? `GitHub refused the token (${message})` : message
}

const toError = (failure: Failure, route: string): GitHubError => {
  const status = failure.status === 500 && !failure.response ? 0 : (failure.status ?? 0)
  const data = failure.response?.data
  const said = (data as { message?: unknown } | undefined)?.message
  const message = typeof said === 'string' ? said : (failure.message ?? 'no answer')
  return new GitHubError(
    status,
    route,
    inWords(status, message),
    details(data),
    permissionIn(failure.response?.headers?.['x-accepted-github-permissions']),
  )
}

/**
 * The transport over @actions/github's Octokit (which knows proxies), with counting, pacing and
 * retries of our own: GitHub's limits instead of a fixed second between calls.
 * The client library is loaded on first use, so that a scan without network never pays for it.
 */
export const createGitHub = (options: GitHubOptions): GitHub => {
  const { clock } = options
  const usage = options.usage ?? noUsage()
  const pace = createPace(clock, options.writeSpacingMs, options.sharers)
  const base = options.apiUrl.replace(/\/+$/, '')
  const shut = createShut(clock)
  let seen: ReturnType<typeof tokenFacts> | null = null
  let octokit: Promise<{ request: (o: object) => Promise<unknown> }> | undefined

  const client = async () => {
    const { GitHub: Octokit } = await import('@actions/github/lib/utils')
    const silent = { debug() {}, info() {}, warn() {}, error() {} }
    return new Octokit({ baseUrl: base, userAgent: 'drift-toolkit', log: silent })
  }

  /** @throws GitHubError where it would take longer than the deadline allows */
  const wait = async (ms: number, why: string, failure: GitHubError, isFirst = true) => {
    if (options.deadline !== undefined && clock.now() + ms > options.deadline) {
      usage.outOfTime = true
      throw new GitHubError(
        failure.status,
        failure.route,
        `${failure.message} (${why}; waiting ${Math.ceil(ms / 1000)} s would pass the deadline)`,
        failure.details,
        failure.permission,
      )
    }
    if (isFirst && ms > 2000) options.onWait?.(`waiting ${Math.ceil(ms / 1000)} s for ${why}`)
    usage.waitedSeconds += ms / 1000
    await clock.sleep(ms)
  }

  /** After a refusal: as long as GitHub asks for, and all others of its kind with it. */
  const waitFor = async (
    kind: Kind,
    { ms, why, limit }: Extract<Verdict, { act: 'wait' }>,
    error: GitHubError,
  ) => {
    if (limit) shut.note(kind, limit, { until: clock.now() + ms, why, error })
    await wait(ms, why, error)
  }

  /** Lets no request go while the refusal of another one holds. */
  const untilOpen = async (kind: Kind) => {
    const now = shut.of(kind)
    if (now) await wait(now.until - clock.now(), now.why, now.error, false)
  }

  const send = async <T>(
    kind: Kind,
    isRead: boolean,
    route: string,
    parameters: object,
    mayRetry = isRead,
  ) => {
    octokit ??= client()
    const { request } = await octokit
    for (let tries = 1; ; tries += 1) {
      await untilOpen(kind)
      const { leave, waitedMs } = await pace.enter(kind, !isRead, makesContent(route))
      usage.waitedSeconds += waitedMs / 1000
      usage[kind] += 1
      try {
        const token = await options.token()
        const answer = (await request({
          ...parameters,
          headers: {
            ...(token === '' ? {} : { authorization: `token ${token}` }),
            'x-github-api-version': API_VERSION,
            ...(parameters as { headers?: object }).headers,
          },
          request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
        })) as GitHubResponse<T>
        seen ??= tokenFacts(answer.headers)
        return answer
      } catch (caught) {
        if (caught instanceof GitHubError) throw caught
        const error = toError(caught as Failure, route)
        const headers = (caught as Failure).response?.headers ?? {}
        const verdict = judge(
          { status: error.status, headers, message: error.message },
          mayRetry,
          tries,
          clock.now(),
        )
        if (verdict.act === 'give-up' || tries >= MAX_TRIES) throw error
        await waitFor(kind, verdict, error)
      } finally {
        leave()
      }
    }
  }

  const request = <T>(route: string, parameters: Record<string, unknown> = {}) => {
    const [method = 'GET', url = route] = route.split(' ')
    return send<T>('rest', method === 'GET', route, { ...parameters, method, url })
  }

  const graphql = async <T>(
    query: string,
    variables: Record<string, unknown> = {},
    { retryFaults = true }: GraphQLOptions = {},
  ) => {
    const isRead = !/^\s*mutation\b/.test(query)
    const route = `POST ${graphqlUrl(base)}`
    for (let tries = 1; ; tries += 1) {
      const answer = await send<{
        data?: (T & { rateLimit?: { cost?: number } }) | null
        errors?: GraphQLProblem[]
      }>(
        'graphql',
        isRead,
        route,
        { method: 'POST', url: graphqlUrl(base), query, variables },
        isRead && retryFaults,
      )
      const errors = answer.data.errors ?? []
      usage.points += answer.data.data?.rateLimit?.cost ?? 1
      // GraphQL refuses with 200: the body says so, and the headers say until when.
      const limited = errors.find((e) => e.type === 'RATE_LIMITED' || e.type === 'RATE_LIMIT')
      if (!limited) return { data: answer.data.data ?? null, errors } as GraphQLAnswer<T>
      const error = new GitHubError(403, route, limited.message)
      const verdict = judge(
        { status: 403, headers: answer.headers, message: 'secondary rate limit' },
        isRead,
        tries,
        clock.now(),
      )
      if (verdict.act === 'give-up' || tries >= MAX_TRIES) throw error
      await waitFor('graphql', verdict, error)
    }
  }

  return {
    request,
    graphql,
    usage,
    ...(options.memory ? { memory: options.memory } : {}),
    get token() {
      return seen && { ...seen, permissions: options.permissions?.() ?? null }
    },
  }
}

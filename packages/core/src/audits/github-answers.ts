import type { Answers } from '../host/call.ts'
import { type GitHub, GitHubError } from '../transport/types.ts'
import { isReadOnly } from './graphql-query.ts'

/** What would lead a request elsewhere, or change how it is sent. */
const NOT_THEIRS = new Set(['url', 'method', 'baseUrl', 'request', 'headers', 'mediaType'])
const HEADERS = new Set(['accept', 'if-none-match', 'if-modified-since'])
/** What an answer's headers say of the answer; nothing of the token. */
const TOLD =
  /^(?:link|etag|last-modified|content-type|retry-after|x-ratelimit-.*|x-github-media-type)$/

class Refused extends Error {}

const tableOf = (value: unknown, what: string): Record<string, unknown> => {
  if (value === undefined || value === null) return {}
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  throw new Refused(`${what} must be an object`)
}

/**
 * A route of GitHub's REST API that reads. A full URL is none: the token would go wherever it leads.
 */
const routeOf = (route: unknown): string => {
  const [, method = 'GET', path = ''] = /^(?:([A-Z]+) )?(\/[^/\s][^\s]*)$/.exec(String(route)) ?? []
  if (path === '')
    throw new Refused(
      `"${String(route).slice(0, 100)}" is no route such as GET /repos/{owner}/{repo}`,
    )
  if (method !== 'GET') throw new Refused(`audits only read: ${method} is refused`)
  if (path.split(/[/?]/).includes('..')) throw new Refused('a route has no ..')
  return `GET ${path}`
}

const parametersOf = (given: unknown): Record<string, unknown> => {
  const all = tableOf(given, 'parameters')
  const parameters = Object.fromEntries(Object.entries(all).filter(([key]) => !NOT_THEIRS.has(key)))
  const headers = Object.entries(tableOf(all.headers, 'headers')).filter(([name]) =>
    HEADERS.has(name.toLowerCase()),
  )
  return headers.length === 0 ? parameters : { ...parameters, headers: Object.fromEntries(headers) }
}

/** What is no JSON comes as bytes. */
const dataOf = (data: unknown): unknown =>
  data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : (data ?? null)

const plain = (error: unknown): unknown =>
  error instanceof GitHubError && error.permission !== undefined
    ? Object.assign(new Error(`${error.message} (needs ${error.permission})`), {
        status: error.status,
      })
    : error

/**
 * What is done for an audit that asks GitHub: through the one counted way, with the token that the
 * audit never sees, and nothing but GET and queries.
 */
export const githubAnswers = (github: GitHub | null): Answers => {
  const client = (): GitHub => {
    if (github) return github
    throw new Refused('there is no token: GitHub cannot be asked')
  }
  const request = async (given: unknown) => {
    const { route, parameters } = tableOf(given, 'a request')
    const { status, headers, data } = await client()
      .request(routeOf(route), parametersOf(parameters))
      .catch((error) => Promise.reject(plain(error)))
    const told = Object.entries(headers).filter(([name]) => TOLD.test(name.toLowerCase()))
    return {
      status,
      headers: Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), String(value)])),
      data: dataOf(data),
    }
  }
  const graphql = async (given: unknown) => {
    const { query, variables } = tableOf(given, 'a query')
    if (typeof query !== 'string' || !isReadOnly(query)) {
      throw new Refused('audits only read: this is no GraphQL query, or not a query alone')
    }
    const { data, errors } = await client()
      .graphql(query, tableOf(variables, 'variables'))
      .catch((error) => Promise.reject(plain(error)))
    // Half an answer would let an audit pass that saw half.
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '))
    return data
  }
  return { 'github.request': request, 'github.graphql': graphql }
}

/**
 * The one way to GitHub. Everything that reads or writes goes through it, so that every request is
 * counted, paced by GitHub's own limits, retried where that is safe, and never logged with a token.
 */
export interface GitHub {
  /**
   * One REST call, e.g. `request('GET /repos/{owner}/{repo}', { owner, repo })`. Resolves for 2xx.
   * @throws GitHubError for everything else, after the retries that are safe.
   */
  request<T = unknown>(
    route: string,
    parameters?: Record<string, unknown>,
  ): Promise<GitHubResponse<T>>
  /**
   * One GraphQL call. A partial answer is not an exception: what GitHub could not say stands in
   * `errors` with its path, and `data` holds the rest.
   * @throws GitHubError when there is no answer at all (401, 403, 5xx after retries, network).
   */
  graphql<T = unknown>(
    query: string,
    variables?: Record<string, unknown>,
    options?: GraphQLOptions,
  ): Promise<GraphQLAnswer<T>>
  readonly usage: Usage
  /** What was read already, where several domains of one run share it: see `onceFor`. */
  readonly memory?: Map<string, Promise<unknown>>
  /** What the answers so far said about the token; null before the first one. */
  readonly token?: TokenFacts | null
}

/** What GitHub says of a token beside the answers. */
export interface TokenFacts {
  /** OAuth scopes of a classic token; null for all others, which have permissions instead. */
  scopes: string[] | null
  /** Requests an hour: 1,000 is GITHUB_TOKEN, 5,000 and more are people and Apps. */
  hourlyLimit: number | null
  /** What an App was granted, e.g. `{ contents: 'read' }`; null for all others, which GitHub does not say it of. */
  permissions: Readonly<Record<string, string>> | null
}

export interface GraphQLOptions {
  /** false: a 5xx is the caller's to handle, who will ask for less. Rate limits are waited for all the same. */
  retryFaults?: boolean
}

export interface GitHubResponse<T> {
  status: number
  headers: Record<string, string | number | undefined>
  data: T
}

export interface GraphQLAnswer<T> {
  data: T | null
  errors: GraphQLProblem[]
}

export interface GraphQLProblem {
  type?: string
  message: string
  path?: (string | number)[]
}

/** Counted by the transport: requests sent (retries too), GraphQL points, seconds spent waiting. */
export interface Usage {
  rest: number
  graphql: number
  points: number
  waitedSeconds: number
  /** Something was given up, since waiting for it would have passed the deadline. */
  outOfTime?: true
}

/** Why GitHub did not answer. `status` 0: no HTTP answer at all. */
export class GitHubError extends Error {
  readonly status: number
  readonly route: string
  /** The body's `errors[].field/code/message`, flattened, for 422. */
  readonly details: string[]
  /** The missing permission, where GitHub names it (`x-accepted-github-permissions`). */
  readonly permission: string | undefined
  constructor(
    status: number,
    route: string,
    message: string,
    details: string[] = [],
    permission?: string,
  ) {
    super(message)
    this.name = 'GitHubError'
    this.status = status
    this.route = route
    this.details = details
    this.permission = permission
  }
}

import type { GraphQLFieldFault } from '../graphql/partial.ts'

/** What a fault is matched with: a RegExp sees `METHOD /path` (GraphQL: `POST /graphql Operation`). */
export interface Seen {
  kind: 'rest' | 'graphql' | 'git'
  method: string
  path: string
  operation?: string
  body?: unknown
}

export type Match = RegExp | ((request: Seen) => boolean)

export interface Failure {
  match: Match
  /** Default 1. */
  times?: number
  /** 0: the connection is cut without an answer. Default 502. */
  status?: number
  headers?: Record<string, string>
  body?: unknown
  /** `before` (default): nothing happens; `after`: the work is done, only its answer is lost. */
  when?: 'before' | 'after'
}

/** Things that go wrong, to be switched on by a test. */
export interface Faults {
  failNext(failure: Failure): void
  /** Fields of GraphQL answers that come back as null with an error. */
  partial(fault: GraphQLFieldFault): void
  /**
   * GraphQL queries that could return more repositories than this run into GitHub's timeout (502).
   * Lets a test see pages being halved.
   */
  maxRepositoriesPerQuery: { repositories: number; status?: 502 | 504 } | null
  /** Leaves a token (default: the all-powerful one) with so many requests or points this hour. */
  setRemaining(spec: {
    token?: string
    resource: 'core' | 'graphql' | 'search'
    remaining: number
  }): void
  /** Switches all of it off. */
  clear(): void
}

export interface FaultBook {
  fields: GraphQLFieldFault[]
  /** The failure that this request meets, used up by one. */
  take(seen: Seen): Failure | null
  add(failure: Failure): void
  clear(): void
}

function matches(match: Match, seen: Seen): boolean {
  if (typeof match === 'function') return match(seen)
  match.lastIndex = 0
  return match.test(
    [seen.method, seen.path, seen.kind === 'graphql' && seen.operation].filter(Boolean).join(' '),
  )
}

export function createFaultBook(): FaultBook {
  const failures: (Failure & { left: number })[] = []
  const fields: GraphQLFieldFault[] = []
  return {
    fields,
    take(seen) {
      const failure = failures.find((one) => one.left > 0 && matches(one.match, seen))
      if (failure === undefined) return null
      failure.left--
      return failure
    },
    add: (failure) => void failures.push({ ...failure, left: failure.times ?? 1 }),
    clear() {
      failures.length = 0
      fields.length = 0
    },
  }
}

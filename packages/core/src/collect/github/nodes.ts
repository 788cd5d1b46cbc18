import { type Unknown, unknown } from '../../model/index.ts'
import { type GitHub, GitHubError, type GraphQLProblem } from '../../transport/types.ts'
import { adaptivePages } from './pages.ts'

/** What GitHub said about one node; the paths of its problems begin below the node. */
export interface NodeAnswer<N> {
  node: N | null
  problems: GraphQLProblem[]
}

/** A question about many nodes, asked in batches. */
export interface Question<I> {
  items: readonly I[]
  id: (item: I) => string
  /** Items a call, at most 100. */
  largest: number
  /** Calls at once. GitHub counts CPU seconds, so a few are as fast as many. */
  lanes: number
  /** The query of a batch, with its variables beside `$ids`. */
  ask: (batch: readonly I[]) => { query: string; variables?: Record<string, unknown> }
  /** Whether an item may go into the same call; absent: any may. */
  fits?: (batch: readonly I[], next: I) => boolean
}

/** So many batches in a row without any answer: GitHub is down, and asking on would only take time. */
const MAX_FAILURES = 3

/**
 * Asks about every item, by `nodes(ids:)`, in batches that shrink where GitHub gives up. Every id is
 * in the answer. What fails again and again is asked alone, so that one repository that is too much
 * does not hide its neighbours.
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
export const askNodes = async <I, N>(
  github: GitHub,
  { items, id, largest, lanes, ask, fits = () => true }: Question<I>,
): Promise<Map<string, NodeAnswer<N>>> => {
  const found = new Map<string, NodeAnswer<N>>()
  const queue = [...items]
  const pages = adaptivePages(largest)
  let failures = 0
  let wasAnswered = false

  const take = (most: number): I[] => {
    const batch: I[] = []
    while (batch.length < most) {
      const next = queue[0]
      if (next === undefined || (batch.length > 0 && !fits(batch, next))) break
      batch.push(next)
      queue.shift()
    }
    return batch
  }

  const send = (batch: readonly I[], retryFaults: boolean) => {
    const { query, variables } = ask(batch)
    return github.graphql<{ nodes?: (N | null)[] }>(
      query,
      { ids: batch.map(id), ...variables },
      { retryFaults },
    )
  }

  const keep = (
    batch: readonly I[],
    answer: { data: { nodes?: (N | null)[] } | null; errors: GraphQLProblem[] },
  ) => {
    wasAnswered = true
    failures = 0
    batch.forEach((item, index) => {
      const node = answer.data?.nodes?.[index] ?? null
      found.set(id(item), { node, problems: aboutNode(answer.errors, index) })
    })
  }

  const refuse = (batch: readonly I[], { message, status }: GitHubError) => {
    const problem = { type: `HTTP_${status}`, message }
    for (const item of batch) found.set(id(item), { node: null, problems: [problem] })
  }

  const askAlone = async (item: I) => {
    try {
      keep([item], await send([item], false))
    } catch (error) {
      refuse([item], failureOf(error))
    }
  }

  const lane = async () => {
    while (queue.length > 0) {
      let batch: I[] = []
      try {
        const answer = await pages.ask((size, last) => {
          queue.unshift(...batch)
          batch = take(size)
          return send(batch, last)
        })
        keep(batch, answer)
      } catch (caught) {
        const error = failureOf(caught)
        failures += 1
        if (failures >= MAX_FAILURES) {
          if (!wasAnswered) throw error
          refuse([...batch, ...queue.splice(0)], error)
        } else if (batch.length > 1) await Promise.all(batch.map(askAlone))
        else refuse(batch, error)
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane))
  return found
}

/** What is not GitHub's, or refuses the token itself, is nobody's repository. */
const failureOf = (error: unknown): GitHubError => {
  if (error instanceof GitHubError && error.status !== 401) return error
  throw error
}

/** The errors that are about the n-th node, or about the whole answer. */
const aboutNode = (errors: GraphQLProblem[], index: number): GraphQLProblem[] =>
  errors.flatMap((error) => {
    const path = error.path ?? []
    if (path[0] !== undefined && path[0] !== 'nodes') return []
    if (path[1] !== undefined && path[1] !== index) return []
    return [{ ...error, path: path.slice(2) }]
  })

/** The first problem that is about what stands at a path below the node, or about all of it. */
export const problemAt = (
  problems: readonly GraphQLProblem[],
  ...at: (string | number)[]
): GraphQLProblem | undefined =>
  problems.find(({ path = [] }) => {
    const both = Math.min(path.length, at.length)
    return at.slice(0, both).every((key, index) => path[index] === key)
  })

/** Errors that a permission would mend; the others are GitHub's own trouble. */
const IS_REFUSAL = new Set([
  'FORBIDDEN',
  'NOT_FOUND',
  'INSUFFICIENT_SCOPES',
  'HTTP_403',
  'HTTP_404',
])

/** Not every refusal has a type; nor is an error without one always a refusal. */
const isRefusal = ({ type = '', message }: { type?: string; message: string }): boolean =>
  IS_REFUSAL.has(type) || /not accessible|must have|permission/i.test(message)

/**
 * Why a fact is unknown.
 * @param what the fact, as the beginning of a sentence: `its labels`
 * @param permission what would answer it, where the token was refused
 */
export const unseen = (
  what: string,
  problem: { type?: string; message: string } | undefined,
  permission: string,
): Unknown => {
  const reason = `${what} could not be read: ${problem?.message ?? 'GitHub gave no answer'}`
  const isRefused = !problem || isRefusal(problem)
  return isRefused ? unknown(reason, permission) : unknown(reason)
}

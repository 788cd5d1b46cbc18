import type { Answer } from '../http/answer.ts'
import { problem } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import type { Limits } from '../http/limits.ts'
import type { Api } from '../http/server.ts'
import { type Cost, costOf } from './cost.ts'
import { githubError } from './errors.ts'
import { type Prepared, prepare, run } from './execute.ts'
import type { GraphQLFieldFault } from './partial.ts'
import { githubSchema } from './schema.ts'

export interface GraphQLApiParts {
  limits: Limits
  faults: GraphQLFieldFault[]
  maxRepositories(): { repositories: number; status?: 502 | 504 } | null
  spendPoints(points: number): void
}

interface Request {
  query: string
  variables: Record<string, unknown>
  operationName: string | null
}

/** GraphQL: executes GitHub's real schema over the fake's state. */
export function graphqlApi(parts: GraphQLApiParts): Api {
  return {
    kind: 'graphql',
    describe(call) {
      const request = requestOf(call.body)
      if (request === null) return {}
      const { operation } = prepare(request.query, request.operationName)
      const name = operation?.name?.value
      const writes = operation?.operation === 'mutation'
      return { writes, createsContent: writes, ...(name && { operation: name }) }
    },
    handle: async (call) => await answer(parts, call),
  }
}

async function answer(parts: GraphQLApiParts, call: Call): Promise<Answer> {
  if (call.method !== 'POST') throw problem(404, 'Not Found')
  const request = requestOf(call.body)
  if (request === null) {
    return {
      status: 200,
      body: { errors: [{ message: 'A query attribute must be specified and must be a string.' }] },
    }
  }
  const query = prepare(request.query, request.operationName)
  const { operation } = query
  const refuse = (problems: Prepared['problems']): Answer => {
    // A query that GitHub would not take is a mistake of the client: tests want to see it.
    for (const one of problems) call.world.violations.push(`GraphQL: ${one.message}`)
    return { status: 200, body: { errors: problems.map(githubError) } }
  }
  if (query.problems.length > 0 || operation === undefined) return refuse(query.problems)

  const variables = withDefaults(query, request.variables)
  const cost: Cost = costOf(githubSchema(), operation, query.fragments, variables)
  if (cost.problems.length > 0) return refuse(cost.problems)
  if (!parts.limits.spend(call.grant, 'graphql', cost.points)) {
    return parts.limits.exhausted(call.grant, 'graphql')
  }
  parts.spendPoints(cost.points)
  const most = parts.maxRepositories()
  if (most !== null && cost.repositories > most.repositories) {
    const status = most.status ?? 502
    const message =
      "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists."
    return { status, body: { message } }
  }
  const result = await run(query, request.variables, {
    call,
    cost,
    faults: parts.faults,
    budget: () => parts.limits.budget(call.grant, 'graphql'),
  })
  const errors = result.errors?.map(githubError)
  return { status: 200, body: { data: result.data ?? null, ...(errors && { errors }) } }
}

function requestOf(body: unknown): Request | null {
  if (body === null || typeof body !== 'object') return null
  const { query, variables, operationName } = body as Partial<Request>
  if (typeof query !== 'string') return null
  return { query, variables: variables ?? {}, operationName: operationName ?? null }
}

/** The variables with the defaults that the query declares, as far as the cost looks at them. */
function withDefaults({ operation }: Prepared, given: Record<string, unknown>) {
  const defaults = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === 'IntValue' ? [[variable.name.value, Number(defaultValue.value)]] : [],
  )
  return { ...Object.fromEntries(defaults), ...given }
}

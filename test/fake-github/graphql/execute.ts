import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLFieldResolver,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import type { Repository } from '../state/repository.ts'
import { type Context, failure } from './context.ts'
import { fieldFailure } from './partial.ts'
import { type Resolver, resolvers } from './resolvers/index.ts'
import { githubSchema } from './schema.ts'

/** A query that was read and found valid, or what is wrong with it. */
export interface Prepared {
  document?: DocumentNode
  operation?: OperationDefinitionNode
  fragments: Map<string, FragmentDefinitionNode>
  problems: readonly GraphQLError[]
}

const prepared = new Map<string, Prepared>()

/** Parses and validates strictly against GitHub's schema; each query once a process. */
export function prepare(query: string, operationName?: string | null): Prepared {
  const key = `${operationName ?? ''}\n${query}`
  const before = prepared.get(key)
  if (before !== undefined) return before
  const made = read(query, operationName)
  prepared.set(key, made)
  return made
}

function read(query: string, operationName?: string | null): Prepared {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return { fragments, problems: [error as GraphQLError] }
  }
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const operation = operationName
    ? operations.find(({ name }) => name?.value === operationName)
    : operations[0]
  const problems = validate(githubSchema(), document)
  return { document, fragments, problems, ...(operation && { operation }) }
}

export async function run(
  { document, operation }: Prepared,
  variables: Record<string, unknown>,
  context: Context,
) {
  if (document === undefined || operation === undefined) throw new Error('nothing to run')
  return await execute({
    schema: githubSchema(),
    document,
    variableValues: variables,
    operationName: operation.name?.value ?? null,
    contextValue: context,
    fieldResolver,
    typeResolver: (value: unknown) => (value as { __typename?: string }).__typename,
  })
}

/**
 * One resolver for the whole schema: looks the field up in the tables. Plain objects (connections,
 * page infos) answer for themselves; what no table has is an error, never a silent null.
 */
const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const parentType = info.parentType.name
  if (context.faults.length > 0) {
    const fault = fieldFailure(context.faults, {
      path: pathOf(info.path),
      parentType,
      fieldName: info.fieldName,
      arguments: args,
      repository: repositoryNameOf(source),
    })
    if (fault !== null) throw failure(fault.type, fault.message)
  }
  const table: Record<string, Resolver> | undefined = resolvers[parentType]
  const resolver = table && Object.hasOwn(table, info.fieldName) ? table[info.fieldName] : undefined
  if (resolver !== undefined) return resolver(source as never, args as never, context)
  if (table === undefined && isPlain(source, info.fieldName)) {
    return defaultFieldResolver(source, args, context, info)
  }
  const what = `does not serve ${parentType}.${info.fieldName}`
  context.call.world.violations.push(what)
  throw failure('UNSERVED', `fake-github: ${what}`)
}

const isPlain = (source: unknown, field: string) =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, field)

type Path = { prev: Path | undefined; key: string | number } | undefined

function pathOf(path: Path): string {
  const keys: (string | number)[] = []
  for (let at = path; at !== undefined; at = at.prev) keys.unshift(at.key)
  return keys.join('.')
}

function repositoryNameOf(source: unknown): string | undefined {
  const node = source as Partial<Repository> & { repository?: Repository }
  const repository = node?.__typename === 'Repository' ? (node as Repository) : node?.repository
  return repository === undefined ? undefined : `${repository.owner.login}/${repository.name}`
}

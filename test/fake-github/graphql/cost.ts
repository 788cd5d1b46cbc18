import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/**
 * What a query costs and whether it asks for too much, by GitHub's published formulas:
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export interface Cost {
  /** Requests of all connections over 100, rounded, at least one. */
  points: number
  /** The most nodes that could come back. */
  nodes: number
  /** The most repositories that could come back. */
  repositories: number
  problems: GraphQLError[]
}

const MAX_NODES = 500_000
const MAX_PAGE = 100

type Variables = Record<string, unknown>

export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): Cost {
  const cost: Cost = { points: 1, nodes: 0, repositories: 0, problems: [] }
  let requests = 0

  /** `times`: how often this selection could be asked for. */
  const visit = (
    selection: SelectionSetNode,
    parent: string,
    times: number,
    path: string[],
  ): void => {
    for (const one of selection.selections) {
      if (one.kind === Kind.INLINE_FRAGMENT) {
        visit(one.selectionSet, one.typeCondition?.name.value ?? parent, times, path)
      } else if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value)
        if (fragment) visit(fragment.selectionSet, fragment.typeCondition.name.value, times, path)
      } else {
        visitField(one, parent, times, [...path, one.alias?.value ?? one.name.value])
      }
    }
  }

  const visitField = (field: FieldNode, parent: string, times: number, path: string[]): void => {
    const type = schema.getType(parent)
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined
    if (definition === undefined || !field.selectionSet) return
    const named = getNamedType(definition.type)
    if (!isCompositeType(named)) return
    if (parent === 'Query' && field.name.value === 'nodes') {
      const ids = argument(field, 'ids', variables)
      const count = Array.isArray(ids) ? ids.length : 0
      if (count > MAX_PAGE) {
        const message = `You may not provide more than 100 node ids; you provided ${count}.`
        cost.problems.push(problem('ARGUMENT_LIMIT', message, field, path))
      }
      cost.nodes += count
      cost.repositories += count
      visit(field.selectionSet, named.name, times * count, path)
      return
    }
    if (!named.name.endsWith('Connection')) {
      visit(field.selectionSet, named.name, times, path)
      return
    }
    requests += times
    const size = pageSize(field, path)
    cost.nodes += times * size
    if (named.name === 'RepositoryConnection') cost.repositories += times * size
    visit(field.selectionSet, named.name, times * size, path)
  }

  const pageSize = (field: FieldNode, path: string[]): number => {
    const name = field.name.value
    for (const key of ['first', 'last']) {
      const size = argument(field, key, variables)
      if (typeof size !== 'number') continue
      if (size > MAX_PAGE) {
        const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${key}\` limit of ${MAX_PAGE} records.`
        cost.problems.push(problem('EXCESSIVE_PAGINATION', message, field, path))
      }
      if (size < 0) {
        const message = `\`${key}\` on the \`${name}\` connection cannot be less than zero.`
        cost.problems.push(problem('INVALID_PAGINATION', message, field, path))
      }
      return Math.max(0, size)
    }
    // A bare totalCount needs no page.
    if (asksFor(field.selectionSet, fragments, ['nodes', 'edges'])) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
      cost.problems.push(problem('MISSING_PAGINATION_BOUNDARIES', message, field, path))
    }
    return 0
  }

  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()
  if (root instanceof GraphQLObjectType) visit(operation.selectionSet, root.name, 1, [])
  cost.points = Math.max(1, Math.round(requests / 100))
  if (cost.nodes > MAX_NODES) {
    const [asked, most] = [cost.nodes, MAX_NODES].map((count) => count.toLocaleString('en-US'))
    const message = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${most}.`
    cost.problems.push(problem('MAX_NODE_LIMIT_EXCEEDED', message, operation, []))
  }
  return cost
}

const problem = (
  type: string,
  message: string,
  node: FieldNode | OperationDefinitionNode,
  path: string[],
) => new GraphQLError(message, { nodes: [node], path, extensions: { type } })

function argument(field: FieldNode, name: string, variables: Variables): unknown {
  const node = field.arguments?.find((one) => one.name.value === name)
  return node && literal(node.value, variables)
}

function literal(node: ValueNode, variables: Variables): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value]
  if (node.kind === Kind.INT) return Number(node.value)
  if (node.kind === Kind.LIST) return node.values.map((value) => literal(value, variables))
  return undefined
}

function asksFor(
  selection: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  names: string[],
): boolean {
  return (selection?.selections ?? []).some((one) => {
    if (one.kind === Kind.FIELD) return names.includes(one.name.value)
    const inner =
      one.kind === Kind.INLINE_FRAGMENT
        ? one.selectionSet
        : fragments.get(one.name.value)?.selectionSet
    return asksFor(inner, fragments, names)
  })
}

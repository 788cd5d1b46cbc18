/** A field that GitHub could not, or would not, answer. */
export interface GraphQLFieldFault {
  /**
   * A RegExp sees the path in the answer (`organization.repositories.nodes.3.object`); a function
   * also what the field is and what it hangs on.
   */
  match: RegExp | ((field: GraphQLField) => boolean)
  type:
    | 'FORBIDDEN'
    | 'RESOURCE_LIMITS_EXCEEDED'
    | 'SERVICE_UNAVAILABLE'
    | 'NOT_FOUND'
    | (string & {})
  message?: string
  /** Default: until the faults are cleared. */
  times?: number
}

export interface GraphQLField {
  path: string
  parentType: string
  fieldName: string
  arguments: Record<string, unknown>
  /** `owner/name` of the repository that the field belongs to, where it does to one. */
  repository: string | undefined
}

const messages: Record<string, string> = {
  FORBIDDEN: 'Resource not accessible by integration',
  RESOURCE_LIMITS_EXCEEDED: 'Resource limits for this query exceeded.',
  SERVICE_UNAVAILABLE: 'Something went wrong while executing your query. Please try again later.',
  NOT_FOUND: 'Could not resolve to a node.',
}

export interface FieldFailure {
  type: string
  message: string
}

/** The fault that this field meets, used up by one where it has a number of times. */
export function fieldFailure(
  faults: GraphQLFieldFault[],
  field: GraphQLField,
): FieldFailure | null {
  for (const fault of faults) {
    if (fault.times === 0) continue
    const { match } = fault
    if (match instanceof RegExp) match.lastIndex = 0
    if (!(match instanceof RegExp ? match.test(field.path) : match(field))) continue
    if (fault.times !== undefined) fault.times--
    return { type: fault.type, message: fault.message ?? messages[fault.type] ?? fault.type }
  }
  return null
}

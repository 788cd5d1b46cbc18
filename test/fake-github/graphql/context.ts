import { GraphQLError } from 'graphql'
import type { Call } from '../http/call.ts'
import type { Budget } from '../http/limits.ts'
import type { Repository } from '../state/repository.ts'
import { may } from '../state/tokens.ts'
import type { Cost } from './cost.ts'
import type { GraphQLFieldFault } from './partial.ts'

/** What every resolver gets beside its source and arguments. */
export interface Context {
  call: Call
  cost: Cost
  faults: GraphQLFieldFault[]
  budget(): Budget
}

/** An object of git inside a repository. */
export interface GitNode {
  __typename: 'Commit' | 'Tree' | 'Blob' | 'Tag'
  repository: Repository
  oid: string
  /** Where a tree was reached from the root, when that is known: its entries tell their full path. */
  path?: string
}

export interface RefNode {
  __typename: 'Ref'
  repository: Repository
  /** `refs/heads/main` */
  qualifiedName: string
  oid: string
}

/** An error with GitHub's `type`, on the field that is being answered. */
export const failure = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } })

/**
 * Any one of the permissions will do.
 *
 * @throws GraphQLError FORBIDDEN, as GitHub says it for a field that the token may not read
 */
export function requirePermission(
  context: Context,
  repository: Repository,
  ...permissions: string[]
): void {
  const { grant } = context.call
  const allowed = (permission: string) => may(grant, repository, { permission, level: 'read' })
  if (permissions.some(allowed)) return
  const kind = grant.kind === 'pat' ? 'personal access token' : 'integration'
  throw failure('FORBIDDEN', `Resource not accessible by ${kind}`)
}

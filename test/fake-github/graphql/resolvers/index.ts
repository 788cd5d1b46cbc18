import type { Context } from '../context.ts'
import { accountResolvers } from './accounts.ts'
import { gitResolvers } from './git.ts'
import { issueResolvers } from './issues.ts'
import { queryResolvers } from './query.ts'
import { refResolvers } from './refs.ts'
import { repositoryResolvers } from './repository.ts'

export type Resolver = (source: never, args: never, context: Context) => unknown

/** GraphQL type → field → how it is answered. A type that stands here answers for all its fields. */
export const resolvers: Record<string, Record<string, Resolver>> = {
  ...queryResolvers,
  ...accountResolvers,
  ...repositoryResolvers,
  ...gitResolvers,
  ...refResolvers,
  ...issueResolvers,
}

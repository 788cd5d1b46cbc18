import type { Context } from '../context.ts'
import { accountResolvers } from './accounts.ts'
import { checkResolvers } from './checks.ts'
import { codeownersResolvers } from './codeowners.ts'
import { deploymentResolvers } from './deployments.ts'
import { gitResolvers } from './git.ts'
import { governanceResolvers } from './governance.ts'
import { issueResolvers } from './issues.ts'
import { protectionResolvers } from './protection.ts'
import { pullRequestResolvers } from './pull-requests.ts'
import { queryResolvers } from './query.ts'
import { refResolvers } from './refs.ts'
import { repositoryResolvers } from './repository.ts'
import { reviewResolvers } from './reviews.ts'

export type Resolver = (source: never, args: never, context: Context) => unknown

type Tables = Record<string, Record<string, Resolver>>

/** Several tables may answer for fields of one type. */
function together(...all: Tables[]): Tables {
  const whole: Tables = {}
  for (const tables of all) {
    for (const [type, fields] of Object.entries(tables)) whole[type] = { ...whole[type], ...fields }
  }
  return whole
}

/** GraphQL type → field → how it is answered. A type that stands here answers for all its fields. */
export const resolvers: Tables = together(
  queryResolvers,
  accountResolvers,
  repositoryResolvers,
  gitResolvers,
  refResolvers,
  issueResolvers,
  pullRequestResolvers,
  reviewResolvers,
  checkResolvers,
  governanceResolvers,
  protectionResolvers,
  codeownersResolvers,
  deploymentResolvers,
)

import type { Account } from '../../state/accounts.ts'
import type { Repository } from '../../state/repository.ts'
import { sees } from '../../state/tokens.ts'
import { connection, ordered, type PageArguments } from '../connection.ts'
import { type Context, failure } from '../context.ts'
import type { Resolver } from './index.ts'

interface RepositoriesArguments extends PageArguments {
  isArchived?: boolean | null
  isFork?: boolean | null
  isLocked?: boolean | null
  hasIssuesEnabled?: boolean | null
  visibility?: 'PUBLIC' | 'PRIVATE' | 'INTERNAL' | null
  privacy?: 'PUBLIC' | 'PRIVATE' | null
  orderBy?: { field: keyof typeof orders; direction: 'ASC' | 'DESC' } | null
}

const orders = {
  NAME: (one: Repository) => one.name.toLowerCase(),
  CREATED_AT: (one: Repository) => one.createdAt,
  UPDATED_AT: (one: Repository) => one.updatedAt,
  PUSHED_AT: (one: Repository) => one.pushedAt ?? '',
  STARGAZERS: () => 0,
}

function repositories(account: Account, args: RepositoriesArguments, { call }: Context) {
  const wanted = (flag: boolean | null | undefined, is: boolean) => flag == null || flag === is
  const visibility = args.visibility ?? args.privacy
  const found = call.world.repositories
    .ofOwner(account.login)
    .filter(
      (one) =>
        sees(call.grant, one) &&
        wanted(args.isArchived, one.isArchived) &&
        wanted(args.isFork, one.isFork) &&
        wanted(args.isLocked, false) &&
        wanted(args.hasIssuesEnabled, one.hasIssues) &&
        (visibility == null || one.visibility.toUpperCase() === visibility),
    )
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }
  return connection(ordered(found, orders[field], direction), args)
}

function repository(account: Account, { name }: { name: string }, { call }: Context) {
  const found = call.world.repositories.find(account.login, name)?.repository
  if (found !== undefined && sees(call.grant, found)) return found
  throw failure(
    'NOT_FOUND',
    `Could not resolve to a Repository with the name '${account.login}/${name}'.`,
  )
}

const common: Record<string, Resolver> = {
  id: ({ nodeId }: Account) => nodeId,
  databaseId: ({ id }: Account) => id,
  login: ({ login }: Account) => login,
  url: ({ login }: Account, _: unknown, { call }) => `${call.world.url}/${login}`,
  resourcePath: ({ login }: Account) => `/${login}`,
  avatarUrl: ({ id }: Account, _: unknown, { call }) => `${call.world.url}/avatars/u/${id}?v=4`,
  createdAt: ({ createdAt }: Account) => createdAt,
  updatedAt: ({ createdAt }: Account) => createdAt,
}

const slug = ({ login }: Account) => login.replace(/\[bot\]$/, '')

const owner: Record<string, Resolver> = {
  ...common,
  name: ({ name }: Account) => name,
  email: ({ email }: Account) => email ?? '',
  repositories,
  repository,
}

export const accountResolvers: Record<string, Record<string, Resolver>> = {
  Organization: owner,
  User: owner,
  Bot: {
    ...common,
    // GraphQL shows a bot without the suffix that REST gives it.
    login: slug,
    resourcePath: (bot: Account) => `/apps/${slug(bot)}`,
    url: (bot: Account, _: unknown, { call }) => `${call.world.url}/apps/${slug(bot)}`,
  },
}

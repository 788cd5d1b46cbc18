import type { Person } from '../../../model/index.ts'

const ROBOT = '[bot]'

/**
 * An account as GraphQL names it. There a robot's login lacks the `[bot]` that it has everywhere
 * else, so it is put back: https://docs.github.com/en/graphql/reference/objects#bot
 */
export const toPerson = (
  actor: { __typename?: string; login: string } | null | undefined,
): Person | null => {
  if (!actor) return null
  const bot = actor.__typename === 'Bot' || actor.login.endsWith(ROBOT)
  const login = bot && !actor.login.endsWith(ROBOT) ? `${actor.login}${ROBOT}` : actor.login
  return { login, bot }
}

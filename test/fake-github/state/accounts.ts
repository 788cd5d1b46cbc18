import type { AccountSpec } from '../types.ts'
import { nodeId } from './ids.ts'

export interface Account {
  __typename: 'Organization' | 'User' | 'Bot'
  id: number
  nodeId: string
  login: string
  name: string | null
  email: string | null
  createdAt: string
}

/** Organizations, people and bots, by login (any case) and people by commit address. */
export interface Accounts {
  all(): Iterable<Account>
  byLogin(login: string): Account | undefined
  byId(id: number): Account | undefined
  byEmail(email: string): Account | undefined
  /** Finds the account or makes it. */
  ensure(spec: AccountSpec): Account
  claimEmail(email: string, account: Account): void
}

export function createAccounts(now: () => number): Accounts {
  const byLogin = new Map<string, Account>()
  const byEmail = new Map<string, Account>()
  const byId = new Map<number, Account>()
  const accounts: Accounts = {
    all: () => byLogin.values(),
    byLogin: (login) => byLogin.get(login.toLowerCase()),
    byId: (id) => byId.get(id),
    byEmail: (email) => byEmail.get(email.toLowerCase()),
    ensure(spec) {
      const before = accounts.byLogin(spec.login)
      if (before !== undefined) return before
      const type = spec.type ?? (spec.login.endsWith('[bot]') ? 'Bot' : 'User')
      const id = 1_000 + byId.size
      const account: Account = {
        __typename: type,
        id,
        nodeId: nodeId(type, id),
        login: spec.login,
        name: spec.name ?? null,
        email: spec.email ?? null,
        createdAt: new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z'),
      }
      byLogin.set(spec.login.toLowerCase(), account)
      byId.set(id, account)
      if (spec.email !== undefined) accounts.claimEmail(spec.email, account)
      return account
    },
    claimEmail: (email, account) => void byEmail.set(email.toLowerCase(), account),
  }
  return accounts
}

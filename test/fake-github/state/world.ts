import { createObjectStore, type ObjectStore } from '../objects/store.ts'
import type { FakeClock } from '../types.ts'
import { type Accounts, createAccounts } from './accounts.ts'
import { createGovernance, type Governance } from './governance.ts'
import type { Repository } from './repository.ts'
import { createTokens, type Tokens } from './tokens.ts'

/** Everything that the fake knows; the servers read and change it, the facade sets it up. */
export interface World {
  clock: FakeClock
  store: ObjectStore
  accounts: Accounts
  tokens: Tokens
  repositories: Repositories
  governance: Governance
  /** `http://127.0.0.1:<port>`, known once the server listens. */
  url: string
  violations: string[]
  /** The most entries of a recursive tree. */
  treeEntries: number
}

export interface Repositories {
  all(): Iterable<Repository>
  byId(id: number): Repository | undefined
  /** `renamed`: found under a name that it no longer has. */
  find(owner: string, name: string): { repository: Repository; renamed: boolean } | undefined
  ofOwner(login: string): Repository[]
  add(repository: Repository): void
  rename(repository: Repository, name: string): void
  remove(repository: Repository): void
}

const key = (owner: string, name: string) => `${owner}/${name}`.toLowerCase()

function createRepositories(): Repositories {
  const byId = new Map<number, Repository>()
  const byName = new Map<string, Repository>()
  const oldNames = new Map<string, Repository>()
  return {
    all: () => byId.values(),
    byId: (id) => byId.get(id),
    find(owner, name) {
      const current = byName.get(key(owner, name))
      if (current !== undefined) return { repository: current, renamed: false }
      const old = oldNames.get(key(owner, name))
      return old && { repository: old, renamed: true }
    },
    ofOwner: (login) =>
      [...byId.values()].filter(({ owner }) => owner.login.toLowerCase() === login.toLowerCase()),
    add(repository) {
      const name = key(repository.owner.login, repository.name)
      if (byName.has(name)) throw new Error(`repository exists already: ${name}`)
      byId.set(repository.id, repository)
      byName.set(name, repository)
      oldNames.delete(name)
    },
    rename(repository, name) {
      const before = key(repository.owner.login, repository.name)
      byName.delete(before)
      oldNames.set(before, repository)
      repository.name = name
      byName.set(key(repository.owner.login, name), repository)
    },
    remove(repository) {
      byId.delete(repository.id)
      byName.delete(key(repository.owner.login, repository.name))
      for (const [name, one] of oldNames) if (one === repository) oldNames.delete(name)
    },
  }
}

export function createWorld(clock: FakeClock, treeEntries = 100_000): World {
  const accounts = createAccounts(clock.now)
  return {
    clock,
    store: createObjectStore(),
    accounts,
    tokens: createTokens(clock, accounts),
    repositories: createRepositories(),
    governance: createGovernance(),
    url: '',
    violations: [],
    treeEntries,
  }
}

import { readDeclarations } from '../collect/github/declarations.ts'
import {
  factsOf,
  type InventoryRepository,
  readInventory,
  readRepository,
} from '../collect/github/inventory.ts'
import { githubSource } from '../collect/github/source.ts'
import type { RepositoryState } from '../ledger/state.ts'
import { type Base, type Known, known } from '../model/index.ts'
import { repositoryFilter } from '../scope/globs.ts'
import { select } from '../scope/select.ts'
import { tokenNotes } from '../scope/token-notes.ts'
import { type GitHub, GitHubError } from '../transport/types.ts'
import type { ScanOptions, Target } from './options.ts'
import { emptyWorkList, passOver, type Work, type WorkItem, type WorkList } from './work.ts'

type States = Map<string, RepositoryState>

/** @throws GitHubError without a token: GitHub's answers about repositories need one */
export const withToken = (github: GitHub | null): GitHub => {
  if (github) return github
  throw new GitHubError(401, 'GET /', 'a token is needed to scan repositories on GitHub')
}

/** By GitHub's id first, then by name: a renamed repository keeps its past, and that alone. */
export const stateFinder = (states: States) => {
  const oldestFirst = [...states.values()].toSorted((a, b) => a.scanned.localeCompare(b.scanned))
  const byId = new Map(oldestFirst.map((state) => [state.repository.id, state]))
  return ({ id, name }: { id: string; name: string }): RepositoryState | null => {
    const named = states.get(name.toLowerCase())
    // A name may have been given to another repository since.
    return byId.get(id) ?? (named?.repository.id === undefined ? (named ?? null) : null)
  }
}

/** Whether nothing can have changed since the ledger's scan: same commit, no exemption ran out. */
export const isUnmoved = (
  repository: InventoryRepository,
  state: RepositoryState,
  today: string,
): boolean =>
  !state.unseen &&
  state.commit === repository.head?.oid &&
  state.repository.name === repository.name &&
  !(state.nextExpiry !== undefined && state.nextExpiry < today)

/** Left alone, and counted: the repository lacks one of the two files. */
export const NOT_IN = 'did not opt in (needs repo-metadata.yaml and a check.toml)'

/** The ledger does not know it, and it is asleep. */
const dormant = ({ since }: ScanOptions): string =>
  `never scanned, and no commit on the default branch since ${since.slice(0, 16).replace('T', ' ')} UTC (the option all scans them too)`

/** Commit dates are their authors' to choose, so a push counts as well: of two clocks the later. */
export const isRecent = ({ head, pushedAt }: InventoryRepository, since: string): boolean =>
  [head?.time, pushedAt].some((time) => time && new Date(time).toISOString() >= since)

/**
 * The repositories of an organization that are in scope, by the inventory alone.
 * @throws GitHubError when the owner cannot be seen at all
 */
export const inScope = async <W extends WorkItem>(
  target: Extract<Target, { kind: 'organization' }>,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<{
  list: WorkList<W>
  chosen: InventoryRepository[]
  find: ReturnType<typeof stateFinder>
}> => {
  const inventory = await readInventory(github, target.login)
  const find = stateFinder(states)
  const { chosen, passedOver } = select(inventory.repositories, {
    repositories: target.repositories,
    shard: options.shard,
    lastScanned: (repository) => find(repository)?.scanned ?? '',
  })
  const notes = github.token ? tokenNotes(github.token, target.login) : []
  const list: WorkList<W> = {
    ...emptyWorkList<W>(),
    passedOver,
    errors: [...inventory.errors],
    notes,
  }
  // Of all shards together: one that has none is no news.
  const wanted = repositoryFilter(target.repositories)
  if (!inventory.repositories.some(({ name }) => wanted(name))) {
    const globs = target.repositories.join(', ')
    notes.push(
      globs === ''
        ? `the token sees no repository of ${target.login}`
        : `none of the ${inventory.repositories.length} repositories of ${target.login} matches ${globs}`,
    )
  }
  return { list, chosen, find }
}

/**
 * What an organization scan has to look at: the inventory first, then the declarations of those
 * alone that moved since their last scan (or, where the ledger does not know them, since `since`).
 * @throws GitHubError when the owner cannot be seen at all
 */
export const organizationWork = async (
  target: Extract<Target, { kind: 'organization' }>,
  options: ScanOptions,
  github: GitHub,
  states: States,
  today: string,
): Promise<WorkList<Work>> => {
  const { list, chosen, find } = await inScope<Work>(target, options, github, states)
  const moved: InventoryRepository[] = []
  for (const repository of chosen) {
    const state = find(repository)
    if (options.all) moved.push(repository)
    else if (state && isUnmoved(repository, state, today)) list.unmoved.push(state)
    else if (!state && !isRecent(repository, options.since)) {
      passOver(list, dormant(options), repository.name)
    } else moved.push(repository)
  }
  await addMoved(list, moved, options, github, find)
  return list
}

/**
 * One repository by its name, where it can be scanned at all; none, and why, otherwise.
 * @throws GitHubError 404 when the token cannot see it
 */
export const named = async <W extends WorkItem>(
  name: string,
  github: GitHub,
): Promise<{ list: WorkList<W>; chosen: InventoryRepository[] }> => {
  const repository = await readRepository(github, name)
  const list = emptyWorkList<W>()
  const refusal = repository.archived
    ? 'archived'
    : repository.disabled
      ? 'disabled'
      : repository.head === null
        ? 'empty'
        : null
  if (refusal === null) return { list, chosen: [repository] }
  passOver(list, refusal, repository.name)
  return { list, chosen: [] }
}

/**
 * One repository on GitHub, without a clone.
 * @throws GitHubError 404 when the token cannot see it
 */
export const repositoryWork = async (
  name: string,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<WorkList<Work>> => {
  const { list, chosen } = await named<Work>(name, github)
  await addMoved(list, chosen, options, github, stateFinder(states), true)
  return list
}

const addMoved = async (
  list: WorkList<Work>,
  moved: InventoryRepository[],
  options: ScanOptions,
  github: GitHub,
  find: ReturnType<typeof stateFinder>,
  isNamed = false,
): Promise<void> => {
  const ids = moved.map((repository) => repository.id)
  const declarations = await readDeclarations(github, ids, options.since)
  for (const repository of moved) {
    const found = declarations.get(repository.id)
    const state = find(repository)
    if (!found?.known) {
      list.errors.push({ where: repository.name, ...withoutKnown(found) })
      continue
    }
    const { metadata, wasIn } = found.value
    if (metadata.length === 0 && !wasIn && !state && !isNamed) {
      passOver(list, NOT_IN, repository.name)
      continue
    }
    if (!state && !options.all && !isNamed && found.value.older === repository.head?.oid) {
      passOver(list, dormant(options), repository.name)
      continue
    }
    list.work.push(toWork(repository, state, found.value.older, github))
  }
}

export const withoutKnown = (found: { reason?: string; permission?: string } | undefined) => ({
  reason: found?.reason ?? 'GitHub gave no answer about it',
  ...(found?.permission ? { permission: found.permission } : {}),
})

/** @param older the last commit before the window of time that is looked at */
export const windowFrom = (older: string | null): Base => ({
  oid: older,
  how: older === null ? 'beginning' : 'since',
})

/** From where changes count: the last scan, else the beginning of the window. */
export const baseFrom = (state: RepositoryState | null, older: string | null): Known<Base> =>
  known(state?.commit ? { oid: state.commit, how: 'ledger' } : windowFrom(older))

export const renameNotes = (
  { name }: InventoryRepository,
  state: RepositoryState | null,
): string[] =>
  state && state.repository.name !== name ? [`renamed from ${state.repository.name}`] : []

const toWork = (
  repository: InventoryRepository,
  state: RepositoryState | null,
  older: string | null,
  github: GitHub,
): Work => {
  return {
    repository: factsOf(repository),
    source: githubSource(github, repository.name),
    head: repository.head,
    base: baseFrom(state, older),
    ...(state?.commit ? { fallback: windowFrom(older) } : {}),
    state,
    notes: renameNotes(repository, state),
  }
}

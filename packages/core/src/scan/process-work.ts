import { basename } from 'node:path'
import { observeClone } from '../collect/git/process.ts'
import { localBase, openRepository } from '../collect/git/repository.ts'
import { gitSource } from '../collect/git/source.ts'
import { type RootDeclarations, readDeclarations } from '../collect/github/declarations.ts'
import type { InventoryRepository } from '../collect/github/inventory.ts'
import { readAbilities } from '../collect/github/process/abilities.ts'
import { contentKey } from '../collect/source.ts'
import type { RepositoryState } from '../ledger/state.ts'
import { type Base, known } from '../model/index.ts'
import { isDeclaration, processNeeds } from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'
import type { LookContext } from './domain.ts'
import type { ScanOptions, Target } from './options.ts'
import { declaredStandard, inBatches, type Seen } from './process-batch.ts'
import { inScope, NOT_IN, named, stateFinder, withoutKnown } from './remote.ts'
import { emptyWorkList, passOver, type WorkItem, type WorkList } from './work.ts'

/** One repository whose settings and habits are judged. */
export interface ProcessWork extends WorkItem {
  /** What it declares and what was observed. Whoever asks first has the whole batch read. */
  see(context: LookContext): Promise<Seen>
}

type States = Map<string, RepositoryState>

/** Left alone, and counted: check.toml of a package speaks for its package. */
const NO_ROOT = 'has no check.toml in its root, so nothing is declared about its process'

/** A repository of GitHub's, with what stands in its root. */
export interface Declared extends WorkItem {
  repository: InventoryRepository
  root: RootDeclarations
  /** Start of the window in time, ISO 8601. */
  since: string
  /** Commits and pull requests are looked at, whether or not anything moved. */
  all: boolean
}

const toDeclared = (
  repository: InventoryRepository,
  root: RootDeclarations,
  state: RepositoryState | null,
  { since, all }: ScanOptions,
): Declared => {
  const window: Base = { oid: root.older, how: root.older === null ? 'beginning' : 'since' }
  const wasScanned = state !== null && Date.parse(state.scanned) > 0
  return {
    repository,
    root,
    head: repository.head,
    base: known(state?.commit ? { oid: state.commit, how: 'ledger' } : window),
    state,
    since: wasScanned ? state.scanned : since,
    all,
    notes:
      state && state.repository.name !== repository.name
        ? [`renamed from ${state.repository.name}`]
        : [],
  }
}

/** Of the repositories in scope those that take part, or did: settings change without a commit. */
const participants = async (
  list: WorkList<ProcessWork>,
  chosen: InventoryRepository[],
  find: ReturnType<typeof stateFinder>,
  options: ScanOptions,
  github: GitHub,
  isNamed: boolean,
): Promise<Declared[]> => {
  // Any repository tells what the token can do; asked beside the rest, it takes no time of its own.
  const [declarations, blind] = await Promise.all([
    readDeclarations(
      github,
      chosen.map(({ id }) => id),
      options.since,
    ),
    chosen[0] ? readAbilities(github, chosen[0].id) : [],
  ])
  list.notes.push(...blind)
  return chosen.flatMap((repository) => {
    const found = declarations.get(repository.id)
    const state = find(repository)
    if (!found?.known) {
      list.errors.push({ where: repository.name, ...withoutKnown(found) })
      return []
    }
    const { metadata, check } = found.value
    if (!state && !isNamed && (metadata.length === 0 || check === null)) {
      passOver(list, metadata.length === 0 ? NOT_IN : NO_ROOT, repository.name)
      return []
    }
    return [toDeclared(repository, found.value, state, options)]
  })
}

/**
 * Every opted-in repository of an organization, every time.
 * @throws GitHubError when the owner cannot be seen at all
 */
export const organizationProcess = async (
  target: Extract<Target, { kind: 'organization' }>,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<WorkList<ProcessWork>> => {
  const { list, chosen, find } = await inScope<ProcessWork>(target, options, github, states)
  const declared = await participants(list, chosen, find, options, github, false)
  list.work.push(...inBatches(declared, github, target.login))
  return list
}

/**
 * One repository on GitHub.
 * @throws GitHubError 404 when the token cannot see it
 */
export const repositoryProcess = async (
  name: string,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<WorkList<ProcessWork>> => {
  const { list, chosen } = await named<ProcessWork>(name, github)
  const find = stateFinder(states)
  const declared = await participants(list, chosen, find, options, github, true)
  list.work.push(...inBatches(declared, github, null))
  return list
}

/**
 * A clone on disk, without GitHub: its files, commits and branches.
 * @throws NotARepositoryError
 */
export const clonedProcess = async (
  target: Extract<Target, { kind: 'path' }>,
  options: ScanOptions,
  states: States,
): Promise<WorkList<ProcessWork>> => {
  const clone = await openRepository(target.path)
  const name = target.name ?? clone.remote?.name ?? basename(clone.root)
  const state = states.get(name.toLowerCase()) ?? null
  const { head, remote } = clone
  const source = gitSource(clone.git, remote)
  const base = head
    ? await localBase(clone, state?.commit ?? null, options.since)
    : known<Base>({ oid: null, how: 'beginning' })
  const work: ProcessWork = {
    repository: {
      name,
      ...(remote ? { url: remote.url } : {}),
      visibility: 'local',
      defaultBranch: clone.branch,
    },
    head,
    base,
    state,
    notes: head === null ? ['the repository has no commits yet'] : [],
    async see(context) {
      const listed = head ? await source.paths(head.oid) : known([])
      if (!listed.known) throw new Error(`the files could not be listed: ${listed.reason}`)
      // The root's alone: what a package declares is about its package.
      const refs = listed.value.filter(({ path }) => isDeclaration(path) && !path.includes('/'))
      const range = { base: null, head: head?.oid ?? '' }
      const { contents } = await source.load(refs, [], range)
      const files = refs.flatMap(({ commit, path }) => {
        const content = contents.get(contentKey({ commit, path }))
        return content ? [{ path, content }] : []
      })
      const standard = await declaredStandard(files, name, source, head, context)
      const observed = await observeClone(clone, source, base, processNeeds(standard))
      return { standard, observed, from: 'disk' }
    },
  }
  return { ...emptyWorkList(), work: [work] }
}

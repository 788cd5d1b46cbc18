import { type RootDeclarations, readDeclarations } from '../collect/github/declarations.ts'
import type { InventoryRepository } from '../collect/github/inventory.ts'
import { type CodeSource, contentKey } from '../collect/source.ts'
import type { RepositoryState } from '../ledger/state.ts'
import type { RepositoryStandard } from '../model/index.ts'
import {
  buildStandard,
  type DeclaredFile,
  limitsFor,
  NO_LIMITS,
  oncePerRun,
  type ReadRuleset,
  rulesetOf,
  rulesetPath,
  withinLimits,
} from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'
import type { LookContext } from './domain.ts'
import type { ScanOptions } from './options.ts'
import { baseFrom, NOT_IN, renameNotes, type stateFinder, withoutKnown } from './remote.ts'
import { passOver, type WorkItem, type WorkList } from './work.ts'

/** Left alone, and counted: check.toml of a package speaks for its package. */
const NO_ROOT =
  'has no check.toml in its root, so nothing is declared about its process or infrastructure'

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
  const wasScanned = state !== null && Date.parse(state.scanned) > 0
  return {
    repository,
    root,
    head: repository.head,
    base: baseFrom(state, root.older),
    state,
    since: state?.since ?? (wasScanned ? state.scanned : since),
    all,
    notes: renameNotes(repository, state),
  }
}

/** Of the repositories in scope those that take part, or did: settings change without a commit. */
export const declaredIn = async <W extends WorkItem>(
  list: WorkList<W>,
  chosen: InventoryRepository[],
  find: ReturnType<typeof stateFinder>,
  options: ScanOptions,
  github: GitHub,
  isNamed: boolean,
): Promise<Declared[]> => {
  const declarations = await readDeclarations(
    github,
    chosen.map(({ id }) => id),
    options.since,
  )
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

/** A ruleset that lies in the scanned repository itself, at the scanned commit. */
const ownRuleset = async (
  source: CodeSource,
  head: { oid: string } | null,
  path: string,
): ReturnType<ReadRuleset> => {
  if (head === null) return { missing: true }
  const ref = { commit: head.oid, path }
  const { contents } = await source.load([ref], [], { base: null, head: head.oid })
  const content = contents.get(contentKey(ref))
  return content ? rulesetOf(path, content) : { missing: true }
}

/** What the root declarations of a repository come to, with everything they inherit. */
export const declaredStandard = (
  files: DeclaredFile[],
  name: string,
  source: CodeSource,
  head: { oid: string } | null,
  { organization, readRegistry }: LookContext,
): Promise<RepositoryStandard> => {
  const limits = organization.table
    ? limitsFor(organization.table, name, organization.login)
    : NO_LIMITS
  const registry = withinLimits(readRegistry, limits, name)
  return buildStandard(
    files,
    oncePerRun((reference, ruleset) =>
      reference.kind === 'github'
        ? registry(reference, ruleset)
        : ownRuleset(source, head, rulesetPath(reference, ruleset)),
    ),
  )
}

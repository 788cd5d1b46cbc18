import { basename } from 'node:path'
import { type LocalRepository, localBase, openRepository } from '../collect/git/repository.ts'
import { gitSource } from '../collect/git/source.ts'
import { type CodeSource, contentKey } from '../collect/source.ts'
import type { RepositoryState } from '../ledger/state.ts'
import { type Base, known, type RepositoryStandard } from '../model/index.ts'
import { isDeclaration } from '../standards/index.ts'
import { declaredStandard } from './declared.ts'
import type { LookContext } from './domain.ts'
import type { Target } from './options.ts'
import type { WorkItem } from './work.ts'

/** A clone on disk that is about to be looked at. */
export interface Cloned extends WorkItem {
  clone: LocalRepository
  source: CodeSource
  /** What its root declares, with everything that it inherits. */
  declare(context: LookContext): Promise<RepositoryStandard>
}

/**
 * Opens a clone, with what the ledger knows of it.
 * @param since ISO 8601: how far back, where the ledger knows no earlier scan
 * @throws NotARepositoryError
 */
export const openClone = async (
  target: Extract<Target, { kind: 'path' }>,
  since: string,
  states: Map<string, RepositoryState>,
): Promise<Cloned> => {
  const clone = await (target.clone ?? openRepository(target.path))
  const name = target.name ?? clone.remote?.name ?? basename(clone.root)
  const state = states.get(name.toLowerCase()) ?? null
  const { head, remote } = clone
  const source = gitSource(clone.git, remote)
  return {
    clone,
    source,
    repository: {
      name,
      ...(remote ? { url: remote.url } : {}),
      visibility: 'local',
      defaultBranch: clone.branch,
    },
    head,
    base: head
      ? await localBase(clone, state?.commit ?? null, since)
      : known<Base>({ oid: null, how: 'beginning' }),
    state,
    notes: head === null ? ['the repository has no commits yet'] : [],
    async declare(context) {
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
      return declaredStandard(files, name, source, head, context)
    },
  }
}

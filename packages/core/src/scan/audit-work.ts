import { basename, resolve } from 'node:path'
import { openRepository } from '../collect/git/repository.ts'
import { factsOf, readRepository } from '../collect/github/inventory.ts'
import type { RepositoryState } from '../ledger/state.ts'
import { known, type RepositoryFacts } from '../model/index.ts'
import { GitHubError } from '../transport/types.ts'
import { otherBranch } from './local.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'
import { emptyWorkList, type WorkItem, type WorkList } from './work.ts'

/** The repository that runs the audits; there is one. */
export type AuditWork = WorkItem

/** A folder need not be a clone: audits ask about other things. */
const onDisk = async (path: string): Promise<RepositoryFacts> => {
  const clone = await openRepository(path).catch(() => null)
  return {
    name: clone?.remote?.name ?? basename(clone?.root ?? resolve(path)),
    ...(clone?.remote ? { url: clone.remote.url } : {}),
    visibility: 'local',
    defaultBranch: clone?.branch ?? null,
  }
}

/** As GitHub knows it; a name alone where there is no token, or it is not there. */
const onGitHub = async (name: string, { github, log }: Ports): Promise<RepositoryFacts> => {
  const unknown = { name, visibility: 'private', defaultBranch: null } as const
  if (!github) return unknown
  try {
    return factsOf(await readRepository(github, name))
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error
    log.warn(`the token does not see ${name}, in whose name the audits are run`)
    return unknown
  }
}

/**
 * Whose audits are run: the repository of the workflow, drift-config of an organization, or the
 * folder that is scanned. One shard runs them, whatever the others scan.
 * @throws GitHubError when GitHub does not answer
 */
export const findAudits = async (
  { target, home, shard }: ScanOptions,
  ports: Ports,
  states: Map<string, RepositoryState>,
): Promise<WorkList<AuditWork>> => {
  const list = emptyWorkList<AuditWork>()
  if (shard !== null && shard.index !== 1) {
    list.notes.push(`audits are run by shard 1/${shard.of} alone`)
    return list
  }
  const name =
    target.kind === 'path' ? target.name : target.kind === 'repository' ? target.name : home
  const repository =
    name != null
      ? await onGitHub(name, ports)
      : await onDisk(target.kind === 'path' ? target.path : '.')
  const elsewhere =
    target.kind === 'path' ? otherBranch(target.ref, repository.defaultBranch) : null
  const state = states.get(repository.name.toLowerCase()) ?? null
  list.work.push({
    repository,
    head: null,
    base: known({ oid: null, how: 'since' }),
    state,
    notes: elsewhere === null ? [] : [elsewhere],
  })
  return { ...list, reportOnly: elsewhere !== null }
}

import type { NewerState } from '../ledger/read-states.ts'
import { statePath } from '../ledger/state.ts'
import type { Domain, RepositoryFacts } from '../model/index.ts'
import type { WorkItem, WorkList } from './work.ts'

const isOf = ({ path, id }: NewerState, { name, id: own }: RepositoryFacts, domain: Domain) =>
  path === statePath(name, domain) || (id !== undefined && id === own)

const inWords = ({ path, version }: NewerState, ledger: string): string =>
  `not scanned: ${path} of the ledger (${ledger}) is of version ${version}, and this drift-toolkit understands version 1. A newer drift-toolkit wrote it: use that one, or a newer, in every job that shares the ledger. The file was left as it is`

/**
 * Takes repositories out of the work of which a later drift-toolkit wrote the state: to scan them
 * would tell everything anew and write over what is known. Each is an error of the run.
 */
export const leaveNewer = <W extends WorkItem>(
  list: WorkList<W>,
  newer: readonly NewerState[],
  domain: Domain,
  ledger: string,
): WorkList<W> => {
  const mine = newer.filter(({ path }) => path.endsWith(`/${domain}.json`))
  if (mine.length === 0) return list
  const found = new Map(
    list.work.flatMap((work) => {
      const state = mine.find((one) => isOf(one, work.repository, domain))
      return state ? [[work, state] as const] : []
    }),
  )
  const others = mine.filter((one) => ![...found.values()].includes(one))
  return {
    ...list,
    work: list.work.filter((work) => !found.has(work)),
    errors: [
      ...list.errors,
      ...[...found].map(([{ repository }, state]) => ({
        where: repository.name,
        reason: inWords(state, ledger),
      })),
    ],
    notes: [
      ...list.notes,
      ...others.map((state) => `${state.name ?? state.path}: ${inWords(state, ledger)}`),
    ],
  }
}
